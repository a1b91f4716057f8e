// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include <QDir>

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    QString path = context.given.value("to");
    if (path.isEmpty()) {
        const auto copy = opened->store->backUp(say("by hand"));
        if (!copy)
            return copy.error();
        path = *copy;
    } else if (QFile::exists(path)) {
        return core::refused(
            say("“%1” is there already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    } else if (!context.isDryRun()) {
        if (const core::Outcome copied = opened->store->saveCopy(path); !copied)
            return copied.error();
    }
    if (context.isDryRun())
        return Answer{QJsonObject{}, say("A checked copy can be made.")};
    return Answer{QJsonObject{{QStringLiteral("path"), path}},
                  say("Made a checked copy: %1").arg(QDir::toNativeSeparators(path))};
}

} // namespace

Command backupCommand()
{
    return {"backup",
            QT_TRANSLATE_NOOP("Cli", "Make a checked copy: beside the file, or where --to says"),
            "FILE [--to COPY]",
            "spring.bifolium",
            1,
            1,
            {{"to", "COPY", QT_TRANSLATE_NOOP("Cli", "a new file of this name, such as on a stick")},
             dryRunOption()},
            run};
}

} // namespace cli
