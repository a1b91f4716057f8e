// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/formats/export/place_file.h"
#include "core/usecases/apart_list.h"
#include "core/usecases/change.h"
#include "core/usecases/decisions.h"

#include <QDir>

namespace cli {
namespace {

QString kindName(core::ApartRow::Kind kind)
{
    switch (kind) {
    case core::ApartRow::Kind::People:
        return QStringLiteral("people");
    case core::ApartRow::Kind::PersonAndInstitution:
        return QStringLiteral("person-institution");
    case core::ApartRow::Kind::Institutions:
        return QStringLiteral("institutions");
    case core::ApartRow::Kind::InsideInstitution:
        break;
    }
    return QStringLiteral("inside-institution");
}

core::Result<Answer> list(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const std::vector<core::ApartRow> rows = core::apartList(opened->snapshot(), opened->round.id);
    std::vector<core::AskedField> asked;
    for (const core::ApartRow& row : rows)
        asked.push_back({row.kind == core::ApartRow::Kind::People ? core::Table::KeepApart
                                                                  : core::Table::InstitutionApart,
                         row.entry});
    const auto by = core::whoDecided(*opened->store, asked);
    if (!by)
        return by.error();
    QJsonArray array;
    TextTable table({say("Who"), say("and"), say("Reason"), say("By"), say("When (UTC)"), say("People here")},
                    "lllllr");
    bool isBroken = false;
    for (const core::ApartRow& row : rows) {
        const auto decided = by->find(row.entry);
        const core::DecidedBy who = decided == by->end() ? core::DecidedBy() : decided->second;
        isBroken = isBroken || !row.together.empty();
        array.append(QJsonObject{{QStringLiteral("id"), row.entry.toString()},
                                 {QStringLiteral("kind"), kindName(row.kind)},
                                 {QStringLiteral("first"), withoutIsolates(row.first)},
                                 {QStringLiteral("second"), withoutIsolates(row.second)},
                                 {QStringLiteral("reason"), row.reason},
                                 {QStringLiteral("author"), who.author},
                                 {QStringLiteral("at"), isoTime(who.at)},
                                 {QStringLiteral("people"), row.people},
                                 {QStringLiteral("together"), idsAsJson(row.together)}});
        table.add(
            {row.first, row.second, row.reason, who.author, isoTime(who.at), QString::number(row.people)});
    }
    QString text = array.isEmpty() ? say("Nobody is kept apart.") + u'\n' : table.text();
    if (isBroken)
        text += say("Some of them are together now; part them, or find pairs again.") + u'\n';
    return Answer{array, text, isBroken};
}

core::Result<core::ApartChanges> entryFrom(const Opened& opened, const Arguments& given)
{
    const auto first = core::apartSide(opened.snapshot(), opened.round.id, given.operands.at(1));
    if (!first)
        return first.error();
    std::optional<core::ApartSide> second;
    if (given.operands.size() > 2) {
        const auto side = core::apartSide(opened.snapshot(), opened.round.id, given.operands.at(2));
        if (!side)
            return side.error();
        second = *side;
    }
    return core::apartEntry(*first, second, given.value("reason"));
}

core::Result<Answer> add(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto entry = entryFrom(*opened, context.given);
    if (!entry)
        return entry.error();
    return changedAnswer(core::change(*opened->store, core::putOnApartList(opened->snapshot(), *entry)));
}

core::Result<Answer> remove(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto entry = entryFrom(*opened, context.given);
    if (!entry)
        return entry.error();
    return changedAnswer(core::change(
        *opened->store, core::takeOffApartList(opened->snapshot(), {core::apartEntryId(*entry)})));
}

core::Result<Answer> bringIn(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto table = core::readForeignTable(context.given.operands.at(1), {}, context.console);
    if (!table)
        return table.error();
    const core::ApartTable read =
        core::readApartTable(opened->snapshot(), opened->round.id, *table, context.given.value("reason"));
    QJsonObject document{{QStringLiteral("added"), read.entries.count()},
                         {QStringLiteral("known"), read.known},
                         {QStringLiteral("findings"), findingsAsJson(read.findings)}};
    QString text = say("%n new line(s) for the keep-apart list, ", read.entries.count()) +
                   say("%n known already.", read.known) + u'\n';
    if (!read.findings.empty())
        text += findingsText(read.findings);
    const Answer shown{document, text, !read.findings.empty()};
    if (read.entries.isEmpty())
        return shown;
    return changedAnswer(
        shown, core::changeAfterBackup(*opened->store, core::putOnApartList(opened->snapshot(), read.entries),
                                       say("before the keep-apart list")));
}

core::Result<Answer> writeOut(Context& context)
{
    const auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const auto bytes = core::apartListAsCsv(opened->snapshot());
    if (!bytes)
        return bytes.error();
    const QString path = context.given.operands.at(1);
    const auto ifThere = context.given.has("overwrite") ? core::IfThere::Replace : core::IfThere::Refuse;
    if (const core::Outcome placed = core::placeFile(path, *bytes, ifThere); !placed)
        return placed.error();
    return Answer{QJsonObject{{QStringLiteral("file"), path}},
                  say("Wrote the keep-apart list: %1").arg(QDir::toNativeSeparators(path)) + u'\n'};
}

} // namespace

Command apartListCommand()
{
    return {"apart list",
            QT_TRANSLATE_NOOP(
                "Cli", "List who is kept apart, by persons and by institutions: why, by whom, since when"),
            "FILE [-r LABEL]",
            "spring.bifolium",
            1,
            1,
            {roundOption()},
            list};
}

Command apartAddCommand()
{
    return {"apart add",
            QT_TRANSLATE_NOOP(
                "Cli", "Keep two people, a person and an institution, two institutions, or the people of one "
                       "apart in every round; pairs of now stay"),
            "FILE A [B] --reason TEXT",
            "spring.bifolium P0233 \"institution: City Library\" --reason \"worked there\"",
            2,
            3,
            {roundOption(), reasonOption(), dryRunOption()},
            add};
}

Command apartRemoveCommand()
{
    return {"apart remove",
            QT_TRANSLATE_NOOP("Cli", "Take a line off the keep-apart list"),
            "FILE A [B]",
            "spring.bifolium P0017 P0018",
            2,
            3,
            {roundOption(), dryRunOption()},
            remove};
}

Command apartImportCommand()
{
    return {"apart import",
            QT_TRANSLATE_NOOP(
                "Cli", "Add a table to the keep-apart list: two columns of addresses, names or institutions, "
                       "and the reason"),
            "FILE TABLE [--reason TEXT]",
            "spring.bifolium apart.csv",
            2,
            2,
            {roundOption(),
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "for rows that give none")},
             dryRunOption()},
            bringIn};
}

Command apartExportCommand()
{
    return {"apart export",
            QT_TRANSLATE_NOOP("Cli", "Write the keep-apart list as a table that apart import reads"),
            "FILE TABLE [--overwrite]",
            "spring.bifolium kept-apart.csv",
            2,
            2,
            {{"overwrite", nullptr, QT_TRANSLATE_NOOP("Cli", "replace a file of the same name")}},
            writeOut};
}

} // namespace cli
