// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Countries with what they applied for and got, as a table whose second column is drawn: a full bar for
// people with a place, a hatched one for those who wait, and a line where the limit is. The numbers stand
// beside it.

#include "core/places/plan_places.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ui {

class CountryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Country,
        Share,
        Applied,
        In,
        OfPlaces,
        Waiting,
        Note,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const core::PlacesPlan& plan);
    const core::CountryPlaces& country(int row) const { return m_rows[size_t(row)]; }
    int limit() const { return m_limit; }
    bool hasNotes() const;
    int most() const { return m_most; } ///< what the whole width of a bar stands for

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString noteOn(const core::CountryPlaces& row) const;

    std::vector<core::CountryPlaces> m_rows;
    std::vector<int> m_permille; ///< of all places, of each row
    int m_limit = 0;
    int m_most = 1;
    bool m_capped = false;
};

/// "21.7 %" of 217 thousandths.
QString shareText(int permille);

class CountryBars : public QTableView
{
    Q_OBJECT

public:
    explicit CountryBars(QWidget* parent = nullptr);
    void show(const core::PlacesPlan& plan);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    CountryModel* m_model;
};

} // namespace ui
