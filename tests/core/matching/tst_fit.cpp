// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/edges.h"
#include "core/matching/explain.h"
#include "core/matching/fit.h"
#include "core/matching/kernel/fit_rows.h"
#include "core/matching/objective.h"
#include "core/matching/rules/catalogue.h"
#include "tests/support/couples.h"
#include "tests/support/stop_at_once.h"

#include <QtTest>

#include <numeric>

using namespace core;
using namespace support;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsAddUp_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("blank");
        QTest::addColumn<QString>("weights");
        QTest::newRow("shipped") << 70 << 5 << QString();
        QTest::newRow("blanks") << 70 << 40 << QString();
        QTest::newRow("thirds")
            << 40 << 5
            << u(R"({"interests":1,"preference":1,"sector":1,"role":0,"career-stage":0,"languages":0,)"
                 R"("hours":0})");
        QTest::newRow("odd") << 40 << 5 << u(R"({"interests":997,"role":7,"hours":13})");
    }
    void reasonsAddUp()
    {
        QFETCH(int, people);
        QFETCH(int, blank);
        QFETCH(QString, weights);
        auto made = makeRound({.people = people, .blankPercent = blank});
        theRound(made).weights = weights;
        const auto question = questionOf(made);
        for (int a = 0; a < question.size(); ++a)
            for (int b = a + 1; b < question.size(); ++b) {
                const PairExplanation why = explainPair(question, a, b);
                int sum = 0;
                for (const Reason& reason : why.reasons) {
                    QVERIFY(reason.points >= 0 && reason.points <= reason.most + 1);
                    sum += reason.points;
                }
                QCOMPARE(sum, why.fit);
                QCOMPARE(quickFit(question, a, b), why.fit);
                QCOMPARE(quickFit(question, b, a), why.fit);
                QVERIFY(why.fit >= 0 && why.fit <= 100);
                QCOMPARE(why.allowed, mayMeet(question, a, b));
                QVERIFY(std::is_sorted(why.reasons.begin(), why.reasons.end(),
                                       [](const Reason& x, const Reason& y) { return x.points > y.points; }));
            }
    }

    /// The quick way to fill a table says what the slow way says, for every pair.
    void compilesToTheSame_data()
    {
        QTest::addColumn<SeparateBy>("key");
        QTest::addColumn<int>("blank");
        QTest::addColumn<QString>("weights");
        for (const SeparateBy key : {SeparateBy::Country, SeparateBy::Institution, SeparateBy::City,
                                     SeparateBy::Sector, SeparateBy::None})
            for (const int blank : {0, 5, 60})
                QTest::addRow("%s, %d", qPrintable(nameOf(key)), blank)
                    << key << blank
                    << (blank == 5 ? QString()
                                   : u(R"({"interests":997,"role":7,"hours":13,"sector":0,"new-country":31,)"
                                       R"("newcomer":9})"));
    }
    void compilesToTheSame()
    {
        QFETCH(SeparateBy, key);
        QFETCH(int, blank);
        QFETCH(QString, weights);
        auto made = makeRound({.people = 90,
                               .seed = unsigned(blank),
                               .formerPercent = 40,
                               .apartPairs = 20,
                               .blankPercent = blank});
        theRound(made).separateBy = key;
        theRound(made).weights = weights;
        int asked = 0;
        for (Application& application : made.snapshot.applications.live)
            if (++asked % 4 == 0) // several wishes at once
                application.preference = u("role, time zone, new country and interests");
        const auto question = questionOf(made);
        for (const FitWay& way : waysOfThisMachine()) {
            const FitRows rows(question, way);
            std::vector<qint8> row(std::size_t(question.size()));
            for (int a = 0; a < question.size(); ++a) {
                rows.row(a, 0, row);
                for (int b = 0; b < question.size(); ++b) {
                    const bool isLegal = a != b && mayMeet(question, a, b);
                    const int expected = isLegal ? quickFit(question, a, b) : forbiddenFit;
                    QVERIFY2(row[std::size_t(b)] == expected, way.name);
                    QVERIFY2(b % 7 != 0 || rows.between(a, b) == expected, way.name);
                }
                std::vector<int> others;
                for (int b = question.size() - 1; b >= 0; b -= 2)
                    others.push_back(b);
                std::vector<qint8> some(others.size());
                rows.some(a, others, some);
                for (std::size_t i = 0; i < others.size(); ++i)
                    QVERIFY2(some[i] == row[std::size_t(others[i])], way.name);
            }
        }
    }

    /// Whoever is left out because of a bound would be missed for ever.
    void boundsAreNeverTooLow_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("blank");
        QTest::addColumn<QString>("weights");
        QTest::addColumn<int>("most"); // that they may be too high
        QTest::newRow("shipped") << 700 << 5 << QString() << 2;
        QTest::newRow("blanks") << 300 << 60 << QString() << 2;
        QTest::newRow("one tile and a bit")
            << 520 << 20 << u(R"({"interests":997,"role":7,"hours":13,"new-country":31,"newcomer":9})") << 2;
        QTest::newRow("wishes count most") << 200 << 0 << u(R"({"preference":1000,"interests":1})") << 40;
        QTest::newRow("interests alone") << 90 << 0 << u(R"({"preference":0,"interests":3})") << 3;
        QTest::newRow("two") << 2 << 0 << QString() << 2;
        QTest::newRow("too large for tables")
            << 60 << 5
            << u(R"({"interests":1000,"preference":1000,"sector":1000,"role":1000,"career-stage":1000,)"
                 R"("languages":1000,"hours":1000,"new-country":1000,"newcomer":1000})")
            << 0;
    }
    void boundsAreNeverTooLow()
    {
        QFETCH(int, people);
        QFETCH(int, blank);
        QFETCH(QString, weights);
        QFETCH(int, most);
        auto made = makeRound({.people = people,
                               .seed = unsigned(people),
                               .formerPercent = 40,
                               .apartPairs = 20,
                               .blankPercent = blank});
        theRound(made).weights = weights;
        int asked = 0;
        for (Application& application : made.snapshot.applications.live)
            if (++asked % 3 == 0)
                application.preference = asked % 2 ? u("interests") : u("role, time zone and interests");
        const auto question = questionOf(made);
        for (const FitWay& way : waysOfThisMachine()) {
            const FitRows rows(question, way);
            std::vector<int> seen(std::size_t(people) * std::size_t(people), 0);
            std::vector<qint8> row(static_cast<std::size_t>(people));
            int tooHigh = 0;
            const auto look = [&](const PairPoints::Bounds& bounds) {
                const std::span<qint8> fits = std::span(row).first(bounds.most.size());
                rows.row(bounds.a, bounds.first, fits);
                for (std::size_t i = 0; i < fits.size(); ++i) {
                    ++seen[std::size_t(bounds.a) * std::size_t(people) + std::size_t(bounds.first) + i];
                    if (bounds.most[i] < fits[i] || bounds.most[i] > 100)
                        return false;
                    if (fits[i] != PairPoints::notAllowed)
                        tooHigh = std::max(tooHigh, bounds.most[i] - fits[i]);
                }
                return true;
            };
            QVERIFY2(rows.sweep(look), way.name);
            for (int a = 0; a < people; ++a)
                for (int b = 0; b < people; ++b)
                    QCOMPARE(seen[std::size_t(a) * std::size_t(people) + std::size_t(b)], int(a < b));
            QVERIFY2(tooHigh <= most, qPrintable(QString::number(tooHigh)));
        }
    }
    void sweepsEndWhenToldTo()
    {
        const auto question = questionOf(makeRound({.people = 40}));
        const FitRows rows(question);
        int calls = 0;
        QVERIFY(!rows.sweep([&](const PairPoints::Bounds&) { return ++calls < 3; }));
        QCOMPARE(calls, 3);
    }

    void knowsTheEndsOfTheScale()
    {
        const Weights weights = shippedWeights();
        const std::vector<int> all(weights.of.size(), fullShare);
        const std::vector<int> none(weights.of.size(), 0);
        QCOMPARE(fitOfShares(all, weights), 100);
        QCOMPARE(fitOfShares(none, weights), 0);
        const auto points = pointsOfShares(all, weights);
        QCOMPARE(std::accumulate(points.begin(), points.end(), 0), 100);
    }

    void readsWeights()
    {
        QCOMPARE(*parseWeights({}), shippedWeights());
        const Weights weights = *parseWeights(u(R"({"interests": 3, "hours": 0})"));
        QCOMPARE(weights.of.front(), 3);
        QCOMPARE(weights.of.back(), 0);
        QCOMPARE(weights.sum, std::accumulate(weights.of.begin(), weights.of.end(), 0));
        QCOMPARE(*parseWeights(weightsToJson(weights)), weights);
    }
    void refusesWeightsThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no json") << u("interests=3") << u("JSON object");
        QTest::newRow("a list") << u("[1]") << u("JSON object");
        QTest::newRow("unknown") << u(R"({"shoe size": 3})") << u("shoe size");
        QTest::newRow("negative") << u(R"({"role": -1})") << u("role");
        QTest::newRow("fraction") << u(R"({"role": 1.5})") << u("role");
        QTest::newRow("huge") << u(R"({"role": 1e9})") << u("role");
        QTest::newRow("text") << u(R"({"role": "5"})") << u("role");
        QTest::newRow("all nothing")
            << u(R"({"interests":0,"preference":0,"sector":0,"role":0,"career-stage":0,)"
                 R"("languages":0,"hours":0})")
            << u("at least one");
    }
    void refusesWeightsThatMakeNoSense()
    {
        QFETCH(QString, json);
        QFETCH(QString, named);
        const auto weights = parseWeights(json);
        QVERIFY(!weights);
        QVERIFY2(weights.error().message.contains(named), qPrintable(weights.error().message));
        auto made = makeRound({.people = 4});
        theRound(made).weights = json;
        QVERIFY(!makeQuestion(made.snapshot, made.round, made.people));
    }

    void refusesStrangers()
    {
        const auto made = makeRound({.people = 4});
        QVERIFY(!makeQuestion(made.snapshot, made.round, {Id::random()}));
        QVERIFY(!makeQuestion(made.snapshot, Id::random(), made.people));
    }

    void listsAllLegalPairs()
    {
        const auto question = questionOf(makeRound({.people = 50}));
        NoProgress quiet;
        int legal = 0;
        for (int a = 0; a < question.size(); ++a)
            for (int b = a + 1; b < question.size(); ++b)
                legal += mayMeet(question, a, b);
        std::vector<Edge> edges;
        const auto keepEdge = [&](const Edge& edge) { edges.push_back(edge); };
        QVERIFY(forEachLegalPair(question, Objective::Balanced, {}, keepEdge, quiet));
        QCOMPARE(int(edges.size()), legal);
        QVERIFY(std::is_sorted(edges.begin(), edges.end(), [](const Edge& x, const Edge& y) {
            return std::tie(x.a, x.b) < std::tie(y.a, y.b);
        }));
        for (const Edge& edge : edges)
            QCOMPARE(edge.cost, (100 - edge.fit) * (100 - edge.fit));
        std::size_t ofFirst = 0;
        for (const Edge& edge : edges)
            ofFirst += edge.a == question.at(0).person.id;
        edges.clear();
        QVERIFY(forEachLegalPair(question, Objective::Balanced, 0, keepEdge, quiet));
        QCOMPARE(edges.size(), ofFirst);
    }

    void stopsWhenAsked()
    {
        const auto question = questionOf(makeRound({.people = 50}));
        StopAtOnce stop;
        QCOMPARE(forEachLegalPair(
                     question, Objective::Total, {}, [](const Edge&) {}, stop)
                     .error()
                     .kind,
                 Error::Kind::Stopped);
    }

    void costsWhatIsMissing()
    {
        QCOMPARE(costOfFit(100, Objective::Balanced), 0);
        QCOMPARE(costOfFit(31, Objective::Balanced), 69 * 69);
        QCOMPARE(costOfFit(31, Objective::Total), 69);
        QCOMPARE(costOfFit(31, Objective::WorstFirst), 69 * 69);
        QCOMPARE(costOfTrio(1, 1, 1), 2);
        QCOMPARE(fitOfTrio(50, 50, 51), 50);
    }

    /// The same people in another order of rows are the same question.
    void doesNotMindTheOrderOfRows()
    {
        auto made = makeRound({.people = 30});
        const auto question = questionOf(made);
        std::reverse(made.people.begin(), made.people.end());
        made.people.push_back(made.people.front());
        const auto reversed = questionOf(made);
        QCOMPARE(reversed.size(), question.size());
        for (int a = 0; a < question.size(); ++a)
            for (int b = a + 1; b < question.size(); ++b)
                QCOMPARE(explainPair(reversed, a, b), explainPair(question, a, b));
    }

    /// Whoever else is asked about, two people fit as they fit: a plan and the view of it show the same
    /// numbers.
    void doesNotMindWhoElseIsAskedAbout()
    {
        auto made = makeRound({.people = 30});
        const auto all = questionOf(made);
        made.people.resize(11);
        const auto few = questionOf(made);
        for (int a = 0; a < few.size(); ++a)
            for (int b = a + 1; b < few.size(); ++b)
                QCOMPARE(explainPair(few, a, b), explainPair(all, *findCandidate(all, few.at(a).person.id),
                                                             *findCandidate(all, few.at(b).person.id)));
    }
};

QTEST_GUILESS_MAIN(FitTest)
#include "tst_fit.moc"
