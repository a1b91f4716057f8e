// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of cleanup_screen.h: choosing problems, answering them and going on.
#include "ui/screens/cleanup/cleanup_screen.h"

#include "core/usecases/change.h"
#include "ui/dialogs/ask.h"
#include "ui/look/text.h"
#include "ui/models/edit_person.h"
#include "ui/screens/cleanup/compare_people.h"
#include "ui/screens/cleanup/interest_joiner.h"
#include "ui/screens/cleanup/queue_view.h"
#include "ui/screens/cleanup/safe_preview.h"
#include "ui/tasks/task_runner.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/problem_card.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace ui {
namespace {

bool comparesFields(const core::Problem& problem)
{
    return problem.people.size() > 1 &&
           std::any_of(problem.options.begin(), problem.options.end(),
                       [](const core::Option& option) { return option.fix.merge.has_value(); });
}

} // namespace

std::vector<core::Problem> CleanupScreen::chosen() const
{
    std::vector<core::Problem> problems;
    for (const QModelIndex& index : m_queue->selectionModel()->selectedRows())
        if (const core::Problem* problem = m_model.problemAt(index))
            problems.push_back(*problem);
    return problems;
}

QStringList CleanupScreen::inOrder() const
{
    QStringList ids;
    const QModelIndex root = m_queue->rootIndex();
    for (int row = 0; row < m_model.rowCount(root); ++row) {
        const QModelIndex index = m_model.index(row, 0, root);
        if (const core::Problem* problem = m_model.problemAt(index))
            ids += problem->id;
        for (int below = 0; below < m_model.rowCount(index); ++below)
            ids += m_model.problemAt(m_model.index(below, 0, index))->id;
    }
    return ids;
}

void CleanupScreen::select(const QString& problem)
{
    const QModelIndex index = m_model.indexOf(problem);
    if (index.isValid()) {
        m_queue->setCurrentIndex(index);
        m_queue->scrollTo(index);
        if (index.row() == 0)
            m_queue->scrollTo(index.parent()); // the first is seen with the heading of its kind
    }
    showChosen();
}

void CleanupScreen::showChosen()
{
    const std::vector<core::Problem> problems = chosen();
    m_card->show(problems);
    // No answer is cut while the window has room for it.
    const int scrollBar = m_answers->verticalScrollBar()->sizeHint().width();
    m_answers->setMinimumWidth(std::min(m_card->minimumSizeHint().width() + scrollBar, width() / 2));
    m_fixAndNext->setEnabled(problems.size() == 1 && !problems.front().safe.isEmpty());
    const QStringList order = inOrder();
    m_next->setEnabled(order.size() > 1);
    m_previous->setEnabled(order.size() > 1);
    m_place->setText(problems.size() == 1 ? tr("%1 of %2", "place in the queue")
                                                .arg(order.indexOf(problems.front().id) + 1)
                                                .arg(order.size())
                                          : QString());
    std::vector<core::Id> people;
    for (const core::Problem& problem : problems)
        for (const core::Id& person : problem.people)
            if (std::find(people.begin(), people.end(), person) == people.end())
                people.push_back(person);
    const bool compares = problems.size() == 1 && comparesFields(problems.front());
    m_people->show(session().snapshot(), session().round(), people, compares ? &problems.front() : nullptr);
    m_merge->setVisible(m_people->canChoose());
}

void CleanupScreen::step(int by)
{
    const QStringList order = inOrder();
    const std::vector<core::Problem> problems = chosen();
    if (order.isEmpty())
        return;
    const qsizetype at = problems.empty() ? -1 : order.indexOf(problems.front().id);
    const qsizetype next = (at + by + order.size()) % order.size();
    select(order[next]);
    Q_EMIT say(m_model.problemAt(m_model.indexOf(order[next]))->message);
}

void CleanupScreen::takeSafe()
{
    const std::vector<core::Problem> problems = chosen();
    if (problems.size() == 1 && !problems.front().safe.isEmpty())
        answer({problems.front().id}, problems.front().safe);
}

