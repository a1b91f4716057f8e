// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/cleanup_stage.h"
#include "ui/screens/cleanup/compare_people.h"
#include "ui/screens/cleanup/safe_preview.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/problem_card.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace ui;

class CleanupScreenTest : public support::CleanupStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(40); }
    void cleanup() { close(); }

    void aLargeRoundIsLookedThroughBesideTheWindow()
    {
        support::Office other;
        const auto session = support::makeSession(other, {.people = 2100});
        CleanupScreen screen(*session);
        screen.refresh();
        QVERIFY2(!session->problemsAreCurrent(), "nobody waited for it");
        QVERIFY(session->problems().empty());
        QSignalSpy found(session.get(), &Session::problemsFound);
        other.tasks.finishAll();
        QCoreApplication::processEvents();
        QVERIFY(session->problemsAreCurrent());
        QCOMPARE(found.count(), 1);
    }

    void kindsAddUpToEverything()
    {
        auto* kinds = m_screen->findChild<QListWidget*>();
        QVERIFY(kinds->count() > 2);
        int sum = 0;
        for (int row = 1; row < kinds->count(); ++row)
            sum += numberIn(kinds->item(row)->text());
        QCOMPARE(sum, numberIn(kinds->item(0)->text()));
        QCOMPARE(sum, int(problems().size()));
    }

    void anAnswerSolvesTheProblemAndLeadsToTheNext()
    {
        showKind(QStringLiteral("Country"));
        const core::Problem first = shown();
        const int before = int(problems().size());
        const QString next = nextAfter(first.id);
        const QString option = first.options.front().id;
        QTest::mouseClick(card()->findChildren<QPushButton*>().first(), Qt::LeftButton);
        QVERIFY(int(problems().size()) != before || !option.isEmpty());
        for (const core::Problem& problem : problems())
            QVERIFY(problem.id != first.id);
        QCOMPARE(shown().id, next);
        m_session->undo(m_screen.get());
        QCOMPARE(int(problems().size()), before);
    }

    void aTypedAnswerHoldsForAllOfThem()
    {
        showKind(QStringLiteral("Country"));
        const core::Problem first = shown();
        QVERIFY(first.people.size() > 1);
        auto* typing = card()->findChild<FieldEditor*>();
        const size_t lines = m_session->timeline().lines.size();
        typing->field()->setFocus();
        QTest::keyClicks(typing->field(), QStringLiteral("Atlantis"));
        QTest::keyClick(typing->field(), Qt::Key_Return);
        QCOMPARE(m_session->timeline().lines.size(), lines); // refused, said below the field
        QTest::keyClick(typing->field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(typing->field(), QStringLiteral("Portugal"));
        QTest::keyClick(typing->field(), Qt::Key_Return);
        QCOMPARE(m_session->timeline().lines.size(), lines + 1);
        for (const core::Id& person : first.people)
            QCOMPARE(m_session->snapshot().people.find(person)->country, QStringLiteral("PT"));
    }

    void skippingGoesRoundAndChangesNothing()
    {
        const QString dump = core::dumpOf(m_session->snapshot());
        const QString first = shown().id;
        QSet<QString> seen;
        for (size_t i = 0; i < problems().size(); ++i) {
            seen.insert(shown().id);
            trigger(QStringLiteral("Skip"));
        }
        QCOMPARE(size_t(seen.size()), problems().size());
        QCOMPARE(shown().id, first);
        QCOMPARE(core::dumpOf(m_session->snapshot()), dump);
    }

    void theKeysForNextAndPreviousWork()
    {
        queue()->setFocus();
        const QString first = shown().id;
        QTest::keyClick(queue(), Qt::Key_F8);
        QVERIFY(shown().id != first);
        QTest::keyClick(queue(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(shown().id, first);
    }

    /// At twice the letter size nothing has to be scrolled sideways.
    void fitsInASmallWindow()
    {
        makeTwins();
        m_screen->resize(600, 500);
        QCoreApplication::processEvents();
        for (const core::Problem& problem : problems()) {
            m_screen->reveal(problem.id);
            QCoreApplication::processEvents();
            for (QAbstractItemView* view : m_screen->findChildren<QAbstractItemView*>())
                if (view->isVisible())
                    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        }
        auto* kinds = m_screen->findChild<QComboBox*>();
        QVERIFY(kinds->isVisible() && !m_screen->findChild<QListWidget*>()->isVisible());
    }

    void twoPeopleAreRememberedAsTwo()
    {
        makeTwins();
        showKind(QStringLiteral("Possible duplicates"));
        const core::Problem twins = shown();
        auto* people = m_screen->findChild<ComparePeople*>();
        QCOMPARE(people->columnCount(), 4);
        int differing = 0;
        for (int row = 1; row < people->topLevelItemCount(); ++row) {
            const QTreeWidgetItem* item = people->topLevelItem(row);
            const bool differs = item->text(2) != item->text(3);
            QCOMPARE(item->text(1).startsWith(QStringLiteral("≠")), differs);
            differing += differs;
        }
        QVERIFY(differing > 0);
        for (auto* button : card()->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Two people")) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        for (const core::Problem& problem : problems())
            QVERIFY(problem.id != twins.id);
        QCOMPARE(core::findApplication(m_session->snapshot(), m_session->round(), twins.people[1])->status,
                 core::Status::Accepted);
    }

    void theTickedAnswersStayWhenTwoBecomeOne()
    {
        makeTwins();
        showKind(QStringLiteral("Possible duplicates"));
        const core::Problem twins = shown();
        auto* table = m_screen->findChild<ComparePeople*>();
        QVERIFY(table->canChoose());
        QTreeWidgetItem* city = nullptr;
        for (int row = 0; row < table->topLevelItemCount(); ++row)
            if (table->topLevelItem(row)->text(0) == QStringLiteral("City"))
                city = table->topLevelItem(row);
        QVERIFY(city);
        const QStringList before = table->taken();
        table->setCurrentItem(city);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(table->taken().contains(QStringLiteral("city")) != before.contains(QStringLiteral("city")));
        if (!table->taken().contains(QStringLiteral("city")))
            QTest::keyClick(table, Qt::Key_Return);
        const QString wanted = city->text(3);
        QTest::mouseClick(button(QStringLiteral("keep what is ticked")), Qt::LeftButton);
        QCOMPARE(m_session->snapshot().people.find(twins.people[0])->city, wanted);
        QCOMPARE(m_session->snapshot().people.find(twins.people[1])->sameAs, twins.people[0]);
    }

    void differentAnswersCanBeTakenAtOnce()
    {
        showKind(QStringLiteral("Country"));
        QItemSelection answered;
        QStringList ids;
        const QModelIndex kind = queue()->rootIndex();
        for (int row = 0; row < queue()->model()->rowCount(kind); ++row) {
            const QModelIndex index = queue()->model()->index(row, 0, kind);
            const QString id = index.data(ProblemModel::RawRole).toString();
            for (const core::Problem& problem : problems())
                if (problem.id == id && !problem.options.empty() && !problem.options.front().fix.leave) {
                    answered.select(index, index);
                    ids += id;
                }
        }
        QVERIFY(ids.size() > 1);
        queue()->selectionModel()->select(answered, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTest::mouseClick(button(QStringLiteral("first answer of each")), Qt::LeftButton);
        for (const core::Problem& problem : problems())
            QVERIFY(!ids.contains(problem.id));
    }

    void thePreviewOfTheSureOnesIsWhatHappens()
    {
        const core::ManyFixes planned =
            *core::planFixes(m_session->snapshot(), m_session->round(), core::FixSet::Safe);
        QVERIFY(planned.count > 0);
        const QString before = core::dumpOf(m_session->snapshot());
        trigger(QStringLiteral("Look at all"));
        m_office->tasks.finishAll();
        auto* preview = m_screen->findChild<SafePreview*>();
        QVERIFY(preview->isVisible());
        QCOMPARE(core::dumpOf(m_session->snapshot()), before);
        QVERIFY(preview->doButton()->text().contains(QString::number(planned.count)));
        const std::vector<ShownChange> changes = preview->content().changes;
        QVERIFY(!changes.empty());
        const core::Snapshot then = m_session->snapshot();
        QTest::mouseClick(preview->doButton(), Qt::LeftButton);
        QVERIFY(!preview->isVisible());
        QCOMPARE(core::countFixes(problems(), core::FixSet::Safe), 0);
        const auto happened = shownChanges(then, m_session->snapshot(), m_session->round());
        QCOMPARE(happened.size(), changes.size());
        m_session->undo(m_screen.get());
        QCOMPARE(core::dumpOf(m_session->snapshot()), before);
    }

    void saysThatAllAreReadyAndWhereToGo()
    {
        open(0);
        auto* empty = m_screen->findChild<EmptyView*>();
        QSignalSpy goesTo(m_screen.get(), &Screen::goTo);
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(goesTo.takeFirst()[0].toString(), QStringLiteral("import"));
        open(12, false);
        empty = m_screen->findChild<EmptyView*>();
        QSignalSpy goesOn(m_screen.get(), &Screen::goTo);
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QStringLiteral("ready")));
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(goesOn.takeFirst()[0].toString(), QStringLiteral("places"));
    }

    void everyControlHasANameAndIsReachable()
    {
        QCOMPARE(support::namelessControls(m_screen.get()), QStringList());
        QCOMPARE(support::unreachableControls(m_screen.get()), QStringList());
    }

private:
    void makeTwins()
    {
        const auto applications = core::applicationsOf(m_session->snapshot(), m_session->round());
        core::Person first = *m_session->snapshot().people.find(applications[1].person);
        core::Person second = *m_session->snapshot().people.find(applications[2].person);
        second.name = first.name;
        second.country = first.country = QStringLiteral("NZ");
        m_session->change(nullptr, [&](core::Store& store) {
            core::EditBuilder builder(store.snapshot(), QStringLiteral("change_person"));
            builder.put(first);
            builder.put(second);
            return store.apply(builder.finish(QStringLiteral("Made twins")));
        });
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* one : m_screen->findChildren<QPushButton*>())
            if (one->text().contains(text))
                return one;
        return nullptr;
    }
    ProblemCard* card() const { return m_screen->findChild<ProblemCard*>(); }
    core::Problem shown() const
    {
        const QString id =
            queue()->selectionModel()->selectedRows().value(0).data(ProblemModel::RawRole).toString();
        for (const core::Problem& problem : problems())
            if (problem.id == id)
                return problem;
        return {};
    }
    QString nextAfter(const QString& problem) const
    {
        const auto* model = static_cast<const ProblemModel*>(queue()->model());
        const QModelIndex index = model->indexOf(problem);
        return index.siblingAtRow(index.row() + 1).data(ProblemModel::RawRole).toString();
    }
    void showKind(const QString& title)
    {
        auto* kinds = m_screen->findChild<QListWidget*>();
        for (int row = 0; row < kinds->count(); ++row)
            if (kinds->item(row)->text().startsWith(title))
                kinds->setCurrentRow(row);
        QVERIFY(kinds->currentItem()->text().startsWith(title));
    }
    static int numberIn(const QString& text) { return text.section(u'(', -1).section(u')', 0, 0).toInt(); }
};

QTEST_MAIN(CleanupScreenTest)
#include "tst_cleanup.moc"
