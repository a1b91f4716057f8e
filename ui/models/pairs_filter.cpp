// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pairs_filter.h"

#include "core/base/text.h"
#include "ui/models/pairs_model.h"

#include <algorithm>

namespace ui {

PairsFilter::PairsFilter(PairsModel& pairs, QObject* parent) : QSortFilterProxyModel(parent), m_pairs(pairs)
{
    setSourceModel(&pairs);
    setSortRole(PairsModel::SortRole);
}

void PairsFilter::setSearch(const QString& text)
{
    m_words = core::foldText(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void PairsFilter::setFits(int lowest, int highest)
{
    m_lowest = lowest;
    m_highest = highest;
    invalidateFilter();
}

void PairsFilter::setMarks(int marks, bool none)
{
    m_marks = marks;
    m_none = none;
    invalidateFilter();
}

void PairsFilter::choose(PairFacet facet, const QSet<QString>& keys)
{
    m_choice[size_t(facet)] = keys;
    invalidateFilter();
}

void PairsFilter::chooseAll()
{
    m_choice = {};
    invalidateFilter();
}

bool PairsFilter::hasChoice() const
{
    return std::any_of(m_choice.begin(), m_choice.end(), [](const auto& keys) { return !keys.isEmpty(); });
}

std::vector<core::FacetGroup> PairsFilter::facets() const
{
    std::vector<const PairKeys*> pairs;
    for (int row = 0; row < m_pairs.rowCount(); ++row)
        if (passesRest(row))
            pairs.push_back(&m_pairs.keysOf(row));
    return countPairFacets(pairs, m_choice, m_pairs.asWritten());
}

bool PairsFilter::passesRest(int row) const
{
    const int fit = m_pairs.row(row).fit;
    if (m_none || fit < m_lowest || fit > m_highest)
        return false;
    if (m_marks != 0 && (m_pairs.marksOf(row) & m_marks) == 0)
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return m_pairs.passes(row, word); });
}

bool PairsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return passes(m_pairs.keysOf(row), m_choice) && passesRest(row);
}

} // namespace ui
