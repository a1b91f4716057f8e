// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cleaning/truth.h"

#include <QtTest>

class CleaningTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// More folders, from the root of the source tree, may be named in BIFOLIUM_TRUTH, comma-joined.
    void findsWhatIsWrongAndNothingElse_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("92 people") << QStringLiteral("tests/data/cleaning/truth92");
        for (const QString& folder : qEnvironmentVariable("BIFOLIUM_TRUTH").split(u',', Qt::SkipEmptyParts))
            QTest::newRow(qPrintable(folder)) << folder;
    }
    void findsWhatIsWrongAndNothingElse()
    {
        QFETCH(QString, folder);
        const support::Score score = support::TruthScore(folder).run();
        const support::Tally faults = score.total(false);
        const support::Tally twins = score.total(true);
        for (const auto& [kind, tally] : score.byKind)
            qInfo("%-16s %4d put right %4d asked %4d of them proposed %4d missed", qPrintable(kind), tally.fixed,
                  tally.asked, tally.proposed, tally.missed);
        qInfo("%d problems, %d of them false", score.problems, int(score.falseProblems.size()));
        for (const QStringList& lines : {score.missed, score.open, score.falseProblems, score.changedUnasked})
            for (const QString& line : lines)
                qInfo("  %s", qPrintable(line));
        const int all = faults.fixed + faults.asked + faults.missed;
        QVERIFY(all > 0);
        QVERIFY2(faults.missed * 100 <= all, "more than one fault in a hundred is missed");
        QVERIFY2(twins.missed * 20 <= twins.asked + twins.missed, "more than one double in twenty is missed");
        QVERIFY2(score.falseProblems.size() * 50 <= all, "too many problems where there are none");
        QCOMPARE(score.changedUnasked, QStringList());
        if (folder != QStringLiteral("tests/data/cleaning/truth92"))
            return;
        QCOMPARE(score.missed, QStringList()); // of this one everything is known
        QCOMPARE(score.falseProblems, QStringList());
        QCOMPARE(faults.fixed, 59);
        QCOMPARE(faults.asked, 7);
        QCOMPARE(twins.asked, 4);
    }
};

QTEST_GUILESS_MAIN(CleaningTruth)
#include "tst_truth.moc"
