// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An example builder for every kind of edit, with random arguments. The laws and the model test ask for them;
// a kind of the catalogue without a builder here fails the laws. A builder gives nothing when the programme
// at hand has no room for such an edit.

#include "core/cleaning/find_problems.h"
#include "core/edits/apply_cap.h"
#include "core/edits/carry_over.h"
#include "core/edits/fix_problem.h"
#include "core/edits/import_applicants.h"
#include "core/edits/join_interests.h"
#include "core/edits/keep_apart.h"
#include "core/edits/kept_lists.h"
#include "core/edits/pairs.h"
#include "core/edits/people.h"
#include "core/edits/programme.h"
#include "core/edits/proposals.h"
#include "core/edits/take_out_import.h"
#include "core/intake/import_plan.h"
#include "tests/support/people.h"

#include <functional>
#include <map>
#include <optional>

namespace support {

struct Example
{
    core::Edit edit;
    QStringList named; ///< what the sentence must contain: people, or the round or file
};

using ExampleMaker = std::function<std::optional<Example>(const core::Snapshot&, Dice&)>;

inline std::optional<core::Round> anyRound(const core::Snapshot& snapshot, Dice& dice)
{
    const auto rounds = core::roundsInOrder(snapshot);
    if (rounds.empty())
        return std::nullopt;
    return rounds[size_t(dice.below(int(rounds.size())))];
}

/// Different people of a round, fewer than asked for when there are not so many.
inline std::vector<core::Id> anyPeople(const core::Snapshot& snapshot, const core::Id& round, int count,
                                       Dice& dice)
{
    std::vector<core::Id> pool;
    for (const core::Application& application : core::applicationsOf(snapshot, round))
        pool.push_back(application.person);
    std::vector<core::Id> chosen;
    while (!pool.empty() && int(chosen.size()) < count) {
        const auto at = pool.begin() + dice.below(int(pool.size()));
        chosen.push_back(*at);
        pool.erase(at);
    }
    return chosen;
}

inline QStringList namesOf(const core::Snapshot& snapshot, const std::vector<core::Id>& people)
{
    QStringList names;
    for (const core::Id& person : people)
        names += core::displayName(snapshot, person);
    return names;
}

inline QString anyWord(Dice& dice, const char* start)
{
    return QLatin1String(start) + QString::number(dice.below(1000));
}

inline std::optional<Example> exampleOf(const core::Result<core::Edit>& edit, const QStringList& named)
{
    return edit ? std::optional(Example{*edit, named}) : std::nullopt;
}

/// Verbs about some people of some round.
template <class Verb>
ExampleMaker aboutPeople(int count, Verb verb)
{
    return [=](const core::Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
        const auto round = anyRound(snapshot, dice);
        if (!round)
            return std::nullopt;
        const auto people = anyPeople(snapshot, round->id, count, dice);
        if (int(people.size()) < count)
            return std::nullopt;
        return exampleOf(verb(snapshot, round->id, people, dice), namesOf(snapshot, people));
    };
}

inline core::AnswerTable anyForm(Dice& dice)
{
    static const QStringList countries = {QStringLiteral("New Zealand"), QStringLiteral("korea"),
                                          QStringLiteral("PT"), QStringLiteral("-"), QStringLiteral("U.K.")};
    static const QStringList names = {QStringLiteral("Ana Silva"), QStringLiteral("LI WEI"),
                                      QStringLiteral("Bo"),        QStringLiteral("García, María"),
                                      QStringLiteral("test test"), QString()};
    core::AnswerTable table;
    table.fileName = anyWord(dice, "answers") + QStringLiteral(".csv");
    table.headings = {QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("country"),
                      QStringLiteral("interests"), QStringLiteral("timestamp")};
    for (int row = 1; row <= 3; ++row) {
        const QString address =
            dice.percent(80) ? anyWord(dice, "a") + QStringLiteral("@example.org") : QString();
        table.rows.push_back(
            {row,
             {names[dice.below(int(names.size()))], address, countries[dice.below(int(countries.size()))],
              QStringLiteral("open access; law"),
              QStringLiteral("2026-01-%1T08:00:00Z").arg(10 + dice.below(20))},
             {},
             {}});
    }
    return table;
}

inline std::optional<Example> anyImport(const core::Snapshot& snapshot, Dice& dice)
{
    const auto round = anyRound(snapshot, dice);
    if (!round)
        return std::nullopt;
    const core::AnswerTable table = anyForm(dice);
    core::ImportSettings settings;
    settings.round = round->id;
    settings.reading.mapping = core::guessMapping(table.headings, {}).mapping;
    core::NoProgress progress;
    const auto plan = core::planImport(snapshot, table, settings, progress);
    return plan ? std::optional(Example{core::importApplicants(snapshot, *plan), {table.fileName}})
                : std::nullopt;
}

/// As if some of those who are here had been brought in together.
inline std::optional<Example> anyTakingOut(const core::Snapshot& snapshot, Dice& dice)
{
    const auto round = anyRound(snapshot, dice);
    const auto people = round ? anyPeople(snapshot, round->id, 1 + dice.below(6), dice) : std::vector<core::Id>();
    core::Edit import;
    for (const core::Id& person : people) {
        import.changes.push_back({core::Table::Person, person, core::aliveField(), {}, qlonglong(1)});
        import.changes.push_back({core::Table::Application, core::findApplication(snapshot, round->id, person)->id,
                                  core::aliveField(), {}, qlonglong(1)});
    }
    return Example{core::takeOutImport(snapshot, import, {}, false).edit, {}};
}

inline std::optional<Example> anyFix(const core::Snapshot& snapshot, Dice& dice)
{
    const auto round = anyRound(snapshot, dice);
    const auto problems = round ? core::findProblems(snapshot, round->id) : std::vector<core::Problem>();
    if (problems.empty())
        return std::nullopt;
    const core::Problem& problem = problems[size_t(dice.below(int(problems.size())))];
    if (problem.options.empty())
        return std::nullopt;
    const core::Option& option = problem.options[size_t(dice.below(int(problem.options.size())))];
    return exampleOf(core::fixProblems(snapshot, round->id, {{problem, option.id}}),
                     {core::displayName(snapshot, problem.people.front())});
}

inline std::optional<Example> anyPlan(const core::Snapshot& snapshot, Dice& dice)
{
    const auto round = anyRound(snapshot, dice);
    if (!round)
        return std::nullopt;
    auto people = anyPeople(snapshot, round->id, 100, dice);
    std::vector<core::Partnership> plan;
    while (people.size() >= 2) {
        const size_t size = people.size() == 3 ? 3 : 2;
        plan.push_back(core::makePartnership(round->id, {people.end() - qsizetype(size), people.end()}));
        people.resize(people.size() - size);
    }
    if (plan.empty())
        return std::nullopt;
    return Example{core::takePlan(snapshot, round->id, plan), {round->label}};
}

inline std::optional<Example> anyRoundChange(const core::Snapshot& snapshot, Dice& dice)
{
    auto round = anyRound(snapshot, dice);
    if (!round)
        return std::nullopt;
    round->capPercent = 5 + dice.below(95);
    round->objective = core::Objective(dice.below(3));
    round->approvedBy = anyWord(dice, "Mia ");
    return exampleOf(core::changeRound(snapshot, *round), {round->label});
}

inline std::optional<Example> anyApplicant(const core::Snapshot& snapshot, Dice& dice)
{
    const auto round = anyRound(snapshot, dice);
    if (!round)
        return std::nullopt;
    core::Person person = madePerson(dice.below(100000), 12, dice);
    return exampleOf(core::addApplicant(snapshot, round->id, person,
                                        madeApplication(person, dice.below(900), *round, Recipe{}, dice)),
                     {person.name});
}

inline core::Result<core::Edit> anyAnswer(const core::Snapshot& snapshot, const core::Id& round,
                                          const std::vector<core::Id>& people, Dice& dice)
{
    static const std::vector<std::pair<const char*, QStringList>> answers = {
        {"name", {QStringLiteral("Ana  Silva"), QStringLiteral("Bo")}},
        {"email", {QStringLiteral("bo@example.org"), QString()}},
        {"country", {QStringLiteral("DK"), QStringLiteral("Portugal"), QString()}},
        {"time_zone", {QStringLiteral("Asia/Kathmandu"), QString()}},
        {"languages", {QStringLiteral("en;French"), QString()}},
        {"interests", {QStringLiteral("law; health;law"), QString()}},
        {"about", {QStringLiteral("first\nsecond \"quoted\" ; \\ \u200f"), QString()}},
        {"applied_at", {QStringLiteral("2026-02-14T21:05:00+05:30")}},
    };
    const auto& [field, values] = answers[size_t(dice.below(int(answers.size())))];
    return core::setField(snapshot, round, people.front(), QString::fromLatin1(field),
                          values[dice.below(int(values.size()))]);
}

inline core::Interested anyInterested(Dice& dice)
{
    core::Interested one;
    one.email = anyWord(dice, "reader") + QStringLiteral("@example.org");
    one.name = dice.percent(60) ? anyWord(dice, "Noor ") : QString();
    one.since = QDateTime(QDate(2026, 1, 1 + dice.below(28)), QTime(9, 0), QTimeZone::utc());
    return one;
}

/// Verbs about somebody on the interest list.
template <class Verb>
ExampleMaker aboutInterested(Verb verb)
{
    return [=](const core::Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
        const auto all = snapshot.interested.live.values();
        if (all.isEmpty())
            return std::nullopt;
        const core::Interested one = all[dice.below(int(all.size()))];
        return exampleOf(verb(snapshot, one, dice), {one.name.isEmpty() ? one.email : one.name});
    };
}

/// Verbs about a saved proposal.
template <class Verb>
ExampleMaker aboutProposal(Verb verb)
{
    return [=](const core::Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
        const auto all = snapshot.proposals.live.values();
        if (all.isEmpty())
            return std::nullopt;
        const core::Proposal one = all[dice.below(int(all.size()))];
        return exampleOf(verb(snapshot, one, dice), {one.name});
    };
}

inline const std::map<QString, ExampleMaker>& examples()
{
    using namespace core;
    using People = std::vector<Id>;
    static const QString why = QStringLiteral("they asked for it");
    static const std::map<QString, ExampleMaker> all = {
        {QStringLiteral("create_programme"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             if (!snapshot.programmes.live.isEmpty())
                 return std::nullopt;
             const QString name = anyWord(dice, "Librarians ");
             return Example{createProgramme(name, QStringLiteral("Europe/Copenhagen"), Id::named(name)),
                            {name}};
         }},
        {QStringLiteral("add_round"),
         [](const Snapshot& snapshot, Dice& dice) {
             const QString label = anyWord(dice, "Round ");
             return exampleOf(addRound(snapshot, madeRound(Id(), label, QDate(2026, 3, 2))), {label});
         }},
        {QStringLiteral("change_round"), anyRoundChange},
        {QStringLiteral("save_mapping"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const QString name = anyWord(dice, "Form ");
             return Example{saveMapping(snapshot, name, QStringLiteral("{\"columns\":{}}")), {name}};
         }},
        {QStringLiteral("save_view"),
         [](const Snapshot& snapshot, Dice& dice) {
             const QString name = anyWord(dice, "Wishes ");
             return exampleOf(saveView(snapshot, name, QStringLiteral("{\"search\":\"%1\"}").arg(dice.below(9))), {name});
         }},
        {QStringLiteral("remove_view"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto views = snapshot.views.live.values();
             if (views.isEmpty())
                 return std::nullopt;
             const SavedView view = views[dice.below(int(views.size()))];
             return exampleOf(removeView(snapshot, view.id), {view.name});
         }},
        {QStringLiteral("keep_interested"),
         [](const Snapshot& snapshot, Dice& dice) {
             const Interested one = anyInterested(dice);
             return exampleOf(keepInterested(snapshot, {one}), {one.name.isEmpty() ? one.email : one.name});
         }},
        {QStringLiteral("remove_interested"),
         aboutInterested([](const Snapshot& s, const Interested& one, Dice&) { return removeInterested(s, {one.id}); })},
        {QStringLiteral("tell_interested"),
         aboutInterested([](const Snapshot& s, const Interested& one, Dice& dice) {
             const auto round = anyRound(s, dice);
             return tellInterested(s, {one.id}, round && dice.percent(80) ? round->id : Id());
         })},
        {QStringLiteral("import_applicants"), anyImport},
        {QStringLiteral("take_out_import"), anyTakingOut},
        {QStringLiteral("add_applicant"), anyApplicant},
        {QStringLiteral("change_person"), aboutPeople(1, anyAnswer)},
        {QStringLiteral("change_people"),
         aboutPeople(2,
                     [](const Snapshot& s, const Id& round, const People& people, Dice& dice) -> Result<Edit> {
                         std::vector<std::pair<Person, Application>> changed;
                         for (const Id& id : people) {
                             changed.emplace_back(*s.people.find(id), *findApplication(s, round, id));
                             changed.back().first.city = anyWord(dice, "City ");
                             changed.back().second.tags = {anyWord(dice, "tag "), QStringLiteral("=1+1")};
                         }
                         return changePeople(s, changed, QStringLiteral("Changed ") + namesOf(s, people).join(u' '));
                     })},
        {QStringLiteral("fix_problem"), anyFix},
        {QStringLiteral("join_interests"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto round = anyRound(snapshot, dice);
             QStringList interests;
             for (const Application& application : round ? applicationsOf(snapshot, round->id) : std::vector<Application>())
                 interests += application.interests;
             if (interests.isEmpty())
                 return std::nullopt;
             const QString from = interests[dice.below(int(interests.size()))];
             const QString to = dice.percent(50) ? interests[dice.below(int(interests.size()))] : anyWord(dice, "topic ");
             return exampleOf(joinInterests(snapshot, round->id, {{from, to}}), {from, to});
         }},
        {QStringLiteral("keep_interests_apart"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const QString from = anyWord(dice, "topic ");
             return Example{keepInterestsApart(snapshot, {{from, QStringLiteral("law")}}), {from}};
         }},
        {QStringLiteral("carry_over"),
         [](const Snapshot& snapshot, Dice&) -> std::optional<Example> {
             const auto rounds = roundsInOrder(snapshot);
             for (const Round& from : rounds)
                 if (const auto people = whoWaited(snapshot, from.id, rounds.back().id); !people.empty())
                     return exampleOf(carryOver(snapshot, from.id, rounds.back().id, people),
                                      {from.label, rounds.back().label});
             return std::nullopt;
         }},
        {QStringLiteral("apply_cap"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto round = anyRound(snapshot, dice);
             if (!round)
                 return std::nullopt;
             PlacesSettings settings = placesSettingsOf(snapshot, round->id);
             settings.percent = 20 + dice.below(60);
             return exampleOf(applyCap(snapshot, round->id, planPlaces(snapshot, round->id, settings)), {});
         }},
        {QStringLiteral("set_status"),
         aboutPeople(1,
                     [](const Snapshot& s, const Id& round, const People& people, Dice& dice) {
                         return setStatus(s, round, people, Status(dice.below(int(Status::Merged))), why);
                     })},
        {QStringLiteral("take_plan"), anyPlan},
        {QStringLiteral("take_groups"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto round = anyRound(snapshot, dice);
             auto plan = round ? partnershipsOf(snapshot, round->id) : std::vector<Partnership>();
             if (plan.empty())
                 return std::nullopt;
             plan.pop_back();
             return exampleOf(takeGroups(snapshot, round->id, plan, std::nullopt, QStringLiteral("Took all of “mine”")),
                              {QStringLiteral("mine")});
         }},
        {QStringLiteral("pair_people"),
         aboutPeople(2,
                     [](const Snapshot& s, const Id& round, const People& people, Dice&) {
                         return pairPeople(s, round, people, Consent{{QStringLiteral("country")}, why});
                     })},
        {QStringLiteral("unpair_people"),
         aboutPeople(1,
                     [](const Snapshot& s, const Id& round, const People& people, Dice& dice) {
                         return unpairPerson(s, round, people.front(), dice.percent(50) ? why : QString());
                     })},
        {QStringLiteral("swap_partners"),
         aboutPeople(2, [](const Snapshot& s, const Id& round, const People& people,
                           Dice&) { return swapPartners(s, round, people[0], people[1], {}); })},
        {QStringLiteral("lock_pair"),
         aboutPeople(1,
                     [](const Snapshot& s, const Id& round, const People& people, Dice& dice) {
                         return setLocked(s, round, people.front(), dice.percent(60), why);
                     })},
        {QStringLiteral("forbid_pair"),
         aboutPeople(2, [](const Snapshot& s, const Id& round, const People& people,
                           Dice&) { return forbidPair(s, round, people[0], people[1], why); })},
        {QStringLiteral("allow_pair"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto rules = snapshot.keepApart.live.values();
             if (rules.isEmpty())
                 return std::nullopt;
             const KeepApart rule = rules[dice.below(int(rules.size()))];
             return exampleOf(allowPair(snapshot, rule.first, rule.second),
                              namesOf(snapshot, {rule.first, rule.second}));
         }},
        {QStringLiteral("keep_apart"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto round = anyRound(snapshot, dice);
             const auto people = round ? anyPeople(snapshot, round->id, 3, dice) : People();
             if (people.size() < 3)
                 return std::nullopt;
             const QString library = anyWord(dice, "Library ");
             return exampleOf(putOnApartList(snapshot, {{makeKeepApart(people[0], people[1], why)},
                                                        {makePersonApart(people[2], library, why),
                                                         makeInstitutionsApart(library, anyWord(dice, "Library "), why)}}),
                              namesOf(snapshot, {people[0], people[1], people[2]}) + QStringList{library});
         }},
        {QStringLiteral("leave_apart_list"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto pairs = snapshot.keepApart.live.values();
             const auto rules = snapshot.institutionsApart.live.values();
             if (pairs.isEmpty() || rules.isEmpty())
                 return std::nullopt;
             const InstitutionApart& rule = rules[dice.below(int(rules.size()))];
             return exampleOf(takeOffApartList(snapshot, {pairs[0].id, rule.id}),
                              namesOf(snapshot, {pairs[0].first, pairs[0].second}) + QStringList{rule.first});
         }},
        {QStringLiteral("save_proposal"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto round = anyRound(snapshot, dice);
             if (!round)
                 return std::nullopt;
             Proposal proposal;
             proposal.round = round->id;
             proposal.name = anyWord(dice, "By hand ");
             proposal.author = QStringLiteral("Mia");
             proposal.groups = groupsToText(partnershipsOf(snapshot, round->id));
             return exampleOf(saveProposal(snapshot, proposal), {proposal.name});
         }},
        {QStringLiteral("rename_proposal"), aboutProposal([](const Snapshot& s, const Proposal& one, Dice& dice) {
             return renameProposal(s, one.id, anyWord(dice, "After tea "));
         })},
        {QStringLiteral("remove_proposal"),
         aboutProposal([](const Snapshot& s, const Proposal& one, Dice&) { return removeProposal(s, one.id); })},
        {QStringLiteral("save_weights"),
         [](const Snapshot& snapshot, Dice& dice) {
             const QString name = anyWord(dice, "Talkers ");
             return exampleOf(saveWeights(snapshot, name, QStringLiteral("{\"hours\":%1}").arg(dice.below(90))), {name});
         }},
        {QStringLiteral("remove_weights"),
         [](const Snapshot& snapshot, Dice&) -> std::optional<Example> {
             const auto presets = snapshot.weightPresets.live.values();
             return presets.isEmpty() ? std::nullopt
                                      : exampleOf(removeWeights(snapshot, presets.first().id), {presets.first().name});
         }},
        {QStringLiteral("weigh_round"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto round = anyRound(snapshot, dice);
             return round ? exampleOf(weighRound(snapshot, round->id, {Objective::Total, QStringLiteral("{\"hours\":7}")}),
                                      {round->label})
                          : std::nullopt;
         }},
        {QStringLiteral("call_in"),
         [](const Snapshot& snapshot, Dice&) -> std::optional<Example> {
             for (const Application& one : snapshot.applications.live)
                 if (one.status == Status::Standby)
                     return exampleOf(callIn(snapshot, one.round, one.person, partnershipsOf(snapshot, one.round)),
                                      namesOf(snapshot, {one.person}));
             return std::nullopt;
         }},
        {QStringLiteral("reopen_pairs"),
         [](const Snapshot& snapshot, Dice&) -> std::optional<Example> {
             for (const Round& round : snapshot.rounds.live)
                 if (round.approvedAt.isValid())
                     return exampleOf(reopenPairs(snapshot, round.id, why), {round.label});
             return std::nullopt;
         }},
        {QStringLiteral("approve_pairs"),
         [](const Snapshot& snapshot, Dice& dice) -> std::optional<Example> {
             const auto round = anyRound(snapshot, dice);
             if (!round)
                 return std::nullopt;
             return exampleOf(approvePairs(snapshot, round->id, QStringLiteral("Mia"),
                                           QDateTime(QDate(2026, 3, 1), QTime(10, 0), QTimeZone::utc())),
                              {});
         }},
    };
    return all;
}

} // namespace support
