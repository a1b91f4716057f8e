// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/apart_list.h"

#include "core/base/text.h"
#include "core/formats/export/catalogue.h"
#include "core/matching/sentence.h"
#include "core/usecases/find_who.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

const QString& institutionMark()
{
    static const QString mark = QStringLiteral("institution:");
    return mark;
}

/// The person, or everybody of the institution.
struct Side
{
    Id person;
    QString at; ///< folded; empty for a person
};

Side sideOf(const Id& person)
{
    return {person, {}};
}

Side sideAt(const QString& institution)
{
    return {{}, foldText(institution)};
}

/// What a round has to say about entries, each institution folded once for all of them.
class RoundSeen
{
public:
    RoundSeen(const Snapshot& snapshot, const Id& round) : m_partnerships(partnershipsOf(snapshot, round))
    {
        for (const Application& one : applicationsOf(snapshot, round))
            if (one.status == Status::Accepted)
                m_placed.push_back(one.person);
        if (snapshot.institutionsApart.live.isEmpty())
            return;
        for (const Person& person : snapshot.people.live)
            m_institutions.insert(person.id, foldText(person.institution));
    }

    void lookAt(ApartRow& row, const Side& first, const Side& second) const
    {
        for (const Id& person : m_placed)
            row.people += isOn(first, person) || isOn(second, person);
        for (const Partnership& one : m_partnerships) {
            const std::vector<Id> members = one.members();
            const bool speaksAgainst = std::any_of(members.begin(), members.end(), [&](const Id& a) {
                return isOn(first, a) && std::any_of(members.begin(), members.end(),
                                                     [&](const Id& b) { return a != b && isOn(second, b); });
            });
            if (speaksAgainst)
                row.together.push_back(one.id);
        }
    }

private:
    bool isOn(const Side& side, const Id& who) const
    {
        return side.at.isEmpty() ? who == side.person : m_institutions.value(who) == side.at;
    }

    std::vector<Id> m_placed;
    std::vector<Partnership> m_partnerships;
    QHash<Id, QString> m_institutions; ///< of everybody, folded
};

/// Headings are one more row in a file that has none.
bool isHeading(const QStringList& headings)
{
    return std::none_of(headings.begin(), headings.end(),
                        [](const QString& cell) { return cell.contains(u'@'); });
}

qsizetype columnOf(const QStringList& headings, const char* name, qsizetype otherwise)
{
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (foldText(headings[i]) == QLatin1String(name))
            return i;
    return otherwise;
}

class TableReader
{
public:
    TableReader(const Snapshot& snapshot, const Id& round, const QString& reason)
        : m_snapshot(snapshot), m_round(round), m_reason(tidyText(reason))
    {
    }

    void read(int number, const QString& first, const QString& second, const QString& reason)
    {
        if (tidyText(first).isEmpty() && tidyText(second).isEmpty())
            return;
        const QString why = tidyText(reason).isEmpty() ? m_reason : tidyText(reason);
        if (why.isEmpty())
            return note(number, say("It gives no reason why they are kept apart."),
                        say("Write one in the third column."));
        const auto one = apartSide(m_snapshot, m_round, first);
        if (!one)
            return note(number, one.error().message, {});
        std::optional<ApartSide> other;
        if (!tidyText(second).isEmpty()) {
            const auto side = apartSide(m_snapshot, m_round, second);
            if (!side)
                return note(number, side.error().message, {});
            other = *side;
        }
        const auto entry = apartEntry(*one, other, why);
        if (!entry)
            return note(number, entry.error().message, {});
        keep(*entry);
    }

    void note(int number, const QString& message, const QString& suggestion)
    {
        table.findings.push_back({Severity::Problem,
                                  say("Row %1 was not taken. %2").arg(QString::number(number), message),
                                  number, suggestion});
    }

    ApartTable table;

private:
    void keep(const ApartChanges& entry)
    {
        const Id id = apartEntryId(entry);
        const KeepApart* pair = m_snapshot.keepApart.find(id);
        const InstitutionApart* rule = m_snapshot.institutionsApart.find(id);
        if (pair || rule || m_seen.contains(id)) {
            ++table.known;
            return;
        }
        m_seen.insert(id);
        table.entries.people.insert(table.entries.people.end(), entry.people.begin(), entry.people.end());
        table.entries.institutions.insert(table.entries.institutions.end(), entry.institutions.begin(),
                                          entry.institutions.end());
    }

    const Snapshot& m_snapshot;
    const Id& m_round;
    QString m_reason;
    QSet<Id> m_seen;
};

QString cellOf(const Snapshot& snapshot, const Id& person)
{
    const Person* found = snapshot.people.find(person);
    return found && !found->email.isEmpty() ? found->email : person.toString();
}

} // namespace

