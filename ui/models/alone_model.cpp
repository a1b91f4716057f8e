// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alone_model.h"

namespace ui {

AloneModel::AloneModel(const RoundPairs& pairs, QObject* parent)
    : PeopleToDrag(parent), m_pairs(pairs), m_view(pairs.sharedView())
{
}

void AloneModel::reload()
{
    beginResetModel();
    m_view = m_pairs.sharedView();
    endResetModel();
}

int AloneModel::rowOf(const core::Id& person) const
{
    for (size_t row = 0; row < m_view->alone.size(); ++row)
        if (m_view->alone[row].person == person)
            return int(row);
    return -1;
}

int AloneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_view->alone.size());
}
int AloneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AloneModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::PersonAlone& alone = m_view->alone[size_t(index.row())];
    if (role == personRole)
        return alone.person.toString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Name)
        return m_pairs.name(alone.person);
    return index.column() == Country ? m_pairs.country(alone.person) : alone.reason;
}

QVariant AloneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return section == Name ? tr("Without a partner") : section == Country ? tr("Country") : tr("Why");
}

} // namespace ui
