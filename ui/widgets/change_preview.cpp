// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/change_preview.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/roomy_rows.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ChangePreview::ChangePreview(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Heading, {}, this)),
      m_more(new TextLabel(TextRole::Body, {}, this)), m_list(new QTreeWidget(this)),
      m_do(new QPushButton(icon(QStringLiteral("check")), {}, this))
{
    m_list->setAccessibleName(tr("What would change"));
    m_list->setHeaderLabels({tr("Person"), tr("Field"), tr("Now"), tr("Then")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    makeRowsRoomy(*m_list);
    copyRowsWithCtrlC(*m_list);
    auto* back = new QPushButton(tr("Back, change nothing"), this);
    connect(m_do, &QPushButton::clicked, this, &ChangePreview::wanted);
    connect(back, &QPushButton::clicked, this, &ChangePreview::backWanted);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->addWidget(m_do);
    row->addWidget(back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_more);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

void ChangePreview::show(const QString& title, const QString& more, const std::vector<PreviewRow>& rows,
                         const QString& button, int count)
{
    m_title->setText(title);
    m_more->setText(more);
    m_do->setText(button);
    m_do->setEnabled(count > 0);
    m_list->clear();
    QList<QTreeWidgetItem*> items;
    for (const PreviewRow& row : rows) {
        const auto shown = [](const QString& text) {
            return text.isEmpty() ? tr("empty") : text.simplified();
        };
        auto* item = new QTreeWidgetItem({row.who, row.field, shown(row.now), shown(row.then)});
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, item->text(column));
        if (!row.changes)
            item->setIcon(3, icon(QStringLiteral("warning")));
        items += item;
    }
    m_list->addTopLevelItems(items);
    fitColumns();
    (count > 0 ? static_cast<QWidget*>(m_do) : m_list)->setFocus(Qt::OtherFocusReason);
}

/// What comes out, or why it does not, has most room.
void ChangePreview::fitColumns()
{
    const int room = m_list->viewport()->width();
    for (const auto& [column, percent] : {std::pair(0, 24), {1, 16}, {2, 26}})
        m_list->setColumnWidth(column, std::min(letters(this, 40), room * percent / 100));
}

void ChangePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void ChangePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
