// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/programme.h"
#include "ui/models/people_filter.h"
#include "ui/models/people_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelection>
#include <QtTest>

#include <numeric>

using namespace ui;

class PeopleFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<support::Office>();
        m_session = support::makeSession(*m_office, {.people = 60, .countries = 7, .blankPercent = 20});
        m_model = std::make_unique<PeopleModel>(*m_session);
        m_filter = std::make_unique<PeopleFilter>(*m_model);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get());
        m_model->reload();
    }
    void cleanup()
    {
        m_tester.reset();
        m_filter.reset();
        m_model.reset();
        m_session.reset();
    }

    void findsWithoutAccentsCaseOrOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("no accents") << QStringLiteral("lucia");
        QTest::newRow("capitals") << QStringLiteral("LUCIA");
        QTest::newRow("as written") << QStringLiteral("Lucía");
        QTest::newRow("other order") << QStringLiteral("gomez lucia");
        QTest::newRow("middle of a word") << QStringLiteral("uci");
        QTest::newRow("address") << QStringLiteral("lucia@lib.example");
        QTest::newRow("name and country") << QStringLiteral("lucia zealand");
        QTest::newRow("institution") << QStringLiteral("bibliotheque");
        QTest::newRow("blanks around") << QStringLiteral("  lucia  ");
    }
    void findsWithoutAccentsCaseOrOrder()
    {
        QFETCH(QString, typed);
        const core::Id person = m_model->rows()[7].person.id;
        set(person, PeopleModel::Name, QStringLiteral("Lucía Gómez"));
        set(person, PeopleModel::Address, QStringLiteral("Lucia@lib.example"));
        set(person, PeopleModel::Country, QStringLiteral("NZ"));
        set(person, PeopleModel::Institution, QStringLiteral("Bibliothèque centrale"));
        m_filter->setSearch(typed);
        QVERIFY(m_filter->mapFromSource(m_model->indexOf(person)).isValid());
        QVERIFY(m_filter->rowCount() < m_model->rowCount());
    }

    /// Whatever is searched and chosen: over each facet the counts add up to the people that the others let
    /// through, and the chosen ones to the people that are shown.
    void facetCountsAddUp()
    {
        support::Dice dice(11);
        for (int round = 0; round < 60; ++round) {
            m_filter->clear();
            if (dice.percent(40))
                m_filter->setSearch(QString(QChar(u'a' + dice.below(26))));
            for (int i = 0; i < core::facetCount; ++i) {
                const std::vector<core::FacetGroup> groups = m_filter->facets();
                QSet<QString> values;
                for (const core::FacetValue& value : groups[size_t(i)].values)
                    if (dice.percent(25))
                        values += value.key;
                if (dice.percent(50))
                    m_filter->choose(core::Facet(i), values);
            }
            for (const core::FacetGroup& group : m_filter->facets()) {
                int all = 0;
                int chosen = 0;
                for (const core::FacetValue& value : group.values) {
                    all += value.count;
                    chosen += value.chosen ? value.count : 0;
                }
                const bool open = m_filter->choice()[size_t(group.facet)].isEmpty();
                QCOMPARE(open ? all : chosen, m_filter->rowCount());
            }
        }
    }

    void moreWordsNeverFindMore()
    {
        int last = m_filter->rowCount();
        for (const QString& typed :
             {QStringLiteral("a"), QStringLiteral("a e"), QStringLiteral("a e library")}) {
            m_filter->setSearch(typed);
            QVERIFY(m_filter->rowCount() <= last);
            last = m_filter->rowCount();
        }
        m_filter->clear();
        QCOMPARE(m_filter->rowCount(), m_model->rowCount());
    }

    void sortsByTheTimeAndNotByTheWordsForIt()
    {
        m_filter->sortBy(PeopleModel::AppliedAt);
        QDateTime last;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QDateTime at =
                m_model->row(m_filter->mapToSource(m_filter->index(row, 0))).application.appliedAt;
            QVERIFY(!last.isValid() || !at.isValid() || last <= at);
            last = at;
        }
    }

    void namesChosenPeopleOnceInTheOrderShown()
    {
        m_filter->sortBy(PeopleModel::Name);
        QItemSelection chosen;
        for (const int row : {4, 2, 4})
            chosen.append(QItemSelectionRange(m_filter->index(row, 0), m_filter->index(row, 2)));
        const std::vector<core::Id> people = m_filter->peopleAt(chosen);
        QCOMPARE(people.size(), size_t(2));
        QCOMPARE(people[0].toString(), m_filter->index(2, 0).data(PeopleModel::PersonRole).toString());
        QCOMPARE(people[1].toString(), m_filter->index(4, 0).data(PeopleModel::PersonRole).toString());
    }

    void headingsSayWhatSortsAndHow()
    {
        const auto heading = [&](int column) { return m_filter->headerData(column, Qt::Horizontal).toString(); };
        m_filter->sortBy(PeopleModel::Country);
        QVERIFY(heading(PeopleModel::Country).endsWith(QStringLiteral("↑")));
        m_filter->sortThenBy(PeopleModel::Name);
        QVERIFY(heading(PeopleModel::Country).endsWith(QStringLiteral("↑1")));
        QVERIFY(heading(PeopleModel::Name).endsWith(QStringLiteral("↑2")));
        m_filter->sortThenBy(PeopleModel::Name);
        QVERIFY(heading(PeopleModel::Name).endsWith(QStringLiteral("↓2")));
        for (int row = 1; row < m_filter->rowCount(); ++row) {
            const core::PersonRow& before = m_filter->rowAt(row - 1);
            const core::PersonRow& after = m_filter->rowAt(row);
            if (before.person.country == after.person.country)
                QVERIFY(before.sortName >= after.sortName);
        }
        m_filter->sortThenBy(PeopleModel::Name);
        QCOMPARE(m_filter->order().size(), size_t(1));
        m_filter->sortBy(PeopleModel::Country);
        QVERIFY(heading(PeopleModel::Country).endsWith(QStringLiteral("↓")));
    }

private:
    void set(const core::Id& person, PeopleModel::Column column, const QString& value)
    {
        QVERIFY(m_model->setData(m_model->indexOf(person, column), value));
        m_model->reload();
    }

    std::unique_ptr<support::Office> m_office;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<PeopleModel> m_model;
    std::unique_ptr<PeopleFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(PeopleFilterTest)
#include "tst_people_filter.moc"
