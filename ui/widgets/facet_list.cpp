// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facet_list.h"

#include "ui/look/text.h"
#include "ui/widgets/roomy_rows.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>

namespace ui {
namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int facetRole = Qt::UserRole + 1;

} // namespace

FacetList::FacetList(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Show only people with"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setIndentation(qMax(12, air(this)));
    makeRowsRoomy(*this);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setMinimumWidth(letters(this, 17));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(24);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) { tell(item); });
}

void FacetList::show(const std::vector<core::FacetGroup>& groups)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int place = 0; place < int(groups.size()); ++place) {
        const core::FacetGroup& group = groups[size_t(place)];
        QTreeWidgetItem* parent = topLevelItem(place);
        if (!parent) {
            parent = new QTreeWidgetItem(this, {group.title});
            parent->setData(0, facetRole, int(group.facet));
            parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            QFont font = parent->font(0);
            font.setBold(true);
            parent->setFont(0, font);
            parent->setExpanded(true);
        }
        fill(*parent, group);
    }
}

void FacetList::fill(QTreeWidgetItem& parent, const core::FacetGroup& group)
{
    const QString current = currentItem() ? currentItem()->data(0, keyRole).toString() : QString();
    const bool currentIsHere = currentItem() && currentItem()->parent() == &parent;
    const int wanted = int(group.values.size());
    while (parent.childCount() > wanted)
        delete parent.takeChild(parent.childCount() - 1);
    while (parent.childCount() < wanted)
        new QTreeWidgetItem(&parent);
    for (int i = 0; i < wanted; ++i) {
        const core::FacetValue& value = group.values[size_t(i)];
        QTreeWidgetItem* item = parent.child(i);
        item->setText(0, value.title);
        item->setText(1, QLocale().toString(value.count));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setToolTip(0, value.title);
        item->setData(0, keyRole, value.key);
        item->setData(0, Qt::AccessibleTextRole,
                      m_counted ? tr("%1, %2", "value, how many").arg(value.title, m_counted(value.count))
                                : tr("%1, %n people", nullptr, value.count).arg(value.title));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemNeverHasChildren);
        item->setCheckState(0, value.chosen ? Qt::Checked : Qt::Unchecked);
        if (currentIsHere && value.key == current)
            setCurrentItem(item);
    }
}

void FacetList::tell(QTreeWidgetItem* item)
{
    QTreeWidgetItem* parent = item->parent();
    if (m_filling || !parent)
        return;
    QSet<QString> values;
    for (int i = 0; i < parent->childCount(); ++i)
        if (parent->child(i)->checkState(0) == Qt::Checked)
            values += parent->child(i)->data(0, keyRole).toString();
    Q_EMIT chosen(core::Facet(parent->data(0, facetRole).toInt()), values);
    Q_EMIT chosenIn(indexOfTopLevelItem(parent), values);
}

} // namespace ui
