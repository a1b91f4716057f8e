// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of import_screen.h: reading and planning in the background, and bringing in.
#include "ui/screens/import/import_screen.h"

#include "core/base/text.h"
#include "core/edits/programme.h"
#include "core/usecases/change.h"
#include "ui/dialogs/ask.h"
#include "ui/look/text.h"
#include "ui/screens/import/answers_panel.h"
#include "ui/screens/import/import_done.h"
#include "ui/screens/import/mapping_grid.h"
#include "ui/screens/import/outcome_view.h"
#include "ui/screens/import/reading_choices.h"
#include "ui/tasks/task_runner.h"
#include "ui/widgets/progress_line.h"

#include <QJsonDocument>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

void ImportScreen::stopWork()
{
    ++m_turn;
    if (m_task)
        m_task->stop();
}

void ImportScreen::follow(Task* task)
{
    m_task = task;
    if (task)
        m_progress->follow(task);
}

void ImportScreen::read()
{
    stopWork();
    m_plan.reset();
    m_bringIn->setEnabled(false);
    follow(session().tasks().run<core::FormFile>(
        tr("Reading the file"),
        [snapshot = session().snapshot(), path = m_path, hints = m_choices->hints(),
         name = m_choices->savedName(), round = session().round()](core::Progress& progress) {
            if (path.isEmpty())
                return core::openKeptRows(snapshot, round, name);
            return core::openFormFile(snapshot, path, hints, name, progress);
        },
        this,
        [this, turn = m_turn](core::Result<core::FormFile> file) {
            if (turn != m_turn)
                return;
            if (!file && m_file) { // a choice that does not fit the file: said beside the choices
                m_outcome->showWhy(file.error().message);
                Q_EMIT say(file.error().message);
                return;
            }
            if (!file) {
                putAway(file.error().message);
                Q_EMIT say(file.error().message);
                return;
            }
            m_file = std::make_shared<const core::FormFile>(*std::move(file));
            showFile();
            plan();
        }));
}

void ImportScreen::plan()
{
    if (!m_file || !session().currentRound())
        return;
    stopWork();
    m_plan.reset();
    m_bringIn->setEnabled(false);
    core::BringInWish wish;
    wish.round = session().round();
    wish.mapping = chosenMapping();
    wish.zone = m_choices->zone();
    wish.dateOrder = m_choices->dateOrder();
    wish.fileWins = m_fileWins;
    m_round = wish.round;
    QString columns = tr("%n column(s) used", nullptr, m_mapping->used());
    if (m_mapping->unused() > 0)
        columns += tr(", %n kept but not used", nullptr, m_mapping->unused());
    if (!m_file->guess.missing.isEmpty())
        columns += tr(", %n missing: %1", nullptr, int(m_file->guess.missing.size()))
                       .arg(core::listOf(m_file->guess.missing, 4));
    if (!m_file->guess.origin.isEmpty())
        columns += u'\n' + tr("as in “%1”").arg(m_file->guess.origin);
    m_columns->setText(columns);
    m_choices->studyTimes(*m_file, wish.mapping);
    follow(session().tasks().run<core::ImportPlan>(
        tr("Comparing with who is here"),
        [snapshot = session().snapshot(), file = m_file, wish](core::Progress& progress) {
            return core::planBringingIn(snapshot, *file, wish, progress);
        },
        this,
        [this, turn = m_turn](core::Result<core::ImportPlan> planned) {
            if (turn != m_turn)
                return;
            if (!planned) {
                m_outcome->showWhy(planned.error().message);
                Q_EMIT say(planned.error().message);
                return;
            }
            m_plan = *std::move(planned);
            m_outcome->show(*m_plan, m_fileWins);
            m_answers->show(*m_plan);
            m_bringIn->setEnabled(!m_plan->isEmpty());
            Q_EMIT say(m_outcome->sentence());
        }));
}

void ImportScreen::bringIn()
{
    if (!m_plan || m_plan->isEmpty())
        return;
    const auto plan = std::make_shared<const core::ImportPlan>(*std::move(m_plan));
    m_plan.reset();
    m_bringIn->setEnabled(false);
    m_isWriting = true; // what is announced meanwhile is not planned once more
    m_splitter->setEnabled(false);
    follow(session().changeBeside(
        this, tr("Bringing in"),
        [plan](const core::Handout& handout, core::Progress& progress) {
            return core::bringInBeside(handout, *plan, progress);
        },
        [plan](core::Store& store) { return core::bringIn(store, *plan); }, this,
        [this, plan](bool done) { finish(*plan, done); }));
}

void ImportScreen::finish(const core::ImportPlan& plan, bool done)
{
    m_isWriting = false;
    m_splitter->setEnabled(true);
    if (!done)
        return this->plan();
    m_file.reset();
    m_stack->setCurrentIndex(Done);
    m_done->show(plan);
    showProblems();
    Q_EMIT say(m_done->text());
}

void ImportScreen::showProblems()
{
    const size_t count = session().problems().size(); // with many people it comes later
    if (session().problemsAreCurrent())
        m_done->showProblems(int(count));
}

void ImportScreen::saveMapping()
{
    const auto name = session().ask().line(
        this, tr("Save the choice of columns"),
        tr("A name for it, such as the form it belongs to. A choice of the same name is replaced."));
    if (!name || name->trimmed().isEmpty())
        return;
    const QString json =
        QString::fromUtf8(QJsonDocument(core::toJson(chosenMapping())).toJson(QJsonDocument::Compact));
    const QString kept = name->trimmed();
    const bool done = session().change(this, [&](core::Store& store) {
        return core::change(store, core::saveMapping(store.snapshot(), kept, json));
    });
    if (done)
        m_choices->setSaved(savedNames(), kept);
}

} // namespace ui
