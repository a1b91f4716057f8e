// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/kept_lists.h"
#include "core/edits/people.h"
#include "core/edits/tag_people.h"
#include "core/usecases/change.h"
#include "core/usecases/interest_list.h"
#include "core/usecases/list_people.h"
#include "core/usecases/paste_values.h"
#include "tests/support/programme.h"

#include <QtTest>

using namespace core;
using support::Dice;

namespace {

std::vector<ListColumn> allColumns()
{
    std::vector<ListColumn> columns;
    for (int i = 0; i < ListColumn::ColumnCount; ++i)
        columns.push_back(ListColumn(i));
    return columns;
}

const QDateTime noon(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc());

} // namespace

class KeptListsTest : public QObject
{
    Q_OBJECT

    support::MadeRound m_made;
    std::unique_ptr<Store> m_store;

    QString zone() const { return m_store->snapshot().rounds.find(m_made.round)->zone; }
    std::vector<PersonRow> rows() const { return listPeople(m_store->snapshot(), m_made.round, {}); }
    CellBlock copied(const std::vector<ListColumn>& columns, bool headings = false) const
    {
        return cellsIn(textOfCells(copyCells(rows(), columns, zone(), headings)));
    }
    std::vector<Id> everybody() const
    {
        std::vector<Id> people;
        for (const PersonRow& row : rows())
            people.push_back(row.person.id);
        return people;
    }
    Result<PastePlan> planned(const PasteTarget& target, const CellBlock& cells) const
    {
        return planPaste(m_store->snapshot(), m_made.round, target, cells);
    }

private Q_SLOTS:
    void init()
    {
        m_made = support::makeRound({.people = 30, .blankPercent = 20});
        m_store = support::storeWith(m_made.snapshot);
    }

