// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The people of a round, one row each: with whom they are, how well it fits, marks. The same data as the table of
// pairs, for looking somebody up and for dragging. Shows the pairs that it is told to, and those without a partner.

#include "ui/models/pairs_model.h"

namespace ui {

class PairedPeopleModel : public PeopleToDrag
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Country,
        Partner,
        Fit,
        Marks,
        ColumnCount
    };

    PairedPeopleModel(const RoundPairs& pairs, const PairsModel& model, QObject* parent = nullptr);

    /// People of these rows of the table of pairs; then, if wanted, who has no partner.
    void show(const std::vector<int>& rows, bool withAlone);
    int rowOf(const core::Id& person) const; ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        core::Id person;
        QString name;
        QString country;
        QString partner;
        QString marks;
        QString folded; ///< name, to sort by
        int fit = -1;   ///< -1 without a partner
    };

    const RoundPairs& m_pairs;
    const PairsModel& m_model;
    std::vector<Entry> m_people;
};

} // namespace ui
