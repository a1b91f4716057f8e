// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/programme.h"
#include "ui/screens/welcome/welcome_page.h"
#include "ui/settings/recent_files.h"
#include "ui/shell/main_window.h"

#include <QListWidget>
#include <QPushButton>
#include <QtTest>

using namespace ui;
using support::Office;

class WelcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allControlsAreNamedAndReached()
    {
        Office office;
        rememberFile(office.settings, {office.path(), QStringLiteral("Letters"), QStringLiteral("Spring"),
                                       QStringLiteral("40 applied"), office.now});
        WelcomePage page(office.desk());
        page.show();
        QCOMPARE(support::namelessControls(&page), QStringList());
        QCOMPARE(support::unreachableControls(&page), QStringList());
    }

    void recentProgrammesSayWhereTheirRoundStands()
    {
        Office office;
        {
            MainWindow window(office.desk());
            const auto made = support::makeSession(office, {.people = 40})->path();
            QVERIFY(window.openFile(made));
            office.tasks.finishAll();
            window.close();
        }
        WelcomePage page(office.desk());
        QCOMPARE(page.recentList()->count(), 1);
        const QString spoken = page.recentList()->item(0)->data(Qt::AccessibleTextRole).toString();
        for (const char* part :
             {"Letters across borders", "Spring 2026", "40 with a place", "made-up.bifolium"})
            QVERIFY2(spoken.contains(QString::fromLatin1(part)), qPrintable(spoken));
    }

    void aProgrammeThatIsGoneIsSaidToBeGone()
    {
        Office office;
        const QString path = office.path(QStringLiteral("gone.bifolium"));
        rememberFile(office.settings, {path, QStringLiteral("Gone"), {}, {}, office.now});
        MainWindow window(office.desk());
        QListWidget* list = window.welcome()->recentList();
        QVERIFY(list->item(0)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Not there any more")));
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(office.ask.told.size(), 1);
        QCOMPARE(list->count(), 0);
    }

    void lookingAroundGivesARoundWithPairs()
    {
        Office office;
        office.settings.set(Preference::ProgrammesFolder, office.folder.path());
        MainWindow window(office.desk());
        window.welcome()->lookButton()->click();
        QVERIFY(!window.welcome()->lookButton()->isEnabled());
        office.tasks.finishAll();
        QCOMPARE(office.ask.told, QStringList());
        QVERIFY(window.session());
        QVERIFY(window.session()->state());
        const core::RoundState state = *window.session()->state();
        QCOMPARE(state.applied, 92);
        QVERIFY(state.partnerships > 30);
        QVERIFY(window.session()->currentRound()->closes < office.now);
        QVERIFY(window.session()->currentRound()->starts > office.now.date());

        const QString first = window.session()->path();
        window.close();
        office.ask.choices.enqueue(0);
        MainWindow again(office.desk());
        again.welcome()->lookButton()->click();
        QCOMPARE(again.session()->path(), first);
    }

    void stoppingLeavesNoFileBehind()
    {
        Office office;
        office.settings.set(Preference::ProgrammesFolder, office.folder.path());
        MainWindow window(office.desk());
        window.welcome()->lookButton()->click();
        for (Task* task : office.tasks.running())
            task->stop();
        office.tasks.finishAll();
        QCOMPARE(office.ask.told, QStringList());
        if (!window.session())
            QVERIFY(
                QDir(office.folder.path()).entryList({QStringLiteral("*.bifolium")}, QDir::Files).isEmpty());
        QVERIFY(window.welcome()->lookButton()->isEnabled());
    }
};

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
