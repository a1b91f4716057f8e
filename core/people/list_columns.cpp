// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/list_columns.h"

#include "core/base/text.h"
#include "core/people/field_values.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace core {
namespace {

using enum ListColumns::Column;

struct ColumnWords
{
    const char* id;
    const char* title;
    const char* tip;
    const char* field; ///< null: the cell is only read
};

constexpr std::array<ColumnWords, ColumnCount> table = {{
    {"name", QT_TRANSLATE_NOOP("People", "Name"),
     QT_TRANSLATE_NOOP("People", "The name as the applicant gave it"), "name"},
    {"country", QT_TRANSLATE_NOOP("People", "Country"),
     QT_TRANSLATE_NOOP("People", "Where they live. In quotation marks: as written, not understood yet"),
     "country"},
    {"city", QT_TRANSLATE_NOOP("People", "City"), QT_TRANSLATE_NOOP("People", "As written in the form"),
     "city"},
    {"time_zone", QT_TRANSLATE_NOOP("People", "Time zone"),
     QT_TRANSLATE_NOOP("People", "Decides when letters arrive and which hours a pair shares"), "time_zone"},
    {"languages", QT_TRANSLATE_NOOP("People", "Languages"),
     QT_TRANSLATE_NOOP("People", "Languages they can write in"), "languages"},
    {"sector", QT_TRANSLATE_NOOP("People", "Kind of library"), QT_TRANSLATE_NOOP("People", "Where they work"),
     "sector"},
    {"role", QT_TRANSLATE_NOOP("People", "Role"), QT_TRANSLATE_NOOP("People", "What they do there"), "role"},
    {"career_stage", QT_TRANSLATE_NOOP("People", "Career stage"),
     QT_TRANSLATE_NOOP("People", "How long they have worked in the profession"), "career_stage"},
    {"interests", QT_TRANSLATE_NOOP("People", "Interests"),
     QT_TRANSLATE_NOOP("People", "What they would like to talk about, as ticked in the form"), "interests"},
    {"applied_at", QT_TRANSLATE_NOOP("People", "Applied at"),
     QT_TRANSLATE_NOOP("People", "In the time zone of the round. Places go by this order"), "applied_at"},
    {"status", QT_TRANSLATE_NOOP("People", "Status"),
     QT_TRANSLATE_NOOP("People", "Whether they have a place in this round"), nullptr},
    {"needs", QT_TRANSLATE_NOOP("People", "Needs work"),
     QT_TRANSLATE_NOOP("People", "What Clean-up asks about this person"), nullptr},
    {"email", QT_TRANSLATE_NOOP("People", "E-mail address"),
     QT_TRANSLATE_NOOP("People", "Where letters to them are sent"), "email"},
    {"institution", QT_TRANSLATE_NOOP("People", "Institution"),
     QT_TRANSLATE_NOOP("People", "Where they work"), "institution"},
    {"preference", QT_TRANSLATE_NOOP("People", "Match me by"),
     QT_TRANSLATE_NOOP("People", "What their partner should have in common with them"), "preference"},
    {"about", QT_TRANSLATE_NOOP("People", "About me, wishes"),
     QT_TRANSLATE_NOOP("People", "What they wrote freely. Read it beside “Match me by” and tag what matters"),
     "about"},
    {"tags", QT_TRANSLATE_NOOP("People", "Tags"),
     QT_TRANSLATE_NOOP(
         "People", "Your own words for what you read, with ; between them. They never leave the programme"),
     "tags"},
    {"previous_partners", QT_TRANSLATE_NOOP("People", "Former partners"),
     QT_TRANSLATE_NOOP("People", "As written in the form. They are never paired again"), "previous_partners"},
    {"note", QT_TRANSLATE_NOOP("People", "Note for coordinators"),
     QT_TRANSLATE_NOOP("People", "Never part of a letter or an export"), "note"},
    {"status_reason", QT_TRANSLATE_NOOP("People", "Reason"),
     QT_TRANSLATE_NOOP("People", "Why they have this status"), nullptr},
    {"country_as_written", QT_TRANSLATE_NOOP("People", "Country as written"),
     QT_TRANSLATE_NOOP("People", "The applicant's own words. They stay as they are"), nullptr},
    {"zone_as_written", QT_TRANSLATE_NOOP("People", "Time zone as written"),
     QT_TRANSLATE_NOOP("People", "The applicant's own words. They stay as they are"), nullptr},
    {"foreign_id", QT_TRANSLATE_NOOP("People", "Number"),
     QT_TRANSLATE_NOOP("People", "The number that the form gave this answer"), nullptr},
    {"row", QT_TRANSLATE_NOOP("People", "Row of the file"),
     QT_TRANSLATE_NOOP("People", "Empty for people who were added by hand"), nullptr},
}};

/// What cannot be told apart from an empty cell otherwise: the words that were not understood.
QString quoted(const QString& understood, const QString& written)
{
    if (!understood.isEmpty() || written.trimmed().isEmpty())
        return understood;
    return QCoreApplication::translate("People", "“%1”").arg(written.simplified());
}

QString readOnlyText(const PersonRow& row, ListColumn column)
{
    switch (column) {
    case State:
        return titleOf(row.application.status);
    case Needs:
        return row.needs.titles;
    case Reason:
        return row.application.statusReason;
    case CountryWritten:
        return row.person.countryAsWritten;
    case ZoneWritten:
        return row.person.zoneAsWritten;
    case Number:
        return row.application.foreignId;
    case FileRow:
        return row.application.row > 0 ? QString::number(row.application.row) : QString();
    default:
        return {};
    }
}

} // namespace

