// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/forest_search.h"
#include "core/matching/solver/fractional_matching.h"
#include "tests/support/random_graph.h"

#include <QtTest>

using namespace core;
using support::Dice;
using support::RandomGraph;
using support::randomGraph;

namespace {

qint64 sumOfDuals(const RandomGraph& graph, const Solution& solution)
{
    qint64 sum = 0;
    for (int v = 0; v < graph.vertices; ++v)
        sum += solution.family.dualOf(v);
    return sum;
}

/// Duals cover all edges, whole edges are tight, and there are no odd sets.
void checkDuals(const RandomGraph& graph, const Solution& solution)
{
    const LaminarFamily& family = solution.family;
    QCOMPARE(family.nodes(), family.vertices());
    for (int v = 0; v < graph.vertices; ++v) {
        QVERIFY(family.dualOf(v) >= 0);
        if (const int mate = solution.mateOf(v); mate >= 0)
            QCOMPARE(solution.mateOf(mate), v);
    }
    for (const ValuedEdge& edge : graph.edges) {
        const qint64 slack = family.dualOf(edge.a) + family.dualOf(edge.b) - 2 * edge.value;
        QVERIFY(slack >= 0);
        if (solution.mateOf(edge.a) == edge.b)
            QCOMPARE(slack, qint64(0));
    }
}

/// Half edges are whole ones in a bipartite graph that has every vertex twice: tried out set by set.
qint64 twiceTheBestOfHalves(const RandomGraph& graph)
{
    std::vector<std::vector<qint64>> value(std::size_t(graph.vertices),
                                           std::vector<qint64>(std::size_t(graph.vertices), 0));
    for (const ValuedEdge& edge : graph.edges)
        value[std::size_t(edge.a)][std::size_t(edge.b)] = value[std::size_t(edge.b)][std::size_t(edge.a)] =
            edge.value;
    std::vector<qint64> best(std::size_t(1) << graph.vertices, 0); // by what is taken on the other side
    for (std::size_t left = 0; left < std::size_t(graph.vertices); ++left)
        for (std::size_t taken = best.size(); taken-- > 0;)
            for (std::size_t right = 0; right < std::size_t(graph.vertices); ++right)
                if (taken >> right & 1)
                    best[taken] =
                        std::max(best[taken], value[left][right] + best[taken & ~(std::size_t(1) << right)]);
    return best.back();
}

} // namespace

class FractionalMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestOfHalfEdges()
    {
        Dice dice(1);
        for (int i = 0; i < 10000; ++i) {
            const RandomGraph random = randomGraph(1 + dice.below(9), dice);
            const Graph graph(random.vertices, random.edges);
            Solution solution = startGreedily(graph);
            FractionalMatching fractional(graph, solution);
            QVERIFY(fractional.run(NoProgress()));
            checkDuals(random, solution);
            QCOMPARE(sumOfDuals(random, solution), twiceTheBestOfHalves(random));
            fractional.breakCircles();
            checkDuals(random, solution);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("case %1").arg(i)));
        }
    }

    void goesOnWithMoreEdges()
    {
        Dice dice(2);
        for (int i = 0; i < 5000; ++i) {
            const RandomGraph all = randomGraph(2 + dice.below(8), dice);
            RandomGraph some{all.vertices, {}};
            std::vector<ValuedEdge> later;
            for (const ValuedEdge& edge : all.edges)
                (dice.percent(50) ? some.edges : later).push_back(edge);
            Graph graph(some.vertices, some.edges);
            Solution solution = startGreedily(graph);
            FractionalMatching fractional(graph, solution);
            QVERIFY(fractional.run(NoProgress()));
            graph = Graph(all.vertices, all.edges);
            for (const ValuedEdge& edge : later)
                fractional.cover(edge);
            checkDuals(all, solution);
            QVERIFY(fractional.run(NoProgress()));
            checkDuals(all, solution);
            QCOMPARE(sumOfDuals(all, solution), twiceTheBestOfHalves(all));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("case %1").arg(i)));
        }
    }

    void leavesLittleToTheSearch()
    {
        Dice dice(3);
        for (int i = 0; i < 2000; ++i) {
            const RandomGraph random = randomGraph(20 + dice.below(100), dice);
            const Graph graph(random.vertices, random.edges);
            Solution plain = startGreedily(graph);
            QVERIFY(ForestSearch(graph, plain).run(NoProgress()));
            Solution solution = startGreedily(graph);
            FractionalMatching fractional(graph, solution);
            QVERIFY(fractional.run(NoProgress()));
            fractional.breakCircles();
            QVERIFY(ForestSearch(graph, solution).run(NoProgress()));
            qint64 value = 0, expected = 0;
            for (const ValuedEdge& edge : random.edges) {
                value += solution.mateOf(edge.a) == edge.b ? edge.value : 0;
                expected += plain.mateOf(edge.a) == edge.b ? edge.value : 0;
            }
            QCOMPARE(value, expected);
        }
    }
};

QTEST_APPLESS_MAIN(FractionalMatchingTest)
#include "tst_fractional_matching.moc"
