// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything about one person of the round on four pages: the answers, what Clean-up asks, the row of the
// file, the history. Says what is chosen when it is nobody or several.

#include "core/cleaning/problem.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabWidget;

namespace ui {

class ElidedLabel;
class EmptyView;
class PersonAnswers;
class PersonHistory;
class ProblemCard;
class Session;
class SourceRowView;

class PersonDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDetails(Session& session, QWidget* parent = nullptr);

    void show(const std::vector<core::Id>& chosen, const std::vector<core::Problem>& problems);
    void focusFirstField();
    PersonAnswers& answers() { return *m_answers; }

private:
    void showHeader();
    void showProblems();
    void showPage();
    void answer(const QString& option, ProblemCard& card, const core::Problem& problem);
    void answerTyped(const QString& text, ProblemCard& card, const core::Problem& problem);

    Session& m_session;
    core::Id m_person;
    std::vector<core::Problem> m_problems; ///< of this person
    QStackedWidget* m_stack;
    EmptyView* m_nobody;
    ElidedLabel* m_name;
    QLabel* m_state;
    QTabWidget* m_tabs;
    PersonAnswers* m_answers;
    QScrollArea* m_problemsPage;
    SourceRowView* m_source;
    PersonHistory* m_history;
};

} // namespace ui
