// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_filter.h"

#include "ui/models/people_model.h"

#include <QItemSelection>

#include <algorithm>
#include <set>

namespace ui {

PeopleFilter::PeopleFilter(PeopleModel& people, QObject* parent)
    : QSortFilterProxyModel(parent), m_people(people)
{
    // Before the proxy itself hears of it and sorts anew.
    const auto forget = [this] { m_sorter.reset(); };
    connect(&people, &QAbstractItemModel::dataChanged, this, forget);
    connect(&people, &QAbstractItemModel::modelReset, this, forget);
    setSourceModel(&people);
    setDynamicSortFilter(true);
    sort(0);
}

void PeopleFilter::setSearch(const QString& text)
{
    core::PeopleSearch search(text);
    if (search == m_search)
        return;
    m_search = std::move(search);
    invalidateFilter();
}

void PeopleFilter::choose(core::Facet facet, const QSet<QString>& values)
{
    if (m_choice[size_t(facet)] == values)
        return;
    m_choice[size_t(facet)] = values;
    invalidateFilter();
}

void PeopleFilter::clear()
{
    m_search = {};
    m_choice = {};
    invalidateFilter();
}

bool PeopleFilter::isOpen() const
{
    return m_search.isEmpty() &&
           std::all_of(m_choice.begin(), m_choice.end(), [](const auto& s) { return s.isEmpty(); });
}

void PeopleFilter::sortBy(const std::vector<core::ListOrder>& order)
{
    if (order == m_order)
        return;
    m_order = order;
    m_sorter.reset();
    invalidate();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, core::ListColumn::ColumnCount - 1);
    Q_EMIT sorted();
}

void PeopleFilter::sortBy(core::ListColumn column)
{
    const bool turns = m_order.size() == 1 && m_order.front().column == column && !m_order.front().isDown;
    sortBy({{column, turns}});
}

void PeopleFilter::sortThenBy(core::ListColumn column)
{
    std::vector<core::ListOrder> order = m_order;
    const auto at = std::find_if(order.begin(), order.end(),
                                 [&](const core::ListOrder& one) { return one.column == column; });
    if (at == order.end())
        order.push_back({column, false});
    else if (!at->isDown)
        at->isDown = true;
    else
        order.erase(at);
    sortBy(order);
}

std::vector<core::FacetGroup> PeopleFilter::facets() const
{
    return core::countFacets(m_people.rows(), m_choice, m_search, m_people.zone());
}

std::vector<core::Id> PeopleFilter::peopleAt(const QItemSelection& selection) const
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    std::vector<core::Id> people;
    for (const int row : rows)
        people.push_back(rowAt(row).person.id);
    return people;
}

const core::PersonRow& PeopleFilter::rowAt(int row) const
{
    return m_people.row(mapToSource(index(row, 0)));
}

QVariant PeopleFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto at = std::find_if(m_order.begin(), m_order.end(),
                                 [&](const core::ListOrder& one) { return int(one.column) == section; });
    const QVariant plain = QSortFilterProxyModel::headerData(section, orientation, role);
    if (at == m_order.end() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return plain;
    const int place = int(at - m_order.begin()) + 1;
    if (role == Qt::AccessibleTextRole)
        return (at->isDown ? tr("%1, sorted downwards, key %2") : tr("%1, sorted upwards, key %2"))
            .arg(core::titleOf(core::ListColumn(section)))
            .arg(place);
    const QString arrow = at->isDown ? QStringLiteral("↓") : QStringLiteral("↑");
    return QStringLiteral("%1 %2%3").arg(plain.toString(), arrow,
                                         m_order.size() > 1 ? QString::number(place) : QString());
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const core::PersonRow& person = m_people.rows()[size_t(row)];
    return core::passes(person, m_choice) && m_search.finds(person, m_people.zone());
}

bool PeopleFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (!m_sorter)
        m_sorter = std::make_unique<core::ListSorter>(m_people.rows(), m_order, m_people.zone());
    return m_sorter->isBefore(size_t(left.row()), size_t(right.row()));
}

} // namespace ui
