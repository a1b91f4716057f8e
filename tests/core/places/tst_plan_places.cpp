// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/apply_cap.h"
#include "core/places/plan_places.h"
#include "tests/support/forms.h"

#include <QtTest>

using namespace core;

namespace {

/// A round with so many people of each country, one a minute, countries in turn.
support::MadeRound roundOf(const std::map<QString, int>& countries)
{
    auto made = support::makeRound({.people = 0, .apartPairs = 0});
    const Round round = *made.snapshot.rounds.find(made.round);
    int minute = 0;
    for (int turn = 0;; ++turn) {
        const size_t before = made.people.size();
        for (const auto& [country, count] : countries) {
            if (turn >= count)
                continue;
            Person person;
            person.id = Id::named(QStringLiteral("%1 %2").arg(country).arg(turn));
            person.name = person.id.toString();
            person.country = country;
            Application application;
            application.id = Id::named(person.name);
            application.round = made.round;
            application.person = person.id;
            application.appliedAt = round.opens.addSecs(60 * minute++);
            support::keep(made.snapshot.people, person);
            support::keep(made.snapshot.applications, application);
            made.people.push_back(person.id);
        }
        if (made.people.size() == before)
            return made;
    }
}

Id one(const char* country, int number)
{
    return Id::named(QStringLiteral("%1 %2").arg(QLatin1String(country)).arg(number));
}

Application& applicationOf(support::MadeRound& made, const Id& person)
{
    return made.snapshot.applications.live[Id::named(person.toString())];
}

PlacesPlan planOf(const support::MadeRound& made, CapRule rule = CapRule::Applicants, int percent = 20)
{
    PlacesSettings settings = placesSettingsOf(made.snapshot, made.round);
    settings.rule = rule;
    settings.percent = percent;
    return planPlaces(made.snapshot, made.round, settings);
}

const PlacedPerson& placed(const PlacesPlan& plan, const Id& person)
{
    for (const PlacedPerson& candidate : plan.people)
        if (candidate.person == person)
            return candidate;
    qFatal("somebody is not in the plan");
}

const CountryPlaces& rowOf(const PlacesPlan& plan, const char* country)
{
    for (const CountryPlaces& row : plan.byCountry)
        if (row.country == QLatin1String(country))
            return row;
    qFatal("no such country");
}

/// "X0", "X1" …: the cap only tells countries apart.
QString otherCountry(int index)
{
    return QStringLiteral("X%1").arg(index);
}

/// One large country and others of ten people each.
std::map<QString, int> oneLarge(int all, int large)
{
    std::map<QString, int> countries = {{QStringLiteral("US"), large}};
    for (int rest = all - large, i = 0; rest > 0; rest -= 10, ++i)
        countries[otherCountry(i)] = std::min(rest, 10);
    return countries;
}

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothReadingsOfTwentyPercent_data()
    {
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("large");
        QTest::addColumn<int>("ofApplicants");
        QTest::addColumn<int>("ofAccepted");
        QTest::newRow("1,500") << 1500 << 420 << 300 << 270;
        QTest::newRow("1,162") << 1162 << 290 << 232 << 218;
        QTest::newRow("92") << 92 << 30 << 18 << 15;
        QTest::newRow("20,000") << 20000 << 5600 << 4000 << 3600;
    }
    void bothReadingsOfTwentyPercent()
    {
        QFETCH(int, all);
        QFETCH(int, large);
        QFETCH(int, ofApplicants);
        QFETCH(int, ofAccepted);
        const auto countries = oneLarge(all, large);
        QCOMPARE(limitFor(CapRule::Applicants, 20, countries), ofApplicants);
        QCOMPARE(limitFor(CapRule::Accepted, 20, countries), ofAccepted);
        QCOMPARE(limitFor(CapRule::Applicants, 100, countries), all);
        if (all > 2000)
            return;
        const auto made = roundOf(countries);
        const PlacesPlan plan = planOf(made);
        QCOMPARE(plan.limit, ofApplicants);
        QCOMPARE(plan.otherReading, ofAccepted);
        QCOMPARE(plan.waiting(), large - ofApplicants);
        for (int i = 0; i < large; ++i) // first come, first served
            QCOMPARE(placed(plan, one("US", i)).status,
                     i < ofApplicants ? Status::Accepted : Status::Waiting);
        const PlacesPlan strict = planOf(made, CapRule::Accepted);
        QVERIFY(rowOf(strict, "US").accepted * 5 <= strict.accepted());
    }

