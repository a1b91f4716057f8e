// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_model.h"

#include "core/cleaning/finders/catalogue.h"
#include "core/domain/countries.h"
#include "ui/models/edit_person.h"
#include "ui/models/field_values.h"
#include "ui/session/session.h"

#include <algorithm>
#include <array>
#include <limits>

namespace ui {
namespace {

struct ColumnWords
{
    const char* title;
    const char* tip;
    const char* field; ///< what an edit of the cell sets; null: the cell cannot be edited
};

const std::array<ColumnWords, PeopleModel::ColumnCount> columnWords = {{
    {QT_TRANSLATE_NOOP("PeopleModel", "Name"),
     QT_TRANSLATE_NOOP("PeopleModel", "The name as the applicant gave it"), "name"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Country"),
     QT_TRANSLATE_NOOP("PeopleModel", "Where they live. In quotation marks: as written, not understood yet"),
     "country"},
    {QT_TRANSLATE_NOOP("PeopleModel", "City"), QT_TRANSLATE_NOOP("PeopleModel", "As written in the form"),
     "city"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Time zone"),
     QT_TRANSLATE_NOOP("PeopleModel", "Decides when letters arrive and which hours a pair shares"),
     "time_zone"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Languages"),
     QT_TRANSLATE_NOOP("PeopleModel", "Languages they can write in"), "languages"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Kind of library"), QT_TRANSLATE_NOOP("PeopleModel", "Where they work"),
     "sector"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Role"), QT_TRANSLATE_NOOP("PeopleModel", "What they do there"),
     "role"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Career stage"),
     QT_TRANSLATE_NOOP("PeopleModel", "How long they have worked in the profession"), "career_stage"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Interests"),
     QT_TRANSLATE_NOOP("PeopleModel", "What they would like to talk about, as ticked in the form"),
     "interests"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Applied at"),
     QT_TRANSLATE_NOOP("PeopleModel", "In the time zone of the round. Places go by this order"), nullptr},
    {QT_TRANSLATE_NOOP("PeopleModel", "Status"),
     QT_TRANSLATE_NOOP("PeopleModel", "Whether they have a place in this round"), nullptr},
    {QT_TRANSLATE_NOOP("PeopleModel", "Needs work"),
     QT_TRANSLATE_NOOP("PeopleModel", "What Clean-up asks about this person"), nullptr},
    {QT_TRANSLATE_NOOP("PeopleModel", "E-mail address"),
     QT_TRANSLATE_NOOP("PeopleModel", "Where letters to them are sent"), "email"},
    {QT_TRANSLATE_NOOP("PeopleModel", "Institution"), QT_TRANSLATE_NOOP("PeopleModel", "Where they work"),
     "institution"},
}};

const ColumnWords& wordsOf(int column)
{
    return columnWords[size_t(column)];
}

/// What cannot be told apart from an empty cell otherwise: the words that were not understood.
QString quoted(const QString& understood, const QString& written)
{
    if (!understood.isEmpty() || written.trimmed().isEmpty())
        return understood;
    return PeopleModel::tr("“%1”").arg(written.simplified());
}

QString displayText(const PersonRow& row, int column, const QString& zone)
{
    const FieldContext context{row.person, row.application, zone};
    switch (column) {
    case PeopleModel::Name:
        return row.person.name.isEmpty() ? row.person.email : row.person.name;
    case PeopleModel::Country:
        return quoted(shownText(QStringLiteral("country"), context), row.person.countryAsWritten);
    case PeopleModel::Zone:
        return quoted(row.person.timeZone, row.person.zoneAsWritten);
    case PeopleModel::AppliedAt:
        return momentText(row.application.appliedAt, zone);
    case PeopleModel::State:
        return core::titleOf(row.application.status);
    case PeopleModel::Needs:
        return titlesOfKinds(row.problems);
    default:
        return shownText(QLatin1String(wordsOf(column).field), context);
    }
}

QString tipText(const PersonRow& row, int column, const QString& shown)
{
    if (column == PeopleModel::State && !row.application.statusReason.isEmpty())
        return PeopleModel::tr("%1: %2").arg(shown, row.application.statusReason);
    if (column == PeopleModel::Country && !row.person.countryAsWritten.isEmpty())
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
    auto rows = round ? peopleRows(snapshot, round->id, m_problems, m_rows) : std::vector<PersonRow>();
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
void PeopleModel::takeOver(std::vector<PersonRow> rows)
{
    const bool samePeople =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const PersonRow& a, const PersonRow& b) { return a.person.id == b.person.id; });
    if (!samePeople) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    int first = -1;
    int last = -1;
    for (size_t i = 0; i < rows.size(); ++i) {
        const PersonRow& before = m_rows[i];
        if (before.person == rows[i].person && before.application == rows[i].application &&
            before.problems == rows[i].problems)
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
                         [](const PersonRow& row, const core::Id& id) { return row.person.id < id; });
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

QVariant PeopleModel::sortValue(const PersonRow& row, int column) const
{
    if (column == Name)
        return row.sortName;
    if (column == AppliedAt) // who applied at an unknown time comes last
        return row.application.appliedAt.isValid() ? row.application.appliedAt.toMSecsSinceEpoch()
                                                   : std::numeric_limits<qlonglong>::max();
    if (column == State)
        return int(row.application.status);
    return displayText(row, column, m_zone).toCaseFolded();
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PersonRow& person = row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(person, column, m_zone);
    case Qt::ToolTipRole:
        return tipText(person, column, displayText(person, column, m_zone));
    case Qt::EditRole:
    case RawRole:
        if (!wordsOf(column).field)
            return displayText(person, column, m_zone);
        return shownText(QLatin1String(wordsOf(column).field), {person.person, person.application, m_zone});
    case SortRole:
        return sortValue(person, column);
    case PersonRole:
        return person.person.id.toString();
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(wordsOf(section).title);
    if (role == Qt::ToolTipRole)
        return tr(wordsOf(section).tip);
    return {};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return wordsOf(index.column()).field ? flags | Qt::ItemIsEditable : flags;
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString field = QLatin1String(wordsOf(index.column()).field);
    const core::Outcome done = editPerson(m_session, row(index).person.id, field, value.toString());
    if (!done)
        Q_EMIT refused(done.error().message);
    return done.ok();
}

QString titlesOfKinds(const QStringList& kinds)
{
    QStringList titles;
    for (const core::Finder& finder : core::finders())
        if (kinds.contains(finder.kind))
            titles += finder.title;
    return titles.join(QStringLiteral(", "));
}

} // namespace ui
