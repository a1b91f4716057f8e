// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/base/text.h"
#include "core/edits/programme.h"
#include "core/intake/mapping.h"
#include "core/usecases/change.h"

#include <QJsonDocument>

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const QString name = core::tidyText(context.given.value("name"));
    if (name.isEmpty())
        return core::usage(say("A saved mapping needs a name: --name NAME"));
    const auto json = readSmallFile(context.given.operands.at(1));
    if (!json)
        return json.error();
    const auto mapping = core::mappingFromJson(*json);
    if (!mapping)
        return mapping.error();
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const QString kept =
        QString::fromUtf8(QJsonDocument(core::toJson(*mapping)).toJson(QJsonDocument::Compact));
    return changedAnswer(core::change(*opened->store, core::saveMapping(opened->snapshot(), name, kept)));
}

} // namespace

Command mappingSaveCommand()
{
    return {"mapping save",
            QT_TRANSLATE_NOOP("Cli", "Keep a mapping in the programme under a name"),
            "FILE --name NAME M.json",
            "spring.bifolium --name \"Our form\" mapping.json",
            2,
            2,
            {{"name", "NAME", QT_TRANSLATE_NOOP("Cli", "what to call it; one of the same name is replaced")},
             dryRunOption()},
            run};
}

} // namespace cli
