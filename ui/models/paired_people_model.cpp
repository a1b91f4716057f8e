// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paired_people_model.h"

#include "core/base/text.h"

#include <QLocale>

#include <algorithm>

namespace ui {

PairedPeopleModel::PairedPeopleModel(const RoundPairs& pairs, const PairsModel& model, QObject* parent)
    : PeopleToDrag(parent), m_pairs(pairs), m_model(model)
{
}

void PairedPeopleModel::show(const std::vector<int>& rows, bool withAlone)
{
    beginResetModel();
    m_people.clear();
    const auto add = [this](const core::Id& person) -> Entry& {
        Entry entry{person, m_pairs.name(person), m_pairs.country(person), {}, {}, {}, -1};
        entry.folded = core::foldText(entry.name);
        return m_people.emplace_back(std::move(entry));
    };
    for (const int row : rows) {
        const core::PairRow& pair = m_model.row(row);
        for (const core::Id& person : pair.members) {
            QStringList others;
            for (const core::Id& other : pair.members)
                if (other != person)
                    others += m_pairs.name(other);
            Entry& entry = add(person);
            entry.partner = core::listOf(others);
            entry.fit = pair.fit;
            entry.marks = m_model.index(row, PairsModel::Marks).data().toString();
        }
    }
    if (withAlone)
        for (const core::PersonAlone& alone : m_pairs.view().alone) {
            Entry& entry = add(alone.person);
            entry.marks = alone.reason;
        }
    std::sort(m_people.begin(), m_people.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.folded, a.person) < std::tie(b.folded, b.person);
    });
    endResetModel();
}

int PairedPeopleModel::rowOf(const core::Id& person) const
{
    for (size_t row = 0; row < m_people.size(); ++row)
        if (m_people[row].person == person)
            return int(row);
    return -1;
}

int PairedPeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}
int PairedPeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairedPeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry& entry = m_people[size_t(index.row())];
    if (role == personRole)
        return entry.person.toString();
    if (role == Qt::TextAlignmentRole)
        return index.column() == Fit ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == PairsModel::SortRole)
        return index.column() == Fit    ? QVariant(entry.fit)
               : index.column() == Name ? QVariant(entry.folded)
                                        : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return entry.name;
    case Country:
        return entry.country;
    case Partner:
        return entry.fit < 0 ? tr("nobody") : entry.partner;
    case Fit:
        return entry.fit < 0 ? QString() : QLocale().toString(entry.fit);
    default:
        return entry.marks;
    }
}

QVariant PairedPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Fit ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Person");
    case Country:
        return tr("Country");
    case Partner:
        return tr("Partner");
    case Fit:
        return tr("Fit");
    default:
        return tr("Marks");
    }
}

} // namespace ui
