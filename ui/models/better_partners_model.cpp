// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/better_partners_model.h"

#include "core/base/text.h"
#include "ui/models/person_drag.h"
#include "ui/models/round_pairs.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace ui {

QString priceText(const core::PairPrice& price)
{
    if (price.fewerPlaced > 0)
        return BetterPartnersModel::tr("%n fewer with a partner", nullptr, price.fewerPlaced);
    return price.price == 0 ? QLocale().toString(0) : signedText(price.price);
}

BetterPartnersModel::BetterPartnersModel(const RoundPairs& pairs, QObject* parent)
    : QAbstractTableModel(parent), m_pairs(pairs)
{
}

void BetterPartnersModel::showNobody()
{
    beginResetModel();
    m_person = {};
    m_partners.clear();
    m_prices.clear();
    endResetModel();
}

/// Nothing for their partner of now.
std::optional<BetterPartner> BetterPartnersModel::effectWith(const core::Id& other, int fit) const
{
    const core::PairRow* now = m_pairs.rowOf(m_person);
    if (other == m_person || (now && now == m_pairs.rowOf(other)))
        return {};
    BetterPartner partner{other, fit, effectOfGroups(m_pairs, groupsOfDrop(m_pairs, m_person, other)), {}};
    const core::PairRow* theirs = m_pairs.rowOf(other);
    if (theirs && theirs->locked)
        partner.against = tr("is in a locked pair");
    else
        partner.against = partner.effect.refusal;
    return partner;
}

void BetterPartnersModel::showFor(const core::Id& person)
{
    beginResetModel();
    m_person = person;
    m_partners.clear();
    m_prices.clear();
    if (const core::MatchQuestion* question = m_pairs.question()) {
        const core::PairRow* now = m_pairs.rowOf(person);
        const int fitNow = now ? now->fit : -1;
        int barred = 0;
        // Best fit first; more than are shown are looked at, as the best fit is not the best for the round.
        constexpr int lookAt = 12 * most;
        int allowed = 0;
        for (const core::PossiblePartner& one : core::partnersFor(*question, person)) {
            const bool isBarred = !one.against.isEmpty();
            if (isBarred ? barred >= mostBarred || one.fit <= fitNow : allowed >= lookAt)
                continue;
            auto partner = effectWith(one.person, one.fit);
            if (!partner)
                continue;
            if (isBarred)
                partner->against = one.against;
            ++(isBarred ? barred : allowed);
            m_partners.push_back(*std::move(partner));
        }
        sort();
    }
    endResetModel();
}

/// What can be had first, by what it does to the round; no more than are shown.
void BetterPartnersModel::sort()
{
    std::sort(m_partners.begin(), m_partners.end(), [](const BetterPartner& a, const BetterPartner& b) {
        const auto rank = [](const BetterPartner& one) {
            return std::tuple(!one.against.isEmpty(), -one.effect.placedChange, !one.effect.broken.empty(), !one.effect.leftOver.empty(),
                              one.effect.lossChange, -one.fit, one.person);
        };
        return rank(a) < rank(b);
    });
    const auto firstBarred = std::find_if(m_partners.begin(), m_partners.end(),
                                          [](const BetterPartner& one) { return !one.against.isEmpty(); });
    if (firstBarred - m_partners.begin() > most)
        m_partners.erase(m_partners.begin() + most, firstBarred);
    if (int(m_partners.size()) > most + mostBarred)
        m_partners.resize(most + mostBarred);
}

void BetterPartnersModel::setPrices(const std::vector<std::pair<core::Id, core::Alternative>>& ranked)
{
    beginResetModel();
    for (const auto& [person, alternative] : ranked) {
        m_prices.insert(person, alternative.price);
        if (rowOf(person) < 0)
            if (auto partner = effectWith(person, alternative.fit))
                m_partners.push_back(*std::move(partner));
    }
    sort();
    endResetModel();
}

int BetterPartnersModel::rowOf(const core::Id& person) const
{
    for (size_t row = 0; row < m_partners.size(); ++row)
        if (m_partners[row].person == person)
            return int(row);
    return -1;
}

/// What becomes of those whom the two leave.
QString BetterPartnersModel::thenText(const BetterPartner& partner) const
{
    if (!partner.against.isEmpty())
        return partner.against;
    QStringList parts;
    for (size_t i = 1; i < partner.effect.begins.size(); ++i) {
        const core::PairRow& row = partner.effect.begins[i];
        QStringList names;
        for (const core::Id& person : row.members)
            names += m_pairs.name(person);
        parts += tr("%1 %2", "names of a pair, their fit").arg(core::listOf(names), QLocale().toString(row.fit));
    }
    for (const core::Id& person : partner.effect.leftOver)
        parts += tr("%1 without a partner").arg(m_pairs.name(person));
    if (!partner.effect.broken.empty())
        parts += partner.effect.broken.front().sentence;
    return parts.join(QStringLiteral("; "));
}

QString BetterPartnersModel::priceText(const BetterPartner& partner) const
{
    const auto at = m_prices.constFind(partner.person);
    return at == m_prices.constEnd() ? QString() : ui::priceText(*at);
}

int BetterPartnersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_partners.size());
}
int BetterPartnersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BetterPartnersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const BetterPartner& partner = m_partners[size_t(index.row())];
    const bool canBeHad = partner.against.isEmpty();
    if (role == personRole)
        return partner.person.toString();
    if (role == Qt::TextAlignmentRole)
        return index.column() == Name || index.column() == Then ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                                : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return tr("%1, %2", "name, country").arg(m_pairs.name(partner.person), m_pairs.country(partner.person));
    case Fit:
        return QLocale().toString(partner.fit);
    case Round:
        return canBeHad ? signedText(partner.effect.fitChange) : QString();
    case Price:
        return canBeHad ? priceText(partner) : QString();
    default:
        return thenText(partner);
    }
}

QVariant BetterPartnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name || section == Then ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                                  : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tip ? tr("Those who would help the round most first") : tr("Partner");
    case Fit:
        return tip ? tr("Fit of the two") : tr("Fit");
    case Round:
        return tip ? tr("Change of the sum of all fits when the two are put together now and those whom they leave "
                        "become a pair")
                   : tr("Round");
    case Price:
        return tip ? tr("What the best possible round would lose if it had to hold these two: 0 costs nothing")
                   : tr("Price");
    default:
        return tip ? tr("What becomes of those whom they leave, or why it cannot be done") : tr("Then");
    }
}

} // namespace ui
