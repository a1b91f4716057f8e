// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/solve.h"
#include "tests/support/certificates.h"
#include "tests/support/hard_tables.h"

#include <QThread>
#include <QtTest>

#include <functional>
#include <memory>

using namespace core;
using namespace support;

// Large populations of kinds that bring searches to their knees: long chains, circles, everybody alike. Each
// is solved in a thread of little stack, so nothing may call itself once per person, and the result is
// proven.

namespace {

constexpr uint littleStack = 256 * 1024;

/// Points by a rule, in place of a table.
class PointsByRule final : public PairPoints
{
public:
    PointsByRule(int size, std::function<int(int, int)> rule) : m_size(size), m_rule(std::move(rule)) {}
    int size() const override { return m_size; }
    int between(int a, int b) const override { return m_rule(std::min(a, b), std::max(a, b)); }

private:
    int m_size;
    std::function<int(int, int)> m_rule;
};

/// The same for (a, b) on every machine, 0 to most, looking like chance.
int chance(int a, int b, int most)
{
    const quint64 mixed = (quint64(a) << 32 ^ quint64(b)) * Q_UINT64_C(0x9E3779B97F4A7C15);
    return int((mixed ^ mixed >> 29) * Q_UINT64_C(0xD1342543DE82EF95) >> 40) % (most + 1);
}

Grouping solved(const PairProblem& problem, bool worstFirst)
{
    std::optional<Grouping> found;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        NoProgress progress;
        const auto answer = worstFirst ? solveWorstFirst(problem, progress) : solve(problem, progress);
        if (answer)
            found = *answer;
    }));
    thread->setStackSize(littleStack);
    thread->start();
    thread->wait();
    if (!found)
        qFatal("stopped");
    return *found;
}

/// A chain in which everybody may meet only the next one: the best, by walking along it.
Best bestOfChain(const PairProblem& problem)
{
    Best before; // without the last one
    Best best;
    for (int a = 1; a < problem.points.size(); ++a) {
        Best with = before;
        with.placed += 2;
        with.loss += problem.loss[std::size_t(problem.points.between(a - 1, a))];
        before = best;
        if (with.isBetterThan(best))
            best = with;
    }
    return best;
}

struct Population
{
    const char* name;
    int size;
    std::function<int(int, int)> points;
    int placed;
    bool mayFormTrio = false;
};

constexpr int no = PairPoints::notAllowed;

int inChain(int a, int b)
{
    return b == a + 1 ? 40 + chance(a, b, 60) : no;
}

std::vector<Population> populations()
{
    const auto inIsland = [](int a, int b) { return a / 7 == b / 7 ? chance(a, b, 100) : no; };
    return {
        {"nobody", 0, [](int, int) { return 50; }, 0},
        {"one alone", 1, [](int, int) { return 50; }, 0},
        {"nobody may meet", 3000, [](int, int) { return no; }, 0},
        {"all want one", 3000, [](int a, int b) { return a == 0 ? chance(a, b, 100) : no; }, 2},
        {"circle", 4999, [](int a, int b) { return b == a + 1 || b == a + 4998 ? 50 : no; }, 4998},
        {"chain of triangles", 9999,
         [](int a, int b) { return a / 3 == b / 3 || (b == a + 1) ? 100 - (a / 3 == b / 3 ? 0 : 40) : no; },
         9998},
        {"ladder", 10'000, [](int a, int b) { return b - a <= 2 ? chance(a, b, 100) : no; }, 10'000},
        {"odd islands", 2100, inIsland, 1800},
        {"odd islands with a trio", 2100, inIsland, 1801, true},
        {"60 % from one country", 2000,
         [](int a, int b) {
             const auto country = [](int person) { return person % 5 < 3 ? 0 : 1 + person % 11; };
             return country(a) == country(b) ? no : chance(a, b, 100);
         },
         1600},
        {"20 clones", 2000,
         [](int a, int b) {
             return a % 20 == b % 20 ? no : chance(std::min(a % 20, b % 20), std::max(a % 20, b % 20), 100);
         },
         2000},
        {"everything tied", 1500, [](int, int) { return 50; }, 1500},
        {"everything tied, one too many", 1501, [](int, int) { return 50; }, 1500},
        {"everything tied, with a trio", 301, [](int, int) { return 50; }, 301, true},
        {"two sides", 2001, [](int a, int b) { return (a < 900) != (b < 900) ? chance(a, b, 100) : no; },
         1800},
    };
}

void addPopulationsUpTo(int people)
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Population& one : populations()) {
        if (one.size <= people)
            QTest::newRow(one.name) << index;
        ++index;
    }
}

} // namespace

class HardPopulationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSolvedAndProven_data() { addPopulationsUpTo(10'000); }

    void areSolvedAndProven()
    {
        QFETCH(int, index);
        const Population population = populations()[std::size_t(index)];
        const PointsByRule points(population.size, population.points);
        const PairProblem problem = problemOf(points, Objective::Balanced, population.mayFormTrio);
        const Grouping found = solved(problem, false);
        QCOMPARE(found.placed, population.placed);
        QCOMPARE(resultOf(problem, found.groups).placed, population.placed);
        QCOMPARE(found.gap, 0);
        QCOMPARE(objectionTo(certificateOf(problem, Objective::Balanced, found), points), QString());
    }

    void raiseTheirFloor_data() { addPopulationsUpTo(2'500); }

    void raiseTheirFloor()
    {
        QFETCH(int, index);
        const Population population = populations()[std::size_t(index)];
        const PointsByRule points(population.size, population.points);
        const PairProblem problem = problemOf(points, Objective::WorstFirst, population.mayFormTrio);
        const Grouping found = solved(problem, true);
        QCOMPARE(resultOf(problem, found.groups, found.floor).placed, population.placed);
        QCOMPARE(objectionTo(certificateOf(problem, Objective::WorstFirst, found), points), QString());
    }

    void longChains()
    {
        for (const int size : {9'999, 10'000}) {
            const PointsByRule points(size, inChain);
            const PairProblem problem = problemOf(points, Objective::Balanced, false);
            const Grouping found = solved(problem, false);
            QVERIFY(resultOf(problem, found.groups) == bestOfChain(problem));
            QCOMPARE(objectionTo(certificateOf(problem, Objective::Balanced, found), points), QString());
        }
    }
};

QTEST_GUILESS_MAIN(HardPopulationsTest)
#include "tst_hard_populations.moc"
