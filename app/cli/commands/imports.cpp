// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/usecases/take_out_import.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto imports = core::importsOf(*opened->store, opened->round.id);
    if (!imports)
        return imports.error();
    QJsonArray list;
    TextTable table({say("No."), say("When (UTC)"), say("Who"), say("File"), say("Rows"), say("People")});
    for (const core::BroughtIn& one : *imports) {
        list.append(QJsonObject{{QStringLiteral("number"), int(list.size()) + 1},
                                {QStringLiteral("id"), one.batch.id.toString()},
                                {QStringLiteral("file"), one.batch.fileName},
                                {QStringLiteral("rows"), one.batch.rows},
                                {QStringLiteral("people"), one.people},
                                {QStringLiteral("author"), one.author},
                                {QStringLiteral("at"), isoTime(one.at)},
                                {QStringLiteral("text"), withoutIsolates(one.text)}});
        table.add({QString::number(list.size()), one.at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                   one.author, one.batch.fileName, QString::number(one.batch.rows),
                   QString::number(one.people)});
    }
    return Answer{list, list.isEmpty()
                            ? say("Nothing was brought into “%1” from a file.").arg(opened->round.label)
                            : table.text()};
}

} // namespace

Command importsCommand()
{
    return {"imports",
            QT_TRANSLATE_NOOP("Cli", "List the files that were brought into a round and stand"),
            "FILE [-r LABEL]",
            "spring.bifolium -r \"Spring 2026\"",
            1,
            1,
            {roundOption()},
            run};
}

} // namespace cli
