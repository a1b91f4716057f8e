// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import_plan.h"

#include "core/base/text.h"
#include "core/intake/earlier_reading.h"
#include "core/intake/known_rows.h"
#include "core/intake/reading_findings.h"
#include "core/intake/rejoin.h"
#include "core/intake/stray_rows.h"
#include "core/intake/take_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

/// Plans one file row by row; remembers what earlier rows of the file have already claimed.
class Planner
{
public:
    Planner(const Snapshot& snapshot, const AnswerTable& table, const ImportSettings& settings)
        : m_snapshot(snapshot), m_table(table), m_settings(settings), m_reader(table, settings.reading),
          m_earlier(snapshot, m_reader, settings.reading), m_known(snapshot, settings.round),
          m_waiting(snapshot, settings.round), m_strays(table, settings.reading.mapping)
    {
        ImportBatch& batch = m_plan.batch;
        batch.round = settings.round;
        batch.fileName = table.fileName;
        batch.fingerprint = table.fingerprint;
        batch.encoding = table.encoding;
        batch.delimiter = table.delimiter;
        batch.zone = m_reader.zone();
        batch.mapping = keptMapping(settings.reading.mapping, m_reader.clock().order, table.headings);
        batch.rows = int(table.rows.size());
        batch.id = Id::named(QStringLiteral("batch\n%1\n%2\n%3")
                                 .arg(settings.round.toString(), batch.fingerprint, batch.mapping));
    }

    Result<ImportPlan> run(Progress& progress)
    {
        const qint64 steps = 4 * qint64(m_table.rows.size());
        qint64 done = 0;
        const auto isStopped = [&] {
            if (done % 64 == 0)
                progress.report(say("Reading answers"), done, steps);
            return done++ % 64 == 0 && progress.stopped();
        };
        m_read.reserve(m_table.rows.size());
        for (const AnswerRow& row : m_table.rows) {
            if (isStopped())
                return stopped();
            m_read.push_back(readRow(row));
        }
        recognise();
        done = steps / 2;
        for (size_t i = 0; i < m_table.rows.size(); ++i) {
            if (isStopped())
                return stopped();
            planRow(m_table.rows[i], m_read[i]);
        }
        m_plan.answers = countAnswers(m_reader, m_table, m_settings.reading.mapping);
        addFindings();
        return std::move(m_plan);
    }

private:
    struct RowRead
    {
        QString fault;
        QString json; ///< of its cells
        QString moved;
        bool isMoved = false;
        ReadAnswer answer;
        const Application* known = nullptr; ///< here already
    };

    /// In an order that is not that of the file.
    void recognise()
    {
        for (const SourceRow& row : m_snapshot.sourceRows.live)
            if (row.round == m_settings.round && !row.application.isNull())
                m_known.learnSaid(row.application, m_earlier.readSigns(row, cellsOf(row.cells)));
        std::vector<RowRead*> inOrder;
        for (RowRead& row : m_read)
            if (row.fault.isEmpty())
                inOrder.push_back(&row);
        std::stable_sort(inOrder.begin(), inOrder.end(),
                         [](const RowRead* a, const RowRead* b) { return a->json < b->json; });
        for (const KnownRows::Sign sign :
             {KnownRows::Sign::AllCells, KnownRows::Sign::Key, KnownRows::Sign::Remainder,
              KnownRows::Sign::Address})
            for (RowRead* row : inOrder)
                if (!row->known)
                    row->known = m_known.application(row->answer, row->json, sign);
    }

    RowRead readRow(const AnswerRow& row) const
    {
        RowRead read;
        Cells cells;
        if (auto straight = m_strays.straight(row)) {
            cells = std::move(straight->cells);
            read.moved = straight->moved;
            read.isMoved = straight->isMoved;
        } else {
            cells = cellsOf(m_table, row);
            read.fault = m_reader.faultOf(row, cells);
            if (hasSurplus(row)) // nothing of a row is lost
                cells.insert(QStringLiteral("beyond the headings"), row.surplus.join(QStringLiteral(" | ")));
        }
        read.json = jsonOf(cells);
        if (read.fault.isEmpty())
            read.answer = m_reader.read(cells);
        return read;
    }

    /// As they are compared with what stands here.
    Cells cellsNow(const AnswerRow& row, const RowRead& read) const
    {
        return read.moved.isEmpty() ? cellsOf(m_table, row) : cellsOf(read.json);
    }

    void planRow(const AnswerRow& row, const RowRead& read)
    {
        PlannedRow planned;
        planned.row = row.number;
        if (!read.fault.isEmpty()) {
            reject(row, read, planned);
        } else {
            planned.name =
                read.answer.person.name.isEmpty() ? read.answer.person.email : read.answer.person.name;
            if (read.known)
                compare(*read.known, row, read, planned);
            else
                bringIn(row, read, planned);
        }
        ++m_plan.counts[size_t(planned.outcome)];
        m_plan.rows.push_back(std::move(planned));
    }

