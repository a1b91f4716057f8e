// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/people_stage.h"
#include "ui/screens/people/add_person_dialog.h"
#include "ui/screens/people/person_answers.h"
#include "ui/screens/people/person_details.h"
#include "ui/screens/people/person_records.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/field_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest>

using namespace ui;

class PeopleScreenTest : public support::PeopleStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({.people = 40, .blankPercent = 20}); }
    void cleanup() { close(); }

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
};

QTEST_MAIN(PeopleScreenTest)
#include "tst_people.moc"
