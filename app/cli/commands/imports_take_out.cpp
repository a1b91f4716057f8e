// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/take_out_import.h"

namespace cli {
namespace {

/// By its number in the list, else by the name of the file if there is one such import only.
core::Result<size_t> importNamed(const std::vector<core::BroughtIn>& imports, const QString& word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber && number >= 1 && size_t(number) <= imports.size())
        return size_t(number) - 1;
    std::vector<size_t> named;
    for (size_t i = 0; i < imports.size(); ++i)
        if (imports[i].batch.fileName == word || imports[i].batch.id.toString() == word)
            named.push_back(i);
    if (named.size() == 1)
        return named.front();
    return core::notFound((named.empty() ? say("There is no import “%1” in this round.")
                                         : say("“%1” was brought in more than once."))
                              .arg(word) +
                          u' ' + say("Take a number from the list of bifolium-cli imports."));
}

Answer answerFor(const core::TakeOutPlan& plan)
{
    QJsonArray staying;
    for (const core::Staying& one : plan.what.staying)
        staying.append(QJsonObject{{QStringLiteral("id"), one.person.toString()},
                                   {QStringLiteral("name"), one.name},
                                   {QStringLiteral("reason"), one.reason},
                                   {QStringLiteral("by_hand"), one.byHand}});
    QStringList lines = {
        QCoreApplication::translate("Cli", "%n person(s) of %1 go.", nullptr, plan.what.leaving)
            .arg(plan.import.batch.fileName)};
    if (plan.what.turnedBack > 0)
        lines += QCoreApplication::translate("Cli", "Answers of %n person(s) go back to what they were.",
                                             nullptr, plan.what.turnedBack);
    if (!plan.what.staying.empty())
        lines += core::whoStays(plan.what);
    if (!plan.findings.empty())
        lines += findingsText(plan.findings);
    return {QJsonObject{{QStringLiteral("file"), plan.import.batch.fileName},
                        {QStringLiteral("gone"), plan.what.leaving},
                        {QStringLiteral("turned_back"), plan.what.turnedBack},
                        {QStringLiteral("unreadable_gone"), plan.what.rows},
                        {QStringLiteral("staying"), staying},
                        {QStringLiteral("findings"), findingsAsJson(plan.findings)}},
            lines.join(u'\n'), !plan.what.staying.empty()};
}

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto imports = core::importsOf(*opened->store, opened->round.id);
    if (!imports)
        return imports.error();
    const auto wanted = importNamed(*imports, context.given.operands.at(1));
    if (!wanted)
        return wanted.error();
    const auto story = core::readImportStory(*opened->store, (*imports)[*wanted].line);
    if (!story)
        return story.error();
    const auto plan = core::planTakingOut(opened->snapshot(), *story, context.given.has("even-changed"));
    if (!plan)
        return plan.error();
    return changedAnswer(answerFor(*plan), core::takeOut(*opened->store, *plan));
}

} // namespace

Command importsTakeOutCommand()
{
    return {"imports take-out",
            QT_TRANSLATE_NOOP("Cli",
                              "Take one import out again, whatever was done since; says who stays and why"),
            "FILE IMPORT [-r LABEL] [--even-changed]",
            "spring.bifolium 1 -r \"Spring 2026\" --dry-run",
            2,
            2,
            {roundOption(),
             {"even-changed", nullptr,
              QT_TRANSLATE_NOOP("Cli", "people who were changed by hand since go as well")},
             dryRunOption()},
            run};
}

} // namespace cli
