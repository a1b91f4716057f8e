// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/pairs.h"
#include "core/edits/programme.h"
#include "core/usecases/go_back.h"
#include "core/usecases/next_round.h"
#include "tests/support/programme.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

void changeCap(Store& store, int percent)
{
    Round round = roundsInOrder(store.snapshot()).back();
    round.capPercent = percent;
    const auto edit = changeRound(store.snapshot(), round);
    QVERIFY(edit.ok());
    QVERIFY(store.apply(*edit).ok());
}

} // namespace

class GoBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateIsThatOfTheStepWhateverStepIsPicked()
    {
        for (size_t target = 0; target < 6; ++target) {
            auto store = storeWith(makeRound({.people = 6}).snapshot);
            std::vector<QString> states = {dumpOf(store->snapshot())};
            const size_t first = store->timeline().lines.size() - 1;
            for (int percent = 31; percent < 37; ++percent) {
                changeCap(*store, percent);
                states.push_back(dumpOf(store->snapshot()));
            }
            const auto plan = planGoingBack(store->timeline(), first + target);
            QVERIFY(plan.ok());
            QCOMPARE(size_t(plan->setAside.size()), 6 - target);
            QVERIFY(goBack(*store, *plan).ok());
            QCOMPARE(dumpOf(store->snapshot()), states[target]);
            while (!store->timeline().toRedo.empty())
                QVERIFY(store->redo().ok());
            QCOMPARE(dumpOf(store->snapshot()), states.back());
        }
    }

    void refusesWhatMakesNoSense()
    {
        auto store = storeWith(makeRound({.people = 6}).snapshot);
        const size_t newest = store->timeline().lines.size() - 1;
        QVERIFY(!planGoingBack(store->timeline(), newest).ok());
        QVERIFY(!planGoingBack(store->timeline(), 99).ok());
        changeCap(*store, 40);
        const auto plan = planGoingBack(store->timeline(), newest);
        QVERIFY(plan.ok());
        changeCap(*store, 41);
        QCOMPARE(goBack(*store, *plan).error().kind, Error::Kind::Conflict);
        QVERIFY(store->undo().ok());
        QVERIFY2(!planGoingBack(store->timeline(), newest + 2).ok(), "it was taken back itself");
    }

    void aNewRoundTakesOverSettingsAndMovesDates()
    {
        const MadeRound made = makeRound({.people = 6});
        Snapshot snapshot = made.snapshot;
        Round& last = snapshot.rounds.live[made.round];
        last.capPercent = 35;
        last.approvedAt = last.closes;
        last.approvedBy = QStringLiteral("Mia");
        const Round next = suggestNextRound(snapshot, last.starts);
        QCOMPARE(next.capPercent, 35);
        QVERIFY(next.id.isNull());
        QVERIFY(!next.approvedAt.isValid());
        QVERIFY(next.approvedBy.isEmpty());
        QVERIFY(next.starts > last.ends);
        QCOMPARE(next.starts.dayOfWeek(), last.starts.dayOfWeek());
        QCOMPARE(next.starts.daysTo(next.ends), last.starts.daysTo(last.ends));
        QVERIFY(next.label != last.label);
        QVERIFY(addRound(snapshot, next).ok());
    }

    void aSuggestedRoundIsAlwaysAccepted()
    {
        Snapshot snapshot = makeRound({.people = 0}).snapshot;
        snapshot.rounds = {};
        for (int i = 0; i < 12; ++i) {
            const auto edit = addRound(snapshot, suggestNextRound(snapshot, QDate(2026, 3, 1)));
            QVERIFY2(edit.ok(), edit.ok() ? "" : qPrintable(edit.error().message));
            QVERIFY(applyChanges(snapshot, edit->changes).ok());
        }
        QCOMPARE(snapshot.rounds.live.size(), 12);
    }
};

QTEST_GUILESS_MAIN(GoBackTest)
#include "tst_go_back.moc"
