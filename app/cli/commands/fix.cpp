// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/clean_up.h"

namespace cli {
namespace {

core::Outcome checkWish(const Arguments& given)
{
    const bool one = given.has("problem") || given.has("choose");
    if (int(given.has("safe")) + int(given.has("learned")) + int(one) != 1)
        return core::usage(say("Say --safe for all safe answers, --learned for all that were given before, or --problem "
                               "ID --choose OPTION for certain ones."));
    if (one && (given.value("problem").isEmpty() || given.value("choose").isEmpty()))
        return core::usage(
            say("--problem and --choose go together. “bifolium-cli problems FILE” lists both ids."));
    if (given.has("take") && !one)
        return core::usage(say("--take goes with --problem and --choose: it says which of two answers stays."));
    return core::success();
}

QStringList listIn(const Arguments& given, const char* option)
{
    QStringList list;
    for (const QString& part : given.value(option).split(u',', Qt::SkipEmptyParts))
        list += part.trimmed();
    return list;
}

core::Result<core::Touched> fix(core::Store& store, const core::Id& round, const Arguments& given)
{
    if (given.has("safe"))
        return core::fixAll(store, round, core::FixSet::Safe);
    if (given.has("learned"))
        return core::fixAll(store, round, core::FixSet::Learned);
    std::vector<core::ProblemAnswer> answers;
    for (const QString& problem : listIn(given, "problem")) {
        core::ProblemAnswer answer{problem, given.value("choose")};
        if (answer.option == QStringLiteral("first"))
            answer.option.clear();
        if (given.has("take"))
            answer.take = listIn(given, "take");
        answers.push_back(answer);
    }
    return core::fixMany(store, round, answers);
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
    auto answer = changedAnswer(fix(*opened->store, round, given));
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
            "FILE [-r LABEL] --safe | --learned | --problem ID[,ID…] --choose OPTION [--take FIELD,…]",
            "spring.bifolium -r \"Spring 2026\" --safe",
            1,
            1,
            {roundOption(),
             {"safe", nullptr, QT_TRANSLATE_NOOP("Cli", "take every answer that needs no second look")},
             {"learned", nullptr,
              QT_TRANSLATE_NOOP("Cli", "take every answer that the same words got before, in an earlier round too")},
             {"problem", "ID", QT_TRANSLATE_NOOP("Cli", "one problem or several, as “problems” names them")},
             {"choose", "OPTION", QT_TRANSLATE_NOOP("Cli", "its answer, as “problems” names it, or “first”")},
             {"take", "FIELDS",
              QT_TRANSLATE_NOOP("Cli", "when two become one: fields in which the later answer stays, such as email,city")},
             dryRunOption()},
            run};
}

} // namespace cli
