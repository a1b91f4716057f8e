// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/find_pairs.h"
#include "tests/ui/support/accessibility.h"
#include "tests/ui/support/screen_stage.h"
#include "core/domain/countries.h"
#include "ui/look/projection.h"
#include "ui/look/world.h"
#include "ui/models/clock_periods.h"
#include "ui/models/country_links.h"
#include "ui/screens/fairness/country_grid.h"
#include "ui/widgets/world_map.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

using namespace support;

namespace {

struct FairnessStage : ScreenStage
{
    explicit FairnessStage(int people = 60) : ScreenStage("fairness", {.people = people, .countries = 12, .apartPairs = 0})
    {
        if (people == 0)
            return;
        core::NoProgress progress;
        const auto found = core::findPairs(snapshot(), {round(), {}, {}, {}}, progress);
        if (!found || !change([&](core::Store& store) { return core::takePairs(store, *found); }))
            qFatal("no pairs");
    }
};

} // namespace

class FairnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyRoundSaysWhatBelongsHere()
    {
        FairnessStage stage(0);
        QVERIFY(!stage.child<QWidget>("fairnessTabs")->isVisible());
        for (QPushButton* button : stage.screen->findChildren<QPushButton*>())
            if (button->isVisible())
                button->click();
        QCOMPARE(stage.led.size(), 1);
        QCOMPARE(stage.led.front().first, QStringLiteral("pairs"));
    }

    /// Every link is of the pairs; together they are all pairs.
    void linksAddUpToThePairs()
    {
        FairnessStage stage;
        ui::RoundPairs pairs(*stage.session);
        pairs.update();
        const ui::CountryLinks links = ui::countryLinks(pairs);
        size_t sum = 0;
        for (const ui::CountryLink& link : links.links)
            sum += link.partnerships.size();
        QCOMPARE(sum, pairs.view().rows.size());
        int people = 0;
        for (const ui::CountryCount& country : links.countries)
            people += country.people;
        QCOMPARE(people, int(2 * sum));

        ui::CountryGrid grid;
        const QAbstractItemModelTester tester(&grid, QAbstractItemModelTester::FailureReportingMode::Fatal);
        grid.show(links);
        int cells = 0;
        for (int row = 0; row < grid.rowCount(); ++row)
            for (int column = 0; column <= row; ++column)
                cells += grid.index(row, column).data().toInt();
        QCOMPARE(cells, int(sum));
        QCOMPARE(grid.index(1, 0).data(), grid.index(0, 1).data());
    }

    void tablesCountEverybody()
    {
        FairnessStage stage;
        auto* trait = stage.child<QComboBox>("trait");
        for (int index = 0; index < trait->count(); ++index) {
            trait->setCurrentIndex(index);
            for (QTreeWidget* table : stage.screen->findChildren<QTreeWidget*>()) {
                if (!table->isVisible() || table->columnCount() != 7)
                    continue;
                int people = 0;
                for (int row = 0; row < table->topLevelItemCount(); ++row)
                    people += table->topLevelItem(row)->text(1).toInt();
                QCOMPARE(people, 60);
            }
        }
    }

    void theMapAndItsListGoTogether()
    {
        FairnessStage stage;
        stage.screen->reveal(QStringLiteral("map"));
        auto* map = stage.child<ui::WorldMap>("worldMap");
        auto* list = stage.child<QTreeWidget>("linkList");
        QVERIFY(map->isVisible());
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Home);
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->chosen(), 1);
        QCOMPARE(list->currentItem(), list->topLevelItem(1));
        QVERIFY(map->accessibleDescription().contains(list->topLevelItem(1)->child(0)->text(0)));

        // The mouse finds what it is over.
        QVERIFY(map->linkAt(map->middleOfLink(0)) >= 0);
        QCOMPARE(map->linkAt(QPointF(2, 2)), -1);

        // A pair of the list leads to Pairs.
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0)->child(0));
        Q_EMIT list->itemActivated(list->currentItem(), 0);
        QCOMPARE(stage.led.back().first, QStringLiteral("pairs"));
        QVERIFY(stage.snapshot().partnerships.find(core::Id::fromString(stage.led.back().second)));
    }

    void theMapIsDrawnInTheColoursOfThePalette()
    {
        ui::WorldMap map;
        map.resize(600, 300);
        map.show({{QStringLiteral("BR"), QStringLiteral("GH"), 2, QStringLiteral("two pairs")},
                  {QStringLiteral("NZ"), QStringLiteral("US"), 1, QStringLiteral("one pair")}});
        for (const QColor& paper : {QColor(Qt::white), QColor(0x1e, 0x1f, 0x22)}) {
            QPalette palette;
            palette.setColor(QPalette::Base, paper);
            palette.setColor(QPalette::Text, paper.lightness() > 128 ? Qt::black : Qt::white);
            map.setPalette(palette);
            const QImage image = map.grab().toImage();
            QCOMPARE(image.pixelColor(1, 1), paper);
            QSet<QRgb> colours;
            for (int x = 0; x < image.width(); x += 3)
                for (int y = 0; y < image.height(); y += 3)
                    colours.insert(image.pixel(x, y));
            QVERIFY(colours.size() > 5);
        }
    }

    void everyCountryHasAPlace()
    {
        for (const QString& code : core::countryCodes())
            if (code != QStringLiteral("BV")) // nobody lives there
                QVERIFY2(ui::middleOf(code), qPrintable(code));
        const QPointF denmark = *ui::middleOf(QStringLiteral("DK"));
        QVERIFY(QRectF(7, 54, 6, 4).contains(denmark));
        QVERIFY(ui::worldLand().size() > 150);
    }

    /// Not on far islands that have the number of the country as well.
    void theMiddleOfALargeCountryIsOnItsLand()
    {
        for (const char* code : {"AU", "BR", "CA", "CN", "DE", "IN", "KE", "US"}) {
            const QString country = QLatin1String(code);
            const auto middle = ui::middleOf(country);
            QVERIFY(middle);
            const QPointF spot = ui::equalEarth(middle->x(), middle->y());
            QVERIFY2(std::any_of(ui::worldLand().begin(), ui::worldLand().end(),
                                 [&](const ui::Land& land) {
                                     return land.country == country && land.shape.contains(spot);
                                 }),
                     code);
        }
    }

    void theProjectionKeepsTheWorldTogether()
    {
        QCOMPARE(ui::equalEarth(0, 0), QPointF(0, 0));
        QVERIFY(ui::equalEarth(10, 0).x() > 0);
        QVERIFY(ui::equalEarth(0, 10).y() < 0);
        const QSizeF world = ui::projectedWorld();
        // Equal areas: the whole is as large as the globe.
        QVERIFY(qAbs(world.width() / world.height() - 2.0546) < 0.01);
    }

    void clockChangesCutTheRound()
    {
        core::Round round;
        round.starts = QDate(2026, 3, 2);
        round.ends = QDate(2026, 6, 30);
        // The United States change on 8 March, Europe on 29 March.
        const auto periods = ui::clockPeriods({QStringLiteral("America/Chicago"), QStringLiteral("Europe/Copenhagen")}, round);
        QCOMPARE(periods.size(), size_t(3));
        QCOMPARE(periods[0].to, QDate(2026, 3, 7));
        QCOMPARE(periods[1].from, QDate(2026, 3, 8));
        QCOMPARE(periods[2].from, QDate(2026, 3, 29));
        QCOMPARE(periods[0].together, 8 * 60);
        QCOMPARE(periods[1].together, 9 * 60);
        QCOMPARE(periods[2].together, 8 * 60);
        QCOMPARE(ui::clockPeriods({QStringLiteral("Asia/Tokyo"), QStringLiteral("Asia/Kolkata")}, round).size(), size_t(1));
        QVERIFY(ui::clockPeriods({QStringLiteral("Asia/Tokyo")}, core::Round()).empty());
    }

    void everyControlCanBeNamedAndReached()
    {
        FairnessStage stage;
        for (const char* view : {"fits", "grid", "map"}) {
            stage.screen->reveal(QLatin1String(view));
            QCOMPARE(namelessControls(stage.screen.get()).join(u' '), QString());
            QCOMPARE(unreachableControls(stage.screen.get()), QStringList());
        }
    }
};

QTEST_MAIN(FairnessTest)
#include "tst_fairness.moc"
