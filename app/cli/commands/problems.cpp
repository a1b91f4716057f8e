// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/clean_up.h"

namespace cli {
namespace {

QJsonObject problemAsJson(const core::Problem& problem)
{
    QJsonArray options;
    for (const core::Option& option : problem.options)
        options.append(QJsonObject{{QStringLiteral("id"), option.id},
                                   {QStringLiteral("label"), withoutIsolates(option.label)}});
    return {{QStringLiteral("id"), problem.id},
            {QStringLiteral("kind"), problem.kind},
            {QStringLiteral("people"), idsAsJson(problem.people)},
            {QStringLiteral("held_back"), idsAsJson(problem.heldBack)},
            {QStringLiteral("message"), withoutIsolates(problem.message)},
            {QStringLiteral("options"), options},
            {QStringLiteral("safe"), problem.safe},
            {QStringLiteral("learned"), problem.learned},
            {QStringLiteral("looseness"), problem.looseness},
            {QStringLiteral("field"), problem.field}};
}

QString problemText(const core::Problem& problem)
{
    QString text = say("%1\n  %2\n").arg(problem.id, problem.message);
    for (const core::Option& option : problem.options)
        text += (option.id == problem.safe      ? say("    %1: %2 (safe)\n")
                 : option.id == problem.learned ? say("    %1: %2 (as before)\n")
                                                : say("    %1: %2\n"))
                    .arg(option.id, option.label);
    return text;
}

core::Result<Answer> run(Context& context)
{
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto problems = core::problemsOf(opened->snapshot(), opened->round.id);
    QJsonArray list;
    QString text;
    for (const core::Problem& problem : problems) {
        list.append(problemAsJson(problem));
        text += problemText(problem);
    }
    if (problems.empty())
        return Answer{list, say("Nothing to clean up: everybody is ready.")};
    text += say("\n%n problem(s) are open, ", int(problems.size())) +
            say("%n of them with a safe answer (bifolium-cli fix FILE --safe takes those).",
                core::countFixes(problems, core::FixSet::Safe));
    return Answer{list, text, true};
}

} // namespace

Command problemsCommand()
{
    return {
        "problems",
        QT_TRANSLATE_NOOP("Cli", "List what should be looked at before matching, with the answers there are"),
        "FILE [-r LABEL]",
        "spring.bifolium -r \"Spring 2026\"",
        1,
        1,
        {roundOption()},
        run};
}

} // namespace cli
