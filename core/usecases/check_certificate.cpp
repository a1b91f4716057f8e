// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/check_certificate.h"

#include "core/matching/digest.h"
#include "core/matching/figures.h"
#include "core/matching/fit.h"
#include "core/matching/plan_making.h"
#include "core/matching/rules/catalogue.h"
#include "core/matching/sentence.h"
#include "core/matching/verify.h"
#include "core/usecases/look_at_pairs.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

quint64 keyOf(int a, int b)
{
    return quint64(std::min(a, b)) << 32 | quint64(std::max(a, b));
}

Error badLine(qsizetype line)
{
    return unreadable(say("Line %1 of the list of pairs is not “a,b,fit,cost”. Write the list again with "
                          "bifolium-cli edges.")
                          .arg(line));
}

/// The people of a certificate: all who are to be matched in the round, and nobody else.
Result<std::vector<Id>> peopleOf(const Certificate& certificate, const Snapshot& snapshot, const Id& round)
{
    std::vector<Id> people;
    QSet<Id> seen;
    for (const QString& text : certificate.people) {
        const Id id = Id::fromString(text);
        if (!findApplication(snapshot, round, id))
            return refused(say("The certificate names somebody who is not in this round (%1).").arg(text));
        if (seen.contains(id))
            return refused(say("The certificate lists %1 twice.").arg(displayName(snapshot, id)));
        seen.insert(id);
        people.push_back(id);
    }
    QSet<Id> wanted;
    for (const Id& id : peopleToMatch(snapshot, round)) {
        wanted.insert(id);
        if (!seen.contains(id))
            return refused(
                say("%1 is to be matched in this round, but the certificate does not know of them.")
                    .arg(displayName(snapshot, id)));
    }
    for (const Id& id : people)
        if (!wanted.contains(id))
            return refused(say("%1 is in the certificate, but not to be matched in this round as it is now.")
                               .arg(displayName(snapshot, id)));
    return people;
}

/// Whether it was found for what the round is now. `places`: of its people, in the question.
Outcome checkTerms(const Certificate& certificate, const MatchQuestion& question,
                   const std::vector<int>& places)
{
    if (certificate.objective != question.round.objective)
        return refused(say("The plan was found with the aim “%1”, but the aim of the round is “%2”.")
                           .arg(nameOf(certificate.objective), nameOf(question.round.objective)));
    AnswerPrints prints;
    const Certificate::Digests now = digestsOf(question, certificate, prints);
    if (now.settings != certificate.digests.settings)
        return refused(say("Rules, weights or dates of the round are others than when the plan was found."));
    if (now.answers != certificate.digests.answers)
        return refused(
            say("Somebody's answers, or who must not meet whom, are others than when the plan was found."));
    if (now.terms != certificate.digests.terms)
        return refused(
            say("What changed pairs cost, or who is to stay together, is not what the plan was found with."));
    const std::vector<int> yields = yieldsOf(question, certificate.changeLoss > 0);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto in = [i](const std::vector<int>& list, std::size_t at) {
            return at < list.size() ? list[at] : list.empty() ? 0 : -1;
        };
        if (in(certificate.yields, i) != in(yields, std::size_t(places[i])))
            return refused(say("Whose turn it is to wait is not what the history says, as with %1.")
                               .arg(nameOf(question.at(places[i]))));
    }
    return success();
}

QString namesOf(const MatchQuestion& question, const std::vector<int>& members)
{
    QStringList names;
    for (const int member : members)
        names += nameOf(question.at(member));
    return listOf(names);
}

/// Groups of which nothing is claimed are locked in the round, or were kept because they fit well. And who is
/// locked in the round is together in the plan.
Outcome checkFixed(const Certificate& certificate, const MatchQuestion& question,
                   const std::vector<int>& places)
{
    const auto asMembers = [&](const std::vector<int>& group) {
        std::vector<int> members;
        for (const int person : group)
            members.push_back(places[std::size_t(person)]);
        std::sort(members.begin(), members.end());
        return members;
    };
    const bool isApproved = question.round.approvedAt.isValid(); // then all that stood stays
    const auto isLocked = [&](const std::vector<int>& members) {
        return (isApproved && std::count(question.current.begin(), question.current.end(), members) > 0) ||
               std::any_of(question.locks.begin(), question.locks.end(),
                           [&](const Lock& lock) { return lock.members == members; });
    };
    const auto isKept = [&](const std::vector<int>& members) {
        return certificate.keptFrom && members.size() >= 2 && members.size() <= 3 &&
               std::count(question.current.begin(), question.current.end(), members) > 0 &&
               figuresOf(question, certificate.objective, {members}).rulesBroken == 0 &&
               fitOfGroup(question, members) >= *certificate.keptFrom;
    };
    for (const std::vector<int>& group : certificate.fixed)
        if (const std::vector<int> members = asMembers(group); !isLocked(members) && !isKept(members))
            return refused(say("The plan takes %1 as given, but they are not locked in this round.")
                               .arg(namesOf(question, members)));
    std::set<std::vector<int>> groups;
    for (const std::vector<int>& group : certificate.groups)
        groups.insert(asMembers(group));
    for (const Lock& lock : question.locks)
        if (!groups.count(lock.members))
            return refused(say("%1 are locked together in this round, but not together in the plan.")
                               .arg(namesOf(question, lock.members)));
    return success();
}

} // namespace

Outcome checkAgainstEdges(const Certificate& certificate, const QByteArray& csv, Progress& progress)
{
    QHash<QByteArray, int> places;
    for (qsizetype i = 0; i < certificate.people.size(); ++i)
        places.insert(certificate.people[i].toUtf8(), int(i));
    QHash<quint64, int> fits;
    qsizetype number = 0;
    for (const QByteArray& line : csv.split('\n')) {
        ++number;
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (cells.size() == 1 && cells.first().isEmpty())
            continue;
        if (number == 1 && cells.first() == "a")
            continue;
        bool isNumber = false;
        const int fit = cells.value(2).toInt(&isNumber);
        if (cells.size() < 3 || !isNumber || fit < 0 || fit > 100)
            return badLine(number);
        const auto a = places.constFind(cells[0]);
        const auto b = places.constFind(cells[1]);
        if (a != places.constEnd() && b != places.constEnd())
            fits.insert(keyOf(*a, *b), fit);
    }
    const FitOf fitOf = [&](int a, int b) { return fits.value(keyOf(a, b), forbiddenFit); };
    return verify(certificate, fitOf, progress);
}

Outcome checkAgainstRound(const Certificate& certificate, const Snapshot& snapshot, const Id& round,
                          Progress& progress)
{
    const auto people = peopleOf(certificate, snapshot, round);
    if (!people)
        return people.error();
    const auto question = makeQuestion(snapshot, round, *people);
    if (!question)
        return question.error();
    std::vector<int> places;
    for (const Id& id : *people)
        places.push_back(*findCandidate(*question, id));
    for (const Outcome& held :
         {checkTerms(certificate, *question, places), checkFixed(certificate, *question, places)})
        if (!held)
            return held;
    const FitOf fitOf = [&](int a, int b) {
        const int one = places[std::size_t(a)];
        const int other = places[std::size_t(b)];
        return mayMeet(*question, one, other) ? quickFit(*question, one, other) : forbiddenFit;
    };
    return verify(certificate, fitOf, progress);
}

} // namespace core
