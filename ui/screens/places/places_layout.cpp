// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/places/places_screen.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/places/country_bars.h"
#include "ui/settings/settings.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/roomy_rows.h"

#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QResizeEvent>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

PlacesScreen::PlacesScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_stack(new QStackedWidget(this)), m_empty(new EmptyView(m_stack)),
      m_panes(new QSplitter(Qt::Horizontal)),
      m_applyAction(new QAction(icon(QStringLiteral("ok")), tr("Apply limit"), this)),
      m_letInAction(new QAction(icon(QStringLiteral("plus")), tr("Let in all the same…"), this)),
      m_takeBackAction(new QAction(icon(QStringLiteral("undo")), tr("Take back the exception"), this)),
      m_followAction(new QAction(icon(QStringLiteral("people")), tr("Show in People"), this)),
      m_carryAction(new QAction(icon(QStringLiteral("waiting-list")), tr("Carry over who waited before"), this))
{
    auto* content = new QWidget(m_stack);
    m_bars = new CountryBars(m_panes);
    m_panes->addWidget(m_bars);
    m_panes->addWidget(buildPeople());
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 1);
    if (const QByteArray sizes =
            session.settings().value(Preference::PaneSizes, QStringLiteral("places")).toByteArray();
        !sizes.isEmpty())
        m_panes->restoreState(sizes);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(air(this));
    column->addWidget(buildRule());
    column->addWidget(m_panes, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(air(this, 2), air(this, 2), air(this, 2), air(this, 2));
    page->addWidget(m_stack);

    connect(m_panes, &QSplitter::splitterMoved, this, [this] {
        this->session().settings().set(Preference::PaneSizes, m_panes->saveState(), QStringLiteral("places"));
    });
    connect(m_empty, &EmptyView::pressed, this, [this] {
        if (m_carryAction->isEnabled())
            carryOver();
        else
            Q_EMIT goTo(QStringLiteral("import"), {});
    });
    connect(m_applyAction, &QAction::triggered, this, &PlacesScreen::apply);
    connect(m_letInAction, &QAction::triggered, this, &PlacesScreen::letIn);
    connect(m_takeBackAction, &QAction::triggered, this, &PlacesScreen::takeBack);
    connect(m_followAction, &QAction::triggered, this, &PlacesScreen::followPerson);
    connect(m_carryAction, &QAction::triggered, this, &PlacesScreen::carryOver);
}

QWidget* PlacesScreen::buildRule()
{
    auto* box = new QWidget(this);
    m_sentence = new TextLabel(TextRole::Heading, {}, box);
    m_sentence->setObjectName(QStringLiteral("limitSentence"));
    m_outcome = new TextLabel(TextRole::Strong, {}, box);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_findings = new TextLabel(TextRole::Body, {}, box);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_since = new TextLabel(TextRole::Body, {}, box);
    m_since->setObjectName(QStringLiteral("sinceMatch"));
    m_carryButton = new QPushButton(m_carryAction->icon(), {}, box);
    m_carryButton->setObjectName(QStringLiteral("carryOver"));
    connect(m_carryButton, &QPushButton::clicked, m_carryAction, &QAction::trigger);

    m_percent = new QSpinBox(box);
    m_percent->setRange(1, 100);
    m_percent->setSuffix(tr(" %"));
    m_percent->setKeyboardTracking(true);
    m_percent->setAccessibleName(tr("Most from one country, in percent"));
    m_percent->setToolTip(tr("100 % switches the limit off."));
    m_ofApplicants = new QRadioButton(tr("of everybody who applied"), box);
    m_ofApplicants->setToolTip(tr("The limit is a share of all applications that came in time."));
    m_ofAccepted = new QRadioButton(tr("of those who get a place"), box);
    m_ofAccepted->setToolTip(tr("The limit is a share of the people with a place, so it is lower."));
    m_apply = new QPushButton(box);
    m_apply->setObjectName(QStringLiteral("applyLimit"));
    m_apply->setIcon(icon(QStringLiteral("ok")));
    m_apply->setDefault(true);
    m_applyNote = new TextLabel(TextRole::Body, {}, box);
    m_applyNote->setObjectName(QStringLiteral("applyNote"));
    m_applyNote->setWordWrap(false);
    auto* label = new QLabel(tr("&At most from one country:"), box);
    label->setBuddy(m_percent);
    auto* controls = new QWidget(box);
    auto* flow = new FlowLayout(controls);
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_percent),
                            static_cast<QWidget*>(m_ofApplicants), static_cast<QWidget*>(m_ofAccepted),
                            static_cast<QWidget*>(m_apply), static_cast<QWidget*>(m_applyNote),
                            static_cast<QWidget*>(m_carryButton)})
        flow->addWidget(widget);

    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(m_sentence);
    column->addWidget(controls);
    column->addWidget(m_outcome);
    column->addWidget(m_findings);
    column->addWidget(m_since);
    connect(m_percent, &QSpinBox::valueChanged, this, &PlacesScreen::replan);
    connect(m_ofApplicants, &QRadioButton::toggled, this, &PlacesScreen::replan);
    connect(m_apply, &QPushButton::clicked, m_applyAction, &QAction::trigger);
    return box;
}

