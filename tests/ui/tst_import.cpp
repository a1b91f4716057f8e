// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/usecases/change.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/programme.h"
#include "ui/screens/import/answers_panel.h"
#include "ui/screens/import/drop_area.h"
#include "ui/screens/import/import_done.h"
#include "ui/screens/import/import_screen.h"
#include "ui/screens/import/mapping_grid.h"
#include "ui/screens/import/outcome_view.h"
#include "ui/screens/import/reading_choices.h"
#include "ui/widgets/counter_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace ui;

class ImportScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cleanup();
        m_office = std::make_unique<support::Office>();
        m_session = support::makeSession(*m_office, {.people = 2, .formerPercent = 0});
        m_screen = std::make_unique<ImportScreen>(*m_session);
        connect(m_session.get(), &Session::changed, m_screen.get(), [this] { m_screen->refresh(); });
        m_screen->resize(1200, 800);
        m_screen->refresh();
        m_screen->show();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }
    void cleanup()
    {
        m_screen.reset();
        m_session.reset();
        m_office.reset();
    }

    void fromTheDropAreaToThePeople()
    {
        m_office->ask.files += sample();
        QTest::mouseClick(m_screen->findChild<DropArea*>()->button(), Qt::LeftButton);
        settle();
        OutcomeView* outcome = view();
        QVERIFY(outcome->isVisible());
        const int before = people();
        const int announced = numberIn(outcome->bringInButton()->text());
        QVERIFY(announced > 300);
        QTest::mouseClick(outcome->bringInButton(), Qt::LeftButton);
        settle();
        QCOMPARE(people() - before, announced); // nobody was here, so all are new
        auto* done = m_screen->findChild<ImportDone*>();
        QVERIFY(done->isVisible());
        QVERIFY(done->text().contains(QString::number(announced)));
        QSignalSpy goesTo(m_screen.get(), &Screen::goTo);
        QTest::mouseClick(done->cleanUpButton(), Qt::LeftButton);
        QCOMPARE(goesTo[0][0].toString(), QStringLiteral("cleanup"));
        m_session->undo(m_screen.get());
        QCOMPARE(people(), before);
    }

    void countersAreTheNumbersOfTheRowsTheyShow()
    {
        open(sample());
        int sum = 0;
        for (auto* button : view()->counters()->findChildren<QToolButton*>()) {
            const int count = numberIn(button->text());
            sum += count;
            if (count == 0)
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(view()->table()->model()->rowCount(), count);
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(view()->table()->model()->rowCount(), sum);
    }

    void theSameFileAgainBringsNothing()
    {
        open(sample());
        view()->bringInButton()->click();
        settle();
        const QString dump = core::dumpOf(m_session->snapshot());
        open(sample());
        QCOMPARE(view()->sentence(), QStringLiteral("Nothing new in this file."));
        QVERIFY(!view()->bringInButton()->isEnabled());
        QCOMPARE(core::dumpOf(m_session->snapshot()), dump);
    }

    void whileAFileIsBeingBroughtInNothingElseIsWritten()
    {
        open(sample());
        view()->bringInButton()->click();
        QCOMPARE(people(), 2); // it is written beside the window
        const int told = int(m_office->ask.told.size());
        m_session->undo(m_screen.get());
        QCOMPARE(int(m_office->ask.told.size()), told + 1);
        QVERIFY(m_office->ask.told.last().contains(QStringLiteral("being written")));
        m_screen->reveal(write("Name,Email\nAna Silva,ana@library.example\n"));
        settle();
        QVERIFY(people() > 300);
        QVERIFY(m_screen->findChild<ImportDone*>()->isVisible());
        m_session->undo(m_screen.get());
        QCOMPARE(people(), 2);
    }

    void aChangedColumnPlansAnewAndAMissingOneIsAskedFor()
    {
        open(write("Full name;Mail;Land\nAna Silva;ana@library.example;Brazil\nBo "
                   "Lund;bo@library.example;Denmark\n"));
        QCOMPARE(numberIn(view()->bringInButton()->text()), 2);
        auto* mapping = m_screen->findChild<MappingGrid*>();
        take(mapping->choiceOf(QStringLiteral("Mail")), core::Field::Ignored);
        settle();
        QVERIFY(!view()->bringInButton()->isEnabled());
        QVERIFY(view()->sentence().contains(QStringLiteral("e-mail")));
        take(mapping->choiceOf(QStringLiteral("Mail")), core::Field::Email);
        settle();
        QCOMPARE(numberIn(view()->bringInButton()->text()), 2);
        // A field comes from one column: the other one gives it up.
        take(mapping->choiceOf(QStringLiteral("Land")), core::Field::Email);
        QCOMPARE(mapping->mapping().of(QStringLiteral("Mail")), core::Field::Ignored);
    }

    void asksForTheOrderOfDayAndMonthInPlace()
    {
        open(write("Timestamp,Name,Email\n03/02/2026 10:00,Ana Silva,ana@library.example\n"
                   "04/02/2026 10:00,Bo Lund,bo@library.example\n"));
        auto* choices = m_screen->findChild<ReadingChoices*>();
        QVERIFY(asks(choices, QStringLiteral("month")));
        for (auto* box : choices->findChildren<QComboBox*>()) {
            const int dayFirst = box->findText(QStringLiteral("Day first"), Qt::MatchStartsWith);
            if (dayFirst < 0)
                continue;
            box->setCurrentIndex(dayFirst);
            Q_EMIT box->activated(dayFirst);
        }
        settle();
        QVERIFY(!asks(choices, QStringLiteral("month")));
        view()->bringInButton()->click();
        settle();
        int known = 0;
        for (const core::Application& one : core::applicationsOf(m_session->snapshot(), m_session->round()))
            known += one.appliedAsWritten.startsWith(QStringLiteral("03/02")) &&
                     one.appliedAt.date() == QDate(2026, 2, 3);
        QCOMPARE(known, 1);
    }

    void readsAnewWithAnotherSeparator()
    {
        open(write("Name;Email;Notes, and more\nAna;ana@library.example;a,b\n"));
        auto* mapping = m_screen->findChild<MappingGrid*>();
        QVERIFY(mapping->choiceOf(QStringLiteral("Email")));
        for (auto* box : m_screen->findChild<ReadingChoices*>()->findChildren<QComboBox*>())
            if (const int comma = box->findData(QStringLiteral(",")); comma >= 0) {
                box->setCurrentIndex(comma);
                Q_EMIT box->activated(comma);
            }
        settle();
        QVERIFY(!mapping->choiceOf(QStringLiteral("Email")));
    }

    void answersCanBePutTogetherAndGivenAMeaning()
    {
        open(write("Name,Email,Interests,Library type\n"
                   "Ana,ana@library.example,\"Maps, Law, order, Music\",College library\n"
                   "Bo,bo@library.example,\"Law, Order\",Town library\n"
                   "Cy,cy@library.example,\"Maps, Law\",College library\n"));
        auto* panel = m_screen->findChild<AnswersPanel*>();
        QCOMPARE(core::Field(panel->questionChoice()->currentData().toInt()), core::Field::Interests);
        QCOMPARE(panel->answers()->topLevelItemCount(), 4);
        for (const QString& part : {QStringLiteral("Law"), QStringLiteral("Order")})
            for (QTreeWidgetItem* item : panel->answers()->findItems(part, Qt::MatchFixedString))
                item->setSelected(true);
        panel->joinButton()->click();
        settle();
        QCOMPARE(panel->answers()->findItems(QStringLiteral("Law, Order"), Qt::MatchFixedString).size(), 1);
        const int types = panel->questionChoice()->findData(int(core::Field::Sector));
        panel->questionChoice()->setCurrentIndex(types);
        Q_EMIT panel->questionChoice()->activated(types);
        panel->answers()->findItems(QStringLiteral("College library"), Qt::MatchExactly).first()->setText(
            2, QStringLiteral("academic"));
        settle();
        view()->bringInButton()->click();
        settle();
        int academic = 0;
        for (const core::Application& one : core::applicationsOf(m_session->snapshot(), m_session->round()))
            academic += one.sector == QStringLiteral("academic") && !one.interests.contains(QStringLiteral("order"));
        QCOMPARE(academic, 2);
    }

    void correctionsStandUntilTheFileIsSaidToBeRight()
    {
        open(write("ID;Name;Email;Country\n1;Ana Silva;ana@library.example;Brazil\n"));
        view()->bringInButton()->click();
        settle();
        core::Id ana;
        for (const core::Person& person : m_session->snapshot().people.live)
            if (person.email == QStringLiteral("ana@library.example"))
                ana = person.id;
        QVERIFY(m_session->change(nullptr, [&](core::Store& store) {
            return core::change(store, core::setField(store.snapshot(), m_session->round(), ana,
                                                      QStringLiteral("country"), QStringLiteral("PT")));
        }));
        open(write("ID;Name;Email;Country\n1;Ana Silva;ana@library.example;Spain\n"));
        view()->table()->selectRow(0);
        QCOMPARE(view()->fileWinsButton()->text(), QStringLiteral("Take the file’s answers"));
        view()->fileWinsButton()->click();
        settle();
        view()->table()->selectRow(0);
        QCOMPARE(view()->fileWinsButton()->text(), QStringLiteral("Keep my corrections"));
        view()->bringInButton()->click();
        settle();
        QCOMPARE(m_session->snapshot().people.find(ana)->country, QStringLiteral("ES"));
    }

    void saysWhoseExportItIsAndLetsItBeOverruled()
    {
        open(QStringLiteral(BIFOLIUM_SOURCE_DIR "/tests/data/formats/import/google_forms/answers.csv"));
        auto* choices = m_screen->findChild<ReadingChoices*>();
        QComboBox* tools = nullptr;
        for (auto* box : choices->findChildren<QComboBox*>())
            if (box->findData(QStringLiteral("google_forms")) >= 0)
                tools = box;
        QVERIFY(tools);
        QVERIFY(tools->currentText().startsWith(QStringLiteral("Google Forms")));
        const int none = tools->findData(QStringLiteral("none"));
        tools->setCurrentIndex(none);
        Q_EMIT tools->activated(none);
        settle();
        QCOMPARE(choices->hints().source, QStringLiteral("none"));
        QCOMPARE(tools->itemText(0), QStringLiteral("None that is known"));
        QVERIFY(view()->isVisible());
    }

    void rowsOfHeadingsAreShownAndCanBeToldOtherwise()
    {
        const QString path = m_office->path(QStringLiteral("bare.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Ana Silva,ana@library.example,Brazil\nBo Lund,bo@library.example,Denmark\n");
        file.close();
        open(path);
        QComboBox* rows = nullptr;
        for (QComboBox* box : m_screen->findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Rows of headings"))
                rows = box;
        QVERIFY(rows && rows->currentText().startsWith(QStringLiteral("None")));
        QCOMPARE(numberIn(view()->sentence()), 2);
        rows->setCurrentIndex(rows->findData(1));
        Q_EMIT rows->activated(rows->currentIndex());
        settle();
        QVERIFY2(numberIn(view()->sentence()) == 1, qPrintable(view()->sentence()));
    }

    void readsAnotherSheetOfAWorkbook()
    {
        open(QStringLiteral(BIFOLIUM_SOURCE_DIR
                            "/tests/data/formats/import/xlsx_several_sheets/answers.xlsx"));
        auto* mapping = m_screen->findChild<MappingGrid*>();
        QVERIFY(mapping->choiceOf(QStringLiteral("country")));
        QComboBox* sheets = sheetChoice();
        QVERIFY(sheets->isVisible());
        QCOMPARE(sheets->currentText(), QStringLiteral("Answers"));
        const int about = sheets->findText(QStringLiteral("About"));
        sheets->setCurrentIndex(about);
        Q_EMIT sheets->activated(about);
        settle();
        QVERIFY(!mapping->choiceOf(QStringLiteral("country")));
        QVERIFY(mapping->choiceOf(QStringLiteral("How to read this")));
        QCOMPARE(sheets->currentText(), QStringLiteral("About"));
        open(sample()); // which has none, and is not asked for "About"
        QVERIFY(view()->isVisible());
        QVERIFY(!sheets->isVisible());
    }

    void keepsAChoiceOfColumnsByName()
    {
        const QString path = write("Who;Where to write\nAna;ana@library.example\n");
        open(path);
        auto* mapping = m_screen->findChild<MappingGrid*>();
        take(mapping->choiceOf(QStringLiteral("Who")), core::Field::Name);
        take(mapping->choiceOf(QStringLiteral("Where to write")), core::Field::Email);
        settle();
        m_office->ask.lines += QStringLiteral("Spring form");
        for (auto* button : m_screen->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Save as…"))
                button->click();
        settle();
        QCOMPARE(m_session->snapshot().mappings.live.size(), 1);
        QCOMPARE(m_session->snapshot().mappings.live.first().name, QStringLiteral("Spring form"));
        QCOMPARE(numberIn(view()->bringInButton()->text()), 1);
    }

    void saysInPlaceWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n...");
        QTest::newRow("zeros") << QByteArray(4000, '\0');
    }
    void saysInPlaceWhyAFileCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        const QString dump = core::dumpOf(m_session->snapshot());
        open(write(bytes));
        auto* drop = m_screen->findChild<DropArea*>();
        QVERIFY(drop->isVisible());
        QVERIFY(!drop->trouble().isEmpty());
        QVERIFY(m_office->ask.told.isEmpty());
        QCOMPARE(core::dumpOf(m_session->snapshot()), dump);
    }

    void aFileThatIsGoneIsExplained()
    {
        open(m_office->path(QStringLiteral("never-was.csv")));
        QVERIFY(!m_screen->findChild<DropArea*>()->trouble().isEmpty());
    }

    void cancelPutsTheFileAway()
    {
        const QString dump = core::dumpOf(m_session->snapshot());
        open(sample());
        for (auto* button : view()->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Cancel"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_screen->findChild<DropArea*>()->isVisible());
        QCOMPARE(core::dumpOf(m_session->snapshot()), dump);
    }

    void aChangeMeanwhilePlansAnew()
    {
        open(sample());
        m_session->undo(nullptr); // the made-up round goes, and with it the plan
        settle();
        QVERIFY(!m_session->currentRound());
        QVERIFY(!view()->bringInButton()->isEnabled());
        QVERIFY(!m_screen->findChild<DropArea*>()->trouble().isEmpty());
        m_session->redo(nullptr);
        settle();
        open(sample());
        QVERIFY(view()->bringInButton()->isEnabled());
    }

    void everyControlHasANameAndIsReachable()
    {
        QCOMPARE(support::namelessControls(m_screen.get()), QStringList());
        open(sample());
        QCOMPARE(support::namelessControls(m_screen.get()), QStringList());
        QCOMPARE(support::unreachableControls(m_screen.get()), QStringList());
        view()->bringInButton()->click();
        settle();
        QCOMPARE(support::namelessControls(m_screen.get()), QStringList());
    }

private:
    static QString sample() { return QStringLiteral(BIFOLIUM_SOURCE_DIR "/resources/sample/applicants.csv"); }
    QString write(const QByteArray& bytes)
    {
        const QString path = m_office->path(QStringLiteral("answers.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    void open(const QString& path)
    {
        m_screen->reveal(path);
        settle();
    }
    void settle()
    {
        m_office->tasks.finishAll();
        QCoreApplication::processEvents();
    }
    OutcomeView* view() const { return m_screen->findChild<OutcomeView*>(); }
    QComboBox* sheetChoice() const
    {
        for (auto* box : m_screen->findChild<ReadingChoices*>()->findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Sheet"))
                return box;
        return nullptr;
    }
    int people() const { return int(core::applicationsOf(m_session->snapshot(), m_session->round()).size()); }
    static void take(QComboBox* box, core::Field field)
    {
        const int index = box->findData(int(field));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    static bool asks(QWidget* choices, const QString& words)
    {
        for (const QLabel* label : choices->findChildren<QLabel*>())
            if (!label->isHidden() && label->text().contains(words) && label->text().endsWith(u'.'))
                return true;
        return false;
    }
    static int numberIn(QString text)
    {
        static const QRegularExpression digits(QStringLiteral("\\d[\\d,]*"));
        return digits.match(text).captured().remove(u',').toInt();
    }

    std::unique_ptr<support::Office> m_office;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ImportScreen> m_screen;
};

QTEST_MAIN(ImportScreenTest)
#include "tst_import.moc"
