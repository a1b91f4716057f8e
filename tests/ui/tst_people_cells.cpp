// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cells.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/people_stage.h"
#include "ui/screens/people/interest_dialog.h"
#include "ui/screens/people/people_views.h"
#include "ui/widgets/change_preview.h"
#include "ui/widgets/facet_list.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QtTest>

using namespace ui;

/// The table of people as a spreadsheet: cells, columns, views, tags, and the interest list beside it.
class PeopleCellsTest : public support::PeopleStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({.people = 40, .blankPercent = 20}); }
    void cleanup() { close(); }

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

private:
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
};

QTEST_MAIN(PeopleCellsTest)
#include "tst_people_cells.moc"
