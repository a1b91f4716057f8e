// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/bring_in_applicants.h"

#include "core/base/text.h"
#include "core/edits/import_applicants.h"
#include "core/formats/import/sources/catalogue.h"
#include "core/intake/kept_rows.h"
#include "core/usecases/change.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

AnswerTable answersIn(ForeignTable&& foreign)
{
    AnswerTable table;
    table.fileName = foreign.fileName;
    table.fingerprint = foreign.fingerprint;
    table.encoding = foreign.encoding;
    table.delimiter = foreign.delimiter;
    table.sheet = foreign.sheet;
    table.sheets = foreign.sheets;
    table.source = foreign.source;
    table.zone = foreign.zone;
    table.dateOrder = foreign.dateOrder;
    table.meanings = foreign.meanings;
    table.separators = foreign.separators;
    table.choices = foreign.choices;
    table.headings = foreign.headings;
    table.rows.reserve(foreign.rows.size());
    for (ForeignRow& row : foreign.rows)
        table.rows.push_back(
            {row.number, std::move(row.cells), std::move(row.fault), std::move(row.surplus)});
    return table;
}

std::vector<QStringList> firstRows(const AnswerTable& table)
{
    constexpr size_t enough = 400;
    std::vector<QStringList> rows;
    for (size_t i = 0; i < std::min(enough, table.rows.size()); ++i)
        rows.push_back(table.rows[i].cells);
    return rows;
}

QMap<QString, Field> knownColumns(const AnswerTable& table)
{
    QMap<QString, Field> known;
    for (auto at = table.meanings.begin(); at != table.meanings.end(); ++at)
        known.insert(at.key(), fieldNamed(at.value()).value_or(Field::Ignored));
    return known;
}

QJsonArray decisionsOf(const FormFile& file)
{
    QJsonArray list;
    for (const ReadingDecision& decision : file.decisions)
        list.append(QJsonObject{{QStringLiteral("what"), decision.what},
                                {QStringLiteral("value"), decision.value},
                                {QStringLiteral("told"), decision.isTold},
                                {QStringLiteral("sure"), decision.isTold || decision.isSure}});
    return list;
}

QJsonArray changesOf(const PlannedRow& row)
{
    QJsonArray list;
    for (const AnswerChange& change : row.changes)
        list.append(QJsonObject{{QStringLiteral("field"), nameOf(change.field)},
                                {QStringLiteral("before"), change.before},
                                {QStringLiteral("now"), change.now},
                                {QStringLiteral("here"), change.here},
                                {QStringLiteral("kept"), change.isKept}});
    return list;
}

Result<Mapping> savedMapping(const Snapshot& snapshot, const QString& name)
{
    QStringList names;
    for (const MappingProfile& profile : snapshot.mappings.live) {
        if (foldText(profile.name) == foldText(name))
            return mappingFromJson(profile.mapping.toUtf8());
        names += profile.name;
    }
    return notFound(names.isEmpty()
                        ? say("There is no saved mapping “%1”, nor any other.").arg(name)
                        : say("There is no saved mapping “%1”. There are: %2.").arg(name, listOf(names, 12)));
}

/// Nothing when no name is given.
Result<std::optional<Mapping>> mappingWanted(const Snapshot& snapshot, const QString& name)
{
    if (name.isEmpty())
        return std::optional<Mapping>();
    auto found = savedMapping(snapshot, name);
    if (!found)
        return found.error();
    return std::optional(*std::move(found));
}

/// The columns that an earlier file of the same form was brought in with, the latest such round first.
std::optional<std::pair<Mapping, QString>> earlierMapping(const Snapshot& snapshot,
                                                          const QStringList& headings)
{
    std::optional<std::pair<Mapping, QString>> found;
    qsizetype most = 0;
    std::vector<Round> rounds = roundsInOrder(snapshot);
    std::reverse(rounds.begin(), rounds.end());
    for (const Round& round : rounds) {
        for (const ImportBatch& batch : snapshot.batches.live) {
            if (batch.round != round.id)
                continue;
            auto mapping = mappingFromJson(batch.mapping.toUtf8());
            if (!mapping)
                continue;
            qsizetype used = 0;
            qsizetype here = 0;
            for (auto at = mapping->columns.begin(); at != mapping->columns.end(); ++at) {
                used += *at != Field::Ignored;
                here += *at != Field::Ignored && headings.contains(at.key());
            }
            if (here * 3 >= used * 2 && here > most) {
                most = here;
                found = std::pair(*std::move(mapping), batch.fileName);
            }
        }
    }
    return found;
}

void findColumns(const Snapshot& snapshot, const std::optional<Mapping>& saved, const QString& name, FormFile& file)
{
    if (saved) {
        takeMapping(file, *saved);
        file.guess.origin = name;
    } else if (const auto earlier = earlierMapping(snapshot, file.table.headings)) {
        takeMapping(file, earlier->first);
        file.guess.origin = earlier->second;
    } else {
        takeMapping(file, {});
    }
    if (!file.guess.origin.isEmpty())
        file.decisions.push_back({QStringLiteral("mapping"), file.guess.origin, saved.has_value(), true});
}

} // namespace

Result<FormFile> openFormFile(const Snapshot& snapshot, const QString& path, const TableHints& hints,
                              const QString& mappingName, Progress& progress)
{
    const auto saved = mappingWanted(snapshot, mappingName);
    if (!saved)
        return saved.error();
    auto foreign = readForeignTable(path, hints, progress);
    if (!foreign)
        return foreign.error();
    FormFile file;
    file.findings = std::move(foreign->findings);
    file.decisions = std::move(foreign->decisions);
    file.table = answersIn(*std::move(foreign));
    findColumns(snapshot, *saved, mappingName, file);
    return file;
}

