// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/matching/edges.h"
#include "core/usecases/find_who.h"

namespace cli {
namespace {

/// The people that `match` would ask about, so that the list is the one that a plan is made of.
core::Result<core::MatchQuestion> questionOf(const Opened& opened)
{
    const std::vector<core::Id> people = core::peopleToMatch(opened.snapshot(), opened.round.id);
    if (people.empty())
        return core::refused(
            say("Nobody can be matched in this round yet. Decide who is in first: bifolium-cli cap"));
    return core::makeQuestion(opened.snapshot(), opened.round.id, people);
}

QByteArray lineOf(const core::Edge& edge, bool asJson, bool isFirst)
{
    const QString form =
        asJson ? QStringLiteral("%5\n  {\"a\": \"%1\", \"b\": \"%2\", \"fit\": %3, \"cost\": %4}")
               : QStringLiteral("%1,%2,%3,%4\n");
    const QString line =
        form.arg(edge.a.toString(), edge.b.toString(), QString::number(edge.fit), QString::number(edge.cost));
    return (asJson ? line.arg(isFirst ? QString() : QStringLiteral(",")) : line).toUtf8();
}

core::Result<Answer> run(Context& context)
{
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto question = questionOf(*opened);
    if (!question)
        return question.error();
    std::optional<int> only;
    if (context.given.has("person")) {
        const auto person =
            core::findPerson(opened->snapshot(), opened->round.id, context.given.value("person"));
        if (!person)
            return person.error();
        only = core::findCandidate(*question, *person);
        if (!only)
            return core::refused(say("%1 has no place in this round, or a problem has to be solved first.")
                                     .arg(core::displayName(opened->snapshot(), *person)));
    }
    const bool asJson = context.wantsJson();
    bool isFirst = true;
    Console& console = context.console;
    console.put(QByteArray(asJson ? "[" : "a,b,fit,cost\n"));
    const core::Outcome done = core::forEachLegalPair(
        *question, question->round.objective, only,
        [&](const core::Edge& edge) {
            console.put(lineOf(edge, asJson, isFirst));
            isFirst = false;
        },
        console);
    if (!done)
        return done.error();
    if (asJson)
        console.put(QByteArray("\n]\n"));
    return Answer{QJsonValue(QJsonValue::Undefined), {}};
}

} // namespace

Command edgesCommand()
{
    return {"edges",
            QT_TRANSLATE_NOOP("Cli",
                              "Every legal pair with its fit and cost, as CSV with the columns a,b,fit,cost"),
            "FILE [-r LABEL] [--person PERSON]",
            "spring.bifolium -r \"Spring 2026\" --person P0233",
            1,
            1,
            {roundOption(), {"person", "PERSON", QT_TRANSLATE_NOOP("Cli", "only pairs with this person")}},
            run};
}

} // namespace cli