std::vector<ApartRow> apartList(const Snapshot& snapshot, const Id& round)
{
    const RoundSeen seen(snapshot, round);
    const auto name = [&](const Id& person) { return isolated(displayName(snapshot, person)); };
    std::vector<ApartRow> rows;
    for (const KeepApart& one : snapshot.keepApart.live) {
        ApartRow row{one.id, ApartRow::Kind::People, name(one.first), name(one.second), one.reason, 0, {}};
        seen.lookAt(row, sideOf(one.first), sideOf(one.second));
        rows.push_back(std::move(row));
    }
    for (const InstitutionApart& one : snapshot.institutionsApart.live) {
        ApartRow row{one.id, ApartRow::Kind::Institutions, one.first, one.second, one.reason, 0, {}};
        if (!one.person.isNull()) {
            row.kind = ApartRow::Kind::PersonAndInstitution;
            row.first = name(one.person);
            row.second = one.first;
            seen.lookAt(row, sideOf(one.person), sideAt(one.first));
        } else {
            if (one.isInside())
                row.kind = ApartRow::Kind::InsideInstitution;
            seen.lookAt(row, sideAt(one.first), sideAt(one.second));
        }
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const ApartRow& x, const ApartRow& y) {
        const auto key = [](const ApartRow& row) {
            return std::tuple(row.kind != ApartRow::Kind::People, foldText(row.first), foldText(row.second),
                              row.entry);
        };
        return key(x) < key(y);
    });
    return rows;
}

Result<ApartSide> apartSide(const Snapshot& snapshot, const Id& round, const QString& words)
{
    const QString tidy = tidyText(words);
    if (tidy.startsWith(institutionMark(), Qt::CaseInsensitive)) {
        const QString institution = tidyText(tidy.mid(institutionMark().size()));
        if (foldText(institution).isEmpty())
            return usage(say("An institution needs a name."));
        return ApartSide{{}, institution};
    }
    const auto person = findPerson(snapshot, round, tidy);
    if (person)
        return ApartSide{*person, {}};
    if (person.error().kind != Error::Kind::NotFound)
        return person.error();
    if (const QString wanted = foldText(tidy); !wanted.isEmpty())
        for (const Person& one : snapshot.people.live)
            if (foldText(one.institution) == wanted)
                return ApartSide{{}, one.institution};
    return notFound(say("“%1” is neither a person nor an institution of somebody here. Look for a typing "
                        "mistake, or write "
                        "“institution: %1” if nobody from there has applied yet.")
                        .arg(tidy.left(80)));
}

Result<ApartChanges> apartEntry(const ApartSide& first, const std::optional<ApartSide>& second,
                                const QString& reason)
{
    ApartChanges entry;
    if (!second ||
        (!first.institution.isEmpty() && foldText(first.institution) == foldText(second->institution))) {
        if (first.institution.isEmpty())
            return usage(say("Name two people, or an institution."));
        entry.institutions.push_back(makeInstitutionsApart(first.institution, first.institution, reason));
    } else if (!first.institution.isEmpty() && !second->institution.isEmpty()) {
        entry.institutions.push_back(makeInstitutionsApart(first.institution, second->institution, reason));
    } else if (!first.institution.isEmpty()) {
        entry.institutions.push_back(makePersonApart(second->person, first.institution, reason));
    } else if (!second->institution.isEmpty()) {
        entry.institutions.push_back(makePersonApart(first.person, second->institution, reason));
    } else if (first.person == second->person) {
        return usage(say("Both sides are the same person."));
    } else {
        entry.people.push_back(makeKeepApart(first.person, second->person, reason));
    }
    return entry;
}

Id apartEntryId(const ApartChanges& entry)
{
    return entry.people.empty() ? entry.institutions.front().id : entry.people.front().id;
}

ApartTable readApartTable(const Snapshot& snapshot, const Id& round, const ForeignTable& table,
                          const QString& reason)
{
    TableReader reader(snapshot, round, reason);
    const bool hasHeadings = isHeading(table.headings);
    const qsizetype first = hasHeadings ? columnOf(table.headings, "first", 0) : 0;
    const qsizetype second = hasHeadings ? columnOf(table.headings, "second", 1) : 1;
    const qsizetype third = hasHeadings ? columnOf(table.headings, "reason", 2) : 2;
    if (!hasHeadings)
        reader.read(0, table.headings.value(first), table.headings.value(second),
                    table.headings.value(third));
    for (const ForeignRow& row : table.rows) {
        if (!row.fault.isEmpty())
            reader.note(row.number, row.fault, {});
        else
            reader.read(row.number, row.cells.value(first), row.cells.value(second), row.cells.value(third));
    }
    return std::move(reader.table);
}

Result<QByteArray> apartListAsCsv(const Snapshot& snapshot)
{
    ListToWrite list;
    list.headings = {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("reason")};
    const auto at = [](const QString& institution) { return institutionMark() + u' ' + institution; };
    for (const KeepApart& one : snapshot.keepApart.live)
        list.rows.push_back({cellOf(snapshot, one.first), cellOf(snapshot, one.second), one.reason});
    for (const InstitutionApart& one : snapshot.institutionsApart.live)
        list.rows.push_back(one.person.isNull()
                                ? QStringList{at(one.first), at(one.second), one.reason}
                                : QStringList{cellOf(snapshot, one.person), at(one.first), one.reason});
    return findExportFormat(QStringLiteral("plain"))->make(list);
}

} // namespace core
