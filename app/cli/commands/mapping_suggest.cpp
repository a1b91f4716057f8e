// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/base/text.h"
#include "core/usecases/bring_in_applicants.h"

#include <QJsonDocument>

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const Arguments& given = context.given;
    const core::TableHints hints{given.value("encoding"), given.value("delimiter"), given.value("sheet")};
    const auto file = core::openFormFile({}, given.operands.first(), hints, {}, context.console);
    if (!file)
        return file.error();
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
            "TABLE [--encoding E] [--delimiter C] [--sheet S]",
            "applicants.csv",
            1,
            1,
            {{"encoding", "NAME", QT_TRANSLATE_NOOP("Cli", "of the text, such as windows-1252")},
             {"delimiter", "C", QT_TRANSLATE_NOOP("Cli", "one of , ; | or tab")},
             {"sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "of a workbook that has several")}},
            run};
}

} // namespace cli
