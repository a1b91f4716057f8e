// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the pairs of the round are kind to everybody alike, and where its links go: tables of fits, a grid of
// countries, a map. Looks only; a pair that is activated is shown in Pairs.

#include "ui/models/country_links.h"
#include "ui/screens/screen.h"

class QComboBox;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace ui {

class CountryGrid;
class EmptyView;
class FitTable;
class LinksView;
class TextLabel;

class FairnessScreen : public Screen
{
    Q_OBJECT

public:
    explicit FairnessScreen(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    /// "fits", "grid" or "map".
    void reveal(const QString& what) override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;

private:
    QWidget* makeFits();
    QWidget* makeGrid();
    void showCell();
    void goToCell();

    RoundPairs m_pairs;
    CountryLinks m_links;
    QStackedWidget* m_stack;
    EmptyView* m_empty;
    QTabWidget* m_tabs;
    TextLabel* m_figures = nullptr;
    QComboBox* m_trait = nullptr;
    QStackedWidget* m_tables = nullptr;
    std::vector<FitTable*> m_fits;
    CountryGrid* m_model;
    QTableView* m_grid = nullptr;
    TextLabel* m_cell = nullptr;
    LinksView* m_map;
};

Screen* makeFairnessScreen(Session& session, QWidget* parent);

} // namespace ui
