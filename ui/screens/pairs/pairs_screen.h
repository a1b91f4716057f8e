// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The workbench: the pairs of the round worst first, what stands behind the one under the mark, and
// everything that changes pairs by hand or finds them anew. Shows what RoundPairs saw; changes go through
// hand_changes.h.

#include "ui/models/alone_model.h"
#include "ui/models/hand_effect.h"
#include "ui/models/pairs_filter.h"
#include "ui/models/pairs_model.h"
#include "ui/screens/pairs/hand_changes.h"
#include "ui/models/round_prices.h"
#include "ui/screens/pairs/partner_chooser.h"
#include "ui/screens/screen.h"
#include "ui/tasks/latest_work.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QSortFilterProxyModel;
class QTabBar;
class QToolButton;

namespace ui {

class BetterPartners;
class CounterBar;
class EmptyView;
class FacetList;
class FoundStrip;
class PairInspector;
class PairedPeopleModel;
class PeopleView;
class QualityStrip;

class PairsScreen : public Screen
{
    Q_OBJECT

public:
    PairsScreen(Session& session, QWidget* parent);

    void refresh() override;
    void reveal(const QString& what) override;
    QWidget* searchField() override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;
    QList<QAction*> commands() override { return m_commands; }

private:
    void buildCommands();
    QAction* command(const QString& text, const QString& iconName, const QKeySequence& key,
                     void (PairsScreen::*act)());
    void build();
    QWidget* buildHead();
    QWidget* buildFacets();
    QWidget* buildList();
    QWidget* buildTables(QWidget* list);
    QWidget* buildDetails();
    void listen();

    void showPairs();
    void markChanged();
    void showFigures();
    void showFilter();
    void keepFilter();
    void restoreFilter();
    void showPeople();
    PeopleView* table() const; ///< the one of pairs or of people, whichever is seen
    void showDetails();
    void updateCommands();

    std::optional<core::Id> person() const;            ///< under the mark
    const core::PairRow* pair() const;                 ///< of that person
    std::vector<core::Id> peopleOfChosenPairs() const; ///< one of each chosen pair
    void select(const core::Id& partnership, int column);
    void selectAlone(const core::Id& person);

    void find();
    void findAgain();
    void compare();
    void saveFound();
    void showShortage();
    void approvePairs();
    void reopenPairs();
    void letWait();
    void takeOffRound();
    void showDecisions();
    void showWeights();
    void printPairs();
    void showSolid();
    void swap();
    void pairWith();
    void unpairThem();
    void lockThem();
    void forbidThem();
    void whyNot();
    void showWhy(const core::Id& a, const core::Id& b);
    void openChooser(PartnerChooser::Act act);
    void showFacets(bool shown);
    void hint(const core::Id& dragged, const core::Id& target, const QPoint& where);
    void sayHint(const QString& text, const QPoint& where);
    QString lossInWords(const HandEffect& effect, const core::PairPrice& price) const;
    void endHint();
    void drop(const core::Id& dragged, const core::Id& target);

    RoundPairs m_pairs;
    RoundPrices m_prices;
    LatestWork m_approval;
    PairsModel* m_model;
    PairsFilter* m_filter;
    AloneModel* m_aloneModel;
    PairedPeopleModel* m_peopleModel;

    QLabel* m_figures;
    QLabel* m_approved;
    QToolButton* m_findButton;
    QPushButton* m_approveButton;
    FoundStrip* m_found;
    QStackedWidget* m_stack;
    EmptyView* m_empty;
    QualityStrip* m_strip;
    QLabel* m_showing;
    QPushButton* m_showAll;
    QLineEdit* m_search;
    CounterBar* m_marks;
    QTabBar* m_views = nullptr;
    QStackedWidget* m_tables = nullptr;
    PeopleView* m_table;
    PeopleView* m_people = nullptr;
    QSortFilterProxyModel* m_peopleOrder = nullptr;
    QLabel* m_hint;
    QWidget* m_aloneBox;
    QLabel* m_aloneTitle;
    PeopleView* m_alone;
    PairInspector* m_inspector;
    BetterPartners* m_better;
    FacetList* m_facets;
    QToolButton* m_facetsButton = nullptr;
    QSplitter* m_panes;
    PeopleView* m_lastList; ///< the list that the keyboard was in last

    QList<QAction*> m_commands;
    QAction* m_find = nullptr;
    QAction* m_findAgain = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_approve = nullptr;
    QAction* m_swap = nullptr;
    QAction* m_pairWith = nullptr;
    QAction* m_unpair = nullptr;
    QAction* m_lock = nullptr;
    QAction* m_forbid = nullptr;
    QAction* m_whyNot = nullptr;
    QAction* m_wait = nullptr;
    QAction* m_takeOff = nullptr;
    QAction* m_reopen = nullptr;
    QAction* m_decisions = nullptr;
    QAction* m_weigh = nullptr;
    QAction* m_print = nullptr;
    QAction* m_solid = nullptr;
    QAction* m_stop = nullptr;

    std::pair<core::Id, core::Id> m_hintFor; ///< whose effect the hint shows
    QPoint m_hintAt;
};

Screen* makePairsScreen(Session& session, QWidget* parent);

} // namespace ui
