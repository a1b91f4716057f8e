// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/fairness/fairness_screen.h"

#include "core/plans/fairness.h"
#include "ui/look/text.h"
#include "ui/screens/fairness/country_grid.h"
#include "ui/screens/fairness/fit_table.h"
#include "ui/screens/fairness/links_view.h"
#include "ui/widgets/empty_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr core::FairnessBy traits[] = {core::FairnessBy::Country, core::FairnessBy::Sector,
                                       core::FairnessBy::CareerStage, core::FairnessBy::Experience};

QString titleOf(core::FairnessBy trait)
{
    switch (trait) {
    case core::FairnessBy::Country:
        return FairnessScreen::tr("Country");
    case core::FairnessBy::Sector:
        return FairnessScreen::tr("Kind of library");
    case core::FairnessBy::CareerStage:
        return FairnessScreen::tr("Career");
    case core::FairnessBy::Experience:
        break;
    }
    return FairnessScreen::tr("Rounds before");
}

std::vector<std::vector<int>> groupsOf(const core::MatchQuestion& question, const core::PairsView& view)
{
    std::vector<std::vector<int>> groups;
    for (const core::PairRow& row : view.rows) {
        std::vector<int> members;
        for (const core::Id& id : row.members)
            if (const auto member = core::findCandidate(question, id))
                members.push_back(*member);
        std::sort(members.begin(), members.end());
        groups.push_back(std::move(members));
    }
    return groups;
}

} // namespace

