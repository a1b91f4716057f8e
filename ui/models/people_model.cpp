// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "ui/models/edit_person.h"
#include "ui/session/session.h"

#include <algorithm>

namespace ui {
namespace {

QString tipText(const core::PersonRow& row, int column, const QString& shown)
{
    if (column == core::ListColumn::State && !row.application.statusReason.isEmpty())
        return PeopleModel::tr("%1: %2").arg(shown, row.application.statusReason);
    if (column == core::ListColumn::Country && !row.person.countryAsWritten.isEmpty())
        return PeopleModel::tr("%1 (wrote “%2”)").arg(shown, row.person.countryAsWritten);
    return shown;
}

} // namespace

PeopleModel::PeopleModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
}

void PeopleModel::reload()
{
    const core::Snapshot& snapshot = m_session.snapshot();
    const core::Round* round = m_session.currentRound();
    m_problems = round ? m_session.problems() : std::vector<core::Problem>();
    auto rows = round ? core::listPeople(snapshot, round->id, m_problems, m_rows) : std::vector<core::PersonRow>();
    const QString zone = round ? round->zone : QString();
    if (m_round != m_session.round() || m_zone != zone) {
        beginResetModel();
        m_round = m_session.round();
        m_zone = zone;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    takeOver(std::move(rows));
}

/// Few changes keep selection and scroll; many at once are a new table.
void PeopleModel::takeOver(std::vector<core::PersonRow> rows)
{
    const bool samePeople =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const core::PersonRow& a, const core::PersonRow& b) { return a.person.id == b.person.id; });
    if (!samePeople) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    int first = -1;
    int last = -1;
    for (size_t i = 0; i < rows.size(); ++i) {
        const core::PersonRow& before = m_rows[i];
        if (before.person == rows[i].person && before.application == rows[i].application &&
            before.needs == rows[i].needs && before.wasHereBefore == rows[i].wasHereBefore)
            continue;
        first = first < 0 ? int(i) : first;
        last = int(i);
    }
    m_rows = std::move(rows);
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

QModelIndex PeopleModel::indexOf(const core::Id& person, Column column) const
{
    const auto at =
        std::lower_bound(m_rows.begin(), m_rows.end(), person,
                         [](const core::PersonRow& row, const core::Id& id) { return row.person.id < id; });
    if (at == m_rows.end() || at->person.id != person)
        return {};
    return index(int(at - m_rows.begin()), column);
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::PersonRow& person = row(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return core::cellText(person, column, m_zone).replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return tipText(person, column, core::cellText(person, column, m_zone));
    case Qt::EditRole:
    case RawRole:
        return core::cellToCopy(person, column, m_zone);
    case PersonRole:
        return person.person.id.toString();
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section >= Column::ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return core::titleOf(Column(section));
    if (role == Qt::ToolTipRole)
        return core::tipOf(Column(section));
    return {};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return core::fieldOf(Column(index.column())).isEmpty() ? flags : flags | Qt::ItemIsEditable;
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString field = core::fieldOf(Column(index.column()));
    const core::Outcome done = editPerson(m_session, row(index).person.id, field, value.toString());
    if (!done)
        Q_EMIT refused(done.error().message);
    return done.ok();
}

} // namespace ui
