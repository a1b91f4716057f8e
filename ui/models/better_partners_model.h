// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who else would be good for somebody, and what it does to the round: what helps the round most first, then those
// who cannot be had, with the reason. Fits and the effect of putting the two together now are there at once;
// the exact price comes from RoundPrices.

#include "core/usecases/possible_partners.h"
#include "ui/models/hand_effect.h"
#include "ui/models/round_prices.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

class RoundPairs;

struct BetterPartner
{
    core::Id person;
    int fit = 0;
    HandEffect effect; ///< of putting them together now
    QString against;   ///< why they cannot be had; else empty
};

class BetterPartnersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Fit,
        Round,
        Price,
        Then,
        ColumnCount
    };
    static constexpr int most = 12;      ///< that can be had
    static constexpr int mostBarred = 5; ///< that would fit well and cannot

    explicit BetterPartnersModel(const RoundPairs& pairs, QObject* parent = nullptr);

    void showFor(const core::Id& person);
    void showNobody();
    /// Exact prices that have arrived, by partner. Whoever is not listed yet and can be had joins the list.
    void setPrices(const std::vector<std::pair<core::Id, core::Alternative>>& ranked);
    const BetterPartner& partner(int row) const { return m_partners[size_t(row)]; }
    int rowOf(const core::Id& person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::optional<BetterPartner> effectWith(const core::Id& other, int fit) const;
    void sort();
    QString thenText(const BetterPartner& partner) const;
    QString priceText(const BetterPartner& partner) const;

    const RoundPairs& m_pairs;
    core::Id m_person;
    std::vector<BetterPartner> m_partners;
    QHash<core::Id, core::PairPrice> m_prices;
};

/// "+120", "0", "2 fewer with a partner".
QString priceText(const core::PairPrice& price);

} // namespace ui
