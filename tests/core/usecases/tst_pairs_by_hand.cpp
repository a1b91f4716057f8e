// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/find_pairs.h"
#include "core/usecases/pairs_by_hand.h"
#include "tests/support/paired_store.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

/// Everybody at most once, and nobody who has no place.
QString whatIsWrong(const Snapshot& snapshot, const Id& round)
{
    QSet<Id> seen;
    for (const Partnership& one : partnershipsOf(snapshot, round))
        for (const Id& member : one.members()) {
            if (seen.contains(member))
                return QStringLiteral("%1 is in two partnerships").arg(displayName(snapshot, member));
            seen.insert(member);
            const Application* application = findApplication(snapshot, round, member);
            if (!application || application->status != Status::Accepted)
                return QStringLiteral("%1 has no place").arg(displayName(snapshot, member));
        }
    return {};
}

} // namespace

class PairsByHandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The law of the workbench: what is shown before is what is there after, over random changes.
    void showsWhatWillBe()
    {
        const MadeRound made = makeRound({.people = 61, .seed = 21});
        auto store = pairedStore(made);
        Dice dice(99);
        int carried = 0;
        for (int step = 0; step < 160; ++step) {
            const auto anybody = [&] { return made.people[size_t(dice.below(61))]; };
            const Id a = anybody();
            const Id b = anybody();
            const Id c = anybody();
            Consent consent{{}, QStringLiteral("a test wants it")};
            for (const auto& rule : {"different-country", "not-former-partner", "not-kept-apart", "common-language"})
                consent.despite += QString::fromLatin1(rule);
            const Snapshot& now = store->snapshot();
            const int kind = dice.below(5);
            auto change = kind == 0   ? previewPairing(now, made.round, {a, b}, consent)
                          : kind == 1 ? previewPairing(now, made.round, {a, b, c}, consent)
                          : kind == 2 ? previewUnpairing(now, made.round, a)
                          : kind == 3 ? previewSwap(now, made.round, a, b, consent)
                                      : previewForbidding(now, made.round, a, b, consent.reason);
            if (!change)
                continue; // nothing to part, or two of the same
            const auto before = lookAtPairs(now, made.round);
            QCOMPARE(change->before, before->figures);
            QVERIFY(!change->sentence.isEmpty());
            const auto done = carryOut(*store, *change, consent);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
            const auto after = lookAtPairs(store->snapshot(), made.round);
            if (kind != 4) // a new rule is judged by the question after it
                QCOMPARE(change->after, after->figures);
            QCOMPARE(whatIsWrong(store->snapshot(), made.round), QString());
            ++carried;
        }
        QVERIFY(carried > 100);
        const QString end = dumpOf(store->snapshot());
        int steps = 0;
        while (store->undo())
            ++steps;
        QCOMPARE(dumpOf(store->snapshot()), dumpOf(made.snapshot));
        for (; steps > 0; --steps)
            QVERIFY(store->redo().ok());
        QCOMPARE(dumpOf(store->snapshot()), end);
    }

    void breaksNoRuleWithoutConsent()
    {
        MadeRound made = makeRound({.people = 20, .countries = 4, .formerPercent = 0, .apartPairs = 0});
        auto store = pairedStore(made);
        std::optional<std::pair<Id, Id>> compatriots;
        for (const Id& a : made.people)
            for (const Id& b : made.people)
                if (a < b && made.snapshot.people.find(a)->country == made.snapshot.people.find(b)->country)
                    compatriots = {a, b};
        QVERIFY(compatriots);
        const std::vector<Id> two = {compatriots->first, compatriots->second};
        const auto change = previewPairing(store->snapshot(), made.round, two);
        QVERIFY(change.ok());
        QCOMPARE(change->broken.front().id, QStringLiteral("different-country"));
        const QString before = dumpOf(store->snapshot());
        QVERIFY(!carryOut(*store, *change, {}).ok());
        QVERIFY(!carryOut(*store, *change, {{}, QStringLiteral("because")}).ok());
        QVERIFY(!carryOut(*store, *change, {{QStringLiteral("different-country")}, QStringLiteral("  ")}).ok());
        QCOMPARE(dumpOf(store->snapshot()), before);

        const Consent consent{{QStringLiteral("different-country")}, QStringLiteral("both asked for it")};
        const auto wanted = previewPairing(store->snapshot(), made.round, two, consent);
        QVERIFY(carryOut(*store, *wanted, consent).ok());
        const Partnership* made2 = findPartnership(store->snapshot(), made.round, two[0]);
        QCOMPARE(made2->despite, QStringLiteral("different-country"));
        QCOMPARE(made2->reason, QStringLiteral("both asked for it"));
    }

    void leavesLockedPairsAlone()
    {
        const MadeRound made = makeRound({.people = 30});
        auto store = pairedStore(made);
        const Partnership kept = partnershipsOf(store->snapshot(), made.round).front();
        QVERIFY(lockPair(*store, made.round, kept.first, true, QStringLiteral("asked for each other")).ok());
        Id other;
        for (const Id& person : made.people)
            if (!kept.has(person))
                other = person;
        for (const auto& change : {previewPairing(store->snapshot(), made.round, {kept.first, other}),
                                   previewSwap(store->snapshot(), made.round, kept.first, other),
                                   previewUnpairing(store->snapshot(), made.round, kept.second),
                                   previewForbidding(store->snapshot(), made.round, kept.first, kept.second, {})}) {
            QVERIFY(!change.ok());
            QVERIFY(change.error().message.contains(QStringLiteral("locked")));
        }
        NoProgress progress;
        const auto again = findPairs(store->snapshot(), {.round = made.round}, progress);
        QVERIFY(again.ok() && takePairs(*store, *again).ok());
        const Partnership* still = store->snapshot().partnerships.find(kept.id);
        QVERIFY(still && still->locked);
        QCOMPARE(still->reason, QStringLiteral("asked for each other"));
    }

    void keepsForbiddenPeopleApart()
    {
        const MadeRound made = makeRound({.people = 30});
        auto store = pairedStore(made);
        NoProgress progress;
        for (int i = 0; i < 5; ++i) {
            const Partnership pair = partnershipsOf(store->snapshot(), made.round).front();
            const auto change =
                previewForbidding(store->snapshot(), made.round, pair.first, pair.second, QStringLiteral("related"));
            QVERIFY(change.ok() && carryOut(*store, *change, {}).ok());
            const auto again = findPairs(store->snapshot(), {.round = made.round}, progress);
            QVERIFY(again.ok() && takePairs(*store, *again).ok());
            const Partnership* now = findPartnership(store->snapshot(), made.round, pair.first);
            QVERIFY(!now || !now->has(pair.second));
            const auto why = explainTwo(store->snapshot(), made.round, pair.first, pair.second);
            QVERIFY(!why->allowed);
            QCOMPARE(why->rules.front().id, QStringLiteral("not-kept-apart"));
        }
    }

    /// Rows shown, figures and plan are three looks at one thing.
    void agreesWithThePlan()
    {
        const MadeRound made = makeRound({.people = 45});
        auto store = storeWith(made.snapshot);
        NoProgress progress;
        const auto found = findPairs(store->snapshot(), {.round = made.round}, progress);
        QVERIFY(found.ok() && takePairs(*store, *found).ok());
        const auto view = lookAtPairs(store->snapshot(), made.round);
        QVERIFY(view.ok());
        QCOMPARE(view->figures.totalLoss, found->plan.totalLoss);
        QCOMPARE(view->figures.lowestFit, found->plan.lowestFit);
        QCOMPARE(view->figures.meanFitHundredths, found->plan.meanFitHundredths);
        QCOMPARE(view->figures.pairs, int(found->plan.pairs.size()));
        QCOMPARE(view->figures.trios, int(found->plan.trios.size()));
        QCOMPARE(view->figures.rulesBroken, 0);
        QCOMPARE(view->alone.size(), found->plan.unmatched.size());
        QVERIFY(std::is_sorted(view->rows.begin(), view->rows.end(),
                               [](const PairRow& a, const PairRow& b) { return a.fit < b.fit; }));
        QCOMPARE(view->rows.front().fit, view->figures.lowestFit);
    }
};

QTEST_GUILESS_MAIN(PairsByHandTest)
#include "tst_pairs_by_hand.moc"
