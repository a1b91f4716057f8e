// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/take_out_import.h"

#include "core/base/text.h"
#include "core/usecases/change.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

/// The batch that an import wrote, as it is; nothing when it is gone.
const ImportBatch* batchOf(const Snapshot& snapshot, const Edit& import)
{
    for (const FieldChange& change : import.changes)
        if (change.table == Table::ImportBatch && change.field == aliveField())
            return snapshot.batches.find(change.row);
    return nullptr;
}

Result<std::optional<BroughtIn>> broughtIn(Store& store, size_t line, Edit& import)
{
    const HistoryLine& step = store.timeline().lines[line];
    auto changes = store.changesIn(step);
    if (!changes)
        return changes.error();
    import.changes = *std::move(changes);
    const ImportBatch* batch = batchOf(store.snapshot(), import);
    if (!batch)
        return std::optional<BroughtIn>();
    BroughtIn found{line, *batch, step.text, step.author, step.at, 0};
    for (const SourceRow& row : store.snapshot().sourceRows.live)
        found.people += row.batch == batch->id && !row.application.isNull();
    return std::optional(found);
}

/// Rows that later steps of these kinds changed.
Result<QSet<Id>> changedSince(Store& store, size_t line, const QStringList& kinds)
{
    QSet<Id> rows;
    const auto& lines = store.timeline().lines;
    for (size_t i = line + 1; i < lines.size(); ++i) {
        if (lines[i].action != HistoryLine::Action::Do || lines[i].undone || !kinds.contains(lines[i].kind))
            continue;
        const auto touched = store.rowsOf(lines[i]);
        if (!touched)
            return touched.error();
        for (const auto& [table, row] : *touched)
            rows.insert(row);
    }
    return rows;
}

void addFindings(const Snapshot& snapshot, const QSet<Id>& cleaned, TakeOutPlan& plan)
{
    const auto note = [&](const QString& message, const QString& suggestion) {
        plan.findings.push_back({Severity::Note, message, 0, suggestion});
    };
    QSet<Id> fixed;
    for (const FieldChange& change : plan.what.edit.changes)
        if (change.table == Table::Application && change.field == aliveField() &&
            cleaned.contains(change.row))
            fixed.insert(change.row);
        else if (change.table == Table::Person && cleaned.contains(change.row))
            if (const Application* application =
                    findApplication(snapshot, plan.import.batch.round, change.row))
                fixed.insert(application->id);
    if (!fixed.isEmpty())
        note(QCoreApplication::translate("Usecases", "%n of them went through Clean-up since.", nullptr,
                                         int(fixed.size())),
             say("If they are brought in again, clean up once more."));
    if (plan.what.elsewhere > 0)
        note(QCoreApplication::translate("Usecases",
                                         "%n of them applied to another round as well and stay there.",
                                         nullptr, plan.what.elsewhere),
             {});
}

} // namespace

bool isImport(const HistoryLine& line)
{
    return line.kind == QStringLiteral("import_applicants") && line.action == HistoryLine::Action::Do &&
           !line.undone;
}

Result<std::vector<BroughtIn>> importsOf(Store& store, const Id& round)
{
    std::vector<BroughtIn> all;
    for (size_t line = 0; line < store.timeline().lines.size(); ++line) {
        if (!isImport(store.timeline().lines[line]))
            continue;
        Edit import;
        const auto found = broughtIn(store, line, import);
        if (!found)
            return found.error();
        if (!*found || (*found)->batch.round != round)
            continue;
        // The same file may have been taken out and brought in once more: the later step is the one that
        // stands.
        std::erase_if(all, [&](const BroughtIn& earlier) { return earlier.batch.id == (*found)->batch.id; });
        all.push_back(**found);
    }
    return all;
}

Result<TakeOutPlan> planTakingOut(Store& store, size_t line, bool evenByHand)
{
    if (line >= store.timeline().lines.size() || !isImport(store.timeline().lines[line]))
        return notFound(say("This step is not an import that stands."));
    Edit import;
    const auto found = broughtIn(store, line, import);
    if (!found)
        return found.error();
    if (!*found)
        return notFound(say("Nothing of this import is left: it was taken out before."));
    const auto byHand =
        changedSince(store, line, {QStringLiteral("change_person"), QStringLiteral("set_status")});
    if (!byHand)
        return byHand.error();
    const auto cleaned = changedSince(store, line, {QStringLiteral("fix_problem")});
    if (!cleaned)
        return cleaned.error();
    TakeOutPlan plan{**found, takeOutImport(store.snapshot(), import, *byHand, evenByHand), {}};
    addFindings(store.snapshot(), *cleaned, plan);
    return plan;
}

Result<Touched> takeOut(Store& store, const TakeOutPlan& plan)
{
    return changeAfterBackup(store, plan.what.edit, say("before taking an import out"));
}

QString whoStays(const TakenOut& what, int most)
{
    QStringList sentences;
    for (const Staying& one : what.staying) {
        if (int(sentences.size()) == most)
            break;
        sentences += say("%1 %2.").arg(isolated(one.name), one.reason);
    }
    if (const int more = int(what.staying.size()) - most; more > 0)
        sentences += QCoreApplication::translate("Usecases", "… and %n more.", nullptr, more);
    return sentences.join(u'\n');
}

} // namespace core