    void severalCountriesOverTheLimitAreLoweredTogether()
    {
        const std::map<QString, int> countries = {{QStringLiteral("US"), 60}, {QStringLiteral("AU"), 50},
                                                  {QStringLiteral("GB"), 5},  {QStringLiteral("PL"), 5},
                                                  {QStringLiteral("NZ"), 5},  {QStringLiteral("DK"), 5}};
        const int limit = limitFor(CapRule::Accepted, 20, countries);
        const PlacesPlan plan = planOf(roundOf(countries), CapRule::Accepted);
        QCOMPARE(plan.limit, limit);
        QCOMPARE(rowOf(plan, "US").accepted, rowOf(plan, "AU").accepted);
        for (const CountryPlaces& row : plan.byCountry)
            QVERIFY(row.accepted * 5 <= plan.accepted());
        // One more of each would break the share.
        int placedNow = 0;
        for (const auto& [country, count] : countries)
            placedNow += std::min(count, limit + 1);
        QVERIFY((limit + 1) * 5 > placedNow);
        QCOMPARE(planOf(roundOf(countries)).limit, 26);
    }

    void nobodyIsCutWhereNobodyIsOver()
    {
        std::map<QString, int> countries;
        for (int i = 0; i < 10; ++i)
            countries[otherCountry(i)] = 4;
        for (const CapRule rule : {CapRule::Applicants, CapRule::Accepted})
            QCOMPARE(planOf(roundOf(countries), rule).waiting(), 0);
    }

    void aRoundOfFourCountriesIsExplained()
    {
        const std::map<QString, int> countries = {{QStringLiteral("US"), 10},
                                                  {QStringLiteral("AU"), 10},
                                                  {QStringLiteral("GB"), 10},
                                                  {QStringLiteral("PL"), 10}};
        const auto made = roundOf(countries);
        const PlacesPlan plan = planOf(made, CapRule::Accepted);
        QCOMPARE(plan.limit, 0); // four cannot all stay below a fifth
        QVERIFY(!plan.findings.empty());
        const auto edit = applyCap(made.snapshot, made.round, plan);
        QVERIFY(!edit.ok());
        QVERIFY2(edit.error().message.contains(QStringLiteral("20")), qPrintable(edit.error().message));
        QCOMPARE(planOf(made, CapRule::Applicants).limit, 8);
        QCOMPARE(planOf(made, CapRule::Accepted, 25).waiting(), 0);
    }

    void aTieAtTheLimitIsShown()
    {
        auto made = roundOf(oneLarge(92, 30));
        const QDateTime at = applicationOf(made, one("US", 17)).appliedAt;
        applicationOf(made, one("US", 18)).appliedAt = at;
        const PlacesPlan plan = planOf(made);
        QVERIFY(rowOf(plan, "US").tieAtLimit);
        QCOMPARE(rowOf(plan, "US").lastIn, at);
        QVERIFY(!plan.findings.empty());
        const Id in = std::min(one("US", 17), one("US", 18));
        QCOMPARE(placed(plan, in).status, Status::Accepted); // by id, the same on every laptop
        QCOMPARE(plan.waiting(), 12);
    }

    void unknownTimesComeLast()
    {
        auto made = roundOf(oneLarge(92, 30));
        applicationOf(made, one("US", 0)).appliedAt = {};
        const PlacesPlan plan = planOf(made);
        QCOMPARE(placed(plan, one("US", 0)).status, Status::Waiting);
        QCOMPARE(placed(plan, one("US", 18)).status, Status::Accepted);
        QVERIFY(!plan.findings.empty());
    }