FairnessScreen::FairnessScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_pairs(session), m_stack(new QStackedWidget(this)), m_empty(new EmptyView(m_stack)),
      m_tabs(new QTabWidget(m_stack)), m_model(new CountryGrid(this)), m_map(new LinksView(m_pairs, m_tabs))
{
    m_figures = new TextLabel(TextRole::Heading, {}, this);
    m_figures->setObjectName(QStringLiteral("fairnessFigures"));
    m_tabs->setObjectName(QStringLiteral("fairnessTabs"));
    m_tabs->setAccessibleName(tr("Views of fairness"));
    m_tabs->addTab(makeFits(), tr("Fits by group"));
    m_tabs->addTab(makeGrid(), tr("Countries"));
    m_tabs->addTab(m_map, tr("Map"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(air(this, 2), air(this, 2), air(this, 2), air(this, 2));
    page->setSpacing(air(this));
    page->addWidget(m_figures);
    page->addWidget(m_stack, 1);
    connect(m_empty, &EmptyView::pressed, this, [this] { Q_EMIT goTo(QStringLiteral("pairs"), {}); });
    connect(m_map, &LinksView::pairWanted, this,
            [this](const core::Id& pair) { Q_EMIT goTo(QStringLiteral("pairs"), pair.toString()); });
}

QWidget* FairnessScreen::makeFits()
{
    auto* page = new QWidget(m_tabs);
    m_trait = new QComboBox(page);
    m_trait->setObjectName(QStringLiteral("trait"));
    m_trait->setAccessibleName(tr("Group people by"));
    m_tables = new QStackedWidget(page);
    for (const core::FairnessBy trait : traits) {
        m_trait->addItem(titleOf(trait));
        m_fits.push_back(new FitTable(titleOf(trait), m_tables));
        m_tables->addWidget(m_fits.back());
    }
    auto* label = new QLabel(tr("&Group people by"), page);
    label->setBuddy(m_trait);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_trait);
    row->addStretch();
    auto* column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(m_tables, 1);
    connect(m_trait, &QComboBox::currentIndexChanged, m_tables, &QStackedWidget::setCurrentIndex);
    return page;
}

QWidget* FairnessScreen::makeGrid()
{
    auto* page = new QWidget(m_tabs);
    auto* shows = new QComboBox(page);
    shows->setAccessibleName(tr("What the cells show"));
    shows->addItems({tr("Pairs"), tr("Average fit")});
    auto* label = new QLabel(tr("&Show"), page);
    label->setBuddy(shows);
    m_cell = new TextLabel(TextRole::Body, {}, page);
    m_cell->setObjectName(QStringLiteral("cellText"));
    m_grid = new QTableView(page);
    m_grid->setObjectName(QStringLiteral("countryGrid"));
    m_grid->setAccessibleName(tr("Countries against countries"));
    m_grid->setModel(m_model);
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setTabKeyNavigation(false);
    m_grid->horizontalHeader()->setDefaultSectionSize(letters(this, 6));
    m_grid->horizontalHeader()->setMinimumSectionSize(letters(this, 5));
    m_grid->verticalHeader()->setDefaultSectionSize(qMax(24, fontMetrics().height() * 8 / 5));
    m_grid->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(shows);
    row->addStretch();
    auto* column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(m_grid, 1);
    column->addWidget(m_cell);
    connect(shows, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setShows(index == 0 ? CountryGrid::Shows::Pairs : CountryGrid::Shows::MeanFit);
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &FairnessScreen::showCell);
    connect(m_grid, &QTableView::activated, this, &FairnessScreen::goToCell);
    return page;
}

void FairnessScreen::refresh()
{
    if (!m_pairs.update())
        return;
    const core::MatchQuestion* question = m_pairs.question();
    const core::PairsView& view = m_pairs.view();
    const bool empty = !question || view.rows.empty();
    m_stack->setCurrentIndex(empty ? 0 : 1);
    m_figures->setVisible(!empty);
    if (empty)
        return m_empty->say(tr("Here you see whether pairs are kind to everybody alike."),
                            tr("Pairs have not been found yet."), tr("Go to Pairs"));
    m_links = countryLinks(m_pairs);
    m_figures->setText(QStringList{tr("%n pair(s)", nullptr, int(view.rows.size())),
                                   tr("%n countries", nullptr, int(m_links.countries.size())),
                                   tr("%n links between countries", nullptr, int(m_links.links.size())),
                                   tr("average fit %1").arg(fitText(view.figures.meanFitHundredths)),
                                   tr("lowest %1").arg(QLocale().toString(view.figures.lowestFit))}
                           .join(QStringLiteral(" · ")));
    const std::vector<std::vector<int>> groups = groupsOf(*question, view);
    for (size_t i = 0; i < m_fits.size(); ++i)
        m_fits[i]->show(core::fairnessOf(*question, groups, traits[i]));
    m_model->show(m_links);
    m_grid->verticalHeader()->setFixedWidth(
        qMin(letters(this, 30), m_grid->verticalHeader()->sizeHint().width() + letters(this, 2)));
    if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, qMin(1, m_model->columnCount() - 1)));
    m_map->show(m_links);
}

void FairnessScreen::showCell()
{
    const QModelIndex current = m_grid->currentIndex();
    m_cell->setText(current.isValid() ? current.data(Qt::ToolTipRole).toString() : QString());
}

/// The pairs of two countries, in the list of the map.
void FairnessScreen::goToCell()
{
    const CountryLink* link = m_model->linkAt(m_grid->currentIndex());
    if (!link)
        return;
    if (link->partnerships.size() == 1)
        return Q_EMIT goTo(QStringLiteral("pairs"), link->partnerships.front().toString());
    m_tabs->setCurrentWidget(m_map);
    m_map->choose(link->from, link->to);
}

void FairnessScreen::reveal(const QString& what)
{
    m_tabs->setCurrentIndex(what == QStringLiteral("map") ? 2 : what == QStringLiteral("grid") ? 1 : 0);
}

QWidget* FairnessScreen::startField()
{
    return m_stack->currentWidget() == m_empty ? nullptr : m_tabs;
}

QList<QWidget*> FairnessScreen::panes()
{
    return {m_tabs};
}

Screen* makeFairnessScreen(Session& session, QWidget* parent)
{
    return new FairnessScreen(session, parent);
}

} // namespace ui
