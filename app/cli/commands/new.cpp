// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/make_programme.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    QString path = context.given.operands.first();
    const QTemporaryDir rehearsal;
    if (context.isDryRun() && QFile::exists(path))
        return core::refused(say("“%1” is there already. Choose another name.").arg(path));
    if (context.isDryRun())
        path = rehearsal.filePath(QStringLiteral("rehearsal.bifolium"));
    const auto store = core::makeProgramme(path, context.given.value("name"), context.given.value("zone"),
                                           storeOptions(context));
    if (!store)
        return store.error();
    const core::Programme programme = (*store)->snapshot().programme();
    return Answer{QJsonObject{{QStringLiteral("file"), context.given.operands.first()},
                              {QStringLiteral("id"), programme.id.toString()},
                              {QStringLiteral("name"), programme.name},
                              {QStringLiteral("zone"), programme.zone}},
                  say("Made the programme “%1” in “%2”. Add a round next: bifolium-cli round add --help")
                      .arg(programme.name, context.given.operands.first())};
}

} // namespace

Command newCommand()
{
    return {"new",
            QT_TRANSLATE_NOOP("Cli", "Make a programme file"),
            "FILE --name NAME --zone ZONE",
            "autumn.bifolium --name \"Library pen friends\" --zone Europe/Copenhagen",
            1,
            1,
            {{"name", "NAME", QT_TRANSLATE_NOOP("Cli", "what the programme is called")},
             {"zone", "ZONE",
              QT_TRANSLATE_NOOP("Cli", "where the coordinators' day is, such as Europe/Copenhagen")},
             dryRunOption()},
            run};
}

} // namespace cli
