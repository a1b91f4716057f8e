// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/usecases/change.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/screen_stage.h"
#include "ui/screens/places/places_screen.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

using namespace support;

namespace {

/// A round in which everybody has applied and nobody has a place, with many from one country.
struct Applicants : ScreenStage
{
    explicit Applicants(int people = 40)
        : ScreenStage("places", {.people = people, .countries = 6, .apartPairs = 0})
    {
        std::vector<core::Id> all;
        for (const core::Application& one : core::applicationsOf(snapshot(), round()))
            all.push_back(one.person);
        if (!all.empty())
            change([&](core::Store& store) {
                return core::change(
                    store, core::setStatus(store.snapshot(), round(), all, core::Status::Applied, {}));
            });
    }

    const core::PlacesPlan& plan() const { return static_cast<ui::PlacesScreen*>(screen.get())->plan(); }
    int withStatus(core::Status status) const
    {
        int count = 0;
        for (const core::Application& one : core::applicationsOf(snapshot(), round()))
            count += one.status == status;
        return count;
    }
    QSpinBox* percent() const { return screen->findChild<QSpinBox*>(); }
    QTableView* people() const { return child<QTableView>("placesPeople"); }
    QTabBar* tabs() const { return screen->findChild<QTabBar*>(); }
};

} // namespace

class PlacesScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonSaysWhatWillHappen()
    {
        Applicants stage;
        const int in = stage.plan().accepted();
        const int wait = stage.plan().waiting();
        QVERIFY(wait > 0);
        const QString button = stage.child<QPushButton>("applyLimit")->text();
        QVERIFY2(button.contains(QString::number(in)) && button.contains(QString::number(wait)),
                 qPrintable(button));
        QVERIFY(stage.text("limitSentence").contains(QString::number(stage.plan().limit)));
        QVERIFY(stage.text("limitSentence").contains(QString::number(stage.plan().otherReading)));

        stage.click("applyLimit");
        QCOMPARE(stage.withStatus(core::Status::Accepted), in);
        QCOMPARE(stage.withStatus(core::Status::Waiting), wait);
        QVERIFY(!stage.child<QPushButton>("applyLimit")->isEnabled());
        QVERIFY(!stage.text("applyNote").isEmpty());

        QVERIFY(stage.session->undo(nullptr));
        QCOMPARE(stage.withStatus(core::Status::Applied), in + wait);
        QCOMPARE(stage.plan().accepted(), in);
        QVERIFY(stage.child<QPushButton>("applyLimit")->isEnabled());
    }

    void theLimitIsTriedOutBeforeItIsApplied()
    {
        Applicants stage;
        stage.percent()->setFocus();
        stage.percent()->selectAll();
        QTest::keyClicks(stage.percent(), QStringLiteral("30"));
        QCOMPARE(stage.plan().settings.percent, 30);
        QCOMPARE(stage.plan().limit, 12);
        QCOMPARE(stage.session->currentRound()->capPercent, 20); // only tried out
        for (QRadioButton* reading : stage.screen->findChildren<QRadioButton*>())
            if (!reading->isChecked())
                reading->click();
        QVERIFY(stage.plan().settings.rule == core::CapRule::Accepted);
        QCOMPARE(stage.plan().otherReading, 12);

        // What happens elsewhere does not take the try-out away.
        const core::Id somebody = stage.plan().people.front().person;
        stage.change([&](core::Store& store) {
            return core::change(store, core::setField(store.snapshot(), stage.round(), somebody,
                                                      QStringLiteral("name"), QStringLiteral("Ana")));
        });
        QCOMPARE(stage.percent()->value(), 30);
        stage.click("applyLimit");
        QCOMPARE(stage.session->currentRound()->capPercent, 30);
        QVERIFY(stage.session->currentRound()->capRule == core::CapRule::Accepted);
    }

    void somebodyIsLetInAllTheSame()
    {
        Applicants stage;
        stage.click("applyLimit");
        const int waiting = stage.plan().waiting();
        QCOMPARE(stage.people()->model()->rowCount(), waiting);
        stage.people()->setCurrentIndex(stage.people()->model()->index(0, 0));
        const core::Id person =
            core::Id::fromString(stage.people()->currentIndex().data(Qt::UserRole + 77).toString());

        stage.click("letIn"); // no reason given
        QCOMPARE(stage.plan().waiting(), waiting);
        stage.office.ask.lines.enqueue(QStringLiteral("  "));
        stage.click("letIn");
        QCOMPARE(stage.plan().waiting(), waiting);
        QCOMPARE(stage.office.ask.told.size(), 1);

        stage.office.ask.lines.enqueue(QStringLiteral("ambassador of last year"));
        stage.click("letIn");
        QVERIFY(core::findApplication(stage.snapshot(), stage.round(), person)->status ==
                core::Status::Accepted);
        QCOMPARE(stage.plan().waiting(), waiting - 1);

        // It stays an exception when the limit is applied again, and can be taken back.
        stage.tabs()->setCurrentIndex(1);
        QCOMPARE(stage.people()->model()->rowCount(), 1);
        QCOMPARE(stage.people()->model()->index(0, ui::PlacesPeople::Reason).data().toString(),
                 QStringLiteral("ambassador of last year"));
        stage.click("takeBack");
        QCOMPARE(stage.plan().waiting(), waiting);
        QCOMPARE(stage.people()->model()->rowCount(), 0);
    }

    void tiesAndUnknownTimesAreTold()
    {
        Applicants stage;
        const QString country = stage.plan().byCountry.front().country;
        std::vector<core::Id> theirs;
        for (const core::PlacedPerson& one : stage.plan().people)
            if (one.country == country)
                theirs.push_back(one.person);
        const core::Application last =
            *core::findApplication(stage.snapshot(), stage.round(), theirs[size_t(stage.plan().limit - 1)]);
        stage.change([&](core::Store& store) {
            core::EditBuilder builder(store.snapshot(), QStringLiteral("change_person"));
            core::Application next =
                *core::findApplication(store.snapshot(), stage.round(), theirs[size_t(stage.plan().limit)]);
            next.appliedAt = last.appliedAt;
            builder.put(next);
            core::Application unknown =
                *core::findApplication(store.snapshot(), stage.round(), theirs.back());
            unknown.appliedAt = {};
            unknown.appliedAsWritten = QStringLiteral("yesterday");
            builder.put(unknown);
            return store.apply(builder.finish(QStringLiteral("Changed times")));
        });
        QString all;
        const QAbstractItemModel* model = stage.people()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                all += model->index(row, column).data().toString() + u'\n';
        QVERIFY(all.contains(QStringLiteral("same second")));
        QVERIFY(all.contains(QStringLiteral("yesterday")));
        QVERIFY(!stage.text("findings").isEmpty());
    }

    void unknownCountriesLeadToCleanUp()
    {
        Applicants stage;
        const core::Id person = stage.plan().people.front().person;
        stage.change([&](core::Store& store) {
            core::EditBuilder builder(store.snapshot(), QStringLiteral("change_person"));
            core::Person who = *store.snapshot().people.find(person);
            who.country.clear();
            who.countryAsWritten = QStringLiteral("Poland/UK");
            builder.put(who);
            return store.apply(builder.finish(QStringLiteral("Changed country")));
        });
        stage.screen->reveal(person.toString());
        QCOMPARE(stage.tabs()->currentIndex(), 2);
        QVERIFY(stage.people()->model()->index(0, ui::PlacesPeople::Reason).data().toString().contains(QStringLiteral("Poland/UK")));
        stage.click("followPerson");
        QCOMPARE(stage.led.size(), 1);
        QCOMPARE(stage.led.front().first, QStringLiteral("cleanup"));
        QCOMPARE(stage.led.front().second, person.toString());
    }

    void withoutPeopleItSaysWhatBelongsHere()
    {
        Applicants stage(0);
        QVERIFY(stage.child<QPushButton>("applyLimit")->isVisible() == false);
        const auto buttons = stage.screen->findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (button->isVisible())
                button->click();
        QCOMPARE(stage.led.size(), 1);
        QCOMPARE(stage.led.front().first, QStringLiteral("import"));
    }

    void nobodyOverTheLimitIsSaid()
    {
        Applicants stage;
        stage.percent()->setValue(100);
        QCOMPARE(stage.plan().waiting(), 0);
        QVERIFY(!stage.people()->isVisible());
        stage.click("applyLimit");
        QCOMPARE(stage.withStatus(core::Status::Accepted), 40);
    }

    void everyControlCanBeNamedAndReached()
    {
        Applicants stage;
        QCOMPARE(namelessControls(stage.screen.get()), QStringList());
        QCOMPARE(unreachableControls(stage.screen.get()), QStringList());
    }
};

QTEST_MAIN(PlacesScreenTest)
#include "tst_places.moc"
