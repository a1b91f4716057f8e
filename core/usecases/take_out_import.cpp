// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/take_out_import.h"

#include "core/base/text.h"
#include "core/usecases/change.h"

#include <QCoreApplication>

#include <algorithm>

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

Result<KeptStep> keptStep(Store& store, size_t line)
{
    const HistoryLine& step = store.timeline().lines[line];
    auto changes = store.keptChanges(step);
    if (!changes)
        return changes.error();
    return KeptStep{step, *std::move(changes)};
}

std::optional<BroughtIn> broughtIn(const Snapshot& snapshot, size_t line, const HistoryLine& step,
                                   const Edit& import)
{
    const ImportBatch* batch = batchOf(snapshot, import);
    if (!batch)
        return std::nullopt;
    BroughtIn found{line, *batch, step.text, step.author, step.at, 0};
    for (const SourceRow& row : snapshot.sourceRows.live)
        found.people += row.batch == batch->id && !row.application.isNull();
    return found;
}

bool isByHand(const QString& kind)
{
    return kind == QStringLiteral("change_person") || kind == QStringLiteral("change_people") ||
           kind == QStringLiteral("set_status");
}

bool isCleanUp(const QString& kind)
{
    return kind == QStringLiteral("fix_problem");
}

/// A story that was understood.
struct Known
{
    BroughtIn found;
    Edit import;
    QSet<Id> byHand;  ///< rows that people have changed since
    QSet<Id> cleaned; ///< rows that Clean-up has changed since
};

Result<Known> understand(const Snapshot& snapshot, const ImportStory& story)
{
    Known known;
    auto changes = decodeChanges(story.import.changes);
    if (!changes)
        return changes.error();
    known.import.changes = *std::move(changes);
    auto found = broughtIn(snapshot, story.line, story.import.line, known.import);
    if (!found)
        return notFound(say("Nothing of this import is left: it was taken out before."));
    known.found = *std::move(found);
    for (const KeptStep& step : story.later) {
        const auto touched = decodeChanges(step.changes);
        if (!touched)
            return touched.error();
        for (const FieldChange& change : *touched)
            (isByHand(step.line.kind) ? known.byHand : known.cleaned).insert(change.row);
    }
    return known;
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

TakeOutPlan planFor(const Snapshot& snapshot, const Known& known, bool evenByHand)
{
    TakeOutPlan plan{known.found, takeOutImport(snapshot, known.import, known.byHand, evenByHand), {}};
    addFindings(snapshot, known.cleaned, plan);
    return plan;
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
        const auto step = keptStep(store, line);
        if (!step)
            return step.error();
        auto changes = decodeChanges(step->changes);
        if (!changes)
            return changes.error();
        const auto found =
            broughtIn(store.snapshot(), line, step->line, {step->line.kind, {}, *std::move(changes)});
        if (!found || found->batch.round != round)
            continue;
        // The same file may have been taken out and brought in once more: the later step is the one that
        // stands.
        std::erase_if(all, [&](const BroughtIn& earlier) { return earlier.batch.id == found->batch.id; });
        all.push_back(*found);
    }
    return all;
}

Result<ImportStory> readImportStory(Store& store, size_t line)
{
    const auto& lines = store.timeline().lines;
    if (line >= lines.size() || !isImport(lines[line]))
        return notFound(say("This step is not an import that stands."));
    auto import = keptStep(store, line);
    if (!import)
        return import.error();
    ImportStory story{line, *std::move(import), {}};
    for (size_t i = line + 1; i < lines.size(); ++i) {
        if (lines[i].action != HistoryLine::Action::Do || lines[i].undone ||
            !(isByHand(lines[i].kind) || isCleanUp(lines[i].kind)))
            continue;
        auto later = keptStep(store, i);
        if (!later)
            return later.error();
        story.later.push_back(*std::move(later));
    }
    return story;
}

Result<TakeOutPlan> planTakingOut(const Snapshot& snapshot, const ImportStory& story, bool evenByHand)
{
    const auto known = understand(snapshot, story);
    if (!known)
        return known.error();
    return planFor(snapshot, *known, evenByHand);
}

Result<WaysOut> waysOfTakingOut(const Snapshot& snapshot, const ImportStory& story, Progress& progress)
{
    const auto known = understand(snapshot, story);
    if (!known)
        return known.error();
    if (progress.stopped())
        return stopped();
    WaysOut ways{planFor(snapshot, *known, false), {}};
    const auto& staying = ways.plan.what.staying;
    if (std::none_of(staying.begin(), staying.end(), [](const Staying& one) { return one.byHand; }))
        return ways;
    if (progress.stopped())
        return stopped();
    TakeOutPlan even = planFor(snapshot, *known, true);
    if (even.what.leaving > ways.plan.what.leaving)
        ways.evenByHand = std::move(even);
    return ways;
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
