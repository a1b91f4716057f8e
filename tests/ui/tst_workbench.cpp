// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/pairs_by_hand.h"
#include "core/usecases/price_pairs.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/workbench.h"
#include "ui/models/hand_effect.h"
#include "ui/models/round_pairs.h"
#include "ui/models/round_prices.h"
#include "ui/screens/compare/compare_screen.h"
#include "ui/screens/compare/group_list.h"
#include "ui/screens/pairs/decisions_dialog.h"
#include "ui/screens/pairs/weights_dialog.h"
#include "ui/screens/pairs/why_dialog.h"
#include "ui/widgets/facet_list.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTextBrowser>
#include <QtTest>

using namespace support;

namespace {

std::vector<core::Id> placedPeople(const core::Snapshot& snapshot, const core::Id& round)
{
    std::vector<core::Id> people;
    for (const core::Application& one : core::applicationsOf(snapshot, round))
        if (one.status == core::Status::Accepted)
            people.push_back(one.person);
    return people;
}

/// Everybody is in one partnership at most, and nobody is in it who has no place.
bool isValid(const core::Snapshot& snapshot, const core::Id& round)
{
    QSet<core::Id> seen;
    for (const core::Partnership& pair : core::partnershipsOf(snapshot, round))
        for (const core::Id& member : pair.members()) {
            if (seen.contains(member) || !core::findApplication(snapshot, round, member))
                return false;
            seen.insert(member);
        }
    return true;
}

/// Compare, on the session of the workbench.
struct CompareStage
{
    explicit CompareStage(Workbench& bench) : screen(ui::makeCompareScreen(*bench.session, nullptr)), session(*bench.session)
    {
        screen->resize(1200, 800);
        screen->show();
        screen->refresh();
        session.tasks().finishAll();
    }
    void put(const QString& keys)
    {
        screen->reveal(keys);
        session.tasks().finishAll();
    }
    ui::GroupList* groups() const { return screen->findChild<ui::GroupList*>(); }
    QPushButton* button(const char* name) const { return screen->findChild<QPushButton*>(QLatin1String(name)); }

    std::unique_ptr<ui::Screen> screen;
    ui::Session& session;
};

} // namespace

class WorkbenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the hint says at once is what the preview says that is carried out.
    void theHintSaysWhatHappens()
    {
        Workbench bench(40);
        bench.findAndTake();
        bench.mark(0, 0);
        bench.key(Qt::Key_U); // two are alone
        bench.mark(3, 0);
        bench.key(Qt::Key_L);
        ui::RoundPairs pairs(*bench.session);
        pairs.update();
        const auto people = placedPeople(bench.snapshot(), bench.round());
        int refused = 0;
        for (const core::Id& a : people)
            for (const core::Id& b : people) {
                if (a == b || (pairs.rowOf(a) && pairs.rowOf(a) == pairs.rowOf(b)))
                    continue;
                const auto groups = ui::groupsOfDrop(pairs, a, b);
                const ui::HandEffect quick = ui::effectOfGroups(pairs, groups);
                const auto full = groups.size() == 2
                                      ? core::previewSwap(bench.snapshot(), bench.round(), a,
                                                          pairs.rowOf(b)->members[0] == b ? pairs.rowOf(b)->members[1]
                                                                                          : pairs.rowOf(b)->members[0])
                                      : core::previewPairing(bench.snapshot(), bench.round(), {a, b});
                QCOMPARE(quick.refusal.isEmpty(), bool(full));
                if (!full) {
                    ++refused;
                    continue;
                }
                QCOMPARE(quick.lossChange, full->after.totalLoss - full->before.totalLoss);
                QCOMPARE(quick.placedChange, full->before.unplaced - full->after.unplaced);
                QCOMPARE(quick.broken.size(), full->broken.size());
                QCOMPARE(QSet<core::Id>(quick.leftOver.begin(), quick.leftOver.end()),
                         QSet<core::Id>(full->leftOver.begin(), full->leftOver.end()));
            }
        QVERIFY(refused > 0);
    }

    /// The warm session follows locks, pairs kept apart and their undoing; its prices are those found from the
    /// beginning.
    void pricesAreThoseOfTheRoundAsItIs()
    {
        Workbench bench(30);
        bench.findAndTake();
        ui::RoundPrices prices(*bench.session);
        prices.setWanted(true);
        core::NoProgress progress;
        const auto people = placedPeople(bench.snapshot(), bench.round());
        Dice dice(11);
        for (int step = 0; step < 60; ++step) {
            const core::Id a = people[size_t(dice.below(int(people.size())))];
            const core::Id b = people[size_t(dice.below(int(people.size())))];
            if (a == b)
                continue;
            switch (dice.below(5)) {
            case 0:
                bench.change([&](core::Store& store) {
                    return core::lockPair(store, bench.round(), a, dice.percent(60), {});
                });
                break;
            case 1:
                bench.change([&](core::Store& store) {
                    const auto change = core::previewForbidding(store.snapshot(), bench.round(), a, b, QStringLiteral("x"));
                    return change ? core::carryOut(store, *change, {}) : core::Result<core::Touched>(change.error());
                });
                break;
            case 2:
                bench.session->undo(nullptr);
                break;
            default:
                break;
            }
            bench.office.ask.told.clear();
            std::optional<core::PairPrice> price;
            prices.priceOf(a, b, &prices, [&](const core::PairPrice& found) { price = found; });
            bench.session->tasks().finishAll();
            const auto expected = core::priceTwo(bench.snapshot(), bench.round(), a, b, progress);
            if (expected && *expected) {
                QVERIFY(price);
                QCOMPARE(price->price, (*expected)->price.price);
                QCOMPARE(price->fewerPlaced, (*expected)->price.fewerPlaced);
                QCOMPARE(prices.best()->totalLoss, (*expected)->best);
            } else {
                QVERIFY(!price);
            }
            QVERIFY(isValid(bench.snapshot(), bench.round()));
        }
    }

    void theExactPriceJoinsTheHint()
    {
        Workbench bench(40);
        bench.findAndTake();
        bench.session->tasks().finishAll();
        const core::Id a = bench.personAt(0, 0);
        for (int row = 1; row < 20; ++row) {
            bench.drag(a, bench.table(), bench.table()->model()->index(row, 0), false);
            if (bench.text("dropHint").contains(QStringLiteral("No rule")))
                break;
        }
        QVERIFY(bench.text("dropHint").contains(QStringLiteral("round ")));
        bench.session->tasks().finishAll();
        QVERIFY2(bench.text("dropHint").contains(QStringLiteral("best possible")), qPrintable(bench.text("dropHint")));
    }

    void betterPartnersAreListedAndTaken()
    {
        Workbench bench(60);
        bench.findAndTake();
        bench.mark(0, 0);
        auto* list = bench.child<QTableView>("betterList");
        QTRY_VERIFY(list->model()->rowCount() > 0);
        bench.session->tasks().finishAll();
        const core::Id a = bench.personAt(0, 0);
        const core::Id other = core::Id::fromString(list->model()->index(0, 0).data(ui::personRole).toString());
        QVERIFY(!list->model()->index(0, 1).data().toString().isEmpty());
        bool anyPrice = false;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            anyPrice = anyPrice || !list->model()->index(row, 3).data().toString().isEmpty();
        QVERIFY(anyPrice);
        list->setCurrentIndex(list->model()->index(0, 0));
        bench.office.ask.lines.enqueue(QStringLiteral("if a rule is broken"));
        bench.click("pairBetter");
        QVERIFY(bench.together(a, other));
        QVERIFY(bench.session->undo(nullptr));
        QVERIFY(!bench.together(a, other));

        // Somebody in a locked pair is said to be, not offered.
        const core::Id locked = other;
        bench.screen->reveal(other.toString());
        bench.key(Qt::Key_L);
        QVERIFY(bench.of(locked)->locked);
        bench.screen->reveal(a.toString());
        QCOMPARE(list->model()->rowCount(), 0); // nothing of before
        QTRY_VERIFY(list->model()->rowCount() > 0);
        bench.session->tasks().finishAll();
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data(ui::personRole).toString() == locked.toString())
                QVERIFY(list->model()->index(row, 4).data().toString().contains(QStringLiteral("locked")));
    }

    void whyNotNamesTheRuleOrThePrice()
    {
        Workbench bench(40);
        bench.findAndTake();
        ui::RoundPairs pairs(*bench.session);
        pairs.update();
        ui::RoundPrices prices(*bench.session);
        prices.setWanted(true);
        const auto [a, b] = bench.compatriots();
        ui::WhyDialog forbidden(*bench.session, pairs, prices, a, b);
        forbidden.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY2(forbidden.text().contains(QStringLiteral("rule")), qPrintable(forbidden.text()));

        for (int row = 1; row < 20; ++row) {
            const core::Id c = bench.personAt(row, 0);
            const core::Id first = bench.personAt(0, 0);
            const auto why = core::explainTwo(bench.snapshot(), bench.round(), first, c);
            if (!why || !why->allowed)
                continue;
            ui::WhyDialog allowed(*bench.session, pairs, prices, first, c);
            allowed.setAttribute(Qt::WA_DeleteOnClose, false);
            bench.session->tasks().finishAll();
            QVERIFY2(allowed.text().contains(QStringLiteral("best")), qPrintable(allowed.text()));
            QVERIFY(allowed.text().contains(QStringLiteral("Fit %1 of 100").arg(why->fit)));
            return;
        }
        QFAIL("nobody may meet anybody");
    }

    void decisionsAreListedAndTakenBack()
    {
        Workbench bench(30);
        bench.findAndTake();
        const core::Id a = bench.personAt(2, 0);
        bench.mark(2, 0);
        bench.key(Qt::Key_L);
        bench.mark(5, 0);
        bench.office.ask.lines.enqueue(QStringLiteral("a complaint"));
        bench.key(Qt::Key_X);
        commandNamed(*bench.screen, QStringLiteral("Decisions"))->trigger();
        auto* dialog = bench.screen->findChild<ui::DecisionsDialog*>();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("decisionList"));
        QCOMPARE(list->topLevelItemCount(), 2);
        QTreeWidgetItem* lock = list->topLevelItem(0)->child(0);
        QVERIFY(lock->text(0).contains(core::displayName(bench.snapshot(), a)));
        QCOMPARE(lock->text(2), QStringLiteral("Mia"));
        QVERIFY(!lock->text(3).isEmpty());
        QCOMPARE(list->topLevelItem(1)->child(0)->text(1), QStringLiteral("a complaint"));
        QCOMPARE(namelessControls(dialog), QStringList());

        lock->setSelected(true);
        dialog->findChild<QPushButton*>(QStringLiteral("takeBack"))->click();
        QVERIFY(!bench.of(a)->locked);
        QCOMPARE(list->topLevelItemCount(), 1);
        list->topLevelItem(0)->child(0)->setSelected(true);
        dialog->findChild<QPushButton*>(QStringLiteral("takeBack"))->click();
        QVERIFY(bench.snapshot().keepApart.live.isEmpty());
        QCOMPARE(list->topLevelItemCount(), 0);
    }

    void whoMustWaitIsListedToo()
    {
        Workbench bench(30);
        bench.findAndTake();
        const core::Id a = bench.personAt(1, 0);
        bench.mark(1, 0);
        QAction* wait = commandNamed(*bench.screen, QStringLiteral("Must wait"));
        wait->trigger(); // no reason: nothing happens
        QVERIFY(bench.of(a));
        bench.office.ask.lines.enqueue(QStringLiteral("on leave until May"));
        wait->trigger();
        QVERIFY(!bench.of(a));
        QCOMPARE(core::findApplication(bench.snapshot(), bench.round(), a)->status, core::Status::Held);
        const auto all = bench.session->decisions();
        QVERIFY(all);
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->front().reason, QStringLiteral("on leave until May"));
        QVERIFY(ui::takeBack(*bench.session, nullptr, all->front()));
        QCOMPARE(core::findApplication(bench.snapshot(), bench.round(), a)->status, core::Status::Accepted);
    }

    void weightsAreTriedBeforeTheyAreApplied()
    {
        Workbench bench(40);
        bench.findAndTake();
        const QString before = bench.session->currentRound()->weights;
        commandNamed(*bench.screen, QStringLiteral("What counts"))->trigger();
        auto* dialog = bench.screen->findChild<ui::WeightsDialog*>();
        QVERIFY(dialog);
        bench.session->tasks().finishAll();
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("weightEffect"))->text().contains(QStringLiteral("Average")));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("applyWeights"))->isEnabled());
        auto* slider = dialog->findChild<QSlider*>(QStringLiteral("weight_hours"));
        QVERIFY(slider);
        slider->setValue(90);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("weightEffect"))->text().contains(QStringLiteral("worked out")));
        QTRY_VERIFY(dialog->findChild<QLabel*>(QStringLiteral("weightEffect"))->text().contains(QStringLiteral("Average")));
        QVERIFY(dialog->findChild<QTextBrowser*>(QStringLiteral("weightExamples"))->toPlainText().contains(QStringLiteral("Fit")));
        QCOMPARE(bench.session->currentRound()->weights, before);
        QCOMPARE(namelessControls(dialog), QStringList());
        dialog->findChild<QPushButton*>(QStringLiteral("applyWeights"))->click();
        QVERIFY(bench.session->currentRound()->weights.contains(QStringLiteral("90")));
        QVERIFY(bench.session->undo(nullptr));
        QCOMPARE(bench.session->currentRound()->weights, before);
    }

    void facetsFilter()
    {
        Workbench bench(60);
        bench.findAndTake();
        auto* facets = bench.child<ui::FacetList>("pairFacets");
        QTreeWidgetItem* country = facets->topLevelItem(0)->child(0);
        const int count = country->text(1).toInt();
        country->setCheckState(0, Qt::Checked);
        QCOMPARE(bench.table()->model()->rowCount(), count);
        QVERIFY(count < 30);
        bench.click("showAll");
        QCOMPARE(bench.table()->model()->rowCount(), 30);
        QCOMPARE(facets->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
    }

    /// A whole evening: weakest pairs, repairs, keep apart, find again, compare, take half, undo all, approve.
    void anEveningAtTheWorkbench()
    {
        Workbench bench(60);
        bench.findAndTake();
        const auto found = bench.pairs();

        // Three weak pairs are repaired by hand, the mouse, the list of better partners and the keyboard.
        int steps = 0;
        for (int weak = 0; weak < 3; ++weak) {
            const core::Id a = bench.personAt(weak, 0);
            bench.mark(weak, 0);
            bench.office.ask.lines.clear();
            bench.office.ask.lines.enqueue(QStringLiteral("they asked for it"));
            const auto before = bench.pairs();
            if (weak == 0) {
                bench.drag(a, bench.table(), bench.table()->model()->index(20, 1), true);
            } else if (weak == 1) {
                auto* list = bench.child<QTableView>("betterList");
                QTRY_VERIFY(list->model()->rowCount() > 0);
                bench.session->tasks().finishAll();
                list->setCurrentIndex(list->model()->index(0, 0));
                bench.click("pairBetter");
            } else {
                bench.key(Qt::Key_S);
                QVERIFY(bench.chooser());
                bench.enter();
            }
            steps += bench.pairs() != before;
            QVERIFY(isValid(bench.snapshot(), bench.round()));
        }
        QCOMPARE(steps, 3);

        // Two are kept apart, then pairs are found again.
        bench.mark(4, 0);
        const core::Id apart = bench.personAt(4, 0);
        const core::Id from = bench.personAt(4, 1);
        bench.office.ask.lines.clear();
        bench.office.ask.lines.enqueue(QStringLiteral("former colleagues"));
        bench.key(Qt::Key_X);
        QVERIFY(!bench.of(apart));
        bench.search();
        bench.click("compareFound");
        QCOMPARE(bench.led.back(), std::pair(QStringLiteral("compare"), QStringLiteral("now found")));

        // Half of the groups are taken.
        CompareStage compare(bench);
        compare.put(QStringLiteral("now found"));
        const int groups = compare.groups()->topLevelItemCount();
        QVERIFY(groups > 0);
        QCOMPARE(namelessControls(compare.screen.get()), QStringList());
        compare.groups()->tickAll(false);
        QVERIFY(!compare.button("takeTicked")->isEnabled());
        for (int i = 0; i < (groups + 1) / 2; ++i)
            compare.groups()->topLevelItem(i)->setCheckState(0, Qt::Checked);
        QVERIFY(compare.button("takeTicked")->isEnabled());
        bench.office.ask.lines.clear();
        bench.office.ask.lines.enqueue(QStringLiteral("if a rule is broken"));
        const auto before = bench.pairs();
        compare.button("takeTicked")->click();
        QVERIFY(bench.pairs() != before);
        QVERIFY(isValid(bench.snapshot(), bench.round()));
        QVERIFY(!bench.together(apart, from));
        QVERIFY(!bench.child<QWidget>("foundStrip")->isVisible());

        // All of it is undone, and the pairs that were found are approved.
        while (bench.pairs() != found)
            QVERIFY(bench.session->undo(nullptr));
        QVERIFY(bench.snapshot().keepApart.live.isEmpty());
        bench.office.ask.choices.enqueue(0);
        bench.click("approvePairs");
        bench.session->tasks().finishAll();
        QVERIFY(bench.session->currentRound()->approvedAt.isValid());
        QVERIFY(bench.office.ask.questions.back().more.contains(QStringLiteral("proven")));

        // From now on a change is a repair and needs a reason.
        bench.mark(0, 0);
        bench.office.ask.lines.clear();
        bench.key(Qt::Key_U);
        QVERIFY(bench.of(bench.personAt(0, 0)));
        bench.office.ask.lines.enqueue(QStringLiteral("one of them moved on"));
        const core::Id leaves = bench.personAt(0, 0);
        bench.key(Qt::Key_U);
        QVERIFY(!bench.of(leaves));
    }

    void aProposalIsSavedAndCompared()
    {
        Workbench bench(40);
        bench.findAndTake();
        CompareStage compare(bench);
        bench.office.ask.lines.enqueue(QStringLiteral("By hand, Tuesday"));
        for (QAction* action : compare.screen->commands())
            if (action->text().startsWith(QStringLiteral("Save the pairs")))
                action->trigger();
        QCOMPARE(bench.snapshot().proposals.live.size(), 1);
        bench.mark(0, 0);
        bench.key(Qt::Key_U);
        compare.screen->refresh();
        compare.put(QStringLiteral("now ") + bench.snapshot().proposals.live.first().id.toString());
        QCOMPARE(compare.groups()->topLevelItemCount(), 1);
        compare.button("takeAllOfB")->click();
        QCOMPARE(bench.pairs().size(), size_t(20));
    }
};

QTEST_MAIN(WorkbenchTest)
#include "tst_workbench.moc"
