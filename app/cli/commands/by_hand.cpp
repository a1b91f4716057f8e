// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/by_hand.h"

namespace cli {
namespace {

QJsonObject changeAsJson(const core::Snapshot& snapshot, const core::HandChange& change)
{
    return {{QStringLiteral("text"), withoutIsolates(change.edit.text)},
            {QStringLiteral("sentence"), withoutIsolates(change.sentence)},
            {QStringLiteral("ends"), rowsAsJson(snapshot, change.ends)},
            {QStringLiteral("begins"), rowsAsJson(snapshot, change.begins)},
            {QStringLiteral("left_over"), idsAsJson(change.leftOver)},
            {QStringLiteral("broken"), brokenAsJson(change.broken)},
            {QStringLiteral("before"), figuresAsJson(change.before)},
            {QStringLiteral("after"), figuresAsJson(change.after)}};
}

QString changeText(const core::Snapshot& snapshot, const core::HandChange& change)
{
    QString text = change.edit.text + QStringLiteral(".\n") + change.sentence + u'\n';
    for (const core::PairRow& row : change.ends)
        text += say("  ends: %1 (fit %2)\n").arg(namesOf(snapshot, row.members), QString::number(row.fit));
    for (const core::PairRow& row : change.begins)
        text += say("  begins: %1 (fit %2)\n").arg(namesOf(snapshot, row.members), QString::number(row.fit));
    if (!change.leftOver.empty())
        text += say("  without a partner: %1\n").arg(namesOf(snapshot, change.leftOver));
    return text;
}

} // namespace

core::Consent consentFrom(const Arguments& given)
{
    return {given.values("despite"), given.value("reason")};
}

core::Result<Answer> carryOutByHand(const Context& context, const Opened& opened,
                                    const core::Result<core::HandChange>& wanted)
{
    if (!wanted)
        return wanted.error();
    const core::Snapshot before = opened.snapshot();
    if (wanted->edit.isEmpty())
        return changedAnswer(core::Touched{});
    Answer answer{changeAsJson(before, *wanted), changeText(before, *wanted)};
    // Before it is decided, a broken rule is shown; when it is to be done, consent is needed.
    if (context.isDryRun()) {
        answer.problems = !wanted->broken.empty();
        return answer;
    }
    if (const auto touched = core::carryOut(*opened.store, *wanted, consentFrom(context.given)); !touched)
        return touched.error();
    return answer;
}

core::Outcome checkTogether(const Opened& opened, const std::vector<core::Id>& people)
{
    const core::Partnership* found =
        core::findPartnership(opened.snapshot(), opened.round.id, people.front());
    for (const core::Id& person : people)
        if (found && !found->has(person))
            return core::refused(say("%1 are not together. See: bifolium-cli pairs")
                                     .arg(namesOf(opened.snapshot(), {people.front(), person})));
    return core::success();
}

core::Result<Answer> lockByHand(const Context& context, bool locked)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto people = peopleNamed(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    if (const core::Outcome together = checkTogether(*opened, *people); !together)
        return together.error();
    return changedAnswer(core::lockPair(*opened->store, opened->round.id, people->front(), locked,
                                        context.given.value("reason")));
}

std::vector<Option> handOptions()
{
    return {roundOption(),
            {"despite", "RULE", QT_TRANSLATE_NOOP("Cli", "break this hard rule knowingly; needs --reason"), 0,
             true},
            reasonOption(),
            dryRunOption()};
}

} // namespace cli
