// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    QJsonArray list;
    TextTable table({say("When (UTC)"), say("Who"), say("What")});
    for (const core::HistoryLine& line : opened->store->timeline().lines) {
        list.append(QJsonObject{{QStringLiteral("device"), line.stamp.device},
                                {QStringLiteral("sequence"), line.stamp.sequence},
                                {QStringLiteral("author"), line.author},
                                {QStringLiteral("at"), isoTime(line.at)},
                                {QStringLiteral("text"), withoutIsolates(line.text)},
                                {QStringLiteral("undone"), line.undone},
                                {QStringLiteral("kind"), line.kind},
                                {QStringLiteral("action"), nameOf(line.action)},
                                {QStringLiteral("mark"), line.mark}});
        QString text = line.text;
        if (line.action == core::HistoryLine::Action::Undo)
            text = say("Undid: %1").arg(text);
        else if (line.action == core::HistoryLine::Action::Redo)
            text = say("Did again: %1").arg(text);
        else if (line.undone)
            text = say("%1 (undone)").arg(text);
        table.add({line.at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")), line.author, text});
    }
    return Answer{list, table.text()};
}

} // namespace

Command historyCommand()
{
    return {"history", QT_TRANSLATE_NOOP("Cli", "List all changes in sentences, oldest first"),
            "FILE",    "spring.bifolium",
            1,         1,
            {},        run};
}

} // namespace cli
