// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Countries against countries as a table of numbers: pairs, or their average fit. A cell is gone to by the keyboard
// like any other; what it says is said in words as well.

#include "ui/models/country_links.h"

#include <QAbstractTableModel>

namespace ui {

class CountryGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Shows
    {
        Pairs,
        MeanFit
    };

    explicit CountryGrid(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const CountryLinks& links);
    void setShows(Shows what);
    /// Null where two countries have no pair.
    const CountryLink* linkAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    CountryLinks m_links;
    std::vector<int> m_cells; ///< index of a link by row and column; -1 for none
    Shows m_shows = Shows::Pairs;
};

} // namespace ui
