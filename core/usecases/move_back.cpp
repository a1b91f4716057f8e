// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/move_back.h"

#include "core/base/text.h"
#include "core/domain/columns.h"
#include "core/intake/earlier_reading.h"
#include "core/intake/moved_cells.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

Cells cellsIn(const SourceRow& row)
{
    Cells cells;
    const QJsonObject object = QJsonDocument::fromJson(row.cells.toUtf8()).object();
    for (auto at = object.begin(); at != object.end(); ++at)
        cells.insert(at.key(), at.value().toString());
    return cells;
}

/// A file as it was read then.
struct Form
{
    AnswerTable table;
    ReaderSettings settings;
};

Form formOf(const Snapshot& snapshot, const ImportBatch& batch)
{
    Form form;
    form.table.headings = keptHeadings(batch.mapping);
    if (auto mapping = mappingFromJson(batch.mapping.toUtf8()))
        form.settings = {*std::move(mapping), batch.zone, keptOrder(batch.mapping)};
    for (const SourceRow& row : snapshot.sourceRows.live) {
        if (row.batch != batch.id || form.table.headings.isEmpty())
            continue;
        const Cells cells = cellsIn(row);
        AnswerRow answer;
        answer.number = row.number;
        for (const QString& heading : std::as_const(form.table.headings))
            answer.cells += cells.value(heading);
        form.table.rows.push_back(std::move(answer));
    }
    return form;
}

/// What moving changes, put onto what stands here now: corrections of other fields stay.
template <class T>
void takeChanges(T& row, const T& asItStood, const T& moved)
{
    for (const Column<T>& column : columns<T>())
        if (const QVariant value = column.read(moved); !sameValue(value, column.read(asItStood)))
            column.write(row, value);
}

QString labelFor(const QStringList& headings, const Cells& before, const Cells& moved)
{
    QStringList changes;
    for (const QString& heading : headings)
        if (const QString cell = tidyText(moved.value(heading));
            cell != tidyText(before.value(heading)) && !cell.isEmpty())
            changes += QStringLiteral("%1: %2").arg(heading.left(20), cell.left(30));
    return say("Move them back (%1)").arg(listOf(changes, 2));
}

} // namespace

void offerMovingBack(const Snapshot& snapshot, std::vector<Problem>& problems)
{
    std::map<Id, Form> forms; ///< by batch
    std::map<Id, const SourceRow*> sources;
    for (Problem& problem : problems) {
        if (problem.kind != QStringLiteral("shifted") || problem.options.empty() ||
            problem.options.front().fix.applications.empty())
            continue;
        if (sources.empty())
            for (const SourceRow& row : snapshot.sourceRows.live)
                sources.emplace(row.application, &row);
        const Application* application =
            snapshot.applications.find(problem.options.front().fix.applications.front().id);
        const Person* person = application ? snapshot.people.find(application->person) : nullptr;
        const auto source = application ? sources.find(application->id) : sources.end();
        const ImportBatch* batch =
            source == sources.end() ? nullptr : snapshot.batches.find(source->second->batch);
        if (!person || !batch)
            continue;
        auto form = forms.find(batch->id);
        if (form == forms.end())
            form = forms.emplace(batch->id, formOf(snapshot, *batch)).first;
        const AnswerTable& table = form->second.table;
        const Cells cells = cellsIn(*source->second);
        const auto moved = movedBack(table.headings, form->second.settings.mapping, cells);
        if (!moved)
            continue;
        const Reader reader(table, form->second.settings);
        const ReadAnswer before = reader.read(cells);
        const ReadAnswer after = reader.read(*moved);
        Option option{QStringLiteral("move"), labelFor(table.headings, cells, *moved), {}};
        option.fix.people.push_back(*person);
        option.fix.applications.push_back(*application);
        takeChanges(option.fix.people.back(), before.person, after.person);
        takeChanges(option.fix.applications.back(), before.application, after.application);
        problem.options.insert(problem.options.begin(), std::move(option));
    }
}

} // namespace core
