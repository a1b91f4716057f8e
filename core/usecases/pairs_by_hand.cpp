// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/pairs_by_hand.h"

#include "core/base/text.h"
#include "core/edits/people.h"
#include "core/edits/repair.h"
#include "core/matching/sentence.h"
#include "core/usecases/change.h"

#include <algorithm>

namespace core {
namespace {

QString say(const char* text) { return translate("Usecases", text); }

RoundFigures figuresFor(const MatchQuestion& question, const Snapshot& snapshot)
{
    return figuresOf(question, question.round.objective,
                     groupsIn(question, partnershipsOf(snapshot, question.round.id)));
}

QString named(const MatchQuestion& question, const PairRow& row)
{
    return say("%1: fit %2").arg(namesOf(question, row.members), QString::number(row.fit));
}

QString gainOf(const HandChange& change)
{
    const qint64 gain = change.before.totalLoss - change.after.totalLoss;
    if (change.after.unplaced > change.before.unplaced)
        return translate("Usecases", "%n more person(s) would have no partner.", nullptr,
                         change.after.unplaced - change.before.unplaced);
    if (change.after.unplaced < change.before.unplaced)
        return translate("Usecases", "%n more person(s) would have a partner.", nullptr,
                         change.before.unplaced - change.after.unplaced);
    if (gain > 0)
        return say("The round as a whole gets better (loss %1 → %2).")
            .arg(QString::number(change.before.totalLoss), QString::number(change.after.totalLoss));
    if (gain < 0)
        return say("The round as a whole gets worse (loss %1 → %2).")
            .arg(QString::number(change.before.totalLoss), QString::number(change.after.totalLoss));
    return say("The round as a whole stays as good as it is.");
}

QString sentenceFor(const HandChange& change, const MatchQuestion& question)
{
    QStringList parts;
    for (const PairRow& row : change.begins)
        parts += named(question, row);
    QString sentence = parts.join(QStringLiteral("; "));
    if (!sentence.isEmpty())
        sentence += QStringLiteral(". ");
    sentence += gainOf(change) + u' ';
    sentence += change.broken.empty()
                    ? say("No rule is broken.")
                    : say("It breaks a rule: %1").arg(change.broken.front().sentence);
    return sentence;
}

/// Figures of all pairs of a round. What is about partnerships alone is asked of the same people before and after;
/// else of those who take part.
Result<RoundFigures> figuresIn(const Snapshot& snapshot, const MatchQuestion& question, const Edit& edit)
{
    if (!edit.isEmpty() &&
        std::all_of(edit.changes.begin(), edit.changes.end(),
                    [](const FieldChange& change) { return change.table == Table::Partnership; }))
        return figuresFor(question, snapshot);
    const auto then = questionAbout(snapshot, question.round.id);
    if (!then)
        return then.error();
    return figuresFor(*then, snapshot);
}

/// Everything there is to show about an edit of partnerships.
Result<HandChange> previewOf(const Snapshot& snapshot, const Id& round, const Result<Edit>& edit,
                             const std::vector<Id>& people)
{
    if (!edit)
        return edit.error();
    HandChange change;
    change.edit = *edit;
    Snapshot after = snapshot;
    if (const Outcome done = applyChanges(after, edit->changes); !done)
        return done.error();
    const auto question = questionAbout(snapshot, round, people);
    if (!question)
        return question.error();
    QSet<Id> stand;
    for (const Partnership& one : partnershipsOf(after, round))
        stand.insert(one.id);
    const auto row = [&](const Partnership& one) {
        std::vector<int> members;
        for (const Id& id : one.members())
            members.push_back(findCandidate(*question, id).value_or(0));
        PairRow made = rowFor(*question, members);
        made.partnership = one.id;
        return made;
    };
    QSet<Id> lost;
    for (const Partnership& one : partnershipsOf(snapshot, round))
        if (!stand.contains(one.id)) {
            if (one.locked)
                return refused(say("%1 are locked together. Unlock them first.")
                                   .arg(listOf({displayName(snapshot, one.first), displayName(snapshot, one.second)})));
            change.ends.push_back(row(one));
            for (const Id& member : one.members())
                lost.insert(member);
        }
    for (const Partnership& one : partnershipsOf(after, round)) {
        for (const Id& member : one.members())
            lost.remove(member);
        if (snapshot.partnerships.find(one.id))
            continue;
        change.begins.push_back(row(one));
        const auto& broken = change.begins.back().broken;
        change.broken.insert(change.broken.end(), broken.begin(), broken.end());
    }
    change.leftOver.assign(lost.begin(), lost.end());
    std::sort(change.leftOver.begin(), change.leftOver.end());
    const auto before = figuresIn(snapshot, *question, *edit);
    const auto then = figuresIn(after, *question, *edit);
    if (!before || !then)
        return before ? then.error() : before.error();
    change.before = *before;
    change.after = *then;
    change.sentence = sentenceFor(change, *question);
    return change;
}

} // namespace

Result<HandChange> previewPairing(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people,
                                  const Consent& consent)
{
    return previewOf(snapshot, round, pairPeople(snapshot, round, people, consent), people);
}

Result<HandChange> previewUnpairing(const Snapshot& snapshot, const Id& round, const Id& person,
                                    const QString& reason)
{
    return previewOf(snapshot, round, unpairPerson(snapshot, round, person, reason), {person});
}

Result<HandChange> previewSwap(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b,
                               const Consent& consent)
{
    return previewOf(snapshot, round, swapPartners(snapshot, round, a, b, consent), {a, b});
}

Result<HandChange> previewForbidding(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b,
                                     const QString& reason)
{
    return previewOf(snapshot, round, forbidPair(snapshot, round, a, b, reason), {});
}

Result<HandChange> previewStatus(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people, Status status,
                                 const QString& reason)
{
    if (people.empty())
        return usage(say("Choose somebody first."));
    if (status != Status::Accepted && status != Status::Applied && tidyText(reason).isEmpty())
        return refused(say("Leaving somebody out needs a reason, so that it can be understood later."));
    return previewOf(snapshot, round, setStatus(snapshot, round, people, status, reason), people);
}

Result<Touched> carryOut(Store& store, const HandChange& wanted, const Consent& consent)
{
    for (const BrokenRule& rule : wanted.broken)
        if (!consent.despite.contains(rule.id))
            return refused(say("%1 To do it all the same, allow it by name (%2) and say why.")
                               .arg(rule.sentence, rule.id));
    if (!wanted.broken.empty() && tidyText(consent.reason).isEmpty())
        return refused(say("Breaking a rule needs a reason, so that it can be understood later."));
    if (isRepair(store.snapshot(), wanted.edit) && tidyText(consent.reason).isEmpty())
        return refused(say("The pairs of this round are approved, so this is a repair. Say why it is made."));
    return change(store, wanted.edit, consent.reason);
}

Result<Touched> lockPair(Store& store, const Id& round, const Id& person, bool locked, const QString& reason)
{
    return change(store, setLocked(store.snapshot(), round, person, locked, reason));
}

Result<Touched> allowAgain(Store& store, const Id& a, const Id& b)
{
    return change(store, allowPair(store.snapshot(), a, b));
}

} // namespace core
