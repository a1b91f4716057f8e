// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Round home: where are we, what next. The day that matters, the steps of the round, the next one with its
// own button, five counts, and what was changed last.

#include "ui/screens/screen.h"

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace ui {

class EmptyView;
class StepRow;
class TextLabel;
struct Advice;

class HomeScreen : public Screen
{
    Q_OBJECT

public:
    explicit HomeScreen(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;

    StepRow* steps() { return m_steps; }
    QPushButton* nextButton() { return m_nextButton; }

private:
    QWidget* makePage();
    QWidget* makeNext();
    void showState();
    void showAlso(const std::vector<Advice>& advice);
    void showFigures();
    void showLast();

    QStackedWidget* m_pages;
    EmptyView* m_empty;
    QWidget* m_page;
    TextLabel* m_title;
    TextLabel* m_time;
    StepRow* m_steps;
    TextLabel* m_next;
    TextLabel* m_nextWhy;
    QPushButton* m_nextButton;
    QString m_nextScreen;
    QGridLayout* m_advice;
    QList<QWidget*> m_also; ///< below the next step
    QLayout* m_figures;
    QGridLayout* m_last;
};

Screen* makeHomeScreen(Session& session, QWidget* parent);

} // namespace ui
