// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People to choose from for somebody: as a partner, or to change places with. Best fit first, those whom a
// rule forbids last, with the cause.

#include "core/usecases/possible_partners.h"
#include "ui/models/round_pairs.h"

#include <QAbstractTableModel>

namespace ui {

class PartnersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Country,
        Fit,
        With,
        Against,
        ColumnCount
    };
    enum Role_
    {
        SearchRole = Qt::UserRole
    };

    PartnersModel(const RoundPairs& pairs, bool forSwap, QObject* parent = nullptr);

    void showFor(const core::Id& person);
    const core::PossiblePartner& partner(int row) const { return m_partners[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString withText(const core::PossiblePartner& partner) const;

    const RoundPairs& m_pairs;
    const bool m_forSwap;
    std::vector<core::PossiblePartner> m_partners;
};

} // namespace ui
