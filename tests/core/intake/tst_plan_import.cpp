// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/carry_over.h"
#include "core/edits/people.h"
#include "core/intake/kept_rows.h"
#include "tests/support/forms.h"
#include "tests/support/stop_at_once.h"

#include <QtTest>

using namespace core;

namespace {

using support::broughtIn;

const QStringList headings = {QStringLiteral("id"),        QStringLiteral("name"),
                              QStringLiteral("email"),     QStringLiteral("country"),
                              QStringLiteral("interests"), QStringLiteral("timestamp")};

AnswerTable form(const std::vector<QStringList>& rows)
{
    return support::tableOf(headings, rows);
}

QStringList rowOf(const char* id, const char* name, const char* email, const char* country = "PT",
                  const char* at = "2026-02-01T08:00:00Z")
{
    return {QString::fromUtf8(id),      QString::fromUtf8(name),       QString::fromUtf8(email),
            QString::fromUtf8(country), QStringLiteral("law; health"), QString::fromUtf8(at)};
}

/// The same people, one dump whatever the rows' numbers were.
QStringList peopleIn(const Snapshot& snapshot)
{
    QStringList all;
    for (const Application& application : snapshot.applications.live) {
        const Person* person = snapshot.people.find(application.person);
        all += person->id.toString() + application.id.toString() + person->name + person->email +
               person->country + person->timeZone + person->languages.join(u';') +
               application.interests.join(u';') + application.appliedAt.toString(Qt::ISODate) +
               application.sector + application.about;
    }
    all.sort();
    return all;
}

} // namespace

class PlanImportTest : public QObject
{
    Q_OBJECT

    ImportPlan planOf(const Snapshot& snapshot, const AnswerTable& table) const
    {
        return support::planOf(snapshot, support::settingsFor(m_round, table), table);
    }
    Snapshot bring(const Snapshot& snapshot, const AnswerTable& table) const
    {
        return broughtIn(snapshot, m_round, table);
    }
    const Person* named(const Snapshot& snapshot, const char* name) const
    {
        for (const Person& person : snapshot.people.live)
            if (person.name == QString::fromUtf8(name))
                return &person;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        const auto made = support::makeRound({.people = 0, .apartPairs = 0});
        m_empty = made.snapshot;
        m_round = made.round;
    }

    void everyRowHasOneOutcome()
    {
        for (const char* file : {"resources/sample/applicants.csv", "tests/data/cleaning/truth92/form.csv"}) {
            const auto table = support::readForm(QLatin1String(file));
            const ImportPlan plan = planOf(m_empty, table);
            QCOMPARE(plan.read(), int(table.rows.size()));
            int sum = 0;
            for (const RowOutcome outcome : {RowOutcome::New, RowOutcome::Same, RowOutcome::Changed,
                                             RowOutcome::MaybeSame, RowOutcome::Rejected})
                sum += plan.count(outcome);
            QCOMPARE(sum, plan.read());
            QCOMPARE(plan.applications.size(), size_t(plan.read() - plan.count(RowOutcome::Rejected)));
            QCOMPARE(plan.sourceRows.size(), size_t(plan.read()));
        }
    }

    void theSampleIsReadAsItIsMeant()
    {
        const ImportPlan plan =
            planOf(m_empty, support::readForm(QStringLiteral("resources/sample/applicants.csv")));
        QCOMPARE(plan.read(), 406);
        QCOMPARE(plan.count(RowOutcome::New), 392);
        QCOMPARE(plan.count(RowOutcome::MaybeSame), 14);
    }

    void theSameFileTwicePlansNothing()
    {
        const auto table = support::readForm(QStringLiteral("resources/sample/applicants.csv"));
        const Snapshot once = bring(m_empty, table);
        const ImportPlan again = planOf(once, table);
        QVERIFY(again.isEmpty());
        QCOMPARE(again.count(RowOutcome::Same), again.read());
        QVERIFY(importApplicants(once, again).isEmpty());
        const auto withRejected = form({rowOf("1", "Ana", "ana@example.org"), rowOf("", "", "")});
        const Snapshot small = bring(m_empty, withRejected);
        QVERIFY(planOf(small, withRejected).isEmpty());
    }

