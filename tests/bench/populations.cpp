// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/populations.h"

#include "tests/bench/volunteers.h"
#include "tests/support/certificates.h"
#include "tests/support/couples.h"
#include "tests/support/point_table.h"

#include "core/matching/fit.h"
#include "core/matching/match_session.h"
#include "core/matching/plan_making.h"
#include "core/matching/rules/catalogue.h"

namespace bench {
namespace {

class PlainNumbers final : public Population
{
public:
    explicit PlainNumbers(int people) : m_volunteers(people) {}
    int people() const override { return m_volunteers.size(); }
    void fitsOf(int person, std::span<qint8> fits) const override { m_volunteers.row(person, 0, fits); }
    int yieldingOf(int) const override { return 0; }

    Solved solve() const override
    {
        core::NoProgress quiet;
        const core::PairProblem problem = support::problemOf(m_volunteers, core::Objective::Balanced, false);
        const auto found = core::solve(problem, quiet);
        if (!found || !support::isProven(problem, core::Objective::Balanced, *found))
            qFatal("what was found is not proven");
        Answer answer{found->placed, 0};
        for (const std::vector<int>& pair : found->groups)
            answer.loss += lossOf(m_volunteers.between(pair[0], pair[1]));
        return {answer, found->effort};
    }

private:
    Volunteers m_volunteers;
};

class ShippedCriteria final : public Population
{
public:
    explicit ShippedCriteria(int people)
        : m_question(support::questionOf(support::makeRound({.people = people, .countries = 24}))),
          m_yields(core::yieldsOf(m_question, false))
    {
    }
    int people() const override { return int(m_question.people.size()); }

    void fitsOf(int person, std::span<qint8> fits) const override
    {
        for (int other = 0; other < people(); ++other)
            fits[std::size_t(other)] = person != other && core::mayMeet(m_question, person, other)
                                           ? qint8(core::quickFit(m_question, person, other))
                                           : qint8(-1);
    }
    int yieldingOf(int person) const override { return m_yields.empty() ? 0 : m_yields[std::size_t(person)]; }

    Solved solve() const override
    {
        core::NoProgress quiet;
        core::MatchSession session(m_question,
                                   {.objective = core::Objective::Balanced, .odd = core::OddRule::Wait});
        const auto plan = session.plan(quiet);
        if (!plan || !plan->optimal)
            qFatal("what was found is not proven");
        return {{plan->placed(), plan->totalLoss}, session.effort()};
    }

private:
    core::MatchQuestion m_question;
    std::vector<int> m_yields;
};

} // namespace

const std::vector<const char*>& populationNames()
{
    static const std::vector<const char*> all = {"volunteers", "criteria"};
    return all;
}

std::unique_ptr<Population> makePopulation(const QString& name, int people)
{
    if (name == QStringLiteral("criteria"))
        return std::make_unique<ShippedCriteria>(people);
    return std::make_unique<PlainNumbers>(people);
}

} // namespace bench
