// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/round_state.h"

#include "core/places/plan_places.h"
#include "core/usecases/clean_up.h"

#include "core/cleaning/find_problems.h"

namespace core {
namespace {

NextStep nextOf(const RoundState& state)
{
    if (state.applied == 0)
        return NextStep::BringInApplicants;
    if (state.safe > 0 || (state.heldBack > 0 && state.partnerships == 0))
        return NextStep::CleanUp;
    if (state.accepted == 0 || state.undecided > 0)
        return NextStep::DecidePlaces;
    if (state.partnerships == 0)
        return NextStep::FindPairs;
    return state.approved ? NextStep::WriteIntroductions : NextStep::ApprovePairs;
}

} // namespace

RoundState stateOf(const Snapshot& snapshot, const Id& round)
{
    return stateOf(snapshot, round, problemsOf(snapshot, round));
}

RoundState stateOf(const Snapshot& snapshot, const Id& round, const std::vector<Problem>& problems)
{
    RoundState state;
    QSet<QString> countries;
    for (const Application& application : applicationsOf(snapshot, round)) {
        if (application.status == Status::Withdrawn || application.status == Status::Rejected) {
            ++state.gone;
            continue;
        }
        ++state.applied;
        state.accepted += application.status == Status::Accepted;
        state.waiting += application.status == Status::Waiting || application.status == Status::Held;
        state.undecided += application.status == Status::Applied;
        if (const Person* person = snapshot.people.find(application.person); person && !person->country.isEmpty())
            countries.insert(person->country);
    }
    state.countries = int(countries.size());
    state.newCountries = int(newCountriesOf(snapshot, round).size());
    state.problems = int(problems.size());
    state.safe = countFixes(problems, FixSet::Safe);
    state.heldBack = int(heldBack(problems).size());
    for (const Partnership& partnership : partnershipsOf(snapshot, round)) {
        ++state.partnerships;
        state.paired += int(partnership.members().size());
    }
    if (const Round* found = snapshot.rounds.find(round))
        state.approved = found->approvedAt.isValid();
    state.next = nextOf(state);
    return state;
}

} // namespace core
