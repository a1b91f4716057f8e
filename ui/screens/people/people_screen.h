// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everybody of the round: facets on the left, the table in the middle, everything about the chosen person on
// the right.

#include "core/usecases/paste_values.h"
#include "ui/models/people_filter.h"
#include "ui/models/people_model.h"
#include "ui/screens/screen.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class ChangePreview;
class EmptyView;
class FacetList;
class PeopleCells;
class PeopleCommands;
class PeopleTable;
class PeopleViews;
class PersonDetails;
class TextLabel;

class PeopleScreen : public Screen
{
    Q_OBJECT

public:
    explicit PeopleScreen(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    void reveal(const QString& what) override;
    QWidget* searchField() override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;
    QList<QAction*> commands() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makePanes();
    void showFacets();
    void showCounts();
    void showChosen();
    void clearFilter();
    void searchAlso(const QString& term);
    core::ListLook look() const;
    void showLook(const core::ListLook& look);
    void lookChanged();
    void refuse(const QString& why);
    void previewPaste(const core::PastePlan& plan);
    void leavePreview();
    std::vector<core::Id> chosen() const;
    void choose(const core::Id& person);

    PeopleModel m_people;
    PeopleFilter m_filter;
    PeopleCommands* m_commands;
    QStackedWidget* m_stack;
    EmptyView* m_empty;
    QLineEdit* m_search;
    TextLabel* m_count;
    QLabel* m_refusal;
    QPushButton* m_clear;
    FacetList* m_facets;
    PeopleTable* m_table;
    PeopleCells* m_cells = nullptr;
    PeopleViews* m_views;
    ChangePreview* m_preview;
    core::PastePlan m_paste; ///< that is being looked at
    bool m_arranging = false;
    EmptyView* m_nobodyFound;
    QStackedWidget* m_middle;
    PersonDetails* m_details;
    QSplitter* m_splitter;
};

Screen* makePeopleScreen(Session& session, QWidget* parent);

} // namespace ui
