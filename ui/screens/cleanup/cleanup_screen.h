// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is unclear about the applicants: kinds on the left, the queue in the middle, one problem with its
// people and its answers on the right. An answer leads to the next problem.

#include "core/usecases/clean_up.h"
#include "ui/models/problem_model.h"
#include "ui/screens/screen.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace ui {

class ComparePeople;
class EmptyView;
class InterestJoiner;
class ProblemCard;
class QueueView;
class SafePreview;
class TextLabel;

class CleanupScreen : public Screen
{
    Q_OBJECT

public:
    explicit CleanupScreen(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    /// A problem, or the first one of a person.
    void reveal(const QString& what) override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;
    QList<QAction*> commands() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Page
    {
        Empty,
        Queue,
        Preview,
        Interests
    };

    QWidget* makeQueue();
    QWidget* makeDetails();
    void makeCommands();
    void showKinds();
    void showKind(const QString& kind);
    void showChosen();
    void showEmpty();
    std::vector<core::Problem> open();
    std::vector<core::Problem> chosen() const;
    QStringList inOrder() const; ///< ids of the problems shown
    void select(const QString& problem);
    void step(int by);
    void takeSafe();
    void answer(const QStringList& problems, const QString& option);
    void take(const std::vector<core::ProblemAnswer>& answers);
    void answerTyped(const QStringList& problems, const QString& text);
    void goOnAfter(const QStringList& problems);
    void preview(core::FixSet set);
    void mergeTicked();
    void fixSafe();
    void showInterests();
    void leaveInterests();

    ProblemModel m_model;
    QString m_kind;   ///< empty: all
    QStringList m_answered; ///< while the queue is looked for anew
    QString m_wanted; ///< what to select once the queue is shown anew
    QStackedWidget* m_stack;
    EmptyView* m_empty;
    TextLabel* m_title;
    QPushButton* m_fixSafe;
    QPushButton* m_fixLearned;
    QListWidget* m_kinds;
    QueueView* m_queue;
    TextLabel* m_place;
    ProblemCard* m_card;
    QScrollArea* m_answers = nullptr;
    ComparePeople* m_people;
    SafePreview* m_preview;
    InterestJoiner* m_joiner;
    QComboBox* m_kindChoice = nullptr;
    QSplitter* m_splitter;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_fixAndNext;
    QAction* m_fixAll;
    QAction* m_fixAsBefore;
    QAction* m_groupInterests;
    QPushButton* m_merge = nullptr;
};

Screen* makeCleanupScreen(Session& session, QWidget* parent);

} // namespace ui
