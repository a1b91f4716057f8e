// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People with a place and without a partner, each with the reason. A person can be dragged onto another.

#include "ui/models/person_drag.h"
#include "ui/models/round_pairs.h"

namespace ui {

class AloneModel : public PeopleToDrag
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Country,
        Reason,
        ColumnCount
    };

    explicit AloneModel(const RoundPairs& pairs, QObject* parent = nullptr);

    void reload();
    int rowOf(const core::Id& person) const; ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const RoundPairs& m_pairs;
    std::shared_ptr<const core::PairsView> m_view;
};

} // namespace ui
