// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/pairs_screen.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/models/paired_people_model.h"
#include "ui/screens/pairs/better_partners.h"
#include "ui/screens/pairs/found_strip.h"
#include "ui/screens/pairs/pair_inspector.h"
#include "ui/screens/pairs/people_view.h"
#include "ui/settings/settings.h"
#include "ui/widgets/counter_bar.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/end_elided.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/quality_strip.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int roomForFacets = 230; ///< letters

} // namespace

PairsScreen::PairsScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_pairs(session), m_prices(session), m_approval(session.tasks(), nullptr), m_model(new PairsModel(m_pairs, this)),
      m_filter(new PairsFilter(*m_model, this)), m_aloneModel(new AloneModel(m_pairs, this)),
      m_peopleModel(new PairedPeopleModel(m_pairs, *m_model, this)),
      m_found(new FoundStrip(session, m_pairs, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyView(m_stack)), m_strip(new QualityStrip(m_stack)),
      m_inspector(new PairInspector(session, m_pairs, m_stack)),
      m_better(new BetterPartners(m_pairs, m_prices, m_stack)), m_facets(new FacetList(m_stack)),
      m_panes(new QSplitter(Qt::Horizontal, m_stack))
{
    buildCommands();
    build();
    restoreFilter();
    listen();
    // Nobody has chosen yet: where there is room they are there.
    const QVariant chosen = session.settings().value(Preference::PairFacets);
    const bool facets = chosen.isValid() ? chosen.toBool()
                                         : window()->width() >= letters(this, roomForFacets) ||
                                               (parent && parent->width() >= letters(this, roomForFacets));
    {
        const QSignalBlocker quiet(m_facetsButton);
        m_facetsButton->setChecked(facets);
    }
    m_facets->setVisible(facets);
    m_prices.setWanted(true);
}

void PairsScreen::build()
{
    // With a large font or a low window the page scrolls, and every part of it stays high enough to be used.
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(air(this));
    column->addWidget(m_strip);
    m_panes->addWidget(buildFacets());
    m_panes->addWidget(buildList());
    m_panes->addWidget(buildDetails());
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(1, 3);
    m_panes->setStretchFactor(2, 2);
    if (const QByteArray sizes =
            session().settings().value(Preference::PaneSizes, QStringLiteral("pairs-three")).toByteArray();
        !sizes.isEmpty())
        m_panes->restoreState(sizes);
    else
        m_panes->setSizes({letters(this, 20), letters(this, 95), letters(this, 75)});
    column->addWidget(m_panes, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(air(this, 2), air(this, 2), air(this, 2), air(this, 2));
    page->setSpacing(air(this));
    page->addWidget(buildHead());
    page->addWidget(m_found);
    page->addWidget(m_stack, 1);
}

QWidget* PairsScreen::buildHead()
{
    auto* head = new QWidget(this);
    m_figures = new TextLabel(TextRole::Heading, {}, head);
    m_figures->setObjectName(QStringLiteral("figures"));
    m_approved = new TextLabel(TextRole::Body, {}, head);
    m_approved->setObjectName(QStringLiteral("approved"));

    m_findButton = new QToolButton(head);
    m_findButton->setDefaultAction(m_find);
    m_findButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_findButton->setFocusPolicy(Qt::StrongFocus);
    m_findButton->setObjectName(QStringLiteral("findPairs"));
    auto* menu = new QMenu(m_findButton);
    menu->addAction(m_find);
    menu->addAction(m_findAgain);
    m_findButton->setMenu(menu);
    auto* compare = new QToolButton(head);
    compare->setDefaultAction(m_compare);
    compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    compare->setFocusPolicy(Qt::StrongFocus);
    compare->setObjectName(QStringLiteral("comparePairs"));
    auto* weigh = new QToolButton(head);
    weigh->setDefaultAction(m_weigh);
    weigh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    weigh->setFocusPolicy(Qt::StrongFocus);
    weigh->setObjectName(QStringLiteral("weights"));
    auto* decisions = new QToolButton(head);
    decisions->setDefaultAction(m_decisions);
    decisions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    decisions->setFocusPolicy(Qt::StrongFocus);
    decisions->setObjectName(QStringLiteral("decisions"));
    m_approveButton = new QPushButton(head);
    m_approveButton->setObjectName(QStringLiteral("approvePairs"));
    connect(m_approveButton, &QPushButton::clicked, m_approve, &QAction::trigger);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_figures);
    words->addWidget(m_approved);
    auto* buttons = new QWidget(head);
    auto* flow = new FlowLayout(buttons);
    for (QWidget* button : {static_cast<QWidget*>(m_findButton), static_cast<QWidget*>(compare),
                            static_cast<QWidget*>(weigh), static_cast<QWidget*>(decisions),
                            static_cast<QWidget*>(m_approveButton)})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->addLayout(words);
    column->addWidget(buttons);
    return head;
}

QWidget* PairsScreen::buildFacets()
{
    m_facets->setObjectName(QStringLiteral("pairFacets"));
    m_facets->setAccessibleName(tr("Show only pairs with"));
    m_facets->setCounted([](int count) { return tr("%n pair(s)", nullptr, count); });
    return m_facets;
}

QWidget* PairsScreen::buildDetails()
{
    auto* split = new QSplitter(Qt::Vertical, m_panes);
    m_inspector->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    split->addWidget(m_inspector);
    split->addWidget(m_better);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({letters(this, 60), letters(this, 36)});
    return split;
}

QWidget* PairsScreen::buildList()
{
    auto* list = new QWidget(m_panes);
    m_search = new QLineEdit(list);
    m_search->setPlaceholderText(tr("Find by name, country or reason"));
    m_search->setAccessibleName(tr("Find pairs by name, country or reason"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(letters(this, 28));
    m_marks = new CounterBar(list);
    m_showing = new TextLabel(TextRole::Body, {}, list);
    m_showing->setObjectName(QStringLiteral("showing"));
    m_showing->setWordWrap(false);
    m_showAll = new QPushButton(tr("Show all"), list);
    m_showAll->setObjectName(QStringLiteral("showAll"));
    auto* filters = new QWidget(list);
    auto* flow = new FlowLayout(filters);
    m_facetsButton = new QToolButton(list);
    m_facetsButton->setIcon(icon(QStringLiteral("filter")));
    m_facetsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_facetsButton->setText(tr("Filter"));
    m_facetsButton->setCheckable(true);
    m_facetsButton->setFocusPolicy(Qt::StrongFocus);
    m_facetsButton->setObjectName(QStringLiteral("showFacets"));
    m_facetsButton->setToolTip(tr("Countries, languages and more to tick, on the left"));
    for (QWidget* widget : {static_cast<QWidget*>(m_facetsButton), static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_showing),
                            static_cast<QWidget*>(m_showAll)})
        flow->addWidget(widget);

    m_table = new PeopleView(list);
    m_table->setModel(m_filter);
    m_table->setObjectName(QStringLiteral("pairTable"));
    m_table->setAccessibleName(tr("Pairs, lowest fit first"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PairsModel::Fit, Qt::AscendingOrder);
    const std::pair<int, int> widths[] = {{PairsModel::First, 22},
                                          {PairsModel::Second, 22},
                                          {PairsModel::Third, 14},
                                          {PairsModel::Fit, 6},
                                          {PairsModel::Marks, 11}};
    for (const auto& [section, count] : widths)
        m_table->setColumnWidth(section, letters(this, count));
    if (const QByteArray columns =
            session().settings().value(Preference::Columns, QStringLiteral("pairs")).toByteArray();
        !columns.isEmpty())
        m_table->horizontalHeader()->restoreState(columns);
    else // few pairs have a third person
        m_table->horizontalHeader()->moveSection(PairsModel::Third, PairsModel::Marks);
    m_table->horizontalHeader()->setSectionResizeMode(PairsModel::Why, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(letters(this, 5));
    m_table->setItemDelegateForColumn(PairsModel::Why, new EndElided(m_table));
    m_table->addActions({m_swap, m_pairWith, m_lock, m_unpair, m_forbid, m_wait, m_takeOff, m_whyNot});

    m_hint = new TextLabel(TextRole::Strong, {}, list);
    m_hint->setObjectName(QStringLiteral("dropHint"));
    m_hint->hide();

    m_aloneBox = new QWidget(list);
    m_aloneTitle = new TextLabel(TextRole::Heading, {}, m_aloneBox);
    m_alone = new PeopleView(m_aloneBox);
    m_alone->setModel(m_aloneModel);
    m_alone->setItemDelegateForColumn(AloneModel::Reason, new EndElided(m_alone));
    m_alone->setObjectName(QStringLiteral("aloneTable"));
    m_alone->setAccessibleName(tr("People without a partner"));
    m_alone->setSelectionMode(QAbstractItemView::SingleSelection);
    m_alone->horizontalHeader()->setStretchLastSection(true);
    m_alone->setColumnWidth(AloneModel::Name, letters(this, 30));
    m_alone->setColumnWidth(AloneModel::Country, letters(this, 20));
    m_alone->setMinimumHeight(m_alone->verticalHeader()->defaultSectionSize() * 7 / 2);
    m_alone->addActions({m_pairWith, m_swap, m_wait, m_takeOff, m_whyNot});
    auto* below = new QVBoxLayout(m_aloneBox);
    below->setContentsMargins({});
    below->addWidget(m_aloneTitle);
    below->addWidget(m_alone);

    auto* split = new QSplitter(Qt::Vertical, list);
    split->addWidget(buildTables(list));
    split->addWidget(m_aloneBox);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(air(this));
    column->addWidget(filters);
    column->addWidget(m_marks);
    column->addWidget(m_views);
    column->setSpacing(air(this) / 2);
    column->addWidget(split, 1);
    column->addWidget(m_hint); // below, so that nothing moves under a drag
    m_lastList = m_table;
    return list;
}

/// The same pairs, by pair or by person.
QWidget* PairsScreen::buildTables(QWidget* list)
{
    m_peopleOrder = new QSortFilterProxyModel(this);
    m_peopleOrder->setSortRole(PairsModel::SortRole);
    m_peopleOrder->setSourceModel(m_peopleModel);
    m_people = new PeopleView(list);
    m_people->setModel(m_peopleOrder);
    m_people->setObjectName(QStringLiteral("peopleTable"));
    m_people->setAccessibleName(tr("People with their partners"));
    m_people->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_people->setSortingEnabled(true);
    m_people->sortByColumn(PairedPeopleModel::Name, Qt::AscendingOrder);
    const std::pair<int, int> widths[] = {{PairedPeopleModel::Name, 22},
                                          {PairedPeopleModel::Country, 16},
                                          {PairedPeopleModel::Partner, 22},
                                          {PairedPeopleModel::Fit, 6}};
    for (const auto& [section, count] : widths)
        m_people->setColumnWidth(section, letters(this, count));
    m_people->horizontalHeader()->setStretchLastSection(true);
    m_people->addActions(m_table->actions());
    m_tables = new QStackedWidget(list);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_people);
    m_views = new QTabBar(list);
    m_views->setObjectName(QStringLiteral("pairViews"));
    m_views->setAccessibleName(tr("By pair or by person"));
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->addTab(tr("Pairs"));
    m_views->addTab(tr("People"));
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        const auto somebody = person();
        m_tables->setCurrentIndex(view);
        m_lastList = table();
        showPeople();
        if (somebody)
            reveal(somebody->toString());
        showDetails();
    });
    return m_tables;
}

void PairsScreen::listen()
{
    connect(m_found, &FoundStrip::say, this, &Screen::say);
    connect(m_found, &FoundStrip::compareWanted, this, &PairsScreen::compare);
    connect(m_found, &FoundStrip::saveWanted, this, &PairsScreen::saveFound);
    connect(m_found, &FoundStrip::shortageWanted, this, &PairsScreen::showShortage);
    connect(m_found, &FoundStrip::stateChanged, this, [this] {
        refresh();
        updateCommands();
    });
    connect(m_empty, &EmptyView::pressed, this, [this] {
        if (m_pairs.view().alone.empty())
            Q_EMIT goTo(QStringLiteral("places"), {});
        else
            find();
    });
    connect(m_alone, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto somebody = m_alone->personAt(index))
            Q_EMIT goTo(QStringLiteral("people"), somebody->toString());
    });
    connect(m_strip, &QualityStrip::chosenChanged, this, &PairsScreen::showFilter);
    connect(m_marks, &CounterBar::heldChanged, this, &PairsScreen::showFilter);
    connect(m_search, &QLineEdit::textChanged, this, &PairsScreen::showFilter);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_marks->release();
        m_filter->chooseAll();
        m_strip->chooseAll();
        showFilter();
        m_table->setFocus();
    });
    connect(m_facets, &FacetList::chosenIn, this, [this](int group, const QSet<QString>& keys) {
        m_filter->choose(PairFacet(group), keys);
        showFilter();
    });
    connect(m_facetsButton, &QToolButton::toggled, this, &PairsScreen::showFacets);
    connect(m_better, &BetterPartners::pairWanted, this, &PairsScreen::drop);
    connect(m_better, &BetterPartners::whyWanted, this, &PairsScreen::showWhy);
    connect(m_inspector, &PairInspector::personWanted, this,
            [this](const core::Id& person) { Q_EMIT goTo(QStringLiteral("people"), person.toString()); });
    for (PeopleView* list : {m_table, m_people, m_alone}) {
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, list] {
            m_lastList = list;
            showDetails();
        });
        connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &PairsScreen::updateCommands);
        connect(list, &PeopleView::draggedOver, this, &PairsScreen::hint);
        connect(list, &PeopleView::dragEnded, this, &PairsScreen::endHint);
        connect(list, &PeopleView::dropped, this, &PairsScreen::drop);
    }
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        session().settings().set(Preference::Columns, m_table->horizontalHeader()->saveState(),
                                 QStringLiteral("pairs"));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        session().settings().set(Preference::Columns, m_table->horizontalHeader()->saveState(),
                                 QStringLiteral("pairs"));
    });
    connect(m_panes, &QSplitter::splitterMoved, this, [this] {
        session().settings().set(Preference::PaneSizes, m_panes->saveState(), QStringLiteral("pairs-three"));
    });
}

QWidget* PairsScreen::searchField()
{
    return m_search;
}
QWidget* PairsScreen::startField()
{
    return m_stack->currentWidget() == m_empty ? static_cast<QWidget*>(m_findButton) : table();
}
QList<QWidget*> PairsScreen::panes()
{
    return {m_strip, m_facets, table(), m_alone, m_inspector, m_better->list()};
}

Screen* makePairsScreen(Session& session, QWidget* parent)
{
    return new PairsScreen(session, parent);
}

} // namespace ui
