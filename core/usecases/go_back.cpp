// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/go_back.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

/// The last thing after `line` that happened in the world.
const HistoryLine* markAfter(const Timeline& timeline, size_t line)
{
    for (size_t i = timeline.lines.size(); i-- > line + 1;)
        if (timeline.lines[i].mark && timeline.lines[i].action == HistoryLine::Action::Do)
            return &timeline.lines[i];
    return nullptr;
}

} // namespace

Result<GoBackPlan> planGoingBack(const Timeline& timeline, size_t line)
{
    if (line >= timeline.lines.size())
        return notFound(say("This step is not in the history."));
    const HistoryLine& target = timeline.lines[line];
    if (target.action != HistoryLine::Action::Do || target.undone)
        return refused(say("This step does not stand itself. Pick one that was not taken back."));
    if (const HistoryLine* mark = markAfter(timeline, line))
        return refused(
            say("“%1” came after it and cannot be taken back. Pick a later step.").arg(mark->text));
    GoBackPlan plan{line, target.text, {}, timeline.lines.size()};
    for (size_t i = timeline.toUndo.size(); i-- > 0 && timeline.toUndo[i] > line;)
        plan.setAside += timeline.lines[timeline.toUndo[i]].text;
    if (plan.setAside.isEmpty())
        return refused(say("This is where the programme stands now. Nothing came after it."));
    return plan;
}

Result<Touched> goBack(Store& store, const GoBackPlan& plan)
{
    if (store.timeline().lines.size() != plan.historyLength)
        return Error{Error::Kind::Conflict,
                     say("The programme has changed since the steps were listed. Look at them once more."),
                     {}};
    if (const auto backup = store.backUp(say("before going back")); !backup)
        return backup.error();
    Touched all;
    for (qsizetype step = 0; step < plan.setAside.size(); ++step) {
        const Result<Touched> undone = store.undo();
        if (!undone)
            return undone;
        all.rows.insert(all.rows.end(), undone->rows.begin(), undone->rows.end());
    }
    all.text = say("Went back to “%1”").arg(plan.to);
    return all;
}

} // namespace core
