// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/by_hand.h"
#include "app/cli/commands/compared_plans.h"

namespace cli {
namespace {

/// "1,3" or "all", as ticks.
core::Result<std::vector<bool>> ticksFrom(const Arguments& given, std::size_t count)
{
    const QString wanted = given.value("take");
    std::vector<bool> ticked(count, wanted == QStringLiteral("all"));
    if (wanted.isEmpty() || wanted == QStringLiteral("all"))
        return ticked;
    for (const QString& word : wanted.split(u',')) {
        bool isNumber = false;
        const int number = word.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || number > int(count))
            return core::usage(say("--take takes all, or numbers of groups such as 1,3. The plans differ in "
                                   "%n group(s) of changes.",
                                   int(count)));
        ticked[std::size_t(number - 1)] = true;
    }
    return ticked;
}

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    auto first = planNamed(*opened, context.given.operands.at(1));
    if (!first)
        return first.error();
    auto second = planNamed(*opened, context.given.operands.at(2));
    if (!second)
        return second.error();
    const auto comparison =
        core::comparePlans(opened->snapshot(), opened->round.id, *std::move(first), *std::move(second));
    if (!comparison)
        return comparison.error();
    const auto ticked = ticksFrom(context.given, comparison->groups.size());
    if (!ticked)
        return ticked.error();
    const core::Snapshot before = opened->snapshot();
    Answer answer{comparisonAsJson(before, *comparison, *ticked),
                  comparisonText(before, *comparison, *ticked), needLooking(comparison->findings)};
    if (!context.given.has("take"))
        return answer;
    return changedAnswer(
        answer, core::carryOutTicked(*opened->store, *comparison, *ticked, consentFrom(context.given)));
}

} // namespace

Command compareCommand()
{
    std::vector<Option> options = handOptions();
    options.insert(
        options.begin() + 1,
        {"take", "GROUPS",
         QT_TRANSLATE_NOOP("Cli", "take these groups of changes as one step: all, or numbers such as 1,3")});
    return {"compare",
            QT_TRANSLATE_NOOP("Cli",
                              "Compare two plans as groups of changes of which any may be taken; a plan is "
                              "now, before (pairs were last found), or a saved proposal"),
            "FILE [-r LABEL] A B [--take all|1,3…] [--despite RULE]… [--reason TEXT]",
            "spring.bifolium -r \"Spring 2026\" now before",
            3,
            3,
            options,
            run};
}

} // namespace cli
