// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/clean_up.h"

namespace cli {
namespace {

core::Outcome checkWish(const Arguments& given)
{
    const bool one = given.has("problem") || given.has("choose");
    if (given.has("safe") == one)
        return core::usage(say("Say --safe for all safe answers, or --problem ID --choose OPTION for one."));
    if (one && (given.value("problem").isEmpty() || given.value("choose").isEmpty()))
        return core::usage(
            say("--problem and --choose go together. “bifolium-cli problems FILE” lists both ids."));
    return core::success();
}

core::Result<Answer> run(Context& context)
{
    const Arguments& given = context.given;
    if (const core::Outcome sound = checkWish(given); !sound)
        return sound.error();
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const core::Id round = opened->round.id;
    auto answer =
        changedAnswer(given.has("safe") ? core::fixSafely(*opened->store, round)
                                        : core::fixOne(*opened->store, round, given.value("problem"),
                                                       given.value("choose")));
    if (!answer)
        return answer;
    const int left = int(core::problemsOf(opened->snapshot(), round).size());
    QJsonObject document = answer->data.toObject();
    document.insert(QStringLiteral("left"), left);
    answer->data = document;
    answer->text += u'\n' + say("%n problem(s) are left.", left);
    answer->problems = left > 0;
    return answer;
}

} // namespace

Command fixCommand()
{
    return {"fix",
            QT_TRANSLATE_NOOP("Cli", "Take answers of the clean-up queue"),
            "FILE [-r LABEL] --safe | --problem ID --choose OPTION",
            "spring.bifolium -r \"Spring 2026\" --safe",
            1,
            1,
            {roundOption(),
             {"safe", nullptr, QT_TRANSLATE_NOOP("Cli", "take every answer that needs no second look")},
             {"problem", "ID", QT_TRANSLATE_NOOP("Cli", "one problem, as “problems” names it")},
             {"choose", "OPTION", QT_TRANSLATE_NOOP("Cli", "its answer, as “problems” names it")},
             dryRunOption()},
            run};
}

} // namespace cli