    void theOrderOfRowsDecidesNothing()
    {
        auto table = support::readForm(QStringLiteral("resources/sample/applicants.csv"));
        const QStringList straight = peopleIn(bring(m_empty, table));
        std::reverse(table.rows.begin(), table.rows.end());
        QCOMPARE(peopleIn(bring(m_empty, table)), straight);
        std::mt19937 engine(5);
        for (size_t i = table.rows.size(); i > 1; --i)
            std::swap(table.rows[i - 1], table.rows[engine() % i]);
        QCOMPARE(peopleIn(bring(m_empty, table)), straight);
        QVERIFY(planOf(bring(m_empty, support::readForm(QStringLiteral("resources/sample/applicants.csv"))),
                       table)
                    .isEmpty());
    }

    void theOrderOfColumnsDecidesNothing()
    {
        auto table = support::readForm(QStringLiteral("resources/sample/applicants.csv"));
        const Snapshot straight = bring(m_empty, table);
        std::reverse(table.headings.begin(), table.headings.end());
        for (AnswerRow& row : table.rows)
            std::reverse(row.cells.begin(), row.cells.end());
        QVERIFY(planOf(straight, table).isEmpty());
    }

    void aGrownFileBringsOnlyWhatIsNew()
    {
        auto table = support::readForm(QStringLiteral("resources/sample/applicants.csv"));
        const auto whole = table;
        table.rows.resize(300);
        const Snapshot early = bring(m_empty, table);
        const ImportPlan rest = planOf(early, whole);
        QCOMPARE(rest.count(RowOutcome::Same) + rest.count(RowOutcome::Changed), 300);
        QCOMPARE(rest.count(RowOutcome::New) + rest.count(RowOutcome::MaybeSame), 106);
        QVERIFY(planOf(bring(early, whole), whole).isEmpty());
    }

    void tenChangedCellsAreTenChangedFields()
    {
        auto table = support::readForm(QStringLiteral("resources/sample/round92.csv"));
        const Snapshot before = bring(m_empty, table);
        const qsizetype about = table.headings.indexOf(QStringLiteral("about_me"));
        const qsizetype city = table.headings.indexOf(QStringLiteral("city"));
        for (int i = 0; i < 10; ++i)
            table.rows[size_t(i * 9)].cells[i % 2 ? about : city] = QStringLiteral("Changed %1").arg(i);
        const ImportPlan plan = planOf(before, table);
        QCOMPARE(plan.count(RowOutcome::Changed), 10);
        QCOMPARE(plan.count(RowOutcome::Same), plan.read() - 10);
        int fields = 0;
        for (const FieldChange& change : importApplicants(before, plan).changes)
            fields += change.table == Table::Person || change.table == Table::Application;
        QCOMPARE(fields, 10);
    }

    void correctionsMadeHereStand()
    {
        const auto table = form({rowOf("1", "Ana Silva", "ana@example.org", "Portugal"),
                                 rowOf("2", "Bo Ek", "bo@example.org", "Denmark")});
        Snapshot here = bring(m_empty, table);
        const Id ana = named(here, "Ana Silva")->id;
        here = support::after(here,
                              *setField(here, m_round, ana, QStringLiteral("country"), QStringLiteral("BR")));
        QVERIFY(planOf(here, table).isEmpty()); // the daily file does not undo it
        auto later = table;
        later.rows[0].cells[3] = QStringLiteral("Spain");
        later.rows[0].cells[1] = QStringLiteral("Ana M. Silva");
        const ImportPlan plan = planOf(here, later);
        QCOMPARE(plan.count(RowOutcome::Changed), 1);
        QCOMPARE(plan.rows[0].kept.size(), 1);
        here = bring(here, later);
        QCOMPARE(here.people.find(ana)->country, QStringLiteral("BR"));
        QCOMPARE(here.people.find(ana)->name, QStringLiteral("Ana M. Silva"));
        QVERIFY(planOf(here, later).isEmpty());
    }

    void somebodyCorrectedThroughoutIsStillTheSame()
    {
        const auto table =
            form({rowOf("1", "SILVA, ANA", "ana@gamil.com"), rowOf("", "BO EK", "bo at example.org")});
        Snapshot here = bring(m_empty, table);
        for (const auto& [was, name, email] : {std::tuple("SILVA, ANA", "Ana Silva", "ana@gmail.com"),
                                               std::tuple("BO EK", "Bo Ek", "bo@example.org")})
            here = support::after(here, *setFields(here, m_round, named(here, was)->id,
                                                   {{QStringLiteral("name"), QString::fromLatin1(name)},
                                                    {QStringLiteral("email"), QString::fromLatin1(email)}}));
        QVERIFY(planOf(here, table).isEmpty());
    }

