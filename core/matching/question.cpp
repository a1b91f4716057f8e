// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/question.h"

#include "core/domain/same_person.h"
#include "core/matching/features.h"
#include "core/matching/former_partners.h"
#include "core/matching/met_countries.h"
#include "core/matching/sentence.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

/// The application of each person in the round, and what became of those in earlier ones.
struct Applications
{
    QHash<Id, const Application*> here;
    QHash<Id, QSet<Id>> earlier; ///< rounds, by SamePeople::of
    QHash<Id, QSet<Id>> waited;  ///< those of them in which they wanted a partner and got none
};

/// Rounds that are not before this one.
QSet<Id> laterRounds(const Snapshot& snapshot, const Id& round)
{
    QSet<Id> later;
    bool isLater = false;
    for (const Round& one : roundsInOrder(snapshot)) {
        isLater = isLater || one.id == round;
        if (isLater)
            later.insert(one.id);
    }
    return later;
}

Applications applicationsBy(const Snapshot& snapshot, const Id& round, const SamePeople& same)
{
    const QSet<Id> later = laterRounds(snapshot, round);
    QHash<Id, QSet<Id>> hadPartners; ///< by round
    for (const Partnership& partnership : snapshot.partnerships.live)
        for (const Id& member : partnership.members())
            hadPartners[partnership.round].insert(same.of(member));
    Applications found;
    for (auto paired = hadPartners.begin(); paired != hadPartners.end(); ++paired)
        if (paired.key() != round && !later.contains(paired.key()))
            for (const Id& person : *paired)
                found.earlier[person].insert(paired.key());
    for (const Application& application : snapshot.applications.live) {
        const Id person = same.of(application.person);
        if (application.round == round && application.status != Status::Merged)
            found.here.insert(application.person, &application);
        if (application.round == round || later.contains(application.round))
            continue;
        found.earlier[person].insert(application.round);
        const auto paired = hadPartners.constFind(application.round);
        const bool tookPlace = paired != hadPartners.constEnd();
        const bool hadNobody = !tookPlace || !paired->contains(person);
        const bool wasReady = application.status == Status::Applied || application.status == Status::Accepted;
        if (hadNobody && (application.status == Status::Waiting || (wasReady && tookPlace)))
            found.waited[person].insert(application.round);
    }
    return found;
}

Outcome gatherPeople(MatchQuestion& question, const Snapshot& snapshot, std::vector<Id> people)
{
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    const SamePeople same(snapshot);
    const Applications applications = applicationsBy(snapshot, question.round.id, same);
    for (const Id& id : people) {
        const Person* person = snapshot.people.find(id);
        const Application* application = applications.here.value(id, nullptr);
        if (!person || !application)
            return notFound(translate("Matching", "%1 has no application in “%2” and so cannot be matched.")
                                .arg(displayName(snapshot, id), question.round.label));
        Candidate one;
        one.index = question.size();
        one.person = *person;
        one.application = *application;
        one.earlierRounds = int(applications.earlier.value(same.of(id)).size());
        one.roundsWaited = int(applications.waited.value(same.of(id)).size());
        question.people.push_back(std::move(one));
    }
    return success();
}

void noteBrokenLock(MatchQuestion& question, const Snapshot& snapshot, const Partnership& partnership)
{
    QStringList names;
    for (const Id& member : partnership.members())
        names += isolated(displayName(snapshot, member));
    question.findings.push_back(
        {Severity::Warning,
         translate("Matching", "%1 are locked together, but not all of them are to be matched.")
             .arg(listOf(names)),
         0, translate("Matching", "Unlock them, or bring the missing one back.")});
}

/// What stands now. A locked partnership of which somebody is missing locks nobody, and that is said.
void gatherPartnerships(MatchQuestion& question, const Snapshot& snapshot)
{
    std::vector<bool> taken(question.people.size(), false);
    for (const Partnership& partnership : partnershipsOf(snapshot, question.round.id)) {
        std::vector<int> members;
        for (const Id& id : partnership.members())
            if (const std::optional<int> member = findCandidate(question, id);
                member && !taken[std::size_t(*member)])
                members.push_back(*member);
        if (members.size() < partnership.members().size()) {
            if (partnership.locked && !members.empty())
                noteBrokenLock(question, snapshot, partnership);
            continue;
        }
        std::sort(members.begin(), members.end());
        for (const int member : members)
            taken[std::size_t(member)] = true;
        if (partnership.locked)
            question.locks.push_back({members});
        question.current.push_back(std::move(members));
    }
    std::sort(question.current.begin(), question.current.end());
    std::sort(question.locks.begin(), question.locks.end(),
              [](const Lock& x, const Lock& y) { return x.members < y.members; });
}

} // namespace

Result<MatchQuestion> makeQuestion(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people)
{
    const Round* found = snapshot.rounds.find(round);
    if (!found)
        return notFound(translate("Matching", "There is no such round."));
    MatchQuestion question;
    question.round = *found;
    Result<Weights> weights = parseWeights(found->weights);
    if (!weights)
        return weights.error();
    question.weights = *std::move(weights);
    if (const Outcome gathered = gatherPeople(question, snapshot, people); !gathered)
        return gathered.error();
    prepareFeatures(question, applicationsOf(snapshot, round));
    findAcquaintances(question, snapshot);
    findMetCountries(question, snapshot);
    gatherPartnerships(question, snapshot);
    return question;
}

std::optional<int> findCandidate(const MatchQuestion& question, const Id& person)
{
    const auto at =
        std::lower_bound(question.people.begin(), question.people.end(), person,
                         [](const Candidate& one, const Id& wanted) { return one.person.id < wanted; });
    if (at == question.people.end() || at->person.id != person)
        return std::nullopt;
    return at->index;
}

QString nameOf(const Candidate& candidate)
{
    const Person& person = candidate.person;
    if (!person.name.isEmpty())
        return isolated(person.name);
    return person.email.isEmpty() ? translate("Matching", "somebody without a name") : isolated(person.email);
}

} // namespace core
