// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands/table_options.h"

#include "core/base/text.h"
#include "core/usecases/bring_in_applicants.h"

#include <QJsonDocument>

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const Arguments& given = context.given;
    const auto hints = tableHintsFrom(given);
    if (!hints)
        return hints.error();
    const auto file = core::openFormFile({}, given.operands.first(), *hints, {}, context.console);
    if (!file)
        return file.error();
    if (const QString tool = core::toolOf(*file); !tool.isEmpty())
        context.console.talk(say("Looks like an export of %1.").arg(tool));
    const QJsonObject mapping = core::toJson(file->guess.mapping);
    if (!file->guess.unknown.isEmpty())
        context.console.talk(
            say("Not understood, kept and not used: %1.").arg(core::listOf(file->guess.unknown, 12)));
    for (const QString& doubt : file->guess.doubts)
        context.console.talk(doubt);
    return Answer{mapping, QString::fromUtf8(QJsonDocument(mapping).toJson()), !file->guess.doubts.isEmpty()};
}

} // namespace

Command mappingSuggestCommand()
{
    return {"mapping suggest",
            QT_TRANSLATE_NOOP(
                "Cli", "Guess which column of a table is what; the answer is a mapping to edit and use"),
            "TABLE [--source TOOL] [--encoding E] [--delimiter C] [--quotes Q] [--sheet S] [--headings-at N] "
            "[--heading-rows N] [--choices joined|apart]",
            "applicants.csv",
            1,
            1,
            withTableOptions({}),
            run};
}

} // namespace cli