QString idOf(ListColumn column)
{
    return QLatin1String(table[column].id);
}

QString titleOf(ListColumn column)
{
    return QCoreApplication::translate("People", table[column].title);
}

QString tipOf(ListColumn column)
{
    return QCoreApplication::translate("People", table[column].tip);
}

QString fieldOf(ListColumn column)
{
    return QLatin1String(table[column].field);
}

std::optional<ListColumn> listColumnNamed(const QString& words)
{
    const QString wanted = foldText(QString(words).replace(u'_', u' '));
    for (int i = 0; i < ColumnCount; ++i) {
        const auto column = ListColumn(i);
        if (foldText(idOf(column).replace(u'_', u' ')) == wanted || foldText(titleOf(column)) == wanted)
            return column;
    }
    return {};
}

QStringList listColumnIds()
{
    QStringList ids;
    for (int i = 0; i < ColumnCount; ++i)
        ids += idOf(ListColumn(i));
    return ids;
}

QString cellText(const PersonRow& row, ListColumn column, const QString& zone)
{
    switch (column) {
    case Name:
        return row.person.name.isEmpty() ? row.person.email : row.person.name;
    case Country:
        return quoted(cellToCopy(row, column, zone), row.person.countryAsWritten);
    case Zone:
        return quoted(row.person.timeZone, row.person.zoneAsWritten);
    case AppliedAt:
        return momentText(row.application.appliedAt, zone);
    default:
        return cellToCopy(row, column, zone);
    }
}

QString cellToCopy(const PersonRow& row, ListColumn column, const QString& zone)
{
    const QString field = fieldOf(column);
    return field.isEmpty() ? readOnlyText(row, column)
                           : shownText(field, {row.person, row.application, zone});
}

SortKey sortKeyOf(const PersonRow& row, ListColumn column, const QString& zone)
{
    switch (column) {
    case Name:
        return {row.sortName.isEmpty(), 0, row.sortName};
    case AppliedAt:
        return {!row.application.appliedAt.isValid(),
                row.application.appliedAt.isValid() ? row.application.appliedAt.toMSecsSinceEpoch() : 0,
                {}};
    case State:
        return {false, int(row.application.status), {}};
    case FileRow:
        return {row.application.row == 0, row.application.row, {}};
    default:
        break;
    }
    const QString text = cellText(row, column, zone);
    return {text.isEmpty(), 0, foldText(text)};
}

int compareKeys(const SortKey& a, const SortKey& b, bool isDown)
{
    if (a.isEmpty || b.isEmpty)
        return int(a.isEmpty) - int(b.isEmpty);
    int order = a.number < b.number ? -1 : int(a.number > b.number);
    if (order == 0)
        order = QString::compare(a.words, b.words);
    return isDown ? -order : order;
}

} // namespace core
