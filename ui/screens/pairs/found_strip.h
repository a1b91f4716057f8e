// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The search for pairs, in place: progress and Stop while it runs, then what was found beside what is, to
// take or to leave. Knows nothing of how pairs are found; the search runs on a snapshot and is good for
// nothing once the round has changed.

#include "core/usecases/find_pairs.h"
#include "ui/models/round_pairs.h"

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class FindingsList;
class Session;
class Task;

class FoundStrip : public QFrame
{
    Q_OBJECT

public:
    FoundStrip(Session& session, const RoundPairs& pairs, QWidget* parent = nullptr);

    void find(const core::FindWish& wish);
    void stop();
    bool isSearching() const { return !m_task.isNull(); }
    bool hasFound() const { return m_found != nullptr; }
    std::shared_ptr<const core::FoundPairs> found() const { return m_found; }
    /// Looks whether what was found still fits the round.
    void refresh();
    void take();
    void leave();

Q_SIGNALS:
    void say(const QString& text);
    void stateChanged();
    void compareWanted();
    void saveWanted();
    void shortageWanted();

private:
    void arrived(core::Result<core::FoundPairs> result);
    void keep(std::shared_ptr<const core::FoundPairs> found);
    void showSearch();
    void showParts(bool searching);
    void showFound();
    void showFigures();
    QString changesText() const;
    std::vector<core::Finding> notes() const;
    int leftOver() const; ///< people with a place who would have no partner

    Session& m_session;
    const RoundPairs& m_pairs;
    QPointer<Task> m_task;
    core::Snapshot m_asked; ///< the programme when the search began
    core::Id m_askedRound;
    std::shared_ptr<const core::FoundPairs> m_found;
    QLabel* m_title;
    QProgressBar* m_bar;
    QWidget* m_figures;
    QGridLayout* m_grid;
    QLabel* m_more;
    QCheckBox* m_showNotes;
    FindingsList* m_notes;
    QPushButton* m_stop;
    QPushButton* m_take;
    QPushButton* m_compare;
    QPushButton* m_save;
    QPushButton* m_short;
    QPushButton* m_leave;
};

} // namespace ui