    void reject(const AnswerRow& row, const RowRead& read, PlannedRow& planned)
    {
        planned.outcome = RowOutcome::Rejected;
        planned.reason = read.fault;
        SourceRow source;
        source.round = m_settings.round;
        source.batch = m_plan.batch.id;
        source.number = row.number;
        source.cells = read.json;
        source.reason = read.fault;
        const QString key = QStringLiteral("rejected\n%1\n%2").arg(m_settings.round.toString(), source.cells);
        source.id = freshId(key, [&](const Id& id) { return m_takenSources.contains(id); });
        m_takenSources.insert(source.id);
        if (!m_snapshot.sourceRows.find(source.id))
            m_plan.sourceRows.push_back(source);
    }

    void compare(const Application& known, const AnswerRow& row, const RowRead& read, PlannedRow& planned)
    {
        const SourceRow* source = m_snapshot.sourceRows.find(m_known.sourceOf(known.id));
        const Person* person = m_snapshot.people.find(known.person);
        planned.person = known.person;
        planned.outcome = RowOutcome::Same;
        if (!person)
            return;
        if (!source)
            return joinRowless(known, *person, row, read, planned);
        const Cells cells = cellsNow(row, read);
        const Cells before = cellsOf(source->cells);
        const bool fileWins = m_settings.winsIn(row.number);
        if (before == cells && m_earlier.isTodays(*source) && !fileWins)
            return;
        Taken taken = takeChanges(m_earlier.read(*source, before), read.answer, *person, known, fileWins);
        planned.kept = taken.kept();
        const bool isChanged = !taken.changes.empty() || hasOtherAnswers(before, cells);
        if (isChanged) {
            planned.outcome = RowOutcome::Changed;
            planned.reason =
                taken.changes.empty() ? say("an answer that Bifolium does not use") : listOf(taken.changed());
            planned.moved = read.moved;
            if (!taken.changed().isEmpty() && findPartnership(m_snapshot, m_settings.round, known.person))
                m_changedInPairs += isolated(person->name);
        }
        planned.changes = std::move(taken.changes);
        if (!(taken.person == *person))
            m_plan.people.push_back(taken.person);
        if (!(taken.application == known))
            m_plan.applications.push_back(taken.application);
        const Cells together = m_earlier.renewed(*source, before, cells);
        // A question that is only called otherwise is nothing new.
        const bool hasMore =
            std::any_of(together.keyValueBegin(), together.keyValueEnd(), [&](const auto& cell) {
                return !before.contains(cell.first) &&
                       m_settings.reading.mapping.of(cell.first) == Field::Ignored;
            });
        if (!isChanged && !hasMore)
            return;
        SourceRow renewed = *source;
        renewed.batch = m_plan.batch.id;
        renewed.cells = jsonOf(together);
        m_plan.sourceRows.push_back(renewed);
    }

    /// Carried over or added by hand before the form's answer came: one application, which has a row from now on.
    void joinRowless(const Application& known, const Person& person, const AnswerRow& row, const RowRead& read,
                     PlannedRow& planned)
    {
        Rejoined joined = rejoin(m_waiting.roundOf(known.person), known, person, read.answer);
        planned.outcome = RowOutcome::Changed;
        planned.reason = joined.reason;
        planned.moved = read.moved;
        joined.application.row = row.number;
        if (!(joined.person == person))
            m_plan.people.push_back(joined.person);
        m_plan.applications.push_back(joined.application);
        m_plan.sourceRows.push_back(sourceOf(joined.application, row, read));
    }

    /// In a column that both have. A new or a dropped column alone changes nobody.
    static bool hasOtherAnswers(const Cells& before, const Cells& now)
    {
        for (auto at = now.begin(); at != now.end(); ++at)
            if (const auto old = before.constFind(at.key()); old != before.constEnd() && *old != at.value())
                return true;
        return false;
    }

    void bringIn(const AnswerRow& row, const RowRead& read, PlannedRow& planned)
    {
        const ReadAnswer& answer = read.answer;
        Person person = answer.person;
        Application application = answer.application;
        if (const Person* returner = m_known.returner(answer)) {
            planned.returner = true;
            person = laterWord(*returner, person);
        } else {
            person.id = freshId(QStringLiteral("person\n") + m_known.keyOf(answer), [&](const Id& id) {
                return m_snapshot.people.find(id) || m_known.isClaimed(id);
            });
        }
        if (const QString twin = m_known.twinOf(answer); !twin.isEmpty()) {
            planned.outcome = RowOutcome::MaybeSame;
            planned.reason = twin;
        }
        application.round = m_settings.round;
        application.person = person.id;
        application.row = row.number;
        application.id = Id::named(
            QStringLiteral("application\n%1\n%2").arg(m_settings.round.toString(), person.id.toString()));
        planned.moved = read.moved;
        if (!read.moved.isEmpty())
            (read.isMoved ? m_movedRows : m_longRows) += QString::number(row.number);
        planned.person = person.id;
        m_known.claim(person, application);
        m_plan.people.push_back(std::move(person));
        m_plan.sourceRows.push_back(sourceOf(application, row, read));
        m_plan.applications.push_back(std::move(application));
    }

