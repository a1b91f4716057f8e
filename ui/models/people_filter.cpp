// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_filter.h"

#include "ui/models/people_model.h"

#include <set>

namespace ui {

PeopleFilter::PeopleFilter(PeopleModel& people, QObject* parent)
    : QSortFilterProxyModel(parent), m_people(people)
{
    setSourceModel(&people);
    setSortRole(PeopleModel::SortRole);
    setDynamicSortFilter(true);
}

void PeopleFilter::setSearch(const QString& text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void PeopleFilter::choose(Facet facet, const QSet<QString>& values)
{
    if (m_choice[size_t(facet)] == values)
        return;
    m_choice[size_t(facet)] = values;
    invalidateFilter();
}

void PeopleFilter::clear()
{
    m_words.clear();
    m_choice = {};
    invalidateFilter();
}

bool PeopleFilter::isOpen() const
{
    return m_words.isEmpty() &&
           std::all_of(m_choice.begin(), m_choice.end(), [](const auto& s) { return s.isEmpty(); });
}

std::vector<FacetGroup> PeopleFilter::facets() const
{
    return countFacets(m_people.rows(), m_choice, m_words);
}

std::vector<core::Id> PeopleFilter::peopleAt(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    std::vector<core::Id> people;
    for (const int row : rows)
        people.push_back(m_people.row(mapToSource(index(row, 0))).person.id);
    return people;
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const PersonRow& person = m_people.rows()[size_t(row)];
    return passes(person, m_choice) && isFound(person, m_words);
}

bool PeopleFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(PeopleModel::SortRole);
    const QVariant b = right.data(PeopleModel::SortRole);
    const int order = a.typeId() == QMetaType::QString  ? QString::compare(a.toString(), b.toString())
                      : a.toLongLong() < b.toLongLong() ? -1
                                                        : a.toLongLong() > b.toLongLong();
    if (order != 0)
        return order < 0;
    return m_people.row(left).sortName < m_people.row(right).sortName;
}

} // namespace ui
