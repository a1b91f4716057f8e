// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/explain.h"
#include "core/matching/rules/catalogue.h"
#include "tests/support/couples.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList idsOf(const MatchQuestion& question, const char* a, const char* b)
{
    QStringList ids;
    for (const BrokenRule& rule : brokenRules(question, indexOf(question, a), indexOf(question, b)))
        ids += rule.id;
    return ids;
}

QString firstSentence(const MatchQuestion& question, const char* a, const char* b)
{
    const auto broken = brokenRules(question, indexOf(question, a), indexOf(question, b));
    return broken.empty() ? QString() : broken.front().sentence;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLawsOfACatalogue()
    {
        const MatchQuestion question = questionOf(makeRound({.people = 60, .apartPairs = 9}));
        QSet<QString> ids;
        for (const Rule& rule : rules()) {
            QVERIFY2(!ids.contains(u(rule.id)), rule.id);
            ids.insert(u(rule.id));
            QVERIFY(!titleOf(rule).isEmpty() && !causeOf(rule).isEmpty());
            QCOMPARE(findRule(u(rule.id)), &rule);
            for (const Candidate& a : question.people)
                for (const Candidate& b : question.people) {
                    QCOMPARE(rule.forbids(a, b, question), rule.forbids(b, a, question));
                    if (a.index == b.index || !rule.forbids(a, b, question))
                        continue;
                    const QString sentence = rule.say(a, b, question);
                    QVERIFY2(sentence.contains(a.person.name) && sentence.contains(b.person.name), rule.id);
                }
        }
        QVERIFY(!findRule(u("no-such-rule")));
    }

    void forbidsTheSameCountry()
    {
        const auto question = questionOf(
            roundOf({{.name = u("Ana")}, {.name = u("Bo")}, {.name = u("Cy"), .country = u("BR")}}));
        QCOMPARE(idsOf(question, "Ana", "Bo"), QStringList{u("different-country")});
        QCOMPARE(idsOf(question, "Ana", "Cy"), QStringList{});
        QVERIFY(firstSentence(question, "Ana", "Bo").contains(u("Portugal")));
    }

    void wantsCountriesKnown()
    {
        auto made =
            roundOf({{.name = u("Ana"), .country = {}}, {.name = u("Bo"), .country = {}}, {.name = u("Cy")}});
        QCOMPARE(idsOf(questionOf(made), "Ana", "Bo"), QStringList{u("country-known")});
        QCOMPARE(idsOf(questionOf(made), "Cy", "Ana"), QStringList{u("country-known")});
        theRound(made).separateBy = SeparateBy::None;
        QCOMPARE(idsOf(questionOf(made), "Ana", "Bo"), QStringList{});
    }

    void separatesByWhatTheRoundChose_data()
    {
        QTest::addColumn<SeparateBy>("key");
        QTest::addColumn<QStringList>("twins"); ///< what keeps Ana and Bo apart, who share everything
        QTest::newRow("country") << SeparateBy::Country << QStringList{u("different-country")};
        QTest::newRow("institution") << SeparateBy::Institution << QStringList{u("different-institution")};
        QTest::newRow("city") << SeparateBy::City << QStringList{u("different-city")};
        QTest::newRow("sector") << SeparateBy::Sector << QStringList{u("different-sector")};
        QTest::newRow("none") << SeparateBy::None << QStringList{};
    }
    void separatesByWhatTheRoundChose()
    {
        QFETCH(SeparateBy, key);
        QFETCH(QStringList, twins);
        const Answers ana{
            .name = u("Ana"), .sector = u("Public"), .city = u("Évora"), .institution = u("City Library")};
        Answers bo{
            .name = u("Bo"), .sector = u("public"), .city = u("Evora"), .institution = u("city library")};
        Answers cy{.name = u("Cy"), .country = u("BR"), .city = u("Evora")};
        auto made = roundOf(
            {ana, bo, cy, {.name = u("Di"), .country = u("DK")}, {.name = u("Ed"), .country = u("FI")}});
        theRound(made).separateBy = key;
        QCOMPARE(idsOf(questionOf(made), "Ana", "Bo"), twins);
        QCOMPARE(idsOf(questionOf(made), "Ana", "Cy"),
                 QStringList{}); // a city of that name elsewhere is another
        QCOMPARE(idsOf(questionOf(made), "Di", "Ed"), QStringList{}); // unknown is never equal
    }

    void keepsFormerPartnersApart()
    {
        auto made = roundOf(
            {{.name = u("Ana")},
             {.name = u("Bo"), .country = u("DK"), .previousPartners = {u("p0001")}},
             {.name = u("Cy"), .country = u("BR"), .previousPartners = {u("BO@Example.org"), u("n/a")}},
             {.name = u("Di"), .country = u("FI"), .previousPartners = {u("cy"), u("P0999")}},
             {.name = u("Ed"), .country = u("NZ")}});
        Round earlier = madeRound(made.snapshot.programme().id, u("Round 8"), QDate(2025, 3, 3));
        keep(made.snapshot.rounds, earlier);
        keep(made.snapshot.partnerships,
             makePartnership(earlier.id, {Id::named(u("Ed")), Id::named(u("Ana"))}));
        const auto question = questionOf(made);
        const QStringList former{u("not-former-partner")};
        QCOMPARE(idsOf(question, "Ana", "Bo"), former); // by number, written in small letters
        QCOMPARE(idsOf(question, "Bo", "Cy"), former);  // by address
        QCOMPARE(idsOf(question, "Cy", "Di"), former);  // by name
        QCOMPARE(idsOf(question, "Ana", "Ed"), former); // by the history of the programme
        QCOMPARE(idsOf(question, "Ana", "Cy"), QStringList{});
        QVERIFY(firstSentence(question, "Ana", "Ed").contains(u("Round 8")));
        QCOMPARE(question.findings.size(), std::size_t(1));
        QVERIFY(question.findings.front().message.contains(u("P0999")));
        QCOMPARE(question.findings.front().row, 4);
    }

    void doesNotGuessAmongNamesakes()
    {
        auto made = roundOf(
            {{.name = u("Ana")}, {.name = u("Bo"), .country = u("DK"), .previousPartners = {u("ana")}}});
        Person namesake = made.snapshot.people.live.value(Id::named(u("Ana")));
        namesake.id = Id::named(u("another Ana"));
        namesake.email = u("other@example.org");
        keep(made.snapshot.people, namesake);
        const auto question = questionOf(made);
        QCOMPARE(idsOf(question, "Ana", "Bo"), QStringList{});
        QCOMPARE(question.findings.size(), std::size_t(1));
    }

    void keepsPeopleApart()
    {
        auto made = roundOf({{.name = u("Ana")}, {.name = u("Bo"), .country = u("DK")}});
        keep(made.snapshot.keepApart,
             makeKeepApart(Id::named(u("Bo")), Id::named(u("Ana")), u("old quarrel")));
        QCOMPARE(idsOf(questionOf(made), "Ana", "Bo"), QStringList{u("not-kept-apart")});
        QVERIFY(firstSentence(questionOf(made), "Ana", "Bo").contains(u("old quarrel")));
    }

    void wantsACommonLanguageWhereBothNameSome()
    {
        const auto question =
            questionOf(roundOf({{.name = u("Ana"), .languages = {u("pt"), u("es")}},
                                {.name = u("Bo"), .country = u("DK"), .languages = {u("da")}},
                                {.name = u("Cy"), .country = u("BR"), .languages = {}},
                                {.name = u("Di"), .country = u("MX"), .languages = {u("ES")}}}));
        QCOMPARE(idsOf(question, "Ana", "Bo"), QStringList{u("common-language")});
        QCOMPARE(idsOf(question, "Ana", "Cy"), QStringList{});
        QCOMPARE(idsOf(question, "Ana", "Di"), QStringList{});
    }

    void tellsAllRulesThatForbid()
    {
        auto made = roundOf({{.name = u("Ana")}, {.name = u("Bo"), .previousPartners = {u("Ana")}}});
        const auto question = questionOf(made);
        const PairExplanation why = explainPair(question, 0, 1);
        QVERIFY(!why.allowed);
        QCOMPARE(why.rules.size(), std::size_t(2));
        QCOMPARE(shortWhy(why), why.rules.front().sentence);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
