// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/programme.h"
#include "core/usecases/bring_in_applicants.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/programme.h"
#include "ui/screens/history/backup_list.h"
#include "ui/screens/history/history_model.h"
#include "ui/screens/history/history_screen.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace ui;
using support::Office;

namespace {

/// Settings of the round changed so many times: steps that can be told apart.
void changeRound(Session& session, int times)
{
    for (int i = 0; i < times; ++i)
        session.change(nullptr, [i](core::Store& store) -> core::Result<core::Touched> {
            core::Round round = core::roundsInOrder(store.snapshot()).back();
            round.capPercent = 30 + i;
            const auto edit = core::changeRound(store.snapshot(), round);
            return edit ? store.apply(*edit) : core::Result<core::Touched>(edit.error());
        });
}

/// Two people from a file, as one step.
core::Result<core::Touched> bringInTwo(core::Store& store)
{
    core::AnswerTable table;
    table.fileName = QStringLiteral("late.csv");
    table.headings = QStringList{QStringLiteral("Name"), QStringLiteral("Email"), QStringLiteral("Country")};
    table.rows = {{1, {QStringLiteral("Ana Silva"), QStringLiteral("ana@library.example"), QStringLiteral("BR")}, {}, {}},
                  {2, {QStringLiteral("Bo Lund"), QStringLiteral("bo@library.example"), QStringLiteral("DK")}, {}, {}}};
    core::ImportSettings settings;
    settings.round = core::roundsInOrder(store.snapshot()).back().id;
    settings.reading.mapping = core::guessMapping(table.headings, {}).mapping;
    core::NoProgress progress;
    const auto plan = core::planImport(store.snapshot(), table, settings, progress);
    return plan ? core::bringIn(store, *plan) : core::Result<core::Touched>(plan.error());
}

int capOf(const Session& session)
{
    return core::roundsInOrder(session.snapshot()).back().capPercent;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryLineNewestFirst()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 4});
        changeRound(*session, 2);
        session->undo(nullptr);
        HistoryModel model(*session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        const auto what = [&](int row) { return model.index(row, HistoryModel::What).data().toString(); };
        const auto state = [&](int row) {
            return model.index(row, HistoryModel::Standing).data().toString();
        };
        QVERIFY(what(0).startsWith(QStringLiteral("Took back: ")));
        QCOMPARE(state(1), QStringLiteral("taken back"));
        QCOMPARE(state(2), QString());
        QCOMPARE(what(3), QStringLiteral("Brought in 4 people"));
        QCOMPARE(state(4), QStringLiteral("cannot be taken back"));
        QCOMPARE(model.index(0, HistoryModel::Who).data().toString(), QStringLiteral("Mia"));
        changeRound(*session, 2);
        model.reload();
        QCOMPARE(model.rowCount(), 6);
    }

    void narrowsByWordsAndByWhatStands()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 4});
        changeRound(*session, 2);
        session->undo(nullptr);
        HistoryModel model(*session);
        HistoryFilter filter;
        filter.setSourceModel(&model);
        filter.setOnlyStanding(true);
        QCOMPARE(filter.rowCount(), 3);
        filter.setWords(QStringLiteral("BROUGHT people"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(QStringLiteral("brought nothing"));
        QCOMPARE(filter.rowCount(), 0);
    }

    void goesBackToAStepAfterShowingWhatIsSetAside()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 4});
        changeRound(*session, 4);
        HistoryScreen screen(*session);
        screen.show();
        screen.refresh();
        QVERIFY2(!screen.goBackButton()->isEnabled(), "nothing came after the newest step");
        screen.table()->selectRow(2); // the second change
        QVERIFY(screen.goBackButton()->isEnabled());

        screen.goBackButton()->click(); // the safe answer
        QCOMPARE(capOf(*session), 33);
        QCOMPARE(office.ask.questions.size(), 1);
        QVERIFY(office.ask.questions[0].buttons.first().contains(QStringLiteral("2")));

        office.ask.choices.enqueue(0);
        screen.goBackButton()->click();
        QCOMPARE(office.ask.told, QStringList());
        QCOMPARE(capOf(*session), 31);
        QCOMPARE(session->timeline().toRedo.size(), size_t(2));
        QVERIFY2(QDir(session->backupFolder()).count() > 2, "a backup before");
        session->redo(nullptr);
        session->redo(nullptr);
        QCOMPARE(capOf(*session), 33);
    }

    void doesNotGoBackBehindWhatCannotBeTakenBack()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 4});
        HistoryScreen screen(*session);
        screen.show();
        screen.refresh();
        screen.table()->selectRow(1); // the programme was made
        QVERIFY(screen.goBackButton()->isEnabled());
        session->undo(nullptr);
        screen.refresh();
        screen.table()->selectRow(1); // brought in, taken back
        QVERIFY(!screen.goBackButton()->isEnabled());
    }

    void takesAnImportOutAndKeepsTheStepsAfterIt()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 4});
        QVERIFY(session->change(nullptr, bringInTwo));
        changeRound(*session, 2);
        HistoryScreen screen(*session);
        screen.show();
        screen.refresh();
        QVERIFY2(!screen.takeOutButton()->isVisible(), "the newest step is no import");
        screen.table()->selectRow(2);
        QVERIFY(screen.takeOutButton()->isVisible());
        screen.takeOutButton()->click(); // the safe answer
        office.tasks.finishAll();
        QCOMPARE(session->snapshot().people.live.size(), 6);
        QVERIFY(office.ask.questions[0].text.contains(QStringLiteral("late.csv")));
        office.ask.choices.enqueue(0);
        screen.takeOutButton()->click();
        office.tasks.finishAll();
        QCOMPARE(office.ask.told, QStringList());
        QCOMPARE(session->snapshot().people.live.size(), 4);
        QCOMPARE(capOf(*session), 31);
        session->undo(nullptr);
        QCOMPARE(session->snapshot().people.live.size(), 6);
    }

    void searchIsReachedAndSaysWhenNothingFits()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 4});
        HistoryScreen screen(*session);
        screen.show();
        screen.refresh();
        static_cast<QLineEdit*>(screen.searchField())->setText(QStringLiteral("zzz"));
        QVERIFY(!screen.goBackButton()->isEnabled());
        QCOMPARE(screen.table()->model()->rowCount(), 0);
    }

    void backupsAreListedAsTheyAreMade()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 4});
        HistoryScreen screen(*session);
        screen.show();
        screen.refresh();
        QCOMPARE(screen.backups()->list()->count(), 0);
        screen.backups()->backUpButton()->click();
        QCOMPARE(office.ask.told, QStringList());
        QCOMPARE(screen.backups()->list()->count(), 1);
        QVERIFY(screen.backups()->list()->item(0)->text().contains(QStringLiteral("by hand")));
    }

    void allControlsAreNamed()
    {
        Office office;
        const auto session = support::makeSession(office, {.people = 4});
        HistoryScreen screen(*session);
        screen.show();
        screen.refresh();
        QCOMPARE(support::namelessControls(&screen), QStringList());
        QCOMPARE(support::unreachableControls(&screen), QStringList());
    }
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
