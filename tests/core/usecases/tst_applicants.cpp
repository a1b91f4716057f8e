// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/usecases/bring_in_applicants.h"
#include "core/usecases/clean_up.h"
#include "core/usecases/round_state.h"
#include "tests/support/programme.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace core;
using namespace support;

namespace {

const QString samplePath = QStringLiteral(BIFOLIUM_SOURCE_DIR "/resources/sample/applicants.csv");

MadeRound emptyRound()
{
    return makeRound({.people = 0, .apartPairs = 0});
}

ImportPlan planned(const Snapshot& snapshot, const Id& round, const QString& path)
{
    NoProgress progress;
    const auto file = openFormFile(snapshot, path, {}, {}, progress);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    const auto plan = planBringingIn(snapshot, *file, {round, file->guess.mapping, {}, DateOrder::Unknown}, progress);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *plan;
}

} // namespace

class ApplicantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsInWhatWasShown()
    {
        const MadeRound made = emptyRound();
        auto store = storeWith(made.snapshot);
        const QString before = dumpOf(store->snapshot());
        const ImportPlan plan = planned(store->snapshot(), made.round, samplePath);
        QCOMPARE(plan.read(), plan.count(RowOutcome::New) + plan.count(RowOutcome::Same) +
                                  plan.count(RowOutcome::Changed) + plan.count(RowOutcome::MaybeSame) +
                                  plan.count(RowOutcome::Rejected));
        QCOMPARE(plan.read(), 406);
        QVERIFY(bringIn(*store, plan).ok());
        QCOMPARE(stateOf(store->snapshot(), made.round).applied,
                 plan.count(RowOutcome::New) + plan.count(RowOutcome::MaybeSame));
        QCOMPARE(int(store->timeline().lines.size()), 2); // one line for all of it
        const QString after = dumpOf(store->snapshot());

        const ImportPlan again = planned(store->snapshot(), made.round, samplePath);
        QVERIFY(again.isEmpty());
        QCOMPARE(again.count(RowOutcome::Same) + again.count(RowOutcome::Rejected), again.read());
        QVERIFY(bringIn(*store, again).ok());
        QCOMPARE(dumpOf(store->snapshot()), after);
        QCOMPARE(int(store->timeline().lines.size()), 2);

        QVERIFY(store->undo().ok());
        QCOMPARE(dumpOf(store->snapshot()), before);
        QVERIFY(store->redo().ok());
        QCOMPARE(dumpOf(store->snapshot()), after);
    }

    void reportsEveryRow()
    {
        const MadeRound made = emptyRound();
        const ImportPlan plan = planned(made.snapshot, made.round, samplePath);
        const QJsonObject report = reportOf({}, plan);
        QCOMPARE(report[QStringLiteral("read")].toInt(), plan.read());
        QCOMPARE(int(report[QStringLiteral("rows")].toArray().size()), plan.read());
        QCOMPARE(int(report[QStringLiteral("rejected")].toArray().size()), plan.count(RowOutcome::Rejected));
        for (const QJsonValue& row : report[QStringLiteral("rejected")].toArray())
            QVERIFY(!row.toObject()[QStringLiteral("reason")].toString().isEmpty());
    }

    void fixesWhatIsSafeAsOneStep()
    {
        const MadeRound made = emptyRound();
        auto store = storeWith(made.snapshot);
        QVERIFY(bringIn(*store, planned(store->snapshot(), made.round, samplePath)).ok());
        const QString before = dumpOf(store->snapshot());
        const int problems = stateOf(store->snapshot(), made.round).problems;
        QVERIFY(countFixes(problemsOf(store->snapshot(), made.round), FixSet::Safe) > 0);
        QVERIFY(fixAll(*store, made.round, FixSet::Safe).ok());
        QCOMPARE(countFixes(problemsOf(store->snapshot(), made.round), FixSet::Safe), 0);
        QVERIFY(stateOf(store->snapshot(), made.round).problems < problems);
        QCOMPARE(int(store->timeline().lines.size()), 3);
        QVERIFY(fixAll(*store, made.round, FixSet::Safe)->text.isEmpty());
        QVERIFY(store->undo().ok());
        QCOMPARE(dumpOf(store->snapshot()), before);
        QVERIFY(store->redo().ok());
        QCOMPARE(countFixes(problemsOf(store->snapshot(), made.round), FixSet::Safe), 0);
    }

    void remembersWhatIsLeftAsItIs()
    {
        const MadeRound made = emptyRound();
        auto store = storeWith(made.snapshot);
        QVERIFY(bringIn(*store, planned(store->snapshot(), made.round, samplePath)).ok());
        const std::vector<Problem> open = problemsOf(store->snapshot(), made.round);
        int left = 0;
        for (const Problem& problem : open)
            if (left < 5 && problem.option(QStringLiteral("leave"))) {
                QVERIFY(fixOne(*store, made.round, {problem.id, QStringLiteral("leave")}).ok());
                ++left;
            }
        QVERIFY(left > 0);
        QCOMPARE(int(problemsOf(store->snapshot(), made.round).size()), int(open.size()) - left);
        QVERIFY(!fixOne(*store, made.round, {QStringLiteral("country-none"), QStringLiteral("IE")}).ok());
    }

    void keepsACorrectionAgainstTheFile()
    {
        const MadeRound made = emptyRound();
        auto store = storeWith(made.snapshot);
        const ImportPlan plan = planned(store->snapshot(), made.round, samplePath);
        QVERIFY(bringIn(*store, plan).ok());
        const Id person = plan.rows.front().person;
        const auto edit = setField(store->snapshot(), made.round, person, QStringLiteral("city"), QStringLiteral("Recife"));
        QVERIFY(edit.ok() && store->apply(*edit).ok());
        QVERIFY(bringIn(*store, planned(store->snapshot(), made.round, samplePath)).ok());
        QCOMPARE(store->snapshot().people.find(person)->city, QStringLiteral("Recife"));
    }

    void namesAMappingThatIsNotThere()
    {
        NoProgress progress;
        const MadeRound made = emptyRound();
        const auto file = openFormFile(made.snapshot, samplePath, {}, QStringLiteral("Form of 2019"), progress);
        QVERIFY(!file.ok());
        QVERIFY(file.error().message.contains(QStringLiteral("Form of 2019")));
    }
};

QTEST_GUILESS_MAIN(ApplicantsTest)
#include "tst_applicants.moc"
