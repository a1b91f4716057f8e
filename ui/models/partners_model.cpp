// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/partners_model.h"

#include "core/base/text.h"
#include "ui/models/person_drag.h"

#include <QLocale>

namespace ui {

PartnersModel::PartnersModel(const RoundPairs& pairs, bool forSwap, QObject* parent)
    : QAbstractTableModel(parent), m_pairs(pairs), m_forSwap(forSwap)
{
}

void PartnersModel::showFor(const core::Id& person)
{
    beginResetModel();
    m_partners.clear();
    if (const core::MatchQuestion* question = m_pairs.question())
        m_partners = m_forSwap ? core::placesFor(*question, person) : core::partnersFor(*question, person);
    endResetModel();
}

/// Whom they are with now; for a swap those are the new partners.
QString PartnersModel::withText(const core::PossiblePartner& partner) const
{
    std::vector<core::Id> with = partner.with;
    if (!m_forSwap) {
        const core::PairRow* now = m_pairs.rowOf(partner.person);
        with = now ? now->members : std::vector<core::Id>();
        std::erase(with, partner.person);
    }
    QStringList names;
    for (const core::Id& person : with)
        names += m_pairs.name(person);
    return names.isEmpty() ? tr("nobody") : core::listOf(names);
}

int PartnersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_partners.size());
}
int PartnersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartnersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::PossiblePartner& partner = m_partners[size_t(index.row())];
    switch (role) {
    case personRole:
        return partner.person.toString();
    case SearchRole:
        return core::foldText(m_pairs.name(partner.person) + u' ' + m_pairs.country(partner.person) + u' ' +
                              (m_forSwap ? withText(partner) : QString()));
    case Qt::TextAlignmentRole:
        return index.column() == Fit ? int(Qt::AlignRight | Qt::AlignVCenter)
                                     : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return m_pairs.name(partner.person);
    case Country:
        return m_pairs.country(partner.person);
    case Fit:
        return QLocale().toString(partner.fit);
    case With:
        return withText(partner);
    default:
        return partner.against;
    }
}

QVariant PartnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Fit ? int(Qt::AlignRight | Qt::AlignVCenter)
                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return m_forSwap ? tr("Change places with") : tr("Partner");
    case Country:
        return tr("Country");
    case Fit:
        return tr("Fit");
    case With:
        return m_forSwap ? tr("New partner") : tr("Now with");
    default:
        return tr("Against it");
    }
}

} // namespace ui