    void somebodyOfAnEarlierRoundIsTheSamePerson()
    {
        const auto first = form({rowOf("1", "Ana Silva", "ana@example.org", "PT", "2025-02-01T08:00:00Z")});
        Snapshot here = m_empty;
        Id before;
        for (const Round& round : here.rounds.live)
            if (round.id != m_round)
                before = round.id;
        here = broughtIn(here, before, first);
        const Id ana = named(here, "Ana Silva")->id;
        const auto again = form({rowOf("1", "Ana Souza", "ANA@example.org", "BR")});
        const ImportPlan plan = planOf(here, again);
        QCOMPARE(plan.count(RowOutcome::New), 1);
        QVERIFY(plan.rows[0].returner);
        QCOMPARE(plan.rows[0].person, ana);
        here = bring(here, again);
        QCOMPARE(here.people.live.size(), 1);
        QCOMPARE(here.people.find(ana)->name, QStringLiteral("Ana Souza"));
        QCOMPARE(here.applications.live.size(), 2);
        QVERIFY(planOf(here, again).isEmpty());
    }

    void whoMayBeTheSameIsBroughtInAndNamed()
    {
        const auto table = form({rowOf("1", "Lucía Gómez", "lucia@example.org", "Mexico"),
                                 rowOf("2", "GOMEZ, Lucia", "lucia@work.example", "México"),
                                 rowOf("3", "L. G.", "Lucia@example.org", "Mexico"),
                                 rowOf("4", "Lucía Gómez", "other@example.org", "Spain")});
        const ImportPlan plan = planOf(m_empty, table);
        QCOMPARE(plan.rows[0].outcome, RowOutcome::New);
        QCOMPARE(plan.rows[1].outcome, RowOutcome::MaybeSame);
        QVERIFY(plan.rows[1].reason.contains(QStringLiteral("lucia@example.org")));
        QCOMPARE(plan.rows[2].outcome, RowOutcome::MaybeSame);
        QVERIFY(plan.rows[2].reason.contains(QStringLiteral("Lucía Gómez")));
        QCOMPARE(plan.rows[3].outcome, RowOutcome::New);
        QCOMPARE(plan.people.size(), size_t(4));
    }

