// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which pairs are shown: by words, by fit, by marks and by facets, all at once. A pair passes the marks when it
// bears any of the chosen ones.

#include "ui/models/pair_facets.h"

#include <QSortFilterProxyModel>

namespace ui {

class PairsModel;

class PairsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PairsFilter(PairsModel& pairs, QObject* parent = nullptr);

    void setSearch(const QString& text);
    void setFits(int lowest, int highest);
    /// mark::Mark, or-ed; 0 shows all. `none` hides every pair, when only people alone are wanted.
    void setMarks(int marks, bool none);
    void choose(PairFacet facet, const QSet<QString>& keys);
    void chooseAll();
    const PairChoice& choice() const { return m_choice; }
    bool hasChoice() const;
    /// Counted over the pairs that pass everything but the facets.
    std::vector<core::FacetGroup> facets() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool passesRest(int row) const; ///< everything but the facets

    PairsModel& m_pairs;
    PairChoice m_choice;
    QStringList m_words;
    int m_lowest = 0;
    int m_highest = 100;
    int m_marks = 0;
    bool m_none = false;
};

} // namespace ui