QWidget* PlacesScreen::buildPeople()
{
    auto* box = new QWidget(m_panes);
    m_tabs = new QTabBar(box);
    m_tabs->setAccessibleName(tr("Which people are listed"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    m_model = new PlacesPeople(this);
    m_listStack = new QStackedWidget(box);
    m_listEmpty = new EmptyView(m_listStack);
    m_people = new QTableView(m_listStack);
    m_people->setModel(m_model);
    m_people->setObjectName(QStringLiteral("placesPeople"));
    makeTableOfRows(*m_people);
    m_people->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_people->addActions({m_letInAction, m_takeBackAction, m_followAction});
    m_people->horizontalHeader()->setStretchLastSection(true);
    m_people->horizontalHeader()->setMinimumSectionSize(24);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->viewport()->installEventFilter(this);
    m_listStack->addWidget(m_listEmpty);
    m_listStack->addWidget(m_people);

    m_letInButton = new QPushButton(m_letInAction->icon(), m_letInAction->text(), box);
    m_takeBackButton = new QPushButton(m_takeBackAction->icon(), m_takeBackAction->text(), box);
    m_followButton = new QPushButton(box);
    m_letInButton->setObjectName(QStringLiteral("letIn"));
    m_takeBackButton->setObjectName(QStringLiteral("takeBack"));
    m_followButton->setObjectName(QStringLiteral("followPerson"));
    auto* buttons = new QWidget(box);
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* button : {m_letInButton, m_takeBackButton, m_followButton})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(m_tabs);
    column->addWidget(m_listStack, 1);
    column->addWidget(buttons);
    connect(m_tabs, &QTabBar::currentChanged, this, &PlacesScreen::showList);
    connect(m_people->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlacesScreen::updateCommands);
    connect(m_letInButton, &QPushButton::clicked, m_letInAction, &QAction::trigger);
    connect(m_takeBackButton, &QPushButton::clicked, m_takeBackAction, &QAction::trigger);
    connect(m_followButton, &QPushButton::clicked, m_followAction, &QAction::trigger);
    return box;
}

/// The list never scrolls sideways: the country, which the bars show as well, goes first.
bool PlacesScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_people->viewport() && event->type() == QEvent::Resize) {
        const int room = static_cast<QResizeEvent*>(event)->size().width() - letters(this, 6);
        const bool hasCountry = room >= letters(this, 56);
        const bool hasTime = room >= letters(this, 40); // the tip of the name says it as well
        m_people->setColumnHidden(PlacesPeople::Country, !hasCountry);
        m_people->setColumnHidden(PlacesPeople::AppliedAt, !hasTime);
        m_people->setColumnWidth(PlacesPeople::Place, letters(this, 6));
        m_people->setColumnWidth(PlacesPeople::Name, qMin(letters(this, 26), hasTime ? room * 3 / 10 : room / 2));
        m_people->setColumnWidth(PlacesPeople::Country, qMin(letters(this, 16), room / 6));
        m_people->setColumnWidth(PlacesPeople::AppliedAt, qMin(letters(this, 30), room * 3 / 10));
    }
    return Screen::eventFilter(watched, event);
}

QWidget* PlacesScreen::startField()
{
    return m_percent;
}
QList<QWidget*> PlacesScreen::panes()
{
    return {m_percent, m_bars, m_people};
}
QList<QAction*> PlacesScreen::commands()
{
    return {m_applyAction, m_letInAction, m_takeBackAction, m_followAction, m_carryAction};
}

Screen* makePlacesScreen(Session& session, QWidget* parent)
{
    return new PlacesScreen(session, parent);
}

} // namespace ui
