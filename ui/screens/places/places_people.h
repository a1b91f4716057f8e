// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People whom the limit concerns, one list at a time: who waits, who is in all the same, whose country is not
// known. Each with the time of the application, ties and unknown times told, and the reason.

#include "core/places/plan_places.h"

#include <QAbstractTableModel>

namespace ui {

enum class PlacesList
{
    Waiting,
    Exceptions,
    NoCountry
};

class PlacesPeople : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Place,
        Name,
        Country,
        AppliedAt,
        Reason,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const core::Snapshot& snapshot, const core::Id& round, const core::PlacesPlan& plan,
              PlacesList list);
    core::Id person(int row) const { return m_rows[size_t(row)].person; }
    int rowOf(const core::Id& person) const; ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        core::Id person;
        QString place, name, country, time, reason;
        QString tip; ///< of the time: what the clocks showed where they live
    };
    std::vector<Row> m_rows;
    QString m_place; ///< whose clocks the times are of
};

} // namespace ui
