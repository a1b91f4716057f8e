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
    auto answer = changedAnswer(opened->store->redo());
    if (answer)
        answer->text = say("Done again: %1").arg(answer->text);
    return answer;
}

} // namespace

Command redoCommand()
{
    return {"redo",
            QT_TRANSLATE_NOOP("Cli", "Make the change again that was undone last"),
            "FILE",
            "spring.bifolium",
            1,
            1,
            {dryRunOption()},
            run};
}

} // namespace cli
