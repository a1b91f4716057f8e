// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pairs_filter.h"

#include "core/base/text.h"
#include "ui/models/pairs_model.h"

#include <algorithm>

namespace ui {

PairsFilter::PairsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
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

bool PairsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const int fit = index.data(PairsModel::FitRole).toInt();
    if (m_none || fit < m_lowest || fit > m_highest)
        return false;
    if (m_marks != 0 && (index.data(PairsModel::MarksRole).toInt() & m_marks) == 0)
        return false;
    const QString text = index.data(PairsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

} // namespace ui