    void lateApplicantsWaitAndDoNotCount()
    {
        auto made = roundOf(oneLarge(92, 10));
        const QDateTime closes = made.snapshot.rounds.find(made.round)->closes;
        applicationOf(made, one("US", 0)).appliedAt = closes;
        applicationOf(made, one("US", 1)).appliedAt = closes.addSecs(1);
        const PlacesPlan plan = planOf(made);
        QCOMPARE(placed(plan, one("US", 0)).status, Status::Accepted);
        QCOMPARE(placed(plan, one("US", 1)).status, Status::Waiting);
        QVERIFY(placed(plan, one("US", 1)).reason.contains(QStringLiteral("closing")));
        QCOMPARE(plan.applicants, 91);
    }

    void exceptionsGetInAndStayExceptions()
    {
        auto made = roundOf(oneLarge(92, 30));
        PlacesSettings settings = placesSettingsOf(made.snapshot, made.round);
        settings.exceptions[one("US", 29)] = QStringLiteral("ambassador");
        const PlacesPlan plan = planPlaces(made.snapshot, made.round, settings);
        QCOMPARE(placed(plan, one("US", 29)).status, Status::Accepted);
        QCOMPARE(placed(plan, one("US", 29)).reason, QStringLiteral("ambassador"));
        const Snapshot after = support::after(made.snapshot, *applyCap(made.snapshot, made.round, plan));
        QCOMPARE(placesSettingsOf(after, made.round).exceptions, settings.exceptions);
        const PlacesPlan again = planPlaces(after, made.round, placesSettingsOf(after, made.round));
        QCOMPARE(again.waiting(), plan.waiting());
        QVERIFY(applyCap(after, made.round, again)->isEmpty()); // twice is once
    }

    void whoIsOutOrHasNoCountryTakesNoPlace()
    {
        auto made = roundOf(oneLarge(92, 30));
        for (const auto& [number, status] : {std::pair(0, Status::Withdrawn), std::pair(1, Status::Held),
                                             std::pair(2, Status::Rejected), std::pair(3, Status::Merged)})
            applicationOf(made, one("US", number)).status = status;
        made.snapshot.people.live[one("US", 4)].country.clear();
        const PlacesPlan plan = planOf(made);
        QCOMPARE(plan.applicants, 87);
        QCOMPARE(plan.limit, 17);
        QCOMPARE(plan.unknownCountry, std::vector<Id>{one("US", 4)});
        QCOMPARE(plan.people.size(), size_t(87));
        QCOMPARE(placed(plan, one("US", 5 + 16)).status, Status::Accepted);
        QCOMPARE(placed(plan, one("US", 5 + 17)).status, Status::Waiting);
    }

    /// New is from where nobody applied before; in the first round that says nothing.
    void countriesThatAreNewAreNamed()
    {
        auto made = roundOf({{QStringLiteral("DK"), 3}, {QStringLiteral("WS"), 1}, {QStringLiteral("NZ"), 2}});
        QCOMPARE(newCountriesOf(made.snapshot, made.round), QSet<QString>());
        Round before = *made.snapshot.rounds.find(made.round);
        before.id = Id::named(QStringLiteral("before"));
        before.opens = before.opens.addYears(-1);
        support::keep(made.snapshot.rounds, before);
        for (const char* country : {"DK", "NZ"}) {
            Application earlier = applicationOf(made, one(country, 0));
            earlier.id = Id::named(earlier.id.toString());
            earlier.round = before.id;
            support::keep(made.snapshot.applications, earlier);
        }
        QCOMPARE(newCountriesOf(made.snapshot, made.round), QSet<QString>{QStringLiteral("WS")});
        for (const CountryPlaces& country : planOf(made).byCountry)
            QCOMPARE(country.isNew, country.country == QStringLiteral("WS"));
    }

    void anEmptyRoundHasNoPlaces()
    {
        const auto made = roundOf({});
        const PlacesPlan plan = planOf(made);
        QCOMPARE(plan.limit, 0);
        QVERIFY(!applyCap(made.snapshot, made.round, plan).ok());
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_plan_places.moc"
