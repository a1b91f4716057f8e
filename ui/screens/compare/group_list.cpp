// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/group_list.h"

#include "core/base/text.h"
#include "ui/look/text.h"
#include "ui/models/hand_effect.h"
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

QString namesOf(const core::Comparison& comparison, const std::vector<core::Id>& people)
{
    QStringList names;
    for (const core::Id& id : people)
        if (const auto member = core::findCandidate(comparison.question, id))
            names += core::nameOf(comparison.question.at(*member));
    return core::listOf(names);
}

/// One line for each pair, with its fit.
QString rowsText(const core::Comparison& comparison, const std::vector<core::PairRow>& rows,
                 const std::vector<core::Id>& alone)
{
    QStringList lines;
    for (const core::PairRow& row : rows)
        lines += GroupList::tr("%1 – fit %2", "names, number")
                     .arg(namesOf(comparison, row.members), QLocale().toString(row.fit));
    for (const core::Id& person : alone)
        lines += GroupList::tr("%1 – no partner").arg(namesOf(comparison, {person}));
    return lines.join(u'\n');
}

QString notesOn(const core::ComparedGroup& group)
{
    QStringList notes;
    if (!group.touches.isEmpty())
        notes += group.touches;
    for (const core::BrokenRule& rule : group.broken)
        notes += GroupList::tr("Breaks a rule: %1").arg(rule.sentence);
    if (notes.isEmpty())
        notes += GroupList::tr("No rule is broken.");
    return notes.join(u'\n');
}

QString roundText(const core::ComparedGroup& group)
{
    const int more = int(group.getPartner.size()) - int(group.losePartner.size());
    QString text = signedText(group.fitChange);
    if (more > 0)
        text += u'\n' + GroupList::tr("%n more with a partner", nullptr, more);
    if (more < 0)
        text += u'\n' + GroupList::tr("%n fewer with a partner", nullptr, -more);
    return text;
}

} // namespace

GroupList::GroupList(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Groups of changes"));
    setObjectName(QStringLiteral("changeGroups"));
    setHeaderLabels({tr("Group"), tr("In A"), tr("In B"), tr("Round"), tr("To know")});
    headerItem()->setToolTip(Round, tr("Change of the sum of all fits when this group is taken"));
    headerItem()->setTextAlignment(Round, Qt::AlignTrailing | Qt::AlignVCenter);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    wrapRows(*this);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int column) {
        if (!m_filling && column == People)
            Q_EMIT tickedChanged();
    });
}

void GroupList::show(const core::Comparison& comparison)
{
    m_filling = true;
    clear();
    QList<QTreeWidgetItem*> items;
    for (const core::ComparedGroup& group : comparison.groups) {
        auto* item = new QTreeWidgetItem;
        item->setText(People, tr("%n people", nullptr, int(group.people.size())));
        item->setText(Before, rowsText(comparison, group.ends, group.getPartner));
        item->setText(After, rowsText(comparison, group.begins, group.losePartner));
        item->setText(Round, roundText(group));
        item->setText(Notes, notesOn(group));
        for (int column = 0; column <= Notes; ++column) {
            item->setTextAlignment(column, (column == Round ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
            item->setToolTip(column, item->text(column));
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemNeverHasChildren);
        // What a coordinator locked or made by hand is not given up without a look.
        const int placed = int(group.getPartner.size()) - int(group.losePartner.size());
        const bool helps = placed > 0 || (placed == 0 && group.lossChange < 0);
        item->setCheckState(People, helps && group.locked == 0 && group.byHand == 0 && group.broken.empty()
                                        ? Qt::Checked
                                        : Qt::Unchecked);
        items += item;
    }
    addTopLevelItems(items);
    m_filling = false;
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    fitColumns();
}

std::vector<bool> GroupList::ticked() const
{
    std::vector<bool> ticked;
    for (int row = 0; row < topLevelItemCount(); ++row)
        ticked.push_back(topLevelItem(row)->checkState(People) == Qt::Checked);
    return ticked;
}

int GroupList::countTicked() const
{
    const std::vector<bool> all = ticked();
    return int(std::count(all.begin(), all.end(), true));
}

void GroupList::tickAll(bool on)
{
    m_filling = true;
    for (int row = 0; row < topLevelItemCount(); ++row)
        topLevelItem(row)->setCheckState(People, on ? Qt::Checked : Qt::Unchecked);
    m_filling = false;
    Q_EMIT tickedChanged();
}

void GroupList::fitColumns()
{
    const int people = letters(this, 16);
    const int round = qBound(letters(this, 15), viewport()->width() / 6, letters(this, 24));
    const int rest = qMax(letters(this, 60), viewport()->width() - people - round);
    setColumnWidth(People, people);
    setColumnWidth(Before, rest * 36 / 100);
    setColumnWidth(After, rest * 36 / 100);
    setColumnWidth(Round, round);
}

void GroupList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

} // namespace ui
