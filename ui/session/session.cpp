// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ui/dialogs/ask.h"
#include "ui/tasks/task_runner.h"

#include <utility>

namespace ui {

Session::Session(std::unique_ptr<core::Store> store, Ask& ask, TaskRunner& tasks, Settings& settings, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_ask(ask), m_tasks(tasks), m_settings(settings)
{
    if (const auto rounds = core::roundsInOrder(snapshot()); !rounds.empty())
        m_round = rounds.back().id;
    count();
}

Session::~Session() = default;

const core::Snapshot& Session::snapshot() const { return m_store->snapshot(); }
const core::Timeline& Session::timeline() const { return m_store->timeline(); }
QString Session::path() const { return m_store->path(); }
core::Programme Session::programme() const { return snapshot().programme(); }
QDateTime Session::now() const { return m_store->now(); }

const core::Round* Session::currentRound() const { return snapshot().rounds.find(m_round); }

const std::vector<core::Problem>& Session::problems() const
{
    const bool isLarge = snapshot().applications.live.size() > 2000;
    if (!isLarge || !m_counting || problemsAreCurrent())
        return m_problems.of(snapshot(), m_round);
    static const std::vector<core::Problem> none;
    const std::vector<core::Problem>* last = m_problems.last(m_round);
    m_gaveOldProblems = true;
    return last ? *last : none;
}

bool Session::problemsAreCurrent() const
{
    return m_problems.know(snapshot(), m_round);
}

void Session::setRound(const core::Id& round)
{
    if (round == m_round)
        return;
    m_round = round;
    m_state.reset();
    count();
    Q_EMIT roundChanged();
}

/// At most one count is under way; what changes meanwhile is counted after it.
void Session::count()
{
    m_countAgain = m_counting;
    if (m_counting)
        return;
    if (!currentRound()) {
        m_state.reset();
        return;
    }
    m_counting = true;
    using Counted = std::pair<core::RoundState, core::KnownProblems>;
    m_tasks.run<Counted>(
        tr("Counting"),
        [now = snapshot(), round = m_round, known = m_problems](core::Progress&) mutable -> core::Result<Counted> {
            const core::RoundState state = core::stateOf(now, round, known.of(now, round));
            return Counted{state, std::move(known)};
        },
        this,
        [this, round = m_round](core::Result<Counted> counted) {
            m_counting = false;
            if (counted && round == m_round) {
                m_state = counted->first;
                if (counted->second.know(snapshot(), m_round))
                    m_problems = std::move(counted->second);
                Q_EMIT stateChanged();
            }
            if (m_countAgain || round != m_round)
                count();
            else if (std::exchange(m_gaveOldProblems, false))
                Q_EMIT problemsFound();
        });
}

void Session::announce(const core::Touched& touched)
{
    if (!currentRound()) {
        const auto rounds = core::roundsInOrder(snapshot());
        m_round = rounds.empty() ? core::Id() : rounds.back().id;
        Q_EMIT roundChanged();
    }
    count();
    Q_EMIT changed(touched.text);
}

bool Session::change(QWidget* over, const Verb& verb)
{
    const auto done = verb(*m_store);
    if (!done) {
        m_ask.tell(over, done.error());
        return false;
    }
    announce(*done);
    return true;
}

bool Session::undo(QWidget* over)
{
    return change(over, [](core::Store& store) { return store.undo(); });
}

bool Session::redo(QWidget* over)
{
    return change(over, [](core::Store& store) { return store.redo(); });
}

QString Session::undoText() const
{
    const core::Timeline& line = timeline();
    return line.toUndo.empty() ? QString() : line.lines[line.toUndo.back()].text;
}

QString Session::redoText() const
{
    const core::Timeline& line = timeline();
    return line.toRedo.empty() ? QString() : line.lines[line.toRedo.back()].text;
}

core::Result<core::MatchedList> Session::matchedList() { return core::matchedListOf(*m_store, m_round); }

core::Result<core::ImportStory> Session::importStory(size_t line) { return core::readImportStory(*m_store, line); }

core::Result<QString> Session::backUp(const QString& why)
{
    core::Result<QString> made = m_store->backUp(why);
    if (made)
        Q_EMIT backedUp();
    return made;
}

QString Session::backupFolder() const { return core::backupFolderOf(path()); }

core::Outcome Session::saveCopy(const QString& target) { return m_store->saveCopy(target); }

std::vector<size_t> Session::linesAbout(const QSet<core::Id>& rows)
{
    const auto& lines = timeline().lines;
    for (size_t i = m_rowsOfLines.size(); i < lines.size(); ++i) {
        QSet<core::Id> changed;
        if (const auto touched = m_store->rowsOf(lines[i]))
            for (const auto& [table, row] : *touched)
                changed.insert(row);
        m_rowsOfLines.push_back(std::move(changed));
    }
    std::vector<size_t> about;
    for (size_t i = 0; i < lines.size(); ++i)
        if (m_rowsOfLines[i].intersects(rows))
            about.push_back(i);
    return about;
}

} // namespace ui
