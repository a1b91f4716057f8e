// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/domain/earlier_rounds.h"
#include "core/edits/carry_over.h"
#include "core/usecases/change.h"

namespace cli {
namespace {

/// The round of --from, or the one that opened before this one; null when this is the first.
core::Result<core::Id> sourceRound(const Context& context, const Opened& opened)
{
    const QString wanted = context.given.value("from");
    if (wanted.isEmpty()) {
        const auto earlier = core::earlierRounds(opened.snapshot(), opened.round.id);
        return earlier.empty() ? core::Id() : earlier.back();
    }
    core::Id named;
    for (const core::Round& round : core::roundsInOrder(opened.snapshot()))
        if (round.label == wanted)
            named = round.id;
    if (named.isNull())
        return core::notFound(say("There is no round “%1” in this programme.").arg(wanted));
    return named;
}

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto from = sourceRound(context, *opened);
    if (!from)
        return from.error();
    if (from->isNull())
        return Answer{
            QJsonObject{{QStringLiteral("people"), QJsonArray()}},
            say("“%1” is the first round, so nobody has waited before it.").arg(opened->round.label)};
    const auto named = peopleNamed(*opened, context.given.operands.mid(1));
    if (!named)
        return named.error();
    const std::vector<core::Id> people =
        named->empty() ? core::whoWaited(opened->snapshot(), *from, opened->round.id) : *named;
    auto answer = changedAnswer(
        core::change(*opened->store, core::carryOver(opened->snapshot(), *from, opened->round.id, people)));
    if (!answer)
        return answer;
    QJsonObject document = answer->data.toObject();
    document.insert(QStringLiteral("people"), idsAsJson(people));
    answer->data = document;
    return answer;
}

} // namespace

Command carryCommand()
{
    return {"carry",
            QT_TRANSLATE_NOOP(
                "Cli", "Carry people who waited over to the next round, before everybody who applies anew"),
            "FILE [PERSON…] [-r LABEL] [--from LABEL]",
            "spring.bifolium -r \"Spring 2026\"",
            1,
            -1,
            {roundOption(),
             {"from", "LABEL",
              QT_TRANSLATE_NOOP("Cli", "the round in which they waited; the one before when left out")},
             dryRunOption()},
            run};
}

} // namespace cli
