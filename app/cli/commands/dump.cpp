// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const QString state = core::dumpOf(opened->snapshot());
    if (context.wantsJson())
        return Answer{QJsonObject{{QStringLiteral("dump"), state}}, {}};
    context.console.put(state.toUtf8());
    return Answer{QJsonValue(QJsonValue::Undefined), {}};
}

} // namespace

Command dumpCommand()
{
    return {
        "dump", QT_TRANSLATE_NOOP("Cli", "Print the whole state, sorted, one field per line, for comparing"),
        "FILE", "spring.bifolium",
        1,      1,
        {},     run};
}

} // namespace cli