    void rowsThatCannotBeUsedAreKeptWithTheReason_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("words");
        QTest::newRow("nobody") << rowOf("1", "", "-") << QStringLiteral("neither a name nor");
        QTest::newRow("headings again") << headings << QStringLiteral("repeats the headings");
        QTest::newRow("nowhere to go")
            << QStringList{QStringLiteral("ana@example.org"), QStringLiteral("2026-02-01"), QStringLiteral("PT"),
                           QStringLiteral("law"), QStringLiteral("Ana"), QStringLiteral("3")}
            << QStringLiteral("wrong columns");
    }
    void rowsThatCannotBeUsedAreKeptWithTheReason()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, words);
        const auto table =
            form({rowOf("1", "Bo", "bo@example.org"), cells, rowOf("2", "Cy", "cy@example.org")});
        const ImportPlan plan = planOf(m_empty, table);
        QCOMPARE(plan.count(RowOutcome::Rejected), 1);
        QCOMPARE(plan.count(RowOutcome::New), 2); // one row never stops the rest
        QVERIFY2(plan.rows[1].reason.contains(words), qPrintable(plan.rows[1].reason));
        const Snapshot here = bring(m_empty, table);
        int kept = 0;
        for (const SourceRow& source : here.sourceRows.live)
            kept += source.reason == plan.rows[1].reason && source.number == 2;
        QCOMPARE(kept, 1);
    }

    void faultsOfTheFileAreReasonsToo()
    {
        auto table = form({rowOf("1", "Bo", "bo@example.org"), rowOf("2", "Cy", "cy@example.org")});
        table.rows[0].fault = QStringLiteral("A quote is never closed.");
        table.rows[1].surplus = {QStringLiteral("more")};
        const ImportPlan plan = planOf(m_empty, table);
        QCOMPARE(plan.count(RowOutcome::Rejected), 1);
        QCOMPARE(plan.rows[0].reason, table.rows[0].fault);
        // Everything else of the second row stands well: it comes in, and what is beyond is kept.
        QVERIFY(plan.rows[1].moved.contains(QStringLiteral("more")));
        QVERIFY(plan.sourceRows.back().cells.contains(QStringLiteral("more")));
    }

    /// A row of eleven in which something went wrong before the address, or so that a cell is too many.
    void rowsInTheWrongColumnsAreMovedBackAndTold_data()
    {
        QTest::addColumn<QStringList>("cells");
        const auto cut = [](const char* row) { return QString::fromUtf8(row).split(u'|'); };
        QTest::newRow("an answer missing at the start") << cut("Ana Silva|ana@example.org|Portugal|law; health|2026-02-01T08:00:00Z|");
        QTest::newRow("a cell too many at the start") << cut("|11|Ana Silva|ana@example.org|Portugal|law; health|2026-02-01T08:00:00Z");
        QTest::newRow("a filled cell too many") << cut("x|11|Ana Silva|ana@example.org|Portugal|law; health|2026-02-01T08:00:00Z");
        QTest::newRow("a name cut in two") << cut("11|Silva|Ana|ana@example.org|Portugal|law; health|2026-02-01T08:00:00Z");
        QTest::newRow("choices cut in three") << cut("11|Ana Silva|ana@example.org|Portugal|law|health|archives|2026-02-01T08:00:00Z");
        QTest::newRow("two cells missing") << cut("ana@example.org|Portugal|law; health|2026-02-01T08:00:00Z||");
        QTest::newRow("one missing, one cut") << cut("Ana Silva|ana@example.org|Portugal|law|health|2026-02-01T08:00:00Z");
    }
    void rowsInTheWrongColumnsAreMovedBackAndTold()
    {
        QFETCH(QStringList, cells);
        std::vector<QStringList> rows;
        for (int i = 1; i <= 10; ++i)
            rows.push_back(rowOf(qPrintable(QString::number(i)), qPrintable(QStringLiteral("Bo Ek %1").arg(i)),
                                 qPrintable(QStringLiteral("bo%1@example.org").arg(i))));
        AnswerTable table = form(rows);
        table.rows.push_back({11, cells.mid(0, headings.size()), {}, cells.mid(headings.size())});
        const ImportPlan plan = planOf(m_empty, table);
        QCOMPARE(plan.count(RowOutcome::New), 11);
        const PlannedRow& moved = plan.rows.back();
        QVERIFY(moved.moved.contains(QStringLiteral("moved back")));
        QCOMPARE(std::count_if(plan.findings.begin(), plan.findings.end(),
                               [](const Finding& one) { return one.message.contains(QStringLiteral("moved back")); }),
                 1);
        const Snapshot here = bring(m_empty, table);
        const Person* ana = here.people.find(moved.person);
        QCOMPARE(ana->email, QStringLiteral("ana@example.org"));
        QCOMPARE(ana->country, QStringLiteral("PT"));
        QVERIFY(ana->name.isEmpty() || (ana->name.contains(u"Ana") && ana->name.contains(u"Silva") && !ana->name.contains(u'1')));
        const Application* application = findApplication(here, m_round, moved.person);
        QVERIFY(application->interests.contains(QStringLiteral("law")) && application->interests.contains(QStringLiteral("health")));
        QVERIFY(application->appliedAt.isValid());
        QVERIFY(planOf(here, table).isEmpty()); // the same row once more is the same
        const auto isKept = [&](const SourceRow& row) {
            return row.application == application->id && row.cells.contains(cells.filter(QStringLiteral("Ana")).value(0, cells[0]));
        };
        QVERIFY(std::any_of(here.sourceRows.live.begin(), here.sourceRows.live.end(), isKept));
    }

    void whoeverWaitedAndAppliesAgainArrivesOnce()
    {
        Snapshot here = m_empty;
        Id before;
        for (const Round& round : here.rounds.live)
            if (round.id != m_round)
                before = round.id;
        here = broughtIn(here, before, form({rowOf("1", "Ana Silva", "ana.silva@gmail.com", "PT", "2025-02-01T08:00:00Z")}));
        const Id ana = named(here, "Ana Silva")->id;
        here = support::after(here, *setStatus(here, before, {ana}, Status::Waiting, QStringLiteral("over the limit")));
        here = support::after(here, *carryOver(here, before, m_round, {ana}));
        const auto again = form({rowOf("7", "Ana Souza Silva", "AnaSilva+work@gmail.com", "BR"),
                                 rowOf("8", "Bo Ek", "ana.silva@gmail.com", "DK")}); // who shares her mailbox is not her
        const ImportPlan plan = planOf(here, again);
        QCOMPARE(plan.rows[0].outcome, RowOutcome::Changed);
        QVERIFY(plan.rows[0].reason.contains(QStringLiteral("applies again")));
        QCOMPARE(plan.rows[1].outcome, RowOutcome::MaybeSame);
        here = bring(here, again);
        const Application* application = findApplication(here, m_round, ana);
        QCOMPARE(application->appliedAt, QDateTime(QDate(2025, 2, 1), QTime(8, 0), QTimeZone::utc()));
        QCOMPARE(application->row, 1);
        QCOMPARE(here.people.find(ana)->country, QStringLiteral("BR"));
        QCOMPARE(applicationsOf(here, m_round).size(), size_t(2));
        QVERIFY(planOf(here, again).isEmpty());
    }

    void whatWasEnteredByHandStandsAgainstTheForm()
    {
        Person ana;
        ana.name = QStringLiteral("Ana Silva");
        ana.email = QStringLiteral("ana@example.org");
        ana.country = QStringLiteral("BR");
        Snapshot here = support::after(m_empty, *addApplicant(m_empty, m_round, ana, {}));
        here = bring(here, form({rowOf("1", "ANA SILVA", "ana@example.org", "PT")}));
        QCOMPARE(here.people.live.size(), 1);
        QCOMPARE(here.people.live.first().country, QStringLiteral("BR"));
        QCOMPARE(here.applications.live.first().interests.size(), 2);
    }

    void aFormThatGrewOrRenamedItsQuestionsChangesNobody()
    {
        const auto table = form({rowOf("1", "SILVA, ANA", "ana@gamil.com"), rowOf("2", "Bo Ek", "bo@example.org")});
        Snapshot here = bring(m_empty, table);
        here = support::after(here, *setFields(here, m_round, named(here, "SILVA, ANA")->id,
                                               {{QStringLiteral("name"), QStringLiteral("Ana Silva")},
                                                {QStringLiteral("email"), QStringLiteral("ana@gmail.com")}}));
        auto grown = table;
        grown.headings += QStringLiteral("T-shirt size");
        grown.rows[0].cells += QStringLiteral("M");
        grown.rows[1].cells += QString();
        grown.headings[1] = QStringLiteral("Your full name");
        const ImportPlan plan = planOf(here, grown);
        QCOMPARE(plan.count(RowOutcome::Same), 2);
        QVERIFY(plan.people.empty() && plan.applications.empty() && plan.vanished.empty());
        here = bring(here, grown);
        bool hasSize = false;
        for (const SourceRow& row : here.sourceRows.live)
            hasSize = hasSize || row.cells.contains(QStringLiteral("T-shirt size"));
        QVERIFY(hasSize); // what nobody uses is kept
        QVERIFY(planOf(here, grown).isEmpty());
    }

    void aColumnThatIsChosenLaterBringsItsAnswers()
    {
        const auto table = form({rowOf("1", "Ana", "ana@example.org"), rowOf("2", "Bo", "bo@example.org")});
        ImportSettings settings = support::settingsFor(m_round, table);
        settings.reading.mapping.columns[QStringLiteral("interests")] = Field::Ignored;
        Snapshot here =
            support::after(m_empty, importApplicants(m_empty, support::planOf(m_empty, settings, table)));
        QVERIFY(here.applications.live.first().interests.isEmpty());
        const ImportPlan plan = planOf(here, table);
        QCOMPARE(plan.count(RowOutcome::Changed), 2);
        here = bring(here, table);
        QCOMPARE(here.applications.live.first().interests.size(), 2);
        QVERIFY(planOf(here, table).isEmpty());
    }

    void rowsThatAreHereCanBeReadAgainWithoutTheirFile()
    {
        auto table = form({rowOf("1", "Ana", "ana@example.org"), rowOf("2", "Bo", "bo@example.org")});
        ImportSettings settings = support::settingsFor(m_round, table);
        settings.reading.mapping.columns[QStringLiteral("interests")] = Field::Ignored;
        Snapshot here =
            support::after(m_empty, importApplicants(m_empty, support::planOf(m_empty, settings, table)));
        table.rows.push_back({3, rowOf("3", "Cy", "cy@example.org"), {}, {}});
        here = support::after(here, importApplicants(here, support::planOf(here, settings, table)));
        const AnswerTable kept = keptRows(here, m_round);
        QCOMPARE(int(kept.rows.size()), 3);
        settings.reading.mapping.columns[QStringLiteral("interests")] = Field::Interests;
        const ImportPlan plan = support::planOf(here, settings, kept);
        QCOMPARE(plan.count(RowOutcome::Changed), 3);
        QVERIFY(plan.vanished.empty());
        here = support::after(here, importApplicants(here, plan));
        QCOMPARE(here.applications.live.first().interests.size(), 2);
        QVERIFY(support::planOf(here, settings, keptRows(here, m_round)).isEmpty());
        QVERIFY(keptRows(m_empty, m_round).rows.empty());

        // A question worded anew, one answer changed: read again, nothing goes back to what it was.
        AnswerTable reworded = table;
        reworded.headings[3] = QStringLiteral("Country where you work");
        reworded.rows[1].cells[3] = QStringLiteral("ES");
        settings.reading.mapping.columns.remove(QStringLiteral("country"));
        settings.reading.mapping.columns.insert(reworded.headings[3], Field::Country);
        const ImportPlan one = support::planOf(here, settings, reworded);
        QCOMPARE(one.count(RowOutcome::Changed), 1);
        here = support::after(here, importApplicants(here, one));
        const AnswerTable again = keptRows(here, m_round);
        QCOMPARE(int(again.rows.size()), 3);
        QVERIFY(support::planOf(here, support::settingsFor(m_round, again), again).people.empty());
    }

    void anEditedAnswerIsTheSamePersonWhateverItsTime()
    {
        const auto table = form({rowOf("", "Ana", "ana@example.org", "PT", "2026-02-01T08:00:00Z"),
                                 rowOf("", "Bo", "bo@example.org", "DK", "2026-02-01T09:00:00Z")});
        const Snapshot here = bring(m_empty, table);
        auto later = form({rowOf("", "Bo", "bo@example.net", "DK", "2026-02-01T09:00:00Z"),
                           rowOf("", "Ana", "ana@example.org", "ES", "2026-02-03T08:00:00Z")});
        const ImportPlan plan = planOf(here, later);
        QCOMPARE(plan.count(RowOutcome::Changed), 2);
        QVERIFY(plan.vanished.empty());
        // A second answer beside the first one is another matter.
        later.rows.push_back(table.rows[0]);
        QCOMPARE(planOf(here, later).count(RowOutcome::MaybeSame), 1);
    }

    void aChangeSaysWhatWasWhatIsAndWhatStandsHere()
    {
        const auto table = form({rowOf("1", "Ana", "ana@example.org", "Portugal")});
        Snapshot here = bring(m_empty, table);
        here = support::after(here, *setField(here, m_round, named(here, "Ana")->id, QStringLiteral("country"),
                                              QStringLiteral("BR")));
        auto later = table;
        later.rows[0].cells[3] = QStringLiteral("Spain");
        const AnswerChange expected{Field::Country, QStringLiteral("PT"), QStringLiteral("ES"), QStringLiteral("BR"),
                                    true};
        QCOMPARE(planOf(here, later).rows[0].changes, std::vector{expected});
        ImportSettings settings = support::settingsFor(m_round, later);
        settings.fileWins = {1}; // somebody has looked, and the file is right
        const ImportPlan plan = support::planOf(here, settings, later);
        QVERIFY(plan.rows[0].kept.isEmpty());
        QCOMPARE(plan.people.front().country, QStringLiteral("ES"));
    }

    void whoIsGoneFromTheFileIsNamedAndStays()
    {
        const auto table = form({rowOf("1", "Ana", "ana@example.org"), rowOf("2", "Bo", "bo@example.org")});
        Snapshot here = bring(m_empty, table);
        // Another form's people were never in this file.
        here = bring(here, support::tableOf({QStringLiteral("Your name"), QStringLiteral("E-mail")},
                                            {{QStringLiteral("Cy"), QStringLiteral("cy@example.org")}}));
        const ImportPlan plan = planOf(here, form({rowOf("1", "Ana", "ana@example.org")}));
        QCOMPARE(int(plan.vanished.size()), 1);
        QCOMPARE(plan.vanished.front().name, QStringLiteral("Bo"));
        QVERIFY(plan.isEmpty());
    }

    void whatAToolUsuallyWritesIsTakenAndSaid()
    {
        auto table = form({rowOf("1", "Ana", "ana@example.org", "PT", "03/02/2026 10:00:00 AM")});
        table.dateOrder = QStringLiteral("mdy");
        const ImportPlan plan = planOf(m_empty, table);
        QCOMPARE(plan.applications.front().appliedAt.date(), QDate(2026, 3, 2));
        QVERIFY(std::any_of(plan.findings.begin(), plan.findings.end(), [](const Finding& finding) {
            return finding.severity == Severity::Warning && finding.message.contains(QStringLiteral("month first"));
        }));
        table.rows.push_back({2, rowOf("2", "Bo", "bo@example.org", "PT", "15/02/2026 10:00:00 AM"), {}, {}});
        // The column itself knows better.
        QCOMPARE(planOf(m_empty, table).applications.front().appliedAt.date(), QDate(2026, 2, 3));
    }

    void anOrderOfDatesThatIsToldLaterMakesTimesKnown()
    {
        const auto table = form({rowOf("1", "Ana", "ana@example.org", "PT", "03/02/2026 10:00")});
        Snapshot here = bring(m_empty, table);
        QVERIFY(!here.applications.live.first().appliedAt.isValid());
        ImportSettings settings = support::settingsFor(m_round, table);
        settings.reading.dateOrder = DateOrder::DayMonth;
        settings.reading.zone = QStringLiteral("Europe/Lisbon");
        here = support::after(here, importApplicants(here, support::planOf(here, settings, table)));
        QCOMPARE(here.applications.live.first().appliedAt.toString(Qt::ISODate), QStringLiteral("2026-02-03T10:00:00Z"));
        QVERIFY(support::planOf(here, settings, table).isEmpty());
    }

    void withoutAnIdARowIsKnownByAddressAndTime()
    {
        const auto table =
            form({rowOf("", "Ana", "ana@example.org"), rowOf("", "Ana", "ana@example.org", "PT", "-"),
                  rowOf("", "Bo", "", "PT", "")});
        const Snapshot here = bring(m_empty, table);
        QCOMPARE(here.people.live.size(), 3);
        const ImportPlan again = planOf(here, table);
        QCOMPARE(again.count(RowOutcome::Same), again.read());
    }

    void addressesAreMetWithoutCase()
    {
        const Snapshot here = bring(m_empty, form({rowOf("7", "Ana", "ana@example.org")}));
        const ImportPlan plan = planOf(here, form({rowOf("7", "Ana", " ANA@Example.ORG ")}));
        QCOMPARE(plan.count(RowOutcome::Changed) + plan.count(RowOutcome::Same), 1);
    }

    void aRoundThatIsGoneAndAStopAreSaid()
    {
        NoProgress progress;
        const auto table = form({rowOf("1", "Ana", "ana@example.org")});
        QVERIFY(!planImport(m_empty, table, support::settingsFor(Id::random(), table), progress).ok());
        support::StopAtOnce stop;
        const auto stopped = planImport(m_empty, table, support::settingsFor(m_round, table), stop);
        QCOMPARE(stopped.error().kind, Error::Kind::Stopped);
        auto broken = support::settingsFor(m_round, table);
        broken.reading.mapping.columns.remove(QStringLiteral("email"));
        QVERIFY(!planImport(m_empty, table, broken, progress).ok());
    }

    void theWholeImportIsOneStepBack()
    {
        const auto table = support::readForm(QStringLiteral("resources/sample/round92.csv"));
        const Edit edit = importApplicants(m_empty, planOf(m_empty, table));
        QVERIFY(edit.text.contains(table.fileName));
        QVERIFY(support::after(support::after(m_empty, edit), inverse(edit)) == m_empty);
    }

private:
    Snapshot m_empty;
    Id m_round;
};

QTEST_GUILESS_MAIN(PlanImportTest)
#include "tst_plan_import.moc"
