// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program is killed without warning while it writes, again and again: afterwards the file opens, is
// whole, and holds the act as a whole or not at all. Where the kills fall follows from a seed; BIFOLIUM_LONG
// says how many more.

#include "tests/cli/program.h"
#include "tests/support/applicant_table.h"

#include "core/store/store.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cli_tests;

class KillTest : public QObject
{
    Q_OBJECT

    Desk m_desk;

    /// What a file holds; stops the test when it does not open or is not whole.
    core::Snapshot stateOf(const QString& file) const
    {
        const auto store =
            core::Store::open(m_desk.path(file), {{QStringLiteral("Mia"), QStringLiteral("test")}});
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        const auto findings = (*store)->check();
        if (!findings || !findings->isEmpty())
            qFatal("%s", qPrintable(findings ? findings->join(u' ') : findings.error().message));
        return (*store)->snapshot();
    }

    static int kills()
    {
        constexpr int usual = 50;
        return usual * std::max(1, qEnvironmentVariableIntValue("BIFOLIUM_LONG"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareRound(m_desk);
        m_desk.copy(QStringLiteral("spring.bifolium"), QStringLiteral("import.bifolium"));
        m_desk.write(QStringLiteral("many.csv"), support::applicantTable({.people = 1500}));
        m_desk.write(QStringLiteral("some.csv"), support::applicantTable({.people = 400}));
        prepare(m_desk, "import spring.bifolium some.csv");
        prepare(m_desk, "fix spring.bifolium --safe");
        prepare(m_desk, "cap spring.bifolium --percent 100 --apply");
        m_desk.copy(QStringLiteral("spring.bifolium"), QStringLiteral("match.bifolium"));
    }

    void leavesTheFileWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::newRow("import") << QStringLiteral("import.bifolium")
                                << QStringLiteral("import work.bifolium many.csv");
        QTest::newRow("match") << QStringLiteral("match.bifolium") << QStringLiteral("match work.bifolium");
    }
    void leavesTheFileWhole()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        const QString work = QStringLiteral("work.bifolium");
        const QStringList words = QProcess::splitCommand(line);
        const core::Snapshot before = stateOf(file);
        m_desk.copy(file, work);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_desk.run(words).code <= 1);
        const qint64 whole = timer.nsecsElapsed() / 1000;
        const core::Snapshot after = stateOf(work);
        QVERIFY(!(after == before));

        support::Dice dice(7);
        int there = 0;
        int inTime = 0;
        for (int i = 0; i < kills(); ++i) {
            m_desk.copy(file, work);
            QDir(core::backupFolderOf(m_desk.path(work))).removeRecursively();
            QProcess process;
            m_desk.start(process, words);
            QVERIFY(process.waitForStarted());
            // Half of the kills fall into the last quarter, where the writing is.
            const int share = dice.percent(50) ? dice.below(1000) : 750 + dice.below(300);
            const auto delay = std::chrono::microseconds(whole * share / 1000);
            process.waitForFinished(
                int(std::chrono::duration_cast<std::chrono::milliseconds>(delay).count()));
            inTime += process.state() == QProcess::Running;
            process.kill();
            process.waitForFinished();
            const core::Snapshot now = stateOf(work);
            QVERIFY(now == before || now == after);
            there += now == after;
        }
        QVERIFY2(inTime > kills() / 4, "hardly any kill came before the end");
        qInfo("%d kills, %d while it ran; the act was there %d times, not there %d times", kills(), inTime,
              there, kills() - there);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
