// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/career.h"
#include "core/matching/criteria/catalogue.h"
#include "core/matching/day_table.h"
#include "core/matching/wishes.h"
#include "tests/support/couples.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Judgement judged(const char* criterion, const Answers& a, const Answers& b)
{
    const auto question = questionOf(roundOf({a, b}));
    const auto index = findCriterion(u(criterion));
    if (!index)
        qFatal("no criterion %s", criterion);
    return judge(criteria()[std::size_t(*index)], question.at(indexOf(question, qPrintable(a.name))),
                 question.at(indexOf(question, qPrintable(b.name))), question);
}

Answers ana(Answers more)
{
    more.name = u("Ana");
    return more;
}
Answers bo(Answers more)
{
    more.name = u("Bo");
    return more;
}

} // namespace

class CriteriaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whoever adds a criterion to the catalogue gets these for nothing.
    void keepTheLawsOfACatalogue()
    {
        const MatchQuestion question = questionOf(makeRound({.people = 60, .blankPercent = 20}));
        QSet<QString> ids;
        for (std::size_t i = 0; i < criteria().size(); ++i) {
            const Criterion& criterion = criteria()[i];
            QVERIFY2(!ids.contains(u(criterion.id)), criterion.id);
            ids.insert(u(criterion.id));
            QCOMPARE(findCriterion(u(criterion.id)), std::optional<int>(int(i)));
            QVERIFY2(!titleOf(criterion).isEmpty(), criterion.id);
            QVERIFY2(criterion.weight >= 0 && criterion.weight <= 1000, criterion.id);
            for (const char* phrase : criterion.askedFor)
                QCOMPARE(foldText(u(phrase)), u(phrase));
            for (const Candidate& a : question.people)
                for (const Candidate& b : question.people) {
                    if (a.index >= b.index)
                        continue;
                    const Judgement judgement = judge(criterion, a, b, question);
                    QVERIFY2(judgement.share >= 0 && judgement.share <= fullShare, criterion.id);
                    QVERIFY2(!judgement.text.isEmpty() && !judgement.text.contains(u'%'), criterion.id);
                    QCOMPARE(criterion.share(b, a, question), judgement.share);
                    QVERIFY2(!criterion.say(b, a, question).isEmpty(), criterion.id);
                }
        }
        QVERIFY(!findCriterion(u("no-such-criterion")));
    }

    void shareInterests()
    {
        const auto both = judged("interests", ana({.interests = {u("Copyright"), u("law")}}),
                                 bo({.interests = {u("copyright"), u("LAW")}}));
        QCOMPARE(both.share, fullShare);
        QVERIFY(both.text.contains(u("Copyright and law")));
        QCOMPARE(judged("interests", ana({.interests = {u("a")}}), bo({.interests = {u("b")}})).share, 0);
        const auto silent = judged("interests", ana({.interests = {u("a")}}), bo({}));
        QCOMPARE(silent.share, 0);
        QVERIFY(silent.text.contains(u("Bo")));
        // Ticking everything does not help.
        const auto picky =
            judged("interests", ana({.interests = {u("a"), u("b")}}), bo({.interests = {u("a"), u("b")}}));
        const auto greedy = judged("interests", ana({.interests = {u("a"), u("b")}}),
                                   bo({.interests = {u("a"), u("b"), u("c"), u("d"), u("e"), u("f")}}));
        QVERIFY(greedy.share < picky.share);
    }

    void bringReturnersToNewCountries()
    {
        auto made = roundOf({{.name = u("Ana")},
                             {.name = u("Bo"), .country = u("DK")},
                             {.name = u("Cy"), .country = u("PL")},
                             {.name = u("Di"), .country = u("NZ")},
                             {.name = u("Ed"), .country = QString()},
                             {.name = u("Fay"), .country = u("BR")}});
        // Partners of another round count, also those who are not here any more, under whichever address they
        // came.
        Person gone;
        gone.id = Id::named(u("gone"));
        gone.country = u("DK");
        keep(made.snapshot.people, gone);
        Person before = made.snapshot.people.live[Id::named(u("Ana"))];
        before.id = Id::named(u("Ana under another address"));
        before.sameAs = Id::named(u("Ana"));
        keep(made.snapshot.people, before);
        keep(made.snapshot.partnerships, makePartnership(Id::named(u("round before")), {before.id, gone.id}));
        const auto question = questionOf(made);
        const auto judgedWith = [&](const char* a, const char* b) {
            return judge(criteria()[std::size_t(*findCriterion(u("new-country")))],
                         question.at(indexOf(question, a)), question.at(indexOf(question, b)), question);
        };
        QCOMPARE(judgedWith("Ana", "Di").share, fullShare);
        QCOMPARE(judgedWith("Ana", "Bo").share, fullShare / 2); // nothing new to Ana, everything to Bo
        QVERIFY(judgedWith("Ana", "Cy").share < fullShare && judgedWith("Ana", "Cy").share > fullShare / 2);
        QCOMPARE(judgedWith("Ana", "Ed").share, fullShare / 2);
        QCOMPARE(judgedWith("Cy", "Di").share, fullShare);
        QVERIFY(judgedWith("Ana", "Bo").text.contains(u("partner in Denmark before")));
        QVERIFY(judgedWith("Ana", "Cy").text.contains(u("Poland is new")));
        QVERIFY(judgedWith("Di", "Ana").text.contains(u("New Zealand and that part of the world are new")));
        QVERIFY(judgedWith("Ana", "Ed").text.contains(u("not known")));
        QVERIFY(judgedWith("Cy", "Di").text.contains(u("neither")));
    }

    void bringNewcomersToReturners()
    {
        auto made = roundOf({{.name = u("Ana")}, {.name = u("Bo")}, {.name = u("Cy")}, {.name = u("Di")}});
        Round before;
        before.id = Id::named(u("before"));
        keep(made.snapshot.rounds, before);
        for (const char* name : {"Ana", "Bo"}) {
            Application application;
            application.id = Id::named(u(name) + u(" before"));
            application.round = before.id;
            application.person = Id::named(u(name));
            keep(made.snapshot.applications, application);
        }
        const auto question = questionOf(made);
        const auto judgedWith = [&](const char* a, const char* b) {
            return judge(criteria()[std::size_t(*findCriterion(u("newcomer")))],
                         question.at(indexOf(question, a)), question.at(indexOf(question, b)), question);
        };
        QCOMPARE(judgedWith("Ana", "Cy").share, fullShare);
        QCOMPARE(judgedWith("Ana", "Bo").share, 0);
        QCOMPARE(judgedWith("Cy", "Di").share, 0);
        QVERIFY(judgedWith("Di", "Bo").text.contains(u("Di")) &&
                judgedWith("Di", "Bo").text.contains(u("first time")));
        QVERIFY(judgedWith("Ana", "Bo").text.contains(u("before")));
    }

    void countRareInterestsMore()
    {
        std::vector<Answers> all;
        for (int i = 0; i < 20; ++i)
            all.push_back({.name = u("P") + QString::number(i), .interests = {u("common")}});
        all.push_back({.name = u("Ana"), .interests = {u("rare"), u("common")}});
        all.push_back({.name = u("Bo"), .interests = {u("rare"), u("x")}});
        all.push_back({.name = u("Cy"), .interests = {u("common"), u("x")}});
        const auto question = questionOf(roundOf(all));
        const Criterion& interests = criteria()[std::size_t(*findCriterion(u("interests")))];
        const auto shareOf = [&](const char* a, const char* b) {
            return interests.share(question.at(indexOf(question, a)), question.at(indexOf(question, b)),
                                   question);
        };
        QVERIFY(shareOf("Ana", "Bo") > shareOf("Ana", "Cy"));
        QVERIFY(shareOf("Ana", "Cy") > 0);
    }

    void honourWhatEachOneAskedFor()
    {
        const Answers wishes{.sector = u("public"), .preference = u("library type")};
        QCOMPARE(judged("preference", ana(wishes), bo({.sector = u("Public")})).share, 1000);
        const auto half =
            judged("preference", ana(wishes), bo({.sector = u("law"), .preference = u("no preference")}));
        QCOMPARE(half.share, 500); // Ana gets nothing, Bo is content
        QVERIFY(half.text.contains(u("Ana")) && half.text.contains(u("not met")));
        QVERIFY(!half.text.contains(u("Bo")));
        QCOMPARE(judged("preference", ana(wishes), bo(Answers{.sector = u("law"), .preference = u("sector")}))
                     .share,
                 0);
        QCOMPARE(judged("preference", ana({}), bo({})).share, 1000);
    }

    void readWishes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("criteriaNamed"); ///< "?" when not understood
        const auto row = [](const char* written, const char* named) {
            QTest::newRow(written) << u(written) << u(named);
        };
        row("interests", "interests");
        row("Library type", "sector");
        row("ROLE", "role");
        row("career stage", "career-stage");
        row("Time Zone", "hours");
        row("language", "languages");
        row("my interests, and career stage", "interests career-stage");
        row("no preference", "");
        row("No preference!", "");
        row("-", "");
        row("", "");
        row("surprise me", "");
        row("purple socks", "?");
    }
    void readWishes()
    {
        QFETCH(QString, written);
        QFETCH(QString, criteriaNamed);
        const auto wishes = wishesIn(written);
        QCOMPARE(wishes.has_value(), criteriaNamed != u("?"));
        QStringList named;
        for (const int wish : wishes.value_or(std::vector<int>{}))
            named += u(criteria()[std::size_t(wish)].id);
        QCOMPARE(named.join(u' '), wishes ? criteriaNamed : QString());
    }

    void reportWishesNobodyUnderstands()
    {
        const auto question = questionOf(roundOf({{.name = u("Ana"), .preference = u("purple socks")}}));
        QCOMPARE(question.findings.size(), std::size_t(1));
        QVERIFY(question.findings.front().message.contains(u("purple socks")));
    }

    void compareSectorAndRole()
    {
        QCOMPARE(judged("sector", ana({.sector = u("Public")}), bo({.sector = u("public ")})).share, 1000);
        QCOMPARE(judged("sector", ana({.sector = u("Public")}), bo({.sector = u("law")})).share, 0);
        QCOMPARE(judged("sector", ana({}), bo({})).share, 0); // unknown is never equal
        QCOMPARE(
            judged("role", ana({.role = u("teaching; management")}), bo({.role = u("Management")})).share,
            1000);
        QCOMPARE(judged("role", ana({}), bo({})).share, 0);
    }

    void knowCareerSteps_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("step");
        const auto row = [](const char* written, int step) { QTest::newRow(written) << u(written) << step; };
        row("student", 0);
        row("MLIS student (2 years)", 0);
        row("0-2 years", 1);
        row("3-5 years", 2);
        row("6–10 years", 3);
        row("11-20 years", 4);
        row("over 20 years", 5);
        row("20+", 5);
        row("more than 20 years", 5);
        row("New professional (<5 y)", 1);
        row("Mid (5–15 y)", 3);
        row("Senior (>15 y)", 4);
        row("Manager/director", 5);
        row("7 years", 3);
        row("", -1);
        row("n/a", -1);
        row("it is complicated", -1);
        row("99999999999999999999", 5);
    }
    void knowCareerSteps()
    {
        QFETCH(QString, written);
        QTEST(careerStepOf(written), "step");
    }

    void preferNearCareers()
    {
        const auto share = [](const char* a, const char* b) {
            return judged("career-stage", ana({.careerStage = u(a)}), bo({.careerStage = u(b)})).share;
        };
        QCOMPARE(share("3-5 years", "3-5 years"), 1000);
        QCOMPARE(share("3-5 years", "6-10 years"), 700);
        QCOMPARE(share("student", "over 20 years"), 0);
        QCOMPARE(share("apprentice", "Apprentice"), 1000);
        QCOMPARE(share("apprentice", "student"), 0);
        QCOMPARE(share("", ""), 0);
    }

    void countSharedLanguages()
    {
        const auto two = judged("languages", ana({.languages = {u("en"), u("pt"), u("fr")}}),
                                bo({.languages = {u("pt"), u("en"), u("da")}}));
        QCOMPARE(two.share, 800);
        QVERIFY2(two.text.contains(u("English and Portuguese")), qPrintable(two.text));
        QCOMPARE(judged("languages", ana({}), bo({})).share, 400);
        QCOMPARE(judged("languages", ana({.languages = {}}), bo({})).share, 0);
    }

    void meetWhileBothAreAwake()
    {
        QCOMPARE(minutesTogether(0), 900);
        QCOMPARE(minutesTogether(9 * 60), 360);
        QCOMPARE(minutesTogether(12 * 60), 360);
        const auto hours = [](const char* a, const char* b) {
            return judged("hours", ana({.zone = u(a)}), bo({.zone = u(b)}));
        };
        QCOMPARE(hours("Europe/Lisbon", "Europe/London").share, 1000);
        // Across the date line: a day apart on the calendar, the same on the clock.
        QCOMPARE(hours("Pacific/Apia", "Pacific/Pago_Pago").share, 1000);
        // Half hours, and clocks that change on one side only.
        QVERIFY2(hours("Asia/Kolkata", "Asia/Tokyo").text.contains(u("3 h 30 min apart")),
                 qPrintable(hours("Asia/Kolkata", "Asia/Tokyo").text));
        const auto changing = hours("Europe/Copenhagen", "Australia/Sydney");
        QVERIFY2(changing.text.contains(u("8 h to 10 h apart")), qPrintable(changing.text));
        QCOMPARE(hours("Europe/Lisbon", "Mars/Base").share, 0);
        QVERIFY(hours("Europe/Lisbon", "").text.contains(u("Bo")));
    }

    void speakOfRoundsWithoutDates()
    {
        auto made = roundOf(
            {{.name = u("Ana")}, {.name = u("Bo"), .country = u("AU"), .zone = u("Australia/Sydney")}});
        theRound(made).starts = {};
        theRound(made).ends = {};
        theRound(made).closes = {};
        const auto question = questionOf(made);
        QVERIFY(question.days.of(question.at(0), question.at(1)).least >= 360);
    }
};

QTEST_GUILESS_MAIN(CriteriaTest)
#include "tst_criteria.moc"
