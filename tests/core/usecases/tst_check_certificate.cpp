// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/pairs.h"
#include "core/usecases/check_certificate.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/look_at_pairs.h"
#include "core/usecases/price_pairs.h"
#include "tests/support/couples.h"
#include "tests/support/programme.h"

#include <QtTest>

#include <functional>

using namespace core;
using namespace support;

// A certificate belongs to the round it was found for, and to what the round was then. What is tampered with,
// or is another by now, is named.

namespace {

struct Proven
{
    MadeRound made;
    Certificate certificate;
};

FoundPairs foundFor(const Snapshot& snapshot, const FindWish& wish)
{
    NoProgress progress;
    auto found = findPairs(snapshot, wish, progress);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *std::move(found);
}

/// A round with a lock, pairs of now, and somebody who waited before.
MadeRound roundWithPairs()
{
    MadeRound made = makeRound({.people = 21});
    theRound(made).odd = OddRule::Wait;
    for (std::size_t i = 0; i + 1 < 16; i += 2) {
        Partnership pair = makePartnership(made.round, {made.people[i], made.people[i + 1]});
        pair.locked = i == 0;
        keep(made.snapshot.partnerships, pair);
    }
    Application before = made.snapshot.applications.live.first();
    before.id = Id::named(QStringLiteral("before"));
    before.round = roundsInOrder(made.snapshot).front().id;
    before.status = Status::Waiting;
    keep(made.snapshot.applications, before);
    return made;
}

Proven proven()
{
    Proven proven{roundWithPairs(), {}};
    proven.certificate =
        foundFor(proven.made.snapshot, {.round = proven.made.round, .changeCost = 500}).plan.certificate;
    return proven;
}

/// Empty when it holds.
QString objectionTo(const Proven& proven)
{
    NoProgress progress;
    const Outcome held =
        checkAgainstRound(proven.certificate, proven.made.snapshot, proven.made.round, progress);
    return held ? QString() : held.error().message;
}

Application& applicationOf(Proven& proven, std::size_t person)
{
    for (Application& application : proven.made.snapshot.applications.live)
        if (application.person == proven.made.people[person] && application.round == proven.made.round)
            return application;
    qFatal("nobody");
}

struct Change
{
    const char* name;
    const char* objection;
    std::function<void(Proven&)> make;
};

const std::vector<Change>& changes()
{
    static const std::vector<Change> all = {
        {"somebody is missing", "certificate does not know",
         [](Proven& p) {
             applicationOf(p, 20).status = Status::Withdrawn;
             p.certificate = foundFor(p.made.snapshot, {.round = p.made.round}).plan.certificate;
             applicationOf(p, 20).status = Status::Accepted;
         }},
        {"somebody left", "not to be matched",
         [](Proven& p) { applicationOf(p, 20).status = Status::Withdrawn; }},
        {"somebody unknown", "not in this round",
         [](Proven& p) { p.certificate.people[3] = Id::named(QStringLiteral("nobody")).toString(); }},
        {"somebody twice", "twice", [](Proven& p) { p.certificate.people[3] = p.certificate.people[2]; }},
        {"another aim", "aim", [](Proven& p) { p.certificate.objective = Objective::Total; }},
        {"another aim of the round", "aim", [](Proven& p) { theRound(p.made).objective = Objective::Total; }},
        {"other weights", "weights",
         [](Proven& p) { theRound(p.made).weights = QStringLiteral("{\"sector\": 99}"); }},
        {"another rule", "Rules", [](Proven& p) { theRound(p.made).separateBy = SeparateBy::Institution; }},
        {"other dates", "dates",
         [](Proven& p) { theRound(p.made).ends = theRound(p.made).ends.addDays(40); }},
        {"another answer", "answers",
         [](Proven& p) { applicationOf(p, 5).role = QStringLiteral("something else"); }},
        {"another country", "answers",
         [](Proven& p) { p.made.snapshot.people.live[p.made.people[6]].country = QStringLiteral("IS"); }},
        {"an applicant more", "answers",
         [](Proven& p) {
             Application another = applicationOf(p, 4);
             another.id = Id::named(QStringLiteral("another"));
             another.person = Id::named(QStringLiteral("another person"));
             another.status = Status::Waiting;
             keep(p.made.snapshot.applications, another);
         }},
        {"kept apart", "must not meet",
         [](Proven& p) {
             keep(p.made.snapshot.keepApart, makeKeepApart(p.made.people[8], p.made.people[11], {}));
         }},
        {"cheaper changes", "changed pairs cost", [](Proven& p) { --p.certificate.changeLoss; }},
        {"dearer changes", "changed pairs cost", [](Proven& p) { ++p.certificate.changeLoss; }},
        {"a pair no longer protected", "stay together", [](Proven& p) { p.certificate.together.pop_back(); }},
        {"another pair protected", "stay together",
         [](Proven& p) {
             p.certificate.together.push_back({18, 19});
         }},
        {"whose turn it is", "turn",
         [](Proven& p) {
             std::swap(p.certificate.yields.front(), p.certificate.yields.back());
             std::swap(p.certificate.yields.front(),
                       *std::find_if(p.certificate.yields.begin() + 1, p.certificate.yields.end(),
                                     [&](int one) { return one != p.certificate.yields.front(); }));
         }},
        {"nobody's turn", "turn", [](Proven& p) { p.certificate.yields.clear(); }},
        {"fixed, but not locked", "not locked",
         [](Proven& p) {
             p.certificate.fixed.push_back(p.certificate.fixed.front() == p.certificate.groups.front()
                                               ? p.certificate.groups.back()
                                               : p.certificate.groups.front());
         }},
        {"no longer locked", "not locked",
         [](Proven& p) {
             for (Partnership& one : p.made.snapshot.partnerships.live)
                 one.locked = false;
         }},
        {"locked, but not together", "locked together",
         [](Proven& p) {
             for (Partnership& one : p.made.snapshot.partnerships.live) {
                 const bool isInPlan =
                     std::any_of(p.certificate.groups.begin(), p.certificate.groups.end(),
                                 [&](const std::vector<int>& group) {
                                     return one.round == p.made.round &&
                                            one.has(Id::fromString(p.certificate.people[group[0]])) &&
                                            one.has(Id::fromString(p.certificate.people[group[1]]));
                                 });
                 if (one.round == p.made.round && !isInPlan) {
                     one.locked = true;
                     return;
                 }
             }
         }},
        {"a pair less", "better plan",
         [](Proven& p) {
             for (std::size_t i = 0; i < p.certificate.groups.size(); ++i)
                 if (p.certificate.groups[i] != p.certificate.fixed.front()) {
                     p.certificate.groups.erase(p.certificate.groups.begin() + std::ptrdiff_t(i));
                     return;
                 }
         }},
    };
    return all;
}

} // namespace

class CheckCertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForItsRound()
    {
        const Proven one = proven();
        QVERIFY(one.certificate.changeLoss == 500 && !one.certificate.together.empty());
        QVERIFY(!one.certificate.yields.empty() && one.certificate.fixed.size() == 1);
        QCOMPARE(objectionTo(one), QString());
    }

    void namesTheFirstThatDoesNotHold_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Change& change : changes())
            QTest::newRow(change.name) << index++;
    }
    void namesTheFirstThatDoesNotHold()
    {
        QFETCH(int, index);
        const Change& change = changes()[std::size_t(index)];
        Proven one = proven();
        change.make(one);
        const QString objection = objectionTo(one);
        QVERIFY2(objection.contains(QLatin1String(change.objection)), qPrintable(objection));
    }

    /// Groups that were kept because they fit well stand in the certificate with the limit.
    void knowsWhatWasKept()
    {
        Proven one{roundWithPairs(), {}};
        one.certificate =
            foundFor(one.made.snapshot, {.round = one.made.round, .onlyUnlockedBelow = 30}).plan.certificate;
        QVERIFY(one.certificate.fixed.size() > 1);
        QCOMPARE(objectionTo(one), QString());
        Proven stricter = one;
        stricter.certificate.keptFrom = 100;
        QVERIFY(!objectionTo(stricter).isEmpty());
        Proven forgotten = one;
        forgotten.certificate.keptFrom.reset();
        QVERIFY(!objectionTo(forgotten).isEmpty());
    }

    /// Weights and aim that pairs were found with are those of the round from then on, and undone with the
    /// pairs.
    void keepsTheTermsInTheRound()
    {
        NoProgress progress;
        const MadeRound made = makeRound({.people = 24});
        auto store = storeWith(made.snapshot);
        const Round before = *store->snapshot().rounds.find(made.round);
        const FoundPairs found = foundFor(store->snapshot(), {.round = made.round,
                                                              .objective = Objective::Total,
                                                              .weights = QStringLiteral("{\"hours\": 200}")});
        QVERIFY(takePairs(*store, found).ok());
        const Round after = *store->snapshot().rounds.find(made.round);
        QCOMPARE(after.objective, Objective::Total);
        QCOMPARE(*parseWeights(after.weights), found.question.weights);
        QVERIFY(checkAgainstRound(found.plan.certificate, store->snapshot(), made.round, progress).ok());
        const PlannedGroup& pair = found.plan.pairs.front();
        const Id a = found.idOf(pair.members[0]), b = found.idOf(pair.members[1]);
        QCOMPARE(explainTwo(store->snapshot(), made.round, a, b)->fit, pair.fit);
        QCOMPARE((*priceTwo(store->snapshot(), made.round, a, b, progress))->best, found.plan.totalLoss);
        QVERIFY(store->undo().ok());
        QCOMPARE(*store->snapshot().rounds.find(made.round), before);
        // What was not wished for is not written.
        QVERIFY(!foundFor(store->snapshot(), {.round = made.round}).terms);
    }

    /// Found close to now and taken, the same question changes nothing more.
    void staysCloseToWhatWasTaken()
    {
        const MadeRound made = makeRound({.people = 24});
        auto store = storeWith(made.snapshot);
        QVERIFY(takePairs(*store, foundFor(store->snapshot(), {.round = made.round})).ok());
        const FoundPairs again =
            foundFor(store->snapshot(),
                     {.round = made.round, .objective = Objective::Total, .changeCost = dearestChange});
        QCOMPARE(again.plan.disturbed, Disturbance{});
        const FoundPairs free =
            foundFor(store->snapshot(), {.round = made.round, .objective = Objective::Total});
        QVERIFY(free.plan.totalLoss <= again.plan.totalLoss);
    }
};

QTEST_GUILESS_MAIN(CheckCertificateTest)
#include "tst_check_certificate.moc"
