// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two plans of the round compared: which groups of people change partners among themselves, what each group does, and
// taking any choice of them as one step. Compares beside the window and shows nothing that does not fit the round
// as it is.

#include "ui/screens/compare/plan_choice.h"
#include "ui/screens/screen.h"

#include <QPointer>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyView;
class GroupList;
class Task;
class TextLabel;

class CompareScreen : public Screen
{
    Q_OBJECT

public:
    explicit CompareScreen(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    /// The key of the plan to put beside the pairs of now, or "A B" for two of them.
    void reveal(const QString& what) override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;
    QList<QAction*> commands() override { return m_commands; }

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void makeCommands();
    void fillChoices();
    QString chosenKey(const QComboBox* box) const;
    void choose(QComboBox* box, const QString& key);
    void compare();
    void arrived(core::Result<core::Comparison> result);
    void showTotals();
    void showEmpty(const QString& what, const QString& why);
    void take(const std::vector<bool>& ticked);
    void saveProposal();

    std::vector<PlanChoice> m_choices;
    std::optional<core::Comparison> m_comparison;
    QPointer<Task> m_task;
    QComboBox* m_first;
    QComboBox* m_second;
    TextLabel* m_figures;
    TextLabel* m_notes;
    QStackedWidget* m_stack;
    EmptyView* m_empty;
    GroupList* m_groups;
    TextLabel* m_ticked;
    QPushButton* m_take;
    QPushButton* m_keep;
    QPushButton* m_takeAll;
    QAction* m_takeCommand = nullptr;
    QList<QAction*> m_commands;
};

Screen* makeCompareScreen(Session& session, QWidget* parent);

} // namespace ui
