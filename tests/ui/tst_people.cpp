// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/programme.h"
#include "ui/screens/people/add_person_dialog.h"
#include "ui/screens/people/interest_dialog.h"
#include "ui/screens/people/people_screen.h"
#include "ui/screens/people/people_table.h"
#include "ui/screens/people/people_views.h"
#include "ui/screens/people/person_answers.h"
#include "ui/screens/people/person_details.h"
#include "ui/screens/people/person_records.h"
#include "ui/widgets/change_preview.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/field_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest>

using namespace ui;

class PeopleScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({.people = 40, .blankPercent = 20}); }
    void cleanup()
    {
        m_screen.reset();
        m_session.reset();
        m_office.reset();
    }

    void searchingByKeyboardNarrowsAndShowEverybodyWidens()
    {
        const int all = table()->model()->rowCount();
        m_screen->searchField()->setFocus();
        const QString name = m_session->snapshot().people.find(personAt(4))->name;
        QTest::keyClicks(m_screen->searchField(), name.toUpper());
        QVERIFY(table()->model()->rowCount() >= 1 && table()->model()->rowCount() < all);
        press(QStringLiteral("Show everybody"));
        QCOMPARE(table()->model()->rowCount(), all);
    }

    void tickingAFacetShowsAsManyAsItCounts()
    {
        auto* facets = m_screen->findChild<FacetList*>();
        QTreeWidgetItem* country = facets->topLevelItem(int(core::Facet::Country));
        QVERIFY(country && country->childCount() > 1);
        const int first = country->child(0)->text(1).toInt();
        const int second = country->child(1)->text(1).toInt();
        facets->setCurrentItem(country->child(0));
        QTest::keyClick(facets, Qt::Key_Space);
        QCOMPARE(table()->model()->rowCount(), first);
        country->child(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(table()->model()->rowCount(), first + second);
    }

    void correctingAFieldIsOneStepAndUndoBringsItBack()
    {
        choose(0);
        const core::Id person = personAt(0);
        FieldEditor* city = editor(QStringLiteral("city"));
        const QString before = city->text();
        const size_t lines = m_session->timeline().lines.size();
        type(city, QStringLiteral("Springfield"));
        QTest::keyClick(city->field(), Qt::Key_Return);
        QCOMPARE(m_session->snapshot().people.find(person)->city, QStringLiteral("Springfield"));
        QCOMPARE(m_session->timeline().lines.size(), lines + 1);
        m_session->undo(m_screen.get());
        QCOMPARE(m_session->snapshot().people.find(person)->city, before);
        QCOMPARE(city->text(), before);
    }

    void whatCannotBeIsSaidBelowTheFieldAndKeptAsADraft()
    {
        choose(0);
        FieldEditor* country = editor(QStringLiteral("country"));
        const QString dump = core::dumpOf(m_session->snapshot());
        type(country, QStringLiteral("Atlantis"));
        QTest::keyClick(country->field(), Qt::Key_Return);
        QCOMPARE(core::dumpOf(m_session->snapshot()), dump);
        QVERIFY(saysBelow(country, QStringLiteral("Atlantis")));
        QVERIFY(m_office->ask.told.isEmpty());
        choose(1);
        QVERIFY(country->text() != QStringLiteral("Atlantis"));
        QVERIFY(!saysBelow(country, QStringLiteral("Atlantis")));
        choose(0);
        QCOMPARE(country->text(), QStringLiteral("Atlantis"));
        QVERIFY(saysBelow(country, QStringLiteral("Atlantis")));
        QTest::keyClick(country->field(), Qt::Key_Escape);
        QVERIFY(country->text() != QStringLiteral("Atlantis"));
    }

    void theWordingOfTheApplicantStandsBeside()
    {
        change(personAt(0),
               [](core::Person& person) { person.countryAsWritten = QStringLiteral("England"); });
        choose(0);
        QVERIFY(saysBelow(editor(QStringLiteral("country")), QStringLiteral("England")));
    }

    void withdrawingSeveralIsOneStepWithTheReason()
    {
        table()->selectionModel()->clear();
        for (const int row : {0, 1, 2})
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const std::vector<core::Id> people = {personAt(0), personAt(1), personAt(2)};
        const size_t lines = m_session->timeline().lines.size();
        trigger(QStringLiteral("Withdraw"));
        QCOMPARE(m_session->timeline().lines.size(), lines); // cancelled
        m_office->ask.lines += QStringLiteral("moved to another job");
        trigger(QStringLiteral("Withdraw"));
        QCOMPARE(m_session->timeline().lines.size(), lines + 1);
        for (const core::Id& person : people) {
            const auto* application =
                core::findApplication(m_session->snapshot(), m_session->round(), person);
            QCOMPARE(application->status, core::Status::Withdrawn);
            QCOMPARE(application->statusReason, QStringLiteral("moved to another job"));
        }
        m_session->undo(m_screen.get());
        QCOMPARE(core::findApplication(m_session->snapshot(), m_session->round(), people[0])->status,
                 core::Status::Accepted);
    }

    void copiesEachAddressOnce()
    {
        table()->selectAll();
        trigger(QStringLiteral("Copy addresses"));
        const QStringList copied = QApplication::clipboard()->text().split(QStringLiteral(", "));
        QCOMPARE(QSet<QString>(copied.begin(), copied.end()).size(), copied.size());
        QVERIFY(copied.size() > 1);
    }

    void enterGoesToTheDetailsAndEscBack()
    {
        choose(0);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_screen->findChild<PersonDetails*>()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
    }

    void addsAPersonAndRefusesOneWithoutANameOrWithATakenAddress()
    {
        const int before = table()->model()->rowCount();
        trigger(QStringLiteral("Add person"));
        auto* dialog = m_screen->findChild<AddPersonDialog*>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(table()->model()->rowCount(), before);
        type(field(dialog, "name"), QStringLiteral("Noor Kamal"));
        type(field(dialog, "email"), m_session->snapshot().people.find(personAt(0))->email);
        dialog->accept();
        QCOMPARE(table()->model()->rowCount(), before);
        type(field(dialog, "email"), QStringLiteral("noor@library.example"));
        type(field(dialog, "country"), QStringLiteral("Malaysia"));
        type(field(dialog, "applied_at"), QStringLiteral("2026-02-01 10:00"));
        dialog->accept();
        QCOMPARE(table()->model()->rowCount(), before + 1);
        const core::Id added = chosen();
        QCOMPARE(m_session->snapshot().people.find(added)->country, QStringLiteral("MY"));
        const auto* application = core::findApplication(m_session->snapshot(), m_session->round(), added);
        QCOMPARE(application->appliedAt, QDateTime(QDate(2026, 2, 1), QTime(9, 0), QTimeZone::utc()));
    }

    void theHistoryHasOnlyLinesThatTouchedThePerson()
    {
        choose(0);
        type(editor(QStringLiteral("city")), QStringLiteral("Springfield"));
        QTest::keyClick(editor(QStringLiteral("city"))->field(), Qt::Key_Return);
        choose(1);
        type(editor(QStringLiteral("city")), QStringLiteral("Elsewhere"));
        QTest::keyClick(editor(QStringLiteral("city"))->field(), Qt::Key_Return);
        m_screen->findChild<QTabWidget*>()->setCurrentIndex(3);
        auto* history = m_screen->findChild<PersonHistory*>();
        QCOMPARE(history->topLevelItemCount(), 2); // brought in, and this change
        QCOMPARE(history->topLevelItem(0)->text(2), m_session->timeline().lines.back().text);
    }

    void aPersonWithAnotherIdIsRevealedThroughAnyFilter()
    {
        const core::Id person = personAt(7);
        QTest::keyClicks(m_screen->searchField(), QStringLiteral("nobody is called this"));
        QCOMPARE(table()->model()->rowCount(), 0);
        m_screen->reveal(person.toString());
        QCOMPARE(chosen(), person);
    }

    void isEmptyWithOneLineAndOneButton()
    {
        open({.people = 0});
        QSignalSpy goesTo(m_screen.get(), &Screen::goTo);
        auto* empty = m_screen->findChild<EmptyView*>();
        QVERIFY(empty->isVisible() && !empty->text().isEmpty());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(goesTo.size(), 1);
        QCOMPARE(goesTo[0][0].toString(), QStringLiteral("import"));
    }

    /// Cells chosen by mouse, copied, pasted onto others by keyboard: seen first, one step, and undo brings all back.
    void aCopiedColumnIsPastedAsOneStepThatIsSeenFirst()
    {
        const QString before = core::dumpOf(m_session->snapshot());
        QApplication::clipboard()->setText(QStringLiteral("Lisbon\nAtlantis\n"));
        chooseCells({0, 1}, core::ListColumn::Country);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        auto* preview = m_screen->findChild<ChangePreview*>();
        QVERIFY(preview->isVisible());
        QCOMPARE(core::dumpOf(m_session->snapshot()), before); // nothing happens by looking
        auto* list = preview->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItemCount(), 2);
        QVERIFY(list->topLevelItem(1)->text(3).contains(QStringLiteral("Atlantis")));
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!preview->isVisible() && table()->hasFocus());
        QCOMPARE(core::dumpOf(m_session->snapshot()), before);

        const std::vector<core::Id> people = {personAt(0), personAt(1)};
        const size_t lines = m_session->timeline().lines.size();
        QApplication::clipboard()->setText(QStringLiteral("Porto\nZeist\n"));
        chooseCells({0, 1}, core::ListColumn::City);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QTest::mouseClick(preview->doButton(), Qt::LeftButton);
        QVERIFY(!preview->isVisible());
        QCOMPARE(m_session->snapshot().people.find(people[0])->city, QStringLiteral("Porto"));
        QCOMPARE(m_session->snapshot().people.find(people[1])->city, QStringLiteral("Zeist"));
        QCOMPARE(m_session->timeline().lines.size(), lines + 1);
        QVERIFY(m_session->undo(m_screen.get()));
        QCOMPARE(core::dumpOf(m_session->snapshot()), before);
    }

    void copiesWholeRowsWithHeadingsAsTrueColumns()
    {
        table()->setFocus();
        QWidget* numbers = table()->verticalHeader()->viewport();
        QTest::mouseClick(numbers, Qt::LeftButton, Qt::NoModifier, QPoint(3, table()->rowViewportPosition(0) + 3));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const core::CellBlock cells = core::cellsIn(QApplication::clipboard()->text());
        QCOMPARE(cells.size(), size_t(2));
        QCOMPARE(cells[0].size(), qsizetype(table()->columns().size()));
        for (qsizetype i = 0; i < cells[0].size(); ++i)
            QCOMPARE(cells[0][i], core::titleOf(table()->columns()[size_t(i)]));
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
        chooseCells({0}, core::ListColumn::Name);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(core::cellsIn(QApplication::clipboard()->text()),
                 (core::CellBlock{{m_session->snapshot().people.find(personAt(0))->name}}));
    }

    void aSavedViewComesBackExactly()
    {
        auto* views = m_screen->findChild<PeopleViews*>();
        QTest::keyClicks(m_screen->searchField(), QStringLiteral("a"));
        auto* facets = m_screen->findChild<FacetList*>();
        facets->topLevelItem(int(core::Facet::Country))->child(0)->setCheckState(0, Qt::Checked);
        table()->setColumns({core::ListColumn::City, core::ListColumn::Name, core::ListColumn::Tags});
        clickHeading(core::ListColumn::City, Qt::NoModifier);
        clickHeading(core::ListColumn::Name, Qt::ShiftModifier);
        clickHeading(core::ListColumn::Name, Qt::ShiftModifier);
        const QStringList shown = namesShown();
        QVERIFY(!shown.isEmpty());
        QVERIFY(views->text().contains(QStringLiteral("changed")));
        m_office->ask.lines += QStringLiteral("Mine");
        trigger(QStringLiteral("Save this view"));
        QCOMPARE(views->text(), QStringLiteral("View: Mine"));
        views->show(QStringLiteral("Everybody"));
        QCOMPARE(table()->model()->rowCount(), 40);
        QVERIFY(table()->columns() != (std::vector{core::ListColumn::City, core::ListColumn::Name, core::ListColumn::Tags}));
        views->show(QStringLiteral("Mine"));
        QCOMPARE(namesShown(), shown);
        QCOMPARE(table()->columns(),
                 (std::vector{core::ListColumn::City, core::ListColumn::Name, core::ListColumn::Tags}));
        QCOMPARE(m_session->undoText(), QStringLiteral("Saved the view “Mine”"));
        trigger(QStringLiteral("Remove the view"));
        QVERIFY(m_session->snapshot().views.live.isEmpty());
        m_screen = std::make_unique<PeopleScreen>(*m_session); // as it was left, on this computer
        m_screen->refresh();
        QCOMPARE(namesShown(), shown);
    }

    void onlyPeopleLikeThisByKeyboard()
    {
        chooseCells({3}, core::ListColumn::Sector);
        const QString sector = table()->currentIndex().data().toString();
        QVERIFY(!sector.isEmpty());
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        const int like = table()->model()->rowCount();
        QVERIFY(like >= 1 && like < 40);
        for (int row = 0; row < like; ++row)
            QCOMPARE(table()->model()->index(row, core::ListColumn::Sector).data().toString(), sector);
        press(QStringLiteral("Show everybody"));
        chooseCells({3}, core::ListColumn::Sector);
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(table()->model()->rowCount() < 40);
    }

    /// Pasted as they come, told once, nobody twice; what cannot be read stays to be mended.
    void theInterestListIsKept()
    {
        trigger(QStringLiteral("Interest list"));
        auto* dialog = m_screen->findChild<InterestDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(support::namelessControls(dialog), QStringList());
        QCOMPARE(support::unreachableControls(dialog), QStringList());
        const QString applicant = m_session->snapshot().people.find(personAt(0))->email;
        dialog->entry()->setFocus();
        dialog->entry()->setPlainText(QStringLiteral("Noor Kamal <noor@example.org>\ncall me\n") + applicant);
        pressIn(dialog, QStringLiteral("Put on the list"));
        QCOMPARE(dialog->list()->topLevelItemCount(), 2);
        QCOMPARE(dialog->entry()->toPlainText(), QStringLiteral("call me"));
        pressIn(dialog, QStringLiteral("Copy 1 address(es) to tell"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("noor@example.org"));
        const QString before = core::dumpOf(m_session->snapshot());
        pressIn(dialog, QStringLiteral("Note 1 as told"));
        const core::Id noor = core::interestedId(QStringLiteral("noor@example.org"));
        QCOMPARE(m_session->snapshot().interested.find(noor)->toldOf, m_session->round());
        QVERIFY(m_session->undo(m_screen.get()));
        QCOMPARE(core::dumpOf(m_session->snapshot()), before);
        dialog->list()->topLevelItem(0)->setSelected(true);
        pressIn(dialog, QStringLiteral("Take 1 off the list"));
        QCOMPARE(dialog->list()->topLevelItemCount(), 1);
    }

    void severalAreTaggedAsOneStepAndFoundByTheTag()
    {
        chooseCells({2, 3, 5}, core::ListColumn::Name);
        const QString before = core::dumpOf(m_session->snapshot());
        m_office->ask.lines += QStringLiteral("mentor");
        trigger(QStringLiteral("Tag"));
        QTest::keyClicks(m_screen->searchField(), QStringLiteral("tags:mentor"));
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(m_session->undo(m_screen.get()));
        QCOMPARE(core::dumpOf(m_session->snapshot()), before);
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    void columnsMoveByKeyboard()
    {
        chooseCells({0}, core::ListColumn::Country);
        const auto before = table()->columns();
        QTest::keyClick(table(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(table()->columns()[2], core::ListColumn::Country);
        QTest::keyClick(table(), Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(table()->columns(), before);
    }

    void everyControlHasANameAndIsReachable()
    {
        choose(0);
        for (int page = 0; page < 4; ++page) {
            m_screen->findChild<QTabWidget*>()->setCurrentIndex(page);
            QCOMPARE(support::namelessControls(m_screen.get()), QStringList());
            QCOMPARE(support::unreachableControls(m_screen.get()), QStringList());
        }
    }

private:
    void open(const support::Recipe& recipe)
    {
        cleanup();
        m_office = std::make_unique<support::Office>();
        m_session = support::makeSession(*m_office, recipe);
        m_screen = std::make_unique<PeopleScreen>(*m_session);
        connect(m_session.get(), &Session::changed, m_screen.get(), [this] { m_screen->refresh(); });
        m_screen->resize(1200, 800);
        m_screen->refresh();
        m_screen->show();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }
    PeopleTable* table() const { return m_screen->findChild<PeopleTable*>(); }
    core::Id personAt(int row) const
    {
        return core::Id::fromString(table()->model()->index(row, 0).data(PeopleModel::PersonRole).toString());
    }
    core::Id chosen() const { return personAt(table()->selectionModel()->selectedRows().value(0).row()); }
    void choose(int row) { table()->selectRow(row); }
    void chooseCells(const std::vector<int>& rows, core::ListColumn column)
    {
        table()->setFocus();
        for (const int row : rows) {
            const QModelIndex index = table()->model()->index(row, column);
            table()->scrollTo(index);
            QTest::mouseClick(table()->viewport(), Qt::LeftButton,
                              row == rows.front() ? Qt::NoModifier : Qt::ControlModifier,
                              table()->visualRect(index).center());
        }
    }
    void clickHeading(core::ListColumn column, Qt::KeyboardModifiers modifiers)
    {
        QHeaderView* header = table()->horizontalHeader();
        const int middle = header->sectionViewportPosition(column) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(middle, header->height() / 2));
    }
    QStringList namesShown() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names += table()->model()->index(row, 0).data().toString();
        return names;
    }
    FieldEditor* editor(const QString& name) const
    {
        return m_screen->findChild<PersonAnswers*>()->editor(name);
    }
    static FieldEditor* field(QWidget* in, const char* name)
    {
        return in->findChild<FieldEditor*>(QLatin1String(name));
    }
    static void type(FieldEditor* editor, const QString& text)
    {
        editor->field()->setFocus();
        QTest::keyClick(editor->field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor->field(), text);
    }
    static bool saysBelow(FieldEditor* editor, const QString& words)
    {
        for (const QLabel* label : editor->findChildren<QLabel*>())
            if (!label->isHidden() && label->text().contains(words))
                return true;
        return false;
    }
    void press(const QString& text) { pressIn(m_screen.get(), text); }
    static void pressIn(QWidget* in, const QString& text)
    {
        for (auto* button : in->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        QFAIL("no such button");
    }
    void trigger(const QString& words)
    {
        for (QAction* action : m_screen->commands())
            if (QString(action->text()).remove(u'&').startsWith(words)) {
                QVERIFY(action->isEnabled());
                action->trigger();
                return;
            }
        QFAIL("no such command");
    }
    void change(const core::Id& id, const std::function<void(core::Person&)>& how)
    {
        core::Person person = *m_session->snapshot().people.find(id);
        how(person);
        m_session->change(nullptr, [&](core::Store& store) {
            core::EditBuilder builder(store.snapshot(), QStringLiteral("change_person"));
            builder.put(person);
            return store.apply(builder.finish(QStringLiteral("Changed a person")));
        });
    }

    std::unique_ptr<support::Office> m_office;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<PeopleScreen> m_screen;
};

QTEST_MAIN(PeopleScreenTest)
#include "tst_people.moc"
