// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/move_back.h"

#include "core/domain/columns.h"
#include "core/intake/earlier_reading.h"
#include "core/intake/moved_cells.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

/// A file as it was read then.
struct Form
{
    QStringList headings;
    ColumnLooks looks;
    Reader reader;
};

/// Nothing where the batch does not say in which order its columns stood.
std::optional<Form> formOf(const Snapshot& snapshot, const ImportBatch& batch)
{
    const auto reading = keptReading(batch);
    AnswerTable table;
    table.headings = keptHeadings(batch);
    if (!reading || table.headings.isEmpty())
        return std::nullopt;
    for (const SourceRow& row : snapshot.sourceRows.live) {
        if (row.batch != batch.id)
            continue;
        const Cells cells = cellsOf(row.cells);
        AnswerRow answer;
        answer.number = row.number;
        for (const QString& heading : std::as_const(table.headings))
            answer.cells += cells.value(heading);
        table.rows.push_back(std::move(answer));
    }
    return Form{table.headings, ColumnLooks(table, reading->mapping), Reader(table, *reading)};
}

/// What moving changes, put onto what stands here now: corrections of other fields stay.
template <class T>
void takeChanges(T& row, const T& asItStood, const T& moved)
{
    for (const Column<T>& column : columns<T>())
        if (const QVariant value = column.read(moved); !sameValue(value, column.read(asItStood)))
            column.write(row, value);
}

/// The answer to one problem; nothing when the row is well where it is.
std::optional<Option> movingBack(const Form& form, const SourceRow& source, const Person& person,
                                 const Application& application)
{
    const Cells cells = cellsOf(source.cells);
    QStringList row;
    for (const QString& heading : form.headings)
        row += cells.value(heading);
    const auto moved = movedBack(form.looks, row);
    if (!moved)
        return std::nullopt;
    Cells straight;
    for (qsizetype i = 0; i < form.headings.size(); ++i)
        straight.insert(form.headings[i], moved->at(i));
    const ReadAnswer before = form.reader.read(cells);
    const ReadAnswer after = form.reader.read(straight);
    Option option{QStringLiteral("move"), say("Move them back (%1)").arg(movesIn(form.headings, row, *moved)), {}};
    option.fix.people.push_back(person);
    option.fix.applications.push_back(application);
    takeChanges(option.fix.people.back(), before.person, after.person);
    takeChanges(option.fix.applications.back(), before.application, after.application);
    return option;
}

/// The application that a problem of this kind is about.
const Application* applicationOf(const Snapshot& snapshot, const Problem& problem)
{
    if (problem.kind != QStringLiteral("shifted") || problem.options.empty() ||
        problem.options.front().fix.applications.empty())
        return nullptr;
    return snapshot.applications.find(problem.options.front().fix.applications.front().id);
}

} // namespace

void offerMovingBack(const Snapshot& snapshot, std::vector<Problem>& problems)
{
    std::map<Id, std::optional<Form>> forms; ///< by batch: a form is learned once, however many rows are odd
    std::map<Id, const SourceRow*> sources;  ///< by application
    for (Problem& problem : problems) {
        const Application* application = applicationOf(snapshot, problem);
        const Person* person = application ? snapshot.people.find(application->person) : nullptr;
        if (!person)
            continue;
        if (sources.empty())
            for (const SourceRow& row : snapshot.sourceRows.live)
                sources.emplace(row.application, &row);
        const auto source = sources.find(application->id);
        const ImportBatch* batch =
            source == sources.end() ? nullptr : snapshot.batches.find(source->second->batch);
        if (!batch)
            continue;
        auto form = forms.find(batch->id);
        if (form == forms.end())
            form = forms.emplace(batch->id, formOf(snapshot, *batch)).first;
        if (!form->second)
            continue;
        if (auto option = movingBack(*form->second, *source->second, *person, *application))
            problem.options.insert(problem.options.begin(), *std::move(option));
    }
}

} // namespace core
