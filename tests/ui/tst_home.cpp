// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/programme.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/screens/home/home_screen.h"
#include "ui/screens/home/step_row.h"
#include "ui/widgets/empty_view.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace ui;
using core::NextStep;
using core::RoundState;
using support::Office;

namespace {

QStringList textsOf(QWidget* widget)
{
    QStringList texts;
    for (const QLabel* label : widget->findChildren<QLabel*>())
        if (label->isVisibleTo(widget))
            texts += label->text();
    return texts;
}

} // namespace

class HomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARoundItOffersOne()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 0});
        HomeScreen home(*session);
        home.show();
        home.refresh();
        QCOMPARE(home.startField()->property("text").toString(), QStringLiteral("New round…"));
        static_cast<QPushButton*>(home.startField())->click();
        auto* dialog = home.findChild<RoundDialog*>();
        QVERIFY(dialog);
        dialog->saveButton()->click();
        QVERIFY(session->currentRound());
        QCOMPARE(office.ask.told, QStringList());
    }

    void theNextStepLeadsToItsSection()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 40});
        HomeScreen home(*session);
        home.show();
        home.refresh();
        office.tasks.finishAll();
        QCOMPARE(session->state()->next, NextStep::FindPairs);
        QSignalSpy goes(&home, &Screen::goTo);
        home.nextButton()->click();
        QCOMPARE(goes.size(), 1);
        QCOMPARE(goes[0][0].toString(), QStringLiteral("pairs"));
        QVERIFY(textsOf(&home).join(u'\n').contains(QStringLiteral("Find pairs for 40 people")));
    }

    void countsFollowChanges()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 40});
        HomeScreen home(*session);
        home.show();
        home.refresh();
        office.tasks.finishAll();
        QCoreApplication::processEvents();
        QVERIFY(textsOf(&home).contains(QStringLiteral("40")));
        session->undo(nullptr);
        office.tasks.finishAll();
        home.refresh();
        QVERIFY(home.startField()->property("text").toString() == QStringLiteral("New round…"));
    }

    void exactlyOneStepIsNow_data()
    {
        QTest::addColumn<int>("next");
        for (const NextStep step :
             {NextStep::BringInApplicants, NextStep::CleanUp, NextStep::DecidePlaces, NextStep::FindPairs,
              NextStep::ApprovePairs, NextStep::WriteIntroductions})
            QTest::addRow("step %d", int(step)) << int(step);
    }
    void exactlyOneStepIsNow()
    {
        QFETCH(int, next);
        RoundState state;
        state.applied = next == 0 ? 0 : 392;
        state.next = NextStep(next);
        state.problems = 12;
        const std::vector<RoundStep> steps = stepsOf(state);
        int done = 0;
        int now = 0;
        for (const RoundStep& step : steps) {
            QVERIFY(!step.screen.isEmpty());
            done += step.mark == RoundStep::Mark::Done;
            now += step.mark == RoundStep::Mark::Now;
        }
        QCOMPARE(now, 1);
        QCOMPARE(done, next);
        const std::vector<Advice> advice = adviceFor(state);
        QCOMPARE(advice.front().screen, steps[size_t(next)].screen);
        for (const Advice& one : advice)
            QVERIFY(!one.what.isEmpty() && !one.why.isEmpty() && !one.button.isEmpty());
    }

    void everyFigureHasItsNoun()
    {
        for (const Figure& figure : figuresOf(RoundState()))
            QVERIFY(!figure.noun.isEmpty());
        QCOMPARE(figuresOf(RoundState()).size(), size_t(5));
    }

    void daysAreThoseOfTheRoundsOwnPlace()
    {
        core::Round round;
        round.zone = QStringLiteral("Pacific/Auckland");
        round.opens = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
        round.closes = QDateTime(QDate(2026, 3, 9), QTime(10, 59), QTimeZone::utc()); // 23:59 in Auckland
        round.starts = QDate(2026, 3, 20);
        round.ends = QDate(2026, 7, 1);
        // Still Sunday in Europe, already Monday there.
        const QDateTime now(QDate(2026, 3, 8), QTime(12, 0), QTimeZone::utc());
        QVERIFY(whatTimeItIs(round, now).contains(QStringLiteral("close in 0 day")));
        QVERIFY(whatTimeItIs(round, now).contains(QStringLiteral("in Auckland")));
        QVERIFY(whatTimeItIs(round, now.addDays(2)).contains(QStringLiteral("starts in 9 day")));
        QVERIFY(whatTimeItIs(round, now.addYears(1)).startsWith(QStringLiteral("The round ended")));
    }

    void stepsStandBelowEachOtherWhereThereIsNoRoom()
    {
        StepRow row;
        row.show(stepsOf(RoundState()));
        const int wide = row.heightForWidth(row.sizeHint().width());
        const int narrow = row.heightForWidth(row.minimumSizeHint().width());
        QVERIFY(narrow > 2 * wide);
        row.resize(row.minimumSizeHint().width(), narrow);
        row.setAttribute(Qt::WA_DontShowOnScreen);
        row.QWidget::show();
        for (qsizetype i = 1; i < row.buttons().size(); ++i)
            QVERIFY(row.buttons()[i]->y() > row.buttons()[i - 1]->y());
    }

    void allControlsAreNamed()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 40, .blankPercent = 50});
        HomeScreen home(*session);
        home.show();
        home.refresh();
        office.tasks.finishAll();
        QCOMPARE(support::namelessControls(&home), QStringList());
        QCOMPARE(support::unreachableControls(&home), QStringList());
    }
};

QTEST_MAIN(HomeTest)
#include "tst_home.moc"