    SourceRow sourceOf(const Application& application, const AnswerRow& row, const RowRead& read) const
    {
        SourceRow source;
        source.id = Id::named(QStringLiteral("source\n") + application.id.toString());
        source.round = m_settings.round;
        source.batch = m_plan.batch.id;
        source.application = application.id;
        source.number = row.number;
        source.cells = read.json;
        return source;
    }

    template <class IsTaken>
    static Id freshId(const QString& key, IsTaken isTaken)
    {
        Id id = Id::named(key);
        for (int copy = 2; isTaken(id); ++copy)
            id = Id::named(key + QStringLiteral("\n#%1").arg(copy));
        return id;
    }

    void addFindings()
    {
        m_plan.findings = findingsOfReading(m_reader, m_settings.reading.dateOrder != DateOrder::Unknown);
        findStrays();
        findVanished();
        if (!m_changedInPairs.isEmpty())
            find(Severity::Warning,
                 QCoreApplication::translate("Intake",
                                             "%n person(s) with other answers are paired already: %1.",
                                             nullptr, int(m_changedInPairs.size()))
                     .arg(listOf(m_changedInPairs)),
                 say("Look whether their pairs still fit."));
    }

    void findStrays()
    {
        if (!m_movedRows.isEmpty())
            find(Severity::Warning,
                 QCoreApplication::translate("Intake",
                                             "The answers of %n row(s) stood in the wrong columns and were "
                                             "moved back: %1.",
                                             nullptr, int(m_movedRows.size()))
                     .arg(listOf(m_movedRows, 12)),
                 say("Look whether they stand well now. How they stood in the file is kept."));
        if (!m_longRows.isEmpty())
            find(Severity::Note,
                 QCoreApplication::translate("Intake",
                                             "%n row(s) have more cells than there are headings: %1. What is "
                                             "beyond is kept and not used.",
                                             nullptr, int(m_longRows.size()))
                     .arg(listOf(m_longRows, 12)),
                 {});
    }

    void findVanished()
    {
        QStringList names;
        for (const Application* application : m_known.unseen(m_table.headings)) {
            const Person* person = m_snapshot.people.find(application->person);
            const QString name = person ? (person->name.isEmpty() ? person->email : person->name) : QString();
            m_plan.vanished.push_back({application->person, name, application->row});
            names += isolated(name);
        }
        if (!names.isEmpty())
            find(Severity::Note,
                 QCoreApplication::translate("Intake",
                                             "%n person(s) of an earlier file are not in this one; they "
                                             "stay: %1.",
                                             nullptr, int(names.size()))
                     .arg(listOf(names)),
                 say("If they withdrew, say so in People."));
    }

    void find(Severity severity, const QString& message, const QString& suggestion)
    {
        m_plan.findings.push_back({severity, message, 0, suggestion});
    }

    const Snapshot& m_snapshot;
    const AnswerTable& m_table;
    const ImportSettings& m_settings;
    Reader m_reader;
    EarlierReading m_earlier;
    KnownRows m_known;
    EarlierWaiting m_waiting;
    StrayRows m_strays;
    std::vector<RowRead> m_read;
    QStringList m_changedInPairs;
    QStringList m_movedRows;
    QStringList m_longRows; ///< with cells beyond the last heading, else well
    QSet<Id> m_takenSources;
    ImportPlan m_plan;
};

} // namespace

QString nameOf(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return QStringLiteral("new");
    case RowOutcome::Same:
        return QStringLiteral("same");
    case RowOutcome::Changed:
        return QStringLiteral("changed");
    case RowOutcome::MaybeSame:
        return QStringLiteral("maybe_same");
    case RowOutcome::Rejected:
        break;
    }
    return QStringLiteral("rejected");
}

Result<ImportPlan> planImport(const Snapshot& snapshot, const AnswerTable& table,
                              const ImportSettings& settings, Progress& progress)
{
    if (!snapshot.rounds.find(settings.round))
        return notFound(say("This round is not there any more."));
    if (const Outcome usable = checkMapping(settings.reading.mapping); !usable)
        return usable.error();
    return Planner(snapshot, table, settings).run(progress);
}

} // namespace core
