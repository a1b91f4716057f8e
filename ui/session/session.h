// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The open programme as the window sees it: the snapshot, the round in view, undo and redo, and the one way to
// write. Screens get it by reference; it announces what changed. It lives in the GUI thread, like the store that
// it holds.

#include "core/store/beside.h"
#include "core/store/store.h"
#include "core/usecases/compare_plans.h"
#include "core/usecases/decisions.h"
#include "core/usecases/known_problems.h"
#include "core/usecases/matched_list.h"
#include "core/usecases/round_state.h"
#include "core/usecases/take_out_import.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace ui {

class Ask;
class Settings;
class Task;
class TaskRunner;

class Session : public QObject
{
    Q_OBJECT

public:
    using Verb = std::function<core::Result<core::Touched>(core::Store&)>;
    using BesideVerb = std::function<core::Result<core::WrittenBeside>(const core::Handout&, core::Progress&)>;

    Session(std::unique_ptr<core::Store> store, Ask& ask, TaskRunner& tasks, Settings& settings,
            QObject* parent = nullptr);
    ~Session() override;

    const core::Snapshot& snapshot() const;
    const core::Timeline& timeline() const;
    QString path() const;
    core::Programme programme() const;
    /// What the clock of the programme says, UTC.
    QDateTime now() const;

    /// The round in view; null while the programme has none.
    core::Id round() const { return m_round; }
    const core::Round* currentRound() const;
    void setRound(const core::Id& round);

    /// What is to be cleaned up in that round. With thousands of people it is looked for beside the window: until
    /// then this is what was known before the last change, nothing at first, and problemsFound tells when there is
    /// better.
    const std::vector<core::Problem>& problems() const;
    bool problemsAreCurrent() const;

    /// Where that round stands, counted beside the window after every change. Nothing until it was counted.
    const std::optional<core::RoundState>& state() const { return m_state; }

    /// The list that pairs of the round were found for, and what has changed in it since: looked for beside the window,
    /// once for each state of the history.
    void findMatchedList(QObject* context, const std::function<void(const core::MatchedList&)>& then);

    /// What was decided by hand about the pairs of the round, and by whom.
    core::Result<std::vector<core::RoundDecision>> decisions();
    /// How the pairs of the round were before they were last found and taken.
    core::Result<core::ComparedPlan> planBefore();
    /// Pairs that were found and neither taken nor left yet; null when there are none.
    std::shared_ptr<const core::FoundPairs> found() const { return m_found; }
    void setFound(std::shared_ptr<const core::FoundPairs> found);

    /// What the history knows about the import of this line, for planning beside the window.
    core::Result<core::ImportStory> importStory(size_t line);

    /// Does what a use-case does; a refusal is told to the person. True when something may have changed.
    bool change(QWidget* over, const Verb& verb);
    /// The same for a large step, which is written beside the window; nothing else can be changed until it is. A store
    /// in memory does `verb` at once. `then` hears whether something may have changed, unless `context` has gone.
    Task* changeBeside(QWidget* over, const QString& what, const BesideVerb& beside, const Verb& verb, QObject* context,
                       const std::function<void(bool)>& then);
    bool undo(QWidget* over);
    bool redo(QWidget* over);
    /// What undo and redo would take back or do again, as in the history; empty when there is nothing.
    QString undoText() const;
    QString redoText() const;

    /// Numbers of the history lines that changed one of these rows, oldest first. Long steps are read beside the window:
    /// until isHistoryRead there may be more, and historyRead tells.
    std::vector<size_t> linesAbout(const QSet<core::Id>& rows);
    bool isHistoryRead() const { return m_rowsOfLines.size() == timeline().lines.size(); }

    core::Result<QString> backUp(const QString& why);
    QString backupFolder() const;
    /// A verified copy of the file in another place.
    core::Outcome saveCopy(const QString& target);

    Ask& ask() { return m_ask; }
    TaskRunner& tasks() { return m_tasks; }
    Settings& settings() { return m_settings; }

Q_SIGNALS:
    /// Something in the programme changed: show it anew. `text` is the history line.
    void changed(const QString& text);
    void roundChanged();
    void stateChanged();
    void problemsFound();
    void foundChanged();
    void backedUp();
    void historyRead();

private:
    void announce(const core::Touched& touched);
    void count();
    void readHistory();

    std::unique_ptr<core::Store> m_store;
    Ask& m_ask;
    TaskRunner& m_tasks;
    Settings& m_settings;
    core::Id m_round;
    std::vector<QSet<core::Id>> m_rowsOfLines; ///< of the lines that were read so far
    bool m_isReadingHistory = false;
    core::MatchedList m_matchedList;
    core::Id m_matchedRound;      ///< that it is of
    size_t m_linesOfMatched = 0; ///< how many there were when it was looked for
    std::shared_ptr<const core::FoundPairs> m_found;
    std::optional<core::RoundState> m_state;
    mutable core::KnownProblems m_problems; ///< a memory of what follows from the snapshot
    mutable bool m_gaveOldProblems = false;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace ui
