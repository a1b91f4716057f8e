// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/workbench.h"
#include "ui/widgets/quality_strip.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QtTest>

using namespace support;

class PairsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasFoundIsSeenBeforeItIsTaken()
    {
        Workbench bench;
        bench.search();
        QVERIFY(bench.pairs().empty());
        QVERIFY(bench.child<QWidget>("foundStrip")->isVisible());
        bench.click("keepPairs");
        QVERIFY(bench.pairs().empty());
        QVERIFY(!bench.child<QWidget>("foundStrip")->isVisible());

        bench.findAndTake();
        QCOMPARE(bench.pairs().size(), size_t(15));
        QVERIFY(bench.text("figures").contains(QStringLiteral("15 pair")));
        QVERIFY(bench.text("figures").contains(QStringLiteral("0 without a partner")));
        QCOMPARE(bench.table()->model()->rowCount(), 15);
        int last = 0;
        for (int row = 0; row < 15; ++row) {
            const int fit = bench.table()->model()->index(row, 3).data().toInt();
            QVERIFY(fit >= last);
            last = fit;
        }
        QVERIFY(bench.session->undo(nullptr));
        QVERIFY(bench.pairs().empty());
        QVERIFY(!bench.table()->isVisible());
    }

    void stopLeavesEverythingAsItWas()
    {
        Workbench bench;
        bench.click("findPairs");
        bench.click("stopSearch");
        bench.session->tasks().finishAll();
        QVERIFY(bench.pairs().empty());
        // A search that had ended already shows what it found; nothing is taken in either case.
        if (bench.child<QWidget>("takePairs")->isVisible())
            bench.click("keepPairs");
        QVERIFY(!bench.child<QWidget>("foundStrip")->isVisible());
        bench.findAndTake();
        QCOMPARE(bench.pairs().size(), size_t(15));
    }

    void whatWasFoundIsNotTakenOntoAnotherRound()
    {
        Workbench bench;
        bench.findAndTake();
        bench.search();
        bench.mark(0, 0);
        bench.key(Qt::Key_U);
        QVERIFY(!bench.child<QPushButton>("takePairs")->isEnabled());
        bench.click("keepPairs");
    }

    void aLockSurvivesFindingPairs()
    {
        Workbench bench;
        bench.findAndTake();
        // An unlikely pair, made by hand and locked.
        const core::Id a = bench.personAt(0, 0);
        const core::Id b = bench.personAt(5, 1);
        bench.mark(0, 0);
        bench.key(Qt::Key_P);
        QVERIFY(bench.chooser());
        QVERIFY(bench.choose(b));
        bench.office.ask.lines.enqueue(QStringLiteral("they asked for it"));
        bench.enter();
        QVERIFY(bench.together(a, b));
        bench.screen->reveal(a.toString());
        bench.key(Qt::Key_L);
        QVERIFY(bench.of(a)->locked);
        bench.findAndTake();
        QVERIFY(bench.together(a, b));
        QVERIFY(bench.of(a)->locked);
        QCOMPARE(bench.pairs().size(), size_t(15));
        QVERIFY(bench.contents(bench.table()).contains(QStringLiteral("locked")));

        // A locked pair is not parted before it is unlocked.
        bench.screen->reveal(a.toString());
        bench.key(Qt::Key_U);
        QVERIFY(bench.together(a, b));
        QCOMPARE(bench.office.ask.told.size(), 1);
        bench.key(Qt::Key_L);
        bench.key(Qt::Key_U);
        QVERIFY(!bench.of(a));
    }

    void changingPlacesIsShownThenDone()
    {
        Workbench bench;
        bench.findAndTake();
        const core::Id a = bench.personAt(2, 0);
        const core::Id partner = bench.personAt(2, 1);
        bench.mark(2, 0);
        bench.key(Qt::Key_S);
        ui::PartnerChooser* chooser = bench.chooser();
        QVERIFY(chooser);
        const core::Id other = *chooser->candidate();
        const core::Partnership theirs = *bench.of(other);
        const core::Id gets = theirs.first == other ? theirs.second : theirs.first;
        QVERIFY(chooser->effect().contains(core::displayName(bench.snapshot(), a)));
        QVERIFY(chooser->effect().contains(core::displayName(bench.snapshot(), gets)));
        bench.office.ask.lines.enqueue(QStringLiteral("if a rule is broken"));
        bench.enter();
        QVERIFY(bench.together(a, gets));
        QVERIFY(bench.together(other, partner));
        QVERIFY(bench.session->undo(nullptr));
        QVERIFY(bench.together(a, partner));
    }

    void breakingARuleNeedsAReason()
    {
        Workbench bench;
        bench.findAndTake();
        const auto [a, b] = bench.compatriots();
        bench.screen->reveal(a.toString());
        for (const QString& reason :
             {QString(), QStringLiteral("   "), QStringLiteral("sisters in one project")}) {
            bench.key(Qt::Key_P);
            QVERIFY(bench.choose(b));
            QVERIFY(bench.chooser()->effect().contains(QStringLiteral("rule")));
            if (!reason.isNull())
                bench.office.ask.lines.enqueue(reason);
            bench.enter();
            QCOMPARE(bench.together(a, b), reason.trimmed().size() > 0);
            if (bench.chooser())
                bench.chooser()->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(bench.of(a)->reason, QStringLiteral("sisters in one project"));
        QVERIFY(!bench.of(a)->despite.isEmpty());
        QVERIFY(bench.text("figures").contains(QStringLiteral("break a rule")));
        QVERIFY(bench.contents(bench.table()).contains(QStringLiteral("rule broken")));
        QVERIFY(
            bench.child<QTextBrowser>("pairInspector")->toPlainText().contains(QStringLiteral("sisters")));
    }

    void keepingApartNeedsAReasonAndLasts()
    {
        Workbench bench;
        bench.findAndTake();
        const core::Id a = bench.personAt(4, 0);
        const core::Id b = bench.personAt(4, 1);
        bench.mark(4, 0);
        bench.key(Qt::Key_X);
        QVERIFY(bench.together(a, b));
        bench.office.ask.lines.enqueue(QStringLiteral("a complaint"));
        bench.key(Qt::Key_X);
        QVERIFY(!bench.of(a));
        QCOMPARE(bench.snapshot().keepApart.live.size(), 1);
        QCOMPARE(bench.alone()->model()->rowCount(), 2);
        bench.findAndTake();
        QVERIFY(!bench.together(a, b));
    }

    void aPersonIsDroppedOntoAnother()
    {
        Workbench bench;
        bench.findAndTake();
        const core::Id a = bench.personAt(0, 0);
        const core::Id left = bench.personAt(0, 1);
        QModelIndex target;
        core::Id b, hers;
        for (int row = 1; row < 15 && !target.isValid(); ++row) {
            b = bench.personAt(row, 0);
            hers = bench.personAt(row, 1);
            const auto country = [&](const core::Id& id) {
                return bench.snapshot().people.find(id)->country;
            };
            if (country(a) != country(b) && country(left) != country(hers))
                target = bench.table()->model()->index(row, 0);
        }
        bench.office.ask.lines.enqueue(QStringLiteral("if they met before"));
        bench.drag(a, bench.table(), target, false);
        QVERIFY(bench.child<QLabel>("dropHint")->isVisible());
        QVERIFY(bench.text("dropHint").contains(core::displayName(bench.snapshot(), b)));
        QVERIFY(bench.text("dropHint").contains(core::displayName(bench.snapshot(), hers)));
        bench.drag(a, bench.table(), target, true);
        QVERIFY(bench.together(a, b));
        QVERIFY(bench.together(left, hers));
        QVERIFY(!bench.child<QLabel>("dropHint")->isVisible());

        // Somebody alone takes a partner away, and it says who is left over.
        bench.screen->reveal(a.toString());
        bench.key(Qt::Key_U);
        QCOMPARE(bench.alone()->model()->rowCount(), 2);
        const QModelIndex cell = bench.table()->model()->index(3, 1);
        const core::Id leftOver = bench.personAt(3, 0);
        bench.drag(a, bench.table(), cell, false);
        QVERIFY(bench.text("dropHint").contains(core::displayName(bench.snapshot(), leftOver)));
    }

    void theStripAndMarksAreFilters()
    {
        Workbench bench(60);
        bench.findAndTake();
        auto* strip = bench.child<ui::QualityStrip>("qualityStrip");
        int step = 0;
        while (step < 9 && strip->countOf(step) == 0)
            ++step;
        QTest::mouseClick(strip, Qt::LeftButton, Qt::NoModifier, strip->rectOf(step).center());
        QCOMPARE(bench.table()->model()->rowCount(), strip->countOf(step));
        QVERIFY(bench.text("showing").contains(QString::number(strip->countOf(step))));
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(bench.table()->model()->rowCount(), strip->countOf(step) + strip->countOf(step + 1));
        QTest::keyClick(strip, Qt::Key_Escape);
        QCOMPARE(bench.table()->model()->rowCount(), 30);

        const core::Id a = bench.personAt(7, 0);
        bench.mark(7, 0);
        bench.key(Qt::Key_L);
        QLineEdit* search = qobject_cast<QLineEdit*>(bench.screen->searchField());
        QTest::keyClicks(search, core::displayName(bench.snapshot(), a));
        QVERIFY(bench.table()->model()->rowCount() >= 1);
        QVERIFY(bench.table()->model()->rowCount() < 30);
        search->clear();
        for (QToolButton* button : bench.screen->findChildren<QToolButton*>())
            if (button->text().startsWith(QStringLiteral("Locked")))
                button->click();
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QCOMPARE(bench.personAt(0, 0), a);

        // Going to somebody who is filtered away shows them all the same.
        const core::Id elsewhere =
            bench.pairs().front().first == a ? bench.pairs().back().first : bench.pairs().front().first;
        bench.screen->reveal(elsewhere.toString());
        QCOMPARE(bench.table()->model()->rowCount(), 30);
        QVERIFY(bench.of(elsewhere)->has(bench.personAt(bench.table()->currentIndex().row(), 0)));
    }

    void filtersSurvive()
    {
        Workbench bench(60);
        bench.findAndTake();
        bench.child<ui::QualityStrip>("qualityStrip")->choose(0, 5);
        QTest::keyClicks(bench.screen->searchField(), QStringLiteral("person 1"));
        const int shown = bench.table()->model()->rowCount();
        QVERIFY(shown < 30);
        for (const ui::ScreenEntry& entry : ui::screens()) {
            if (QLatin1String(entry.id) != QLatin1String("pairs"))
                continue;
            const std::unique_ptr<ui::Screen> again(entry.make(*bench.session, nullptr));
            again->refresh();
            QCOMPARE(again->findChild<QTableView*>(QStringLiteral("pairTable"))->model()->rowCount(), shown);
            QCOMPARE(qobject_cast<QLineEdit*>(again->searchField())->text(), QStringLiteral("person 1"));
        }
    }

    void reasonsAddUpInTheDetails()
    {
        Workbench bench;
        bench.findAndTake();
        bench.mark(3, 0);
        const QString page = bench.child<QTextBrowser>("pairInspector")->toPlainText();
        for (int column : {0, 1})
            QVERIFY(page.contains(core::displayName(bench.snapshot(), bench.personAt(3, column))));
        const QRegularExpression points(QStringLiteral("(\\d+) of (\\d+)"));
        int sum = 0;
        auto matches = points.globalMatch(page);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.captured(2) != QStringLiteral("100"))
                sum += match.captured(1).toInt();
        }
        QCOMPARE(sum, bench.table()->model()->index(3, 3).data().toInt());
    }

    void theOddOneJoinsAPair()
    {
        Workbench bench(30);
        bench.findAndTake();
        bench.mark(0, 0);
        const core::Id a = bench.personAt(0, 0);
        const core::Id b = bench.personAt(0, 1);
        bench.key(Qt::Key_U);
        bench.screen->reveal(b.toString());
        QTest::keyClick(bench.alone(), Qt::Key_P);
        QVERIFY(bench.chooser());
        auto* third = bench.chooser()->findChild<QCheckBox*>();
        QLineEdit* field = bench.chooser()->findChild<QLineEdit*>();
        for (int step = 0; step < 60 && !third->isEnabled(); ++step)
            QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(third->isEnabled());
        third->setChecked(true);
        bench.office.ask.lines.enqueue(QStringLiteral("nobody else is left"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(bench.of(b));
        QVERIFY(bench.of(b)->isTrio());
        QVERIFY(!bench.of(a));
        QVERIFY(bench.text("figures").contains(QStringLiteral("group")));
    }

    void approvingIsAskedOnceAndCanBeUndone()
    {
        Workbench bench;
        bench.findAndTake();
        bench.click("approvePairs");
        bench.session->tasks().finishAll();
        QVERIFY(!bench.session->currentRound()->approvedAt.isValid());
        QCOMPARE(bench.office.ask.questions.size(), 1);
        QVERIFY(bench.office.ask.questions.front().text.contains(QStringLiteral("15")));
        bench.office.ask.choices.enqueue(0);
        bench.click("approvePairs");
        bench.session->tasks().finishAll();
        QCOMPARE(bench.session->currentRound()->approvedAt, bench.office.now);
        QVERIFY(!bench.child<QPushButton>("approvePairs")->isVisible());
        QVERIFY(bench.child<QLabel>("approved")->isVisible());
        QVERIFY(bench.session->undo(nullptr));
        QVERIFY(bench.child<QPushButton>("approvePairs")->isVisible());
    }

    void onlyWeakPairsAreFoundAgain()
    {
        Workbench bench(60);
        bench.findAndTake();
        QAction* below = commandNamed(*bench.screen, QStringLiteral("Find again around"));
        QVERIFY(below);
        const int good = bench.table()->model()->index(15, 3).data().toInt();
        QSet<core::Id> kept;
        for (int row = 0; row < 30; ++row)
            if (bench.table()->model()->index(row, 3).data().toInt() >= good)
                kept += bench.of(bench.personAt(row, 0))->id;
        below->trigger();
        auto* dialog = bench.screen->findChild<QDialog*>(QStringLiteral("findAgain"));
        QVERIFY(dialog);
        dialog->findChild<QSpinBox*>(QStringLiteral("findFit"))->setValue(good);
        QVERIFY(dialog->findChild<QRadioButton*>(QStringLiteral("findBelow"))->isChecked());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("findAbout"))->text().contains(QString::number(30 - int(kept.size()))));
        dialog->accept();
        bench.session->tasks().finishAll();
        bench.click("takePairs");
        for (const core::Id& pair : kept)
            QVERIFY(bench.snapshot().partnerships.find(pair));
    }

    void namesFromOutsideStayText()
    {
        Workbench bench;
        bench.findAndTake();
        const core::Id a = bench.personAt(0, 0);
        bench.change([&](core::Store& store) {
            core::EditBuilder builder(store.snapshot(), QStringLiteral("change_person"));
            core::Person who = *store.snapshot().people.find(a);
            who.name = QStringLiteral("<b>Ana</b> & <a href=\"x\">Co</a>");
            builder.put(who);
            return store.apply(builder.finish(QStringLiteral("Changed a name")));
        });
        bench.screen->reveal(a.toString());
        QVERIFY(bench.child<QTextBrowser>("pairInspector")
                    ->toPlainText()
                    .contains(QStringLiteral("<b>Ana</b> & <a href=\"x\">Co</a>")));
    }

    void modelsKeepTheirPromises()
    {
        Workbench bench;
        const QAbstractItemModelTester pairs(bench.table()->model(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester alone(bench.alone()->model(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        bench.findAndTake();
        bench.mark(0, 0);
        bench.key(Qt::Key_U);
        QVERIFY(bench.session->undo(nullptr));
    }

    void withoutPlacesItLeadsThere()
    {
        Workbench bench(0);
        for (QPushButton* button : bench.screen->findChildren<QPushButton*>())
            if (button->isVisible() && button->isEnabled())
                button->click();
        QCOMPARE(bench.led.size(), 1);
        QCOMPARE(bench.led.front().first, QStringLiteral("places"));
    }

    void everyControlCanBeNamedAndReached()
    {
        Workbench bench;
        QCOMPARE(namelessControls(bench.screen.get()), QStringList());
        bench.findAndTake();
        bench.mark(0, 0);
        bench.key(Qt::Key_U);
        bench.search();
        QCOMPARE(namelessControls(bench.screen.get()), QStringList());
        QCOMPARE(unreachableControls(bench.screen.get()), QStringList());
        bench.click("keepPairs");
        bench.mark(0, 0);
        bench.key(Qt::Key_P);
        QCOMPARE(namelessControls(bench.chooser()), QStringList());
        QCOMPARE(unreachableControls(bench.chooser()), QStringList());
    }
};

QTEST_MAIN(PairsScreenTest)
#include "tst_pairs.moc"