    void pastingWhatWasCopiedChangesNothing()
    {
        for (const bool headings : {false, true}) {
            const auto plan = planned({everybody(), allColumns(), false}, copied(allColumns(), headings));
            QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().message));
            QCOMPARE(plan->changed + plan->refused, 0);
            QVERIFY(plan->edit.isEmpty());
        }
    }

    /// Copied, then everything cleared, then pasted: the programme is what it was.
    void pastingIsTheInverseOfCopying()
    {
        std::vector<ListColumn> columns;
        for (const ListColumn column : allColumns())
            if (!fieldOf(column).isEmpty() && column != ListColumn::Name)
                columns.push_back(column);
        const QString before = dumpOf(m_store->snapshot());
        const CellBlock block = copied(columns);
        const auto cleared = planned({everybody(), columns, false}, {{QString()}});
        QVERIFY(cleared.ok() && cleared->refused == 0 && cleared->changed > 100);
        QVERIFY(m_store->apply(cleared->edit).ok());
        QVERIFY(dumpOf(m_store->snapshot()) != before);
        const auto pasted = planned({everybody(), columns, false}, block);
        QVERIFY(pasted.ok());
        QCOMPARE(pasted->changed, cleared->changed);
        QVERIFY(m_store->apply(pasted->edit).ok());
        QCOMPARE(dumpOf(m_store->snapshot()), before);
        QVERIFY(m_store->undo().ok() && m_store->undo().ok());
        QCOMPARE(dumpOf(m_store->snapshot()), before);
    }

    void whatIsSeenIsWhatIsDoneAndUndoBringsItBack()
    {
        const std::vector<ListColumn> columns = {ListColumn::Country, ListColumn::City, ListColumn::State};
        CellBlock cells;
        for (size_t i = 0; i < everybody().size(); ++i)
            cells.push_back({i % 3 ? QStringLiteral("nz") : QStringLiteral("Atlantis"),
                             QStringLiteral("  São  Paulo "), QStringLiteral("Has a place!")});
        const QString before = dumpOf(m_store->snapshot());
        const auto plan = planned({everybody(), columns, false}, cells);
        QVERIFY(plan.ok());
        QCOMPARE(plan->refused, 10 + 30); // no such country; a status is not typed
        QCOMPARE(plan->changed + plan->refused + plan->same, 90);
        QVERIFY(m_store->apply(plan->edit).ok());
        for (const PastedCell& cell : plan->cells)
            for (const PersonRow& row : rows())
                if (row.person.id == cell.person)
                    QCOMPARE(cellToCopy(row, cell.column, zone()), cell.then);
        QCOMPARE(rows().front().person.city, QStringLiteral("São Paulo"));
        QVERIFY(m_store->timeline().lines.back().text.contains(QStringLiteral("30")));
        QVERIFY(m_store->undo().ok());
        QCOMPARE(dumpOf(m_store->snapshot()), before);
    }

    void aBlockFitsOrIsRefusedWithAReason()
    {
        const std::vector<Id> all = everybody();
        const std::vector<Id> three(all.begin(), all.begin() + 3);
        const std::vector<ListColumn> city = {ListColumn::City};
        const QString a = QStringLiteral("A");
        const QString b = QStringLiteral("B");
        QCOMPARE(planned({three, city, false}, {{a}})->changed, 3);           // one value for all
        QCOMPARE(planned({three, city, false}, {{a}, {b}, {a}})->changed, 3); // as many
        QVERIFY(!planned({three, city, false}, {{a}, {b}}).ok());             // fewer
        QVERIFY(!planned({three, city, false}, {{a, b}}).ok());               // too wide
        QVERIFY(!planned({three, city, false}, {}).ok());
        QCOMPARE(planned({all, {ListColumn::City, ListColumn::Institution}, true}, {{a}, {b}})->changed, 2);
        QVERIFY(!planned({three, city, true}, {{a}, {b}, {a}, {b}}).ok()); // over the end
        QCOMPARE(planned({three, city, false}, {{titleOf(ListColumn::City)}, {a}, {b}, {a}})->changed, 3);
    }

    void aSavedViewShowsExactlyTheSamePeople()
    {
        ListLook look = suggestedLooks().front().second;
        look.search += QStringLiteral(" e");
        look.facets[size_t(Facet::Status)] = {nameOf(Status::Accepted)};
        const auto before = shownRows(rows(), look, zone());
        QVERIFY(change(*m_store, saveView(m_store->snapshot(), QStringLiteral(" To read "), textOfLook(look)))
                    .ok());
        QVERIFY(!saveView(m_store->snapshot(), QStringLiteral(" "), {}).ok());
        const auto view = findView(m_store->snapshot(), QStringLiteral("to READ"));
        QVERIFY(view.ok());
        QCOMPARE(parseLook(view->look).value(), look);
        QCOMPARE(shownRows(rows(), *parseLook(view->look), zone()), before);
        QVERIFY(
            change(*m_store, saveView(m_store->snapshot(), QStringLiteral("TO READ"), QStringLiteral("{}")))
                .ok());
        QCOMPARE(viewsInOrder(m_store->snapshot()).size(), size_t(1)); // replaced, not doubled
        QVERIFY(change(*m_store, removeView(m_store->snapshot(), view->id)).ok());
        QVERIFY(!findView(m_store->snapshot(), QStringLiteral("To read")).ok());
        QVERIFY(m_store->undo().ok());
        QCOMPARE(viewsInOrder(m_store->snapshot()).size(), size_t(1));
    }

    void theInterestListReadsWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<int>("unread");
        const auto row = [](const char* name, const char* text, const char* found, int unread) {
            QTest::newRow(name) << QString::fromUtf8(text)
                                << QString::fromUtf8(found).split(u'|', Qt::SkipEmptyParts) << unread;
        };
        row("an address", "ana@example.org", "ana@example.org", 0);
        row("name and address", "Ana Silva <ana@example.org>", "Ana Silva ana@example.org", 0);
        row("quoted", "\"Silva, Ana\" <ana@example.org>", "Silva, Ana ana@example.org", 0);
        row("several", "ana@example.org, Bo Lund <bo@example.org>; cy@example.org",
            "ana@example.org|Bo Lund bo@example.org|cy@example.org", 0);
        row("cells", "Ana Silva\tana@example.org\tlibrarian\nBo\tbo@example.org",
            "Ana Silva ana@example.org|Bo bo@example.org", 0);
        row("address first", "ana@example.org\tAna Silva", "Ana Silva ana@example.org", 0);
        row("twice", "ana@example.org\nANA@example.org", "ana@example.org", 0);
        row("headings", "Name\tE-mail\nAna\tana@example.org", "Ana ana@example.org", 1);
        row("no address", "call me\n\n", "", 1);
    }
    void theInterestListReadsWhatPeoplePaste()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QFETCH(int, unread);
        const auto plan = planInterested(m_store->snapshot(), text, noon);
        QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().message));
        QStringList people;
        for (const Interested& one : plan->added)
            people += (one.name + u' ' + one.email).trimmed();
        QCOMPARE(people, found);
        QCOMPARE(int(plan->unread.size()), unread);
    }

    /// Nobody stands on it twice, whoever applied is known, and being told is of one round.
    void theInterestListKnowsWhoHasHeardAndApplied()
    {
        const Person applicant = rows().front().person;
        const QString text = QStringLiteral("new@example.org\n") + applicant.email.toUpper();
        QVERIFY(change(*m_store, planInterested(m_store->snapshot(), text, noon)->edit).ok());
        const QString before = dumpOf(m_store->snapshot());
        const auto again = planInterested(m_store->snapshot(), text, noon.addDays(1));
        QVERIFY(again.ok() && again->added.empty() && again->known.size() == 2 && again->edit.isEmpty());
        const auto stateOf = [&](const QString& email) {
            for (const InterestRow& row : interestList(m_store->snapshot(), m_made.round))
                if (foldedAddress(row.one.email) == foldedAddress(email))
                    return nameOf(row.state);
            return QString();
        };
        QCOMPARE(stateOf(applicant.email), QStringLiteral("applied"));
        QCOMPARE(stateOf(QStringLiteral("new@example.org")), QStringLiteral("to_tell"));
        const Id reader = interestedId(QStringLiteral("new@example.org"));
        QVERIFY(change(*m_store, tellInterested(m_store->snapshot(), {reader}, m_made.round)).ok());
        QCOMPARE(stateOf(QStringLiteral("new@example.org")), QStringLiteral("told"));
        QCOMPARE(nameOf(interestList(m_store->snapshot(), Id::named(QStringLiteral("later")))[0].state),
                 QStringLiteral("to_tell"));
        QVERIFY(m_store->undo().ok());
        QCOMPARE(dumpOf(m_store->snapshot()), before);
    }

    void tagsAreFoundAndCounted()
    {
        const Id person = rows().front().person.id;
        QVERIFY(change(*m_store, setField(m_store->snapshot(), m_made.round, person, QStringLiteral("tags"),
                                          QStringLiteral(" Read ; urgent;urgent")))
                    .ok());
        for (const FacetGroup& group : countFacets(rows(), {}, {}, zone()))
            if (group.facet == Facet::Tag)
                for (const FacetValue& value : group.values)
                    QCOMPARE(value.count, value.key.isEmpty() ? 29 : 1);
        const QString before = dumpOf(m_store->snapshot());
        QVERIFY(change(*m_store, tagPeople(m_store->snapshot(), m_made.round, everybody(),
                                           QStringLiteral("URGENT "), true))
                    .ok());
        QCOMPARE(rows().front().application.tags,
                 (QStringList{QStringLiteral("Read"), QStringLiteral("urgent")}));
        QCOMPARE(rows().back().application.tags, QStringList{QStringLiteral("URGENT")});
        QVERIFY(tagPeople(m_store->snapshot(), m_made.round, everybody(), QStringLiteral("urgent"), true)
                    ->isEmpty());
        QVERIFY(change(*m_store, tagPeople(m_store->snapshot(), m_made.round, everybody(),
                                           QStringLiteral("urgent"), false))
                    .ok());
        QCOMPARE(tagsInUse(m_store->snapshot(), m_made.round), QStringList{QStringLiteral("Read")});
        QVERIFY(!tagPeople(m_store->snapshot(), m_made.round, everybody(), QStringLiteral(" ; "), true).ok());
        QVERIFY(m_store->undo().ok() && m_store->undo().ok());
        QCOMPARE(dumpOf(m_store->snapshot()), before);
        ListLook look = usualLook();
        look.facets[size_t(Facet::Tag)] = {QStringLiteral("urgent")};
        QCOMPARE(shownRows(rows(), look, zone()).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(KeptListsTest)
#include "tst_kept_lists.moc"
