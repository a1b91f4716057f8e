// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    auto answer = changedAnswer(opened->store->undo());
    if (answer)
        answer->text = say("Undone: %1").arg(answer->text);
    return answer;
}

} // namespace

Command undoCommand()
{
    return {"undo",
            QT_TRANSLATE_NOOP("Cli", "Take back the newest change that still stands"),
            "FILE",
            "spring.bifolium",
            1,
            1,
            {dryRunOption()},
            run};
}

} // namespace cli
