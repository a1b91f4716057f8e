// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/clean_up.h"
#include "tests/ui/support/programme.h"
#include "ui/models/planned_rows_model.h"
#include "ui/models/problem_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace ui;

namespace {

/// A round in which nobody's country was understood, and some words are shared.
core::Snapshot roundInNeed(core::Id& round)
{
    support::MadeRound made = support::makeRound({.people = 30});
    round = made.round;
    int number = 0;
    const QStringList words = {QStringLiteral("Venezuala"), QStringLiteral("Korea"), QStringLiteral("Sydney"),
                               QStringLiteral("somewhere")};
    for (core::Person& person : made.snapshot.people.live) {
        person.country.clear();
        person.timeZone.clear();
        person.zoneAsWritten.clear();
        person.city.clear();
        person.countryAsWritten = words[number++ % words.size()];
    }
    return made.snapshot;
}

} // namespace

class ProblemModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryProblemOnceUnderItsKind()
    {
        core::Id round;
        const core::Snapshot snapshot = roundInNeed(round);
        const auto problems = core::problemsOf(snapshot, round);
        QVERIFY(problems.size() > 2);
        ProblemModel model;
        QAbstractItemModelTester tester(&model);
        model.show(snapshot, problems);
        QSet<QString> seen;
        for (int kind = 0; kind < model.rowCount(); ++kind) {
            const QModelIndex parent = model.index(kind, 0);
            QCOMPARE(parent.data(ProblemModel::CountRole).toInt(), model.rowCount(parent));
            bool sureAreOver = false;
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const core::Problem* problem = model.problemAt(model.index(row, 0, parent));
                QVERIFY(problem);
                QCOMPARE(problem->kind, parent.data(ProblemModel::RawRole).toString());
                QVERIFY(!seen.contains(problem->id));
                seen.insert(problem->id);
                QCOMPARE(model.indexOf(problem->id), model.index(row, 0, parent));
                sureAreOver = sureAreOver || problem->safe.isEmpty();
                QVERIFY(!sureAreOver || problem->safe.isEmpty()); // strict first
            }
        }
        QCOMPARE(size_t(seen.size()), problems.size());
        model.show(snapshot, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsPlannedRowsInTheOrderOfTheFile()
    {
        std::vector<core::PlannedRow> rows;
        for (int i = 0; i < 5; ++i) {
            core::PlannedRow row;
            row.row = i + 1;
            row.outcome = core::RowOutcome(i);
            row.name = QStringLiteral("Person %1").arg(i);
            rows.push_back(row);
        }
        rows[2].reason = QStringLiteral("City");
        rows[2].kept = {QStringLiteral("Country")};
        rows[0].returner = true;
        PlannedRowsModel model;
        QAbstractItemModelTester tester(&model);
        model.show(rows);
        QCOMPARE(model.rowCount(), 5);
        QSet<QString> words;
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(model.index(row, PlannedRowsModel::Row).data(PlannedRowsModel::SortRole).toInt(),
                     row + 1);
            words.insert(model.index(row, PlannedRowsModel::Outcome).data().toString());
        }
        QCOMPARE(words.size(), 5);
        const QString why = model.index(2, PlannedRowsModel::Why).data().toString();
        QVERIFY(why.contains(QStringLiteral("City")) && why.contains(QStringLiteral("Country")));
    }
};

QTEST_MAIN(ProblemModelTest)
#include "tst_problem_model.moc"
