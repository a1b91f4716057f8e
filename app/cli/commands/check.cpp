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
    const auto findings = opened->store->check();
    if (!findings)
        return findings.error();
    const bool isWhole = findings->isEmpty();
    return Answer{QJsonObject{{QStringLiteral("ok"), isWhole},
                              {QStringLiteral("findings"), QJsonArray::fromStringList(*findings)}},
                  isWhole ? say("The file is whole.") : findings->join(u'\n'), !isWhole};
}

} // namespace

Command checkCommand()
{
    return {
        "check",
        QT_TRANSLATE_NOOP("Cli", "Look whether a programme file is whole: structure, references, content"),
        "FILE",
        "spring.bifolium",
        1,
        1,
        {},
        run};
}

} // namespace cli
