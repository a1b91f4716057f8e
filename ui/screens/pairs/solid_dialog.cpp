// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/solid_dialog.h"

#include "core/base/text.h"
#include "ui/look/text.h"
#include "ui/models/round_pairs.h"
#include "ui/session/session.h"
#include "ui/widgets/roomy_rows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

SolidDialog::SolidDialog(Session& session, const RoundPairs& pairs, QWidget* parent)
    : QDialog(parent), m_session(session), m_pairs(pairs), m_work(session.tasks(), nullptr),
      m_title(new TextLabel(TextRole::Heading, {}, this)), m_about(new TextLabel(TextRole::Body, {}, this)),
      m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Which pairs hold?"));
    setObjectName(QStringLiteral("solidDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(QStringLiteral("solidTitle"));
    m_about->setText(tr("Each criterion that counts is tried at half and at twice its weight, and so are many mixtures. For each "
                        "of these weights the best pairs are found. A pair that is in all of them is solid; one that is "
                        "in few hangs on the weights and deserves a look."));
    m_list->setObjectName(QStringLiteral("solidList"));
    m_list->setAccessibleName(tr("Pairs, the least solid first"));
    m_list->setHeaderLabels({tr("Pair"), tr("Fit"), tr("Holds in"), tr("Locked")});
    for (const int column : {1, 2})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    makeRowsRoomy(*m_list);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto& [column, count] : {std::pair(1, 8), std::pair(2, 14), std::pair(3, 12)})
        m_list->setColumnWidth(column, letters(this, count));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_title);
    page->addWidget(m_about);
    page->addWidget(m_list, 1);
    page->addWidget(buttons);
    resize(letters(this, 95), letters(this, 70));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &Session::changed, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const core::Id pair = core::Id::fromString(item->data(0, Qt::UserRole).toString());
        accept();
        Q_EMIT pairWanted(pair);
    });
    find();
}

void SolidDialog::find()
{
    m_title->setText(tr("Trying other weights. You may close this at any time."));
    m_work.run<core::SolidPairs>(
        tr("Trying other weights"),
        [snapshot = m_session.snapshot(), round = m_session.round()](core::Progress& progress) {
            return core::findSolidPairs(snapshot, round, progress);
        },
        [this](const core::Result<core::SolidPairs>& found) { show(found); });
}

void SolidDialog::show(const core::Result<core::SolidPairs>& found)
{
    if (!found)
        return m_title->setText(found.error().message);
    m_title->setText(tr("%n of %1 pairs are solid: they hold in all %2 weights that were tried.", nullptr, found->solid())
                         .arg(found->pairs.size())
                         .arg(found->settings));
    QList<QTreeWidgetItem*> items;
    for (const core::SolidPair& pair : found->pairs) {
        QStringList names;
        for (const core::Id& member : pair.members)
            names += m_pairs.name(member);
        const core::PairRow* row = m_pairs.find(pair.partnership);
        auto* item = new QTreeWidgetItem(
            {core::listOf(names), row ? QLocale().toString(row->fit) : QString(),
             tr("%1 of %2").arg(pair.holds).arg(found->settings), pair.locked ? tr("locked") : QString()});
        item->setData(0, Qt::UserRole, pair.partnership.toString());
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        items += item;
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.front());
    m_list->setFocus();
}

} // namespace ui