/// The problem after these ones is where the eye goes on.
void CleanupScreen::goOnAfter(const QStringList& problems)
{
    const QStringList order = inOrder();
    qsizetype last = -1;
    for (const QString& problem : problems)
        last = std::max(last, order.indexOf(problem));
    m_wanted = order.value(last + 1);
    for (qsizetype at = order.size() - 1; m_wanted.isEmpty() && at >= 0; --at)
        if (!problems.contains(order[at]))
            m_wanted = order[at];
}

void CleanupScreen::answer(const QStringList& problems, const QString& option)
{
    std::vector<core::ProblemAnswer> answers;
    for (const QString& problem : problems)
        answers.push_back({problem, option});
    take(answers);
}

void CleanupScreen::mergeTicked()
{
    if (const auto problems = chosen(); problems.size() == 1)
        take({{problems.front().id, QStringLiteral("same"), m_people->taken()}});
}

void CleanupScreen::take(const std::vector<core::ProblemAnswer>& answers)
{
    QStringList problems;
    for (const core::ProblemAnswer& one : answers)
        problems += one.problem;
    goOnAfter(problems);
    m_answered += problems;
    if (!session().change(
            this, [&](core::Store& store) { return core::fixMany(store, session().round(), answers); }))
        m_answered.clear();
}

void CleanupScreen::answerTyped(const QStringList& problems, const QString& text)
{
    std::vector<core::Id> people;
    QString field;
    for (const core::Problem& problem : chosen()) {
        people.insert(people.end(), problem.people.begin(), problem.people.end());
        field = problem.field;
    }
    goOnAfter(problems);
    const core::Outcome done = editPeople(session(), people, field, text);
    if (!done) {
        m_wanted.clear();
        m_card->setFault(done.error().message);
    }
}

void CleanupScreen::preview(core::FixSet set)
{
    using Content = SafePreviewContent;
    QPushButton* button = set == core::FixSet::Safe ? m_fixSafe : m_fixLearned;
    button->setEnabled(false);
    session().tasks().run<Content>(
        tr("Looking at the answers"),
        [snapshot = session().snapshot(), round = session().round(), set](core::Progress&) {
            return makeSafePreview(snapshot, round, set);
        },
        this,
        [this, button](core::Result<Content> content) {
            button->setEnabled(true);
            if (!content) {
                session().ask().tell(this, content.error());
                return;
            }
            m_stack->setCurrentIndex(Preview);
            m_preview->show(*std::move(content));
        });
}

void CleanupScreen::fixSafe()
{
    // Exactly what was shown: the programme refuses it when somebody changed something meanwhile.
    const core::Edit edit = m_preview->content().fixes.edit;
    session().change(this, [&](core::Store& store) {
        return core::changeAfterBackup(store, edit, tr("before clean-up"));
    });
    refresh();
}

void CleanupScreen::showInterests()
{
    m_stack->setCurrentIndex(Interests);
    m_joiner->show();
}

void CleanupScreen::leaveInterests()
{
    m_stack->setCurrentIndex(Queue);
    refresh();
    startField()->setFocus(Qt::OtherFocusReason);
}

QWidget* CleanupScreen::startField()
{
    return m_stack->currentIndex() == Empty ? static_cast<QWidget*>(m_empty->button()) : m_queue;
}

QList<QWidget*> CleanupScreen::panes()
{
    return {m_kinds, m_queue, m_card, m_people};
}
QList<QAction*> CleanupScreen::commands()
{
    return {m_fixAndNext, m_next, m_previous, m_fixAll, m_fixAsBefore, m_groupInterests};
}

void CleanupScreen::reveal(const QString& what)
{
    if (m_stack->currentIndex() == Interests)
        leaveInterests();
    m_kind.clear();
    showKinds();
    if (m_model.indexOf(what).isValid()) {
        select(what);
        return;
    }
    const core::Id person = core::Id::fromString(what);
    for (const core::Problem& problem : m_model.problems())
        if (std::find(problem.people.begin(), problem.people.end(), person) != problem.people.end()) {
            select(problem.id);
            return;
        }
}

} // namespace ui