Result<FormFile> openKeptRows(const Snapshot& snapshot, const Id& round, const QString& mappingName)
{
    const auto saved = mappingWanted(snapshot, mappingName);
    if (!saved)
        return saved.error();
    FormFile file;
    file.table = keptRows(snapshot, round);
    file.table.fileName = say("rows brought in before");
    if (file.table.rows.empty())
        return notFound(say("Nobody was brought in from a file in this round, so there are no rows to read again."));
    findColumns(snapshot, *saved, mappingName, file);
    return file;
}

void takeMapping(FormFile& file, const Mapping& mapping)
{
    file.guess = fitMapping(mapping, file.table.headings, firstRows(file.table), knownColumns(file.table));
}

QString toolOf(const FormFile& file)
{
    const Source* source = sourceNamed(file.table.source);
    return source ? QString::fromLatin1(source->title) : QString();
}

std::vector<std::pair<QString, QString>> knownTools()
{
    std::vector<std::pair<QString, QString>> tools;
    for (const Source& source : sources())
        tools.emplace_back(QString::fromLatin1(source.id), QString::fromLatin1(source.title));
    std::sort(tools.begin(), tools.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return tools;
}

Result<ImportPlan> planBringingIn(const Snapshot& snapshot, const FormFile& file, const BringInWish& wish,
                                  Progress& progress)
{
    if (const Outcome enough = checkMapping(wish.mapping); !enough)
        return enough.error();
    ImportSettings settings;
    settings.round = wish.round;
    settings.reading = {wish.mapping, wish.zone, wish.dateOrder};
    settings.fileWins = wish.fileWins;
    settings.fileWinsAll = wish.fileWinsAll;
    auto plan = planImport(snapshot, file.table, settings, progress);
    if (plan)
        plan->findings.insert(plan->findings.begin(), file.findings.begin(), file.findings.end());
    return plan;
}

Result<Touched> bringIn(Store& store, const ImportPlan& plan)
{
    return changeAfterBackup(store, importApplicants(store.snapshot(), plan),
                             say("before bringing in applicants"));
}

Result<WrittenBeside> bringInBeside(const Handout& handout, const ImportPlan& plan, Progress& progress)
{
    return writeBeside(handout, importApplicants(handout.snapshot, plan), say("before bringing in applicants"), progress);
}

QJsonObject reportOf(const FormFile& read, const ImportPlan& plan)
{
    QJsonObject report;
    report[QStringLiteral("file")] = plan.batch.fileName;
    report[QStringLiteral("encoding")] = plan.batch.encoding;
    report[QStringLiteral("delimiter")] = plan.batch.delimiter;
    report[QStringLiteral("source")] = read.table.source;
    report[QStringLiteral("decisions")] = decisionsOf(read);
    report[QStringLiteral("zone")] = plan.batch.zone;
    report[QStringLiteral("date_order")] =
        QJsonDocument::fromJson(plan.batch.mapping.toUtf8()).object().value(QStringLiteral("date_order"));
    report[QStringLiteral("read")] = plan.read();
    for (const RowOutcome outcome :
         {RowOutcome::New, RowOutcome::Same, RowOutcome::Changed, RowOutcome::MaybeSame})
        report[nameOf(outcome)] = plan.count(outcome);
    QJsonArray rows;
    QJsonArray rejected;
    for (const PlannedRow& row : plan.rows) {
        QJsonObject one;
        one[QStringLiteral("row")] = row.row;
        one[QStringLiteral("reason")] = row.reason;
        if (row.outcome == RowOutcome::Rejected)
            rejected.append(one);
        one[QStringLiteral("outcome")] = nameOf(row.outcome);
        if (!row.person.isNull())
            one[QStringLiteral("id")] = row.person.toString();
        if (!row.kept.isEmpty())
            one[QStringLiteral("kept")] = QJsonArray::fromStringList(row.kept);
        if (!row.changes.empty())
            one[QStringLiteral("changes")] = changesOf(row);
        if (!row.moved.isEmpty())
            one[QStringLiteral("moved")] = row.moved;
        if (row.returner)
            one[QStringLiteral("returner")] = true;
        rows.append(one);
    }
    QJsonArray vanished;
    for (const Vanished& gone : plan.vanished)
        vanished.append(QJsonObject{{QStringLiteral("id"), gone.person.toString()},
                                    {QStringLiteral("name"), gone.name},
                                    {QStringLiteral("row"), gone.row}});
    report[QStringLiteral("vanished")] = vanished;
    report[QStringLiteral("rejected")] = rejected;
    report[QStringLiteral("rows")] = rows;
    QJsonObject answers;
    for (const auto& [field, counts] : plan.answers) {
        QJsonArray list;
        for (const AnswerCount& one : counts)
            list.append(QJsonObject{{QStringLiteral("answer"), one.text},
                                    {QStringLiteral("means"), one.meaning.isEmpty() ? one.text : one.meaning},
                                    {QStringLiteral("times"), one.count}});
        answers.insert(nameOf(field), list);
    }
    report[QStringLiteral("answers")] = answers;
    report[QStringLiteral("missing_columns")] = QJsonArray::fromStringList(read.guess.missing);
    report[QStringLiteral("doubts")] = QJsonArray::fromStringList(read.guess.doubts);
    QJsonArray findings;
    for (const Finding& finding : plan.findings)
        findings.append(QJsonObject{{QStringLiteral("row"), finding.row},
                                    {QStringLiteral("message"), finding.message},
                                    {QStringLiteral("suggestion"), finding.suggestion}});
    report[QStringLiteral("findings")] = findings;
    return report;
}

} // namespace core
