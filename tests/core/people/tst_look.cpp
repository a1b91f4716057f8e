// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/list_look.h"
#include "tests/support/people.h"

#include <QtTest>

using namespace core;
using support::Dice;

namespace {

const QString zone = QStringLiteral("Europe/Copenhagen");

std::vector<PersonRow> rowsOf(int people)
{
    const auto made = support::makeRound({.people = people, .countries = 8, .blankPercent = 20});
    return personRows(made.snapshot, made.round, {});
}

ListLook anyLook(Dice& dice)
{
    ListLook look;
    look.search = dice.percent(50) ? QStringLiteral("city:\"Łódź\" -x “y”") : QString();
    for (int i = 0; i < facetCount; ++i)
        for (int n = dice.below(3); n > 0; --n)
            look.facets[size_t(i)].insert(QStringLiteral("value %1").arg(dice.below(5)));
    look.columns = {ListColumn::Name};
    for (int i = 1; i < ListColumn::ColumnCount; ++i)
        if (dice.percent(50))
            look.columns.insert(look.columns.begin() + dice.below(int(look.columns.size()) + 1),
                                ListColumn(i));
    for (int n = dice.below(4); n > 0; --n)
        look.order.push_back({ListColumn(dice.below(ListColumn::ColumnCount)), dice.percent(50)});
    return look;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedAndReadIsTheSameLook()
    {
        Dice dice(3);
        for (int i = 0; i < 200; ++i) {
            const ListLook look = anyLook(dice);
            const auto read = parseLook(textOfLook(look));
            QVERIFY(read.ok());
            QCOMPARE(*read, look);
            QCOMPARE(textOfLook(*read), textOfLook(look));
        }
        for (const auto& [name, look] : suggestedLooks())
            QCOMPARE(parseLook(textOfLook(look)).value(), look);
        QVERIFY(!parseLook(QStringLiteral("no look")).ok());
    }

    void whatANewerVersionSavedIsLeftOut()
    {
        const auto look = parseLook(
            QStringLiteral("{\"columns\":[\"city\",\"horoscope\"],\"order\":[\"-horoscope\",\"-city\"],"
                           "\"facets\":{\"horoscope\":[\"x\"]},\"search\":\"a\"}"));
        QVERIFY(look.ok());
        QCOMPARE(look->columns, (std::vector{ListColumn::Name, ListColumn::City}));
        QCOMPARE(look->order, (std::vector<ListOrder>{{ListColumn::City, true}}));
    }

    /// The first key decides; the next only among equals; who has nothing in the cell comes last both ways.
    void sortsByOneKeyAfterTheOther()
    {
        const auto rows = rowsOf(80);
        ListLook look = usualLook();
        Dice dice(9);
        for (int story = 0; story < 60; ++story) {
            look.order.clear();
            for (int n = 1 + dice.below(3); n > 0; --n)
                look.order.push_back({ListColumn(dice.below(ListColumn::ColumnCount)), dice.percent(50)});
            const auto shown = shownRows(rows, look, zone);
            QCOMPARE(shown.size(), rows.size());
            for (size_t i = 1; i < shown.size(); ++i)
                for (const ListOrder& key : look.order) {
                    const SortKey before = sortKeyOf(rows[shown[i - 1]], key.column, zone);
                    const SortKey after = sortKeyOf(rows[shown[i]], key.column, zone);
                    const int order = compareKeys(before, after, key.isDown);
                    QVERIFY(order <= 0);
                    QVERIFY(!before.isEmpty || after.isEmpty);
                    if (order < 0)
                        break;
                }
        }
    }

    void accentsAndCaseDoNotSort()
    {
        auto rows = rowsOf(4);
        const QStringList cities = {QStringLiteral("Ödense"), QStringLiteral("oslo"),
                                    QStringLiteral("Obidos"), QStringLiteral("Łódź")};
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i].person.city = cities[qsizetype(i)];
        ListLook look = usualLook();
        look.order = {{ListColumn::City, false}};
        QStringList sorted;
        for (const size_t at : shownRows(rows, look, zone))
            sorted += rows[at].person.city;
        QCOMPARE(sorted, (QStringList{QStringLiteral("Łódź"), QStringLiteral("Obidos"),
                                      QStringLiteral("Ödense"), QStringLiteral("oslo")}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char* typed, bool isFound) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << isFound;
        };
        row("", true);
        row("lucia", true);
        row("LÚCIA gomez", true);
        row("gomez lucia", true);
        row("\"lucia gomez\"", true);
        row("\"gomez lucia\"", false);
        row("lucia@lib.example", true);
        row("Dr. Gómez", true);
        row("archives only", true); // in the wishes
        row("urgent", true);        // a tag
        row("city:porto", true);
        row("city:por", true);
        row("city:\"por\"", false);
        row("city:\"Porto\"", true);
        row("city:lucia", false);
        row("institution:\"\"", true);
        row("city:\"\"", false);
        row("-porto", false);
        row("-lisbon", true);
        row("-city:\"porto\"", false);
        row("-city:\"\" lucia", true);
        row("kind_of_library:public", true);
        row("unknown:porto", false);
        row("tags:urgent -about:only", false);
        row("-", true);
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        auto made = support::makeRound({.people = 1});
        Person& person = made.snapshot.people.live[made.people[0]];
        person.name = QStringLiteral("Dr. Lucía Gómez");
        person.email = QStringLiteral("Lucia@lib.example");
        person.city = QStringLiteral("Porto");
        person.institution.clear();
        Application& hers =
            made.snapshot.applications.live[findApplication(made.snapshot, made.round, person.id)->id];
        hers.about = QStringLiteral("Please:\narchives only");
        hers.sector = QStringLiteral("Public");
        hers.tags = {QStringLiteral("Urgent")};
        const auto rows = personRows(made.snapshot, made.round, {});
        QCOMPARE(PeopleSearch(typed).finds(rows.front(), zone), isFound);
    }

    /// "Only people like this" and "all but those" part everybody in two, with this one among the first.
    void likeThisAndNotLikeThisPartEverybody()
    {
        const auto rows = rowsOf(50);
        for (int i = 0; i < ListColumn::ColumnCount; ++i)
            for (const PersonRow& row : rows) {
                const QString text = cellToCopy(row, ListColumn(i), zone);
                const PeopleSearch only(searchTerm(ListColumn(i), text, false));
                const PeopleSearch others(searchTerm(ListColumn(i), text, true));
                QVERIFY(only.finds(row, zone));
                for (const PersonRow& one : rows)
                    QVERIFY(only.finds(one, zone) != others.finds(one, zone));
            }
    }

    void everyColumnIsNamedOnceAndFoundByItsNames()
    {
        QSet<QString> ids;
        for (int i = 0; i < ListColumn::ColumnCount; ++i) {
            const auto column = ListColumn(i);
            ids.insert(idOf(column));
            QCOMPARE(listColumnNamed(idOf(column)), column);
            QCOMPARE(listColumnNamed(titleOf(column).toUpper()), column);
            QVERIFY(!tipOf(column).isEmpty());
        }
        QCOMPARE(ids.size(), int(ListColumn::ColumnCount));
    }
};

QTEST_GUILESS_MAIN(LookTest)
#include "tst_look.moc"
