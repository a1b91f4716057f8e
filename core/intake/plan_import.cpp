// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import_plan.h"

#include "core/base/text.h"
#include "core/intake/known_rows.h"
#include "core/intake/take_changes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

QString jsonOf(const Cells& cells)
{
    QJsonObject object;
    for (auto at = cells.begin(); at != cells.end(); ++at)
        object.insert(at.key(), at.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Cells cellsIn(const QString& json)
{
    Cells cells;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto at = object.begin(); at != object.end(); ++at)
        cells.insert(at.key(), at.value().toString());
    return cells;
}

/// Plans one file row by row; remembers what earlier rows of the file have already claimed.
class Planner
{
public:
    Planner(const Snapshot& snapshot, const AnswerTable& table, const ImportSettings& settings)
        : m_snapshot(snapshot), m_table(table), m_settings(settings), m_reader(table, settings.reading),
          m_known(snapshot, settings.round)
    {
        ImportBatch& batch = m_plan.batch;
        batch.round = settings.round;
        batch.fileName = table.fileName;
        batch.fingerprint = table.fingerprint;
        batch.encoding = table.encoding;
        batch.delimiter = table.delimiter;
        batch.zone = settings.reading.zone;
        batch.mapping =
            QString::fromUtf8(QJsonDocument(toJson(settings.reading.mapping)).toJson(QJsonDocument::Compact));
        batch.rows = int(table.rows.size());
        batch.id = Id::named(QStringLiteral("batch\n%1\n%2\n%3")
                                 .arg(settings.round.toString(), batch.fingerprint, batch.mapping));
    }

    Result<ImportPlan> run(Progress& progress)
    {
        const int total = int(m_table.rows.size());
        int done = 0;
        for (const AnswerRow& row : m_table.rows) {
            if (done % 64 == 0) {
                if (progress.stopped())
                    return stopped();
                progress.report(say("Reading answers"), done, total);
            }
            ++done;
            planRow(row);
        }
        addFindings();
        return std::move(m_plan);
    }

private:
    void planRow(const AnswerRow& row)
    {
        const Cells cells = cellsOf(m_table, row);
        PlannedRow planned;
        planned.row = row.number;
        if (const QString fault = m_reader.faultOf(row, cells); !fault.isEmpty()) {
            reject(row, cells, fault, planned);
        } else {
            const ReadAnswer answer = m_reader.read(cells);
            planned.name = answer.person.name.isEmpty() ? answer.person.email : answer.person.name;
            if (const Application* known = m_known.application(answer, jsonOf(cells)))
                compare(*known, cells, answer, planned);
            else
                bringIn(row, cells, answer, planned);
        }
        ++m_plan.counts[size_t(planned.outcome)];
        m_plan.rows.push_back(std::move(planned));
    }

    void reject(const AnswerRow& row, const Cells& cells, const QString& fault, PlannedRow& planned)
    {
        planned.outcome = RowOutcome::Rejected;
        planned.reason = fault;
        SourceRow source;
        source.round = m_settings.round;
        source.batch = m_plan.batch.id;
        source.number = row.number;
        source.cells = jsonOf(cells);
        source.reason = fault;
        const QString key = QStringLiteral("rejected\n%1\n%2").arg(m_settings.round.toString(), source.cells);
        source.id = freshId(key, [&](const Id& id) { return m_takenSources.contains(id); });
        m_takenSources.insert(source.id);
        if (!m_snapshot.sourceRows.find(source.id))
            m_plan.sourceRows.push_back(source);
    }

    void compare(const Application& known, const Cells& cells, const ReadAnswer& answer, PlannedRow& planned)
    {
        const SourceRow* source = m_snapshot.sourceRows.find(m_known.sourceOf(known.id));
        const Person* person = m_snapshot.people.find(known.person);
        planned.person = known.person;
        planned.outcome = RowOutcome::Same;
        if (!source || !person)
            return; // added by hand: the file does not touch it
        const Cells before = cellsIn(source->cells);
        if (before == cells)
            return;
        Taken taken = takeChanges(m_reader.read(before), answer, *person, known);
        planned.kept = taken.kept;
        planned.outcome = RowOutcome::Changed;
        planned.reason =
            taken.changed.isEmpty() ? say("an answer that Bifolium does not use") : listOf(taken.changed);
        if (!(taken.person == *person))
            m_plan.people.push_back(taken.person);
        if (!(taken.application == known))
            m_plan.applications.push_back(taken.application);
        SourceRow renewed = *source;
        renewed.batch = m_plan.batch.id;
        renewed.cells = jsonOf(cells);
        m_plan.sourceRows.push_back(renewed);
    }

    void bringIn(const AnswerRow& row, const Cells& cells, const ReadAnswer& answer, PlannedRow& planned)
    {
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
        SourceRow source;
        source.id = Id::named(QStringLiteral("source\n") + application.id.toString());
        source.round = m_settings.round;
        source.batch = m_plan.batch.id;
        source.application = application.id;
        source.number = row.number;
        source.cells = jsonOf(cells);
        planned.person = person.id;
        m_known.claim(person, application);
        m_plan.people.push_back(std::move(person));
        m_plan.applications.push_back(std::move(application));
        m_plan.sourceRows.push_back(std::move(source));
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
        const ColumnClock& clock = m_reader.clock();
        if (clock.contradictory)
            find(Severity::Warning,
                 say("Some times have the day first and some the month first. Times that could be "
                     "read both ways stay unknown."),
                 say("Say which it is with the order of day and month."));
        else if (clock.ambiguous > 0 && clock.order == DateOrder::Unknown)
            find(Severity::Warning,
                 QCoreApplication::translate("Intake",
                                             "Nothing tells day and month apart in %n time(s); they stay "
                                             "unknown.",
                                             nullptr, clock.ambiguous),
                 say("Say which it is with the order of day and month."));
        if (clock.withoutOffset > 0) {
            const QString& zone = m_reader.zone();
            const QString where = !zone.isEmpty() ? say("as those of %1").arg(zone)
                                  : clock.commonOffset
                                      ? say("as having the same offset as the others in the file")
                                      : say("as UTC");
            find(Severity::Note,
                 QCoreApplication::translate("Intake", "%n time(s) name no time zone and are taken %1.",
                                             nullptr, clock.withoutOffset)
                     .arg(where),
                 zone.isEmpty() && !clock.commonOffset
                     ? say("Say where they are meant: in the zone of whoever made the form.")
                     : QString());
        }
        const int gone = m_known.countUnseen();
        if (gone > 0)
            find(Severity::Note,
                 QCoreApplication::translate("Intake",
                                             "%n person(s) of an earlier file are not in this one; they "
                                             "stay.",
                                             nullptr, gone),
                 {});
    }

    void find(Severity severity, const QString& message, const QString& suggestion)
    {
        m_plan.findings.push_back({severity, message, 0, suggestion});
    }

    const Snapshot& m_snapshot;
    const AnswerTable& m_table;
    const ImportSettings& m_settings;
    Reader m_reader;
    KnownRows m_known;
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
