// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/solver/forest_search.h"
#include "tests/support/random_graph.h"

#include <QtTest>

using namespace core;
using support::Dice;
using support::RandomGraph;
using support::randomGraph;

namespace {

RandomGraph without(const RandomGraph& graph, const std::vector<int>& gone)
{
    RandomGraph rest{graph.vertices, {}};
    for (const ValuedEdge& edge : graph.edges)
        if (!std::count(gone.begin(), gone.end(), edge.a) && !std::count(gone.begin(), gone.end(), edge.b))
            rest.edges.push_back(edge);
    return rest;
}

qint64 valueOf(const RandomGraph& graph, const Solution& solution)
{
    qint64 value = 0;
    for (const ValuedEdge& edge : graph.edges)
        if (solution.mateOf(edge.a) == edge.b)
            value += edge.value;
    return value;
}

/// All that together proves a matching to be the best one.
void checkProof(const RandomGraph& graph, const Solution& solution)
{
    const LaminarFamily& family = solution.family;
    for (int v = 0; v < graph.vertices; ++v) {
        const int mate = solution.mateOf(v);
        QVERIFY(mate < 0 || solution.mateOf(mate) == v);
        QVERIFY(family.dualOf(v) >= 0);
        if (mate < 0 && !isAside(solution, v))
            QCOMPARE(family.dualOf(v), qint64(0));
    }
    std::vector<int> inside(std::size_t(family.nodes()), 0);
    for (const ValuedEdge& edge : graph.edges) {
        const qint64 slack = family.dualOf(edge.a) + family.dualOf(edge.b) +
                             family.oddDualsAround(edge.a, edge.b) - 2 * edge.value;
        QVERIFY(slack >= 0);
        if (solution.mateOf(edge.a) != edge.b)
            continue;
        QCOMPARE(slack, qint64(0));
        for (int node = family.parentOf(edge.a); node >= 0; node = family.parentOf(node)) {
            bool both = false;
            family.forEachVertex(node, [&](int v) { both |= v == edge.b; });
            inside[std::size_t(node)] += both;
        }
    }
    for (int node = family.vertices(); node < family.nodes(); ++node) {
        if (!family.isAlive(node))
            continue;
        QVERIFY(family.storedOddDualOf(node) >= 0);
        QCOMPARE(family.sizeOf(node) % 2, 1);
        QCOMPARE(inside[std::size_t(node)], family.sizeOf(node) / 2);
    }
}

qint64 bestByTryingAll(const RandomGraph& graph)
{
    std::vector<qint64> best(std::size_t(1) << graph.vertices, 0);
    for (std::size_t set = 1; set < best.size(); ++set) {
        std::size_t lowest = 0;
        while (!(set >> lowest & 1))
            ++lowest;
        best[set] = best[set & (set - 1)];
        for (const ValuedEdge& edge : graph.edges)
            if (std::size_t(edge.a) == lowest && (set >> edge.b & 1))
                best[set] =
                    std::max(best[set], edge.value + best[set & (set - 1) & ~(std::size_t(1) << edge.b)]);
    }
    return best.back();
}

Solution solved(const Graph& graph)
{
    Solution solution = startGreedily(graph);
    if (!ForestSearch(graph, solution).run(NoProgress()))
        qFatal("stopped");
    return solution;
}

} // namespace

class ForestSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheBestOfSmallGraphs()
    {
        Dice dice(1);
        for (int i = 0; i < 20000; ++i) {
            const RandomGraph graph = randomGraph(1 + dice.below(11), dice);
            const Solution solution = solved(Graph(graph.vertices, graph.edges));
            checkProof(graph, solution);
            QCOMPARE(valueOf(graph, solution), bestByTryingAll(graph));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("case %1").arg(i)));
        }
    }

    void provesLargeOnes()
    {
        Dice dice(2);
        for (int i = 0; i < 200; ++i) {
            const RandomGraph graph = randomGraph(20 + dice.below(200), dice);
            checkProof(graph, solved(Graph(graph.vertices, graph.edges)));
        }
    }

    /// Who leaves is taken out of a solved graph, instead of starting again without them.
    void goesOnWhenSomebodyLeaves()
    {
        Dice dice(3);
        for (int i = 0; i < 3000; ++i) {
            const RandomGraph graph = randomGraph(2 + dice.below(i % 50 == 0 ? 100 : 12), dice);
            const Graph whole(graph.vertices, graph.edges);
            Solution solution = solved(whole);
            std::vector<int> gone;
            for (int j = 0; j < 1 + dice.below(4); ++j) {
                gone.push_back(dice.below(graph.vertices));
                setAside(solution, gone.back());
            }
            QVERIFY(ForestSearch(whole, solution).run(NoProgress()));
            const RandomGraph rest = without(graph, gone);
            checkProof(rest, solution);
            QCOMPARE(valueOf(rest, solution), valueOf(rest, solved(Graph(rest.vertices, rest.edges))));
            for (const int vertex : gone)
                QCOMPARE(solution.mateOf(vertex), -1);
        }
    }
};

QTEST_GUILESS_MAIN(ForestSearchTest)
#include "tst_forest_search.moc"
