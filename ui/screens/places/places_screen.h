// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is in: the country limit with its two readings, seen before it is applied, who waits and why, and
// exceptions. The plan that is shown is the one that is applied.

#include "core/usecases/decide_places.h"
#include "ui/screens/places/places_people.h"
#include "ui/screens/screen.h"

#include <tuple>

class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace ui {

class CountryBars;
class EmptyView;

class PlacesScreen : public Screen
{
    Q_OBJECT

public:
    PlacesScreen(Session& session, QWidget* parent);

    void refresh() override;
    void reveal(const QString& what) override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;
    QList<QAction*> commands() override;

    const core::PlacesPlan& plan() const { return m_plan; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildRule();
    QWidget* buildPeople();
    void replan();
    void showPlan();
    void showReadings();
    void showList();
    void updateCommands();
    core::CapWish wish() const;
    PlacesList list() const;
    std::optional<core::Id> person() const;
    int changes() const; ///< people whose place would change, and settings that would

    void apply();
    void letIn();
    void takeBack();
    void followPerson();
    void carryOver();
    void showSinceMatch();
    core::Id roundBefore() const; ///< null when this is the first
    std::vector<core::Id> whoWaitedBefore() const;

    core::PlacesPlan m_plan;
    std::tuple<core::Id, int, core::CapRule> m_shown; ///< settings of the round that the controls took over
    QSpinBox* m_percent;
    QRadioButton* m_ofApplicants;
    QRadioButton* m_ofAccepted;
    QLabel* m_sentence;
    QLabel* m_outcome;
    QLabel* m_findings;
    QPushButton* m_apply;
    QLabel* m_applyNote;
    CountryBars* m_bars;
    QTabBar* m_tabs;
    QStackedWidget* m_listStack;
    EmptyView* m_listEmpty;
    QTableView* m_people;
    PlacesPeople* m_model;
    QPushButton* m_letInButton;
    QPushButton* m_takeBackButton;
    QPushButton* m_followButton;
    QStackedWidget* m_stack;
    EmptyView* m_empty;
    QSplitter* m_panes;
    QAction* m_applyAction;
    QAction* m_letInAction;
    QAction* m_takeBackAction;
    QAction* m_followAction;
    QAction* m_carryAction;
    QPushButton* m_carryButton = nullptr;
    QLabel* m_since = nullptr;
};

Screen* makePlacesScreen(Session& session, QWidget* parent);

} // namespace ui
