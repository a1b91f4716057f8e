// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/cleanup/safe_preview.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/flow_layout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

SafePreview::SafePreview(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Heading, {}, this)),
      m_more(new TextLabel(TextRole::Body, {}, this)), m_list(new QTreeWidget(this)),
      m_fix(new QPushButton(icon(QStringLiteral("check")), {}, this))
{
    m_list->setAccessibleName(tr("What would change"));
    m_list->setHeaderLabels({tr("Person"), tr("Field"), tr("Now"), tr("Then")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    copyRowsWithCtrlC(*m_list);
    auto* back = new QPushButton(tr("Back, change nothing"), this);
    connect(m_fix, &QPushButton::clicked, this, &SafePreview::fixWanted);
    connect(back, &QPushButton::clicked, this, &SafePreview::backWanted);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->addWidget(m_fix);
    row->addWidget(back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_more);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

void SafePreview::show(SafePreviewContent content)
{
    m_content = std::move(content);
    const int count = m_content.fixes.count;
    const int following = count - m_content.now;
    const bool safe = m_content.set == core::FixSet::Safe;
    m_title->setText(safe ? tr("%n sure answer(s) would change this", nullptr, count)
                          : tr("%n answer(s) that were given before would change this", nullptr, count));
    QString more = tr("It becomes one step that undo takes back. A backup is made before.");
    if (following > 0)
        more = tr("%n of them only show once the others are given, such as a time zone once the country is "
                  "known.",
                  nullptr, following) +
               u' ' + more;
    m_more->setText(more);
    m_fix->setText(safe ? tr("Fix %n safe one(s)", nullptr, count) : tr("Fix %n as before", nullptr, count));
    m_fix->setEnabled(count > 0);
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    for (const ShownChange& change : m_content.changes) {
        auto* item = new QTreeWidgetItem({change.who, change.field,
                                          change.now.isEmpty() ? tr("empty") : change.now.simplified(),
                                          change.then.isEmpty() ? tr("empty") : change.then.simplified()});
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, item->text(column));
        items += item;
    }
    m_list->addTopLevelItems(items);
    for (int column = 0; column < 3; ++column)
        m_list->setColumnWidth(column, letters(this, column == 1 ? 18 : 30));
    m_fix->setFocus(Qt::OtherFocusReason);
}

void SafePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

core::Result<SafePreviewContent> makeSafePreview(const core::Snapshot& snapshot, const core::Id& round,
                                                 core::FixSet set)
{
    SafePreviewContent content;
    auto fixes = core::planFixes(snapshot, round, set);
    if (!fixes)
        return fixes.error();
    content.set = set;
    content.fixes = *std::move(fixes);
    content.now = core::countFixes(core::problemsOf(snapshot, round), set);
    core::Snapshot then = snapshot;
    if (const core::Outcome done = core::applyChanges(then, content.fixes.edit.changes); !done)
        return done.error();
    content.changes = shownChanges(snapshot, then, round);
    return content;
}

} // namespace ui
