// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window as a whole: what a coordinator can do with it by keyboard alone, and what it does to files.

#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/programme.h"
#include "ui/dialogs/finder.h"
#include "ui/dialogs/programme_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/screens/welcome/welcome_page.h"
#include "ui/settings/recent_files.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/section_list.h"
#include "ui/widgets/zone_picker.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace ui;
using support::Office;

namespace {

/// A window with a file of that many people open.
struct OpenWindow
{
    Office office;
    QString path;
    MainWindow window;

    explicit OpenWindow(int people = 40) : path(makeFile(people)), window(office.desk())
    {
        window.show();
        if (!window.openFile(path))
            qFatal("%s", qPrintable(office.ask.told.join(u'\n')));
        office.tasks.finishAll();
    }
    QString makeFile(int people)
    {
        support::makeSession(office, {.people = people});
        return office.path();
    }
    QAction* action(Command command) const { return window.commands()[command]; }
};

void drop(MainWindow& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

/// Counts are counted and layouts have come to rest.
void settle(Office& office)
{
    for (int turn = 0; turn < 5; ++turn) {
        office.tasks.finishAll();
        QCoreApplication::processEvents();
    }
}

/// Nothing was found; says what was, else.
bool isNone(const QStringList& found)
{
    for (const QString& one : found)
        qWarning("%s", qPrintable(one));
    return found.isEmpty();
}

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheWelcomePageIsThereWithoutAProgramme()
    {
        Office office;
        MainWindow window(office.desk());
        window.show();
        QVERIFY(window.welcome()->isVisible());
        QVERIFY(!window.showSection(QStringLiteral("home")));
        for (const Command command :
             {Command::Undo, Command::SaveCopy, Command::NewRound, Command::GoToPerson})
            QVERIFY(!window.commands()[command]->isEnabled());
        QVERIFY(window.commands()[Command::NewProgramme]->isEnabled());
    }

    void titleNamesProgrammeAndRound()
    {
        OpenWindow open;
        QCOMPARE(open.window.windowTitle(), QStringLiteral("Letters across borders – Spring 2026"));
        auto* rounds = open.window.findChild<QComboBox*>();
        QVERIFY(rounds);
        QCOMPARE(rounds->count(), 2);
        rounds->setCurrentIndex(1);
        Q_EMIT rounds->activated(1);
        QVERIFY(open.window.windowTitle().endsWith(QStringLiteral("Autumn 2025")));
    }

    void everySectionOpensByItsKeyAndHasNamesForAllControls()
    {
        OpenWindow open;
        int number = 1;
        for (const ScreenEntry& screen : screens()) {
            QTest::keyClick(&open.window, Qt::Key(Qt::Key_0 + number++ % 10), Qt::ControlModifier);
            QCOMPARE(open.window.currentSection(), QLatin1String(screen.id));
            open.office.tasks.finishAll();
            QVERIFY(isNone(support::namelessControls(&open.window)));
            QVERIFY(isNone(support::unreachableControls(&open.window)));
        }
    }

    void undoAndRedoNameWhatTheyDo()
    {
        OpenWindow open;
        QAction* undo = open.action(Command::Undo);
        QCOMPARE(undo->text(), QStringLiteral("&Undo: Brought in 40 people"));
        undo->trigger();
        QCOMPARE(open.window.session()->snapshot().people.live.size(), 0);
        QVERIFY(!undo->isEnabled());
        QCOMPARE(open.action(Command::Redo)->text(), QStringLiteral("&Redo: Brought in 40 people"));
        open.action(Command::Redo)->trigger();
        QCOMPARE(open.window.session()->snapshot().people.live.size(), 40);
    }

    void panesGoRoundAndComeBack()
    {
        OpenWindow open;
        open.window.activateWindow();
        auto* sections = open.window.findChild<SectionList*>();
        sections->setFocus();
        QList<QWidget*> seen;
        for (int turn = 0; turn < 12; ++turn) {
            open.action(Command::NextPane)->trigger();
            QVERIFY(open.window.focusWidget());
            seen += open.window.focusWidget();
        }
        QVERIFY2(seen.contains(sections), "F6 comes back to the sections");
        QVERIFY(QSet<QWidget*>(seen.begin(), seen.end()).size() >= 2);
    }

    void anyCommandIsFoundByItsWords()
    {
        OpenWindow open;
        open.action(Command::FindCommand)->trigger();
        auto* finder = open.window.findChild<Finder*>();
        QVERIFY(finder);
        QVERIFY(isNone(support::namelessControls(finder)));
        auto* line = finder->findChild<QLineEdit*>();
        line->setText(QStringLiteral("histo"));
        QSignalSpy chosen(finder, &Finder::chosen);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(open.window.currentSection(), QStringLiteral("history"));
    }

    void aPersonIsFoundByAnyPartOfWhatIsKnown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("name") << QStringLiteral("person 17");
        QTest::newRow("address") << QStringLiteral("person17@ex");
        QTest::newRow("number of the form") << QStringLiteral("p0017");
    }
    void aPersonIsFoundByAnyPartOfWhatIsKnown()
    {
        QFETCH(QString, words);
        OpenWindow open;
        open.action(Command::GoToPerson)->trigger();
        auto* finder = open.window.findChild<Finder*>();
        auto* line = finder->findChild<QLineEdit*>();
        line->setText(words);
        QSignalSpy chosen(finder, &Finder::chosen);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), core::Id::named(QStringLiteral("made person 17")).toString());
    }

    void aNewProgrammeNeedsNamePlaceAndFreeFile()
    {
        Office office;
        office.settings.set(Preference::ProgrammesFolder, office.folder.path());
        MainWindow window(office.desk());
        window.show();
        window.commands()[Command::NewProgramme]->trigger();
        auto* dialog = window.findChild<ProgrammeDialog*>();
        QVERIFY(dialog);
        QVERIFY(isNone(support::namelessControls(dialog)));
        QVERIFY(!dialog->makeButton()->isEnabled());
        dialog->nameField()->setText(QStringLiteral("Brev / over: grænser"));
        dialog->zoneField()->field()->setText(QStringLiteral("Sydney"));
        QCOMPARE(dialog->zoneField()->zone(), QStringLiteral("Australia/Sydney"));
        QVERIFY(dialog->makeButton()->isEnabled());
        QCOMPARE(QFileInfo(dialog->wish().path).fileName(), QStringLiteral("Brev over grænser.bifolium"));
        dialog->zoneField()->field()->setText(QStringLiteral("Nowhere"));
        QVERIFY(!dialog->makeButton()->isEnabled());
        dialog->zoneField()->field()->setText(QStringLiteral("Copenhagen"));
        const QString path = dialog->wish().path;
        dialog->makeButton()->click();
        QVERIFY(window.session());
        QCOMPARE(window.session()->path(), path);
        QCOMPARE(window.session()->programme().zone, QStringLiteral("Europe/Copenhagen"));
        QVERIFY(office.ask.told.isEmpty());
    }

    void aNewRoundStartsFromTheLastOneAndLeaksNothing()
    {
        OpenWindow open;
        open.window.session()->change(nullptr, [](core::Store& store) {
            core::Round round =
                store.snapshot().rounds.live.value(core::roundsInOrder(store.snapshot()).back().id);
            round.capPercent = 35;
            round.approvedAt = store.now();
            core::EditBuilder builder(store.snapshot(), QStringLiteral("change_round"));
            builder.put(round);
            return store.apply(builder.finish(QStringLiteral("Changed")));
        });
        open.action(Command::NewRound)->trigger();
        auto* dialog = open.window.findChild<RoundDialog*>();
        QVERIFY(dialog);
        QVERIFY(isNone(support::namelessControls(dialog)));
        QCOMPARE(dialog->percentField()->value(), 35);
        const core::Round old = *open.window.session()->currentRound();
        QVERIFY(dialog->round().starts > old.ends);
        QVERIFY(dialog->round().label != old.label);
        dialog->labelField()->setText(QStringLiteral("autumn 2025"));
        QVERIFY2(!dialog->saveButton()->isEnabled(), "a label that is taken");
        dialog->labelField()->setText(QStringLiteral("Autumn 2026"));
        dialog->saveButton()->click();
        const core::Round* made = open.window.session()->currentRound();
        QCOMPARE(made->label, QStringLiteral("Autumn 2026"));
        QVERIFY(!made->approvedAt.isValid());
        QVERIFY(core::applicationsOf(open.window.session()->snapshot(), made->id).empty());
        open.action(Command::Undo)->trigger();
        QVERIFY(open.window.session()->currentRound()->label != QStringLiteral("Autumn 2026"));
    }

    void aFileThatIsOpenElsewhereIsExplained()
    {
        Office office;
        const auto elsewhere = support::makeSession(office);
        MainWindow window(office.desk());
        QVERIFY(!window.openFile(office.path()));
        QCOMPARE(office.ask.told.size(), 1);
        QVERIFY(window.welcome()->isVisibleTo(&window));
    }

    void whatIsNoProgrammeIsRefusedAndTheOpenOneStays()
    {
        OpenWindow open;
        QFile junk(open.office.path(QStringLiteral("junk.bifolium")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("not a programme");
        junk.close();
        drop(open.window, junk.fileName());
        QCOMPARE(open.office.ask.told.size(), 1);
        QCOMPARE(open.window.session()->path(), open.path);
    }

    void aDroppedProgrammeOpens()
    {
        OpenWindow open;
        open.action(Command::CloseProgramme)->trigger();
        QVERIFY(!open.window.session());
        drop(open.window, open.path);
        QVERIFY(open.window.session());
    }

    void aDroppedTableWaitsForAProgramme()
    {
        Office office;
        MainWindow window(office.desk());
        drop(window, office.path(QStringLiteral("answers.csv")));
        QCOMPARE(office.ask.told.size(), 1);
        QVERIFY(office.ask.told[0].contains(QStringLiteral("answers.csv")));
    }

    void sectionAndRoundAreThereAgainNextTime()
    {
        OpenWindow open;
        const auto rounds = core::roundsInOrder(open.window.session()->snapshot());
        open.window.session()->setRound(rounds.front().id);
        QVERIFY(open.window.showSection(QStringLiteral("history")));
        open.window.close();
        MainWindow again(open.office.desk());
        QVERIFY(again.openFile(open.path));
        QCOMPARE(again.currentSection(), QStringLiteral("history"));
        QCOMPARE(again.session()->round(), rounds.front().id);
        const auto recent = recentFiles(open.office.settings);
        QCOMPARE(recent.size(), size_t(1));
        QCOMPARE(recent[0].programme, QStringLiteral("Letters across borders"));
    }

    void aCopyNeverReplacesAnything()
    {
        OpenWindow open;
        const QString target = open.office.path(QStringLiteral("copy.bifolium"));
        open.office.ask.files.enqueue(target);
        open.action(Command::SaveCopy)->trigger();
        QVERIFY(QFileInfo::exists(target));
        open.office.ask.files.enqueue(target);
        open.action(Command::SaveCopy)->trigger();
        QCOMPARE(open.office.ask.told.size(), 1);
        open.office.ask.files.enqueue(open.path);
        open.action(Command::SaveCopy)->trigger();
        QCOMPARE(open.office.ask.told.size(), 2);
    }

    void theSheetOfShortcutsListsEveryKey()
    {
        OpenWindow open;
        open.action(Command::Shortcuts)->trigger();
        QDialog* sheet = nullptr;
        for (QDialog* dialog : open.window.findChildren<QDialog*>())
            if (dialog->windowTitle() == QStringLiteral("Keyboard shortcuts"))
                sheet = dialog;
        QVERIFY(sheet);
        QVERIFY(isNone(support::namelessControls(sheet)));
    }

    void nothingIsCutOffWithLargeLettersInSmallWindows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("large");
        QTest::newRow("usual") << QSize(1280, 800) << false;
        QTest::newRow("small") << QSize(900, 600) << false;
        QTest::newRow("large letters") << QSize(1280, 800) << true;
    }
    void nothingIsCutOffWithLargeLettersInSmallWindows()
    {
        QFETCH(QSize, size);
        QFETCH(bool, large);
        const auto font = large ? std::make_unique<support::LargeFont>() : nullptr;
        OpenWindow open;
        open.window.resize(size);
        for (const char* screen : {"home", "history"}) {
            open.window.showSection(QLatin1String(screen));
            settle(open.office);
            QVERIFY(isNone(support::clippedTexts(open.window.currentScreen())));
        }
        open.action(Command::CloseProgramme)->trigger();
        settle(open.office);
        QVERIFY(isNone(support::clippedTexts(open.window.welcome())));
    }

    void everythingWorksFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        OpenWindow open;
        QCoreApplication::processEvents();
        const auto* sections = open.window.findChild<SectionList*>();
        QVERIFY(sections->mapTo(&open.window, QPoint()).x() > open.window.width() / 2);
        for (const char* screen : {"home", "history"}) {
            open.window.showSection(QLatin1String(screen));
            settle(open.office);
            QVERIFY(isNone(support::clippedTexts(open.window.currentScreen())));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void noKeyMeansTwoThings()
    {
        OpenWindow open;
        for (const ScreenEntry& screen : screens()) {
            open.window.showSection(QLatin1String(screen.id));
            QHash<QString, QString> known;
            for (const ListedCommand& command : commandsIn(open.window.menuBar()))
                for (const QKeySequence& keys : command.action->shortcuts()) {
                    const QString key = keys.toString();
                    QVERIFY2(!known.contains(key),
                             qPrintable(known.value(key) + u'/' + command.text + u' ' + key));
                    known.insert(key, command.text);
                }
        }
    }

    void theWheelLeavesUnfocusedFieldsAlone()
    {
        OpenWindow open;
        auto* rounds = open.window.findChild<QComboBox*>();
        rounds->clearFocus();
        const int before = rounds->currentIndex();
        QWheelEvent wheel(QPointF(5, 5), rounds->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(rounds, &wheel);
        QCOMPARE(rounds->currentIndex(), before);
    }
};

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
