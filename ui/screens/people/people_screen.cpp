// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/people_screen.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/people/people_commands.h"
#include "ui/screens/people/people_table.h"
#include "ui/screens/people/person_details.h"
#include "ui/settings/settings.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_panes.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

PeopleScreen::PeopleScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_people(session), m_filter(m_people),
      m_commands(new PeopleCommands(session, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyView(this)), m_search(new QLineEdit(this)),
      m_count(new TextLabel(TextRole::Strong, {}, this)), m_refusal(new TextLabel(TextRole::Body, {}, this)),
      m_clear(new QPushButton(tr("Show everybody"), this)), m_facets(new FacetList(this)),
      m_table(new PeopleTable(session.settings(), this)), m_nobodyFound(new EmptyView(this)),
      m_middle(new QStackedWidget(this)), m_details(new PersonDetails(session, this)),
      m_splitter(new QSplitter(this))
{
    setAccessibleName(tr("People"));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(air(this, 2), air(this, 2), air(this, 2), air(this, 2));
    column->addWidget(makeTop());
    column->addWidget(m_refusal);
    column->addWidget(makePanes(), 1);
    m_refusal->hide();
    m_empty->say(tr("The applicants of this round will be listed here"),
                 tr("Nobody has been brought in yet. Applicants come from the file that your form gives."),
                 tr("Bring in applicants"));
    connect(m_empty, &EmptyView::pressed, this, [this] { Q_EMIT goTo(QStringLiteral("import"), {}); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);

    connect(m_commands, &PeopleCommands::say, this, &Screen::say);
    connect(m_commands, &PeopleCommands::added, this, [this](const core::Id& person) {
        refresh();
        reveal(person.toString());
        m_details->focusFirstField();
    });
    connect(&m_people, &PeopleModel::refused, this, [this](const QString& why) {
        m_refusal->setText(why);
        m_refusal->show();
        Q_EMIT say(why);
    });
    addActions(m_commands->all());
}

QWidget* PeopleScreen::makeTop()
{
    auto* top = new QWidget(this);
    auto* row = new FlowLayout(top);
    m_search->setAccessibleName(tr("Search people"));
    m_search->setPlaceholderText(tr("Name, address, country, institution, interest"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(letters(this, 40));
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setSearch(text);
        showFacets();
    });
    auto* add = new QPushButton(m_commands->add()->icon(), tr("Add person…"), top);
    add->setToolTip(m_commands->add()->toolTip());
    connect(add, &QPushButton::clicked, m_commands->add(), &QAction::trigger);
    auto* status = new QPushButton(tr("Change status"), top);
    auto* statusMenu = new QMenu(status);
    statusMenu->addActions(m_commands->statusActions());
    statusMenu->setToolTipsVisible(true);
    status->setMenu(statusMenu);
    auto* columns = new QPushButton(tr("Columns"), top);
    auto* columnMenu = new QMenu(columns);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        m_table->fillColumnMenu(*columnMenu);
    });
    columns->setMenu(columnMenu);
    connect(m_clear, &QPushButton::clicked, this, &PeopleScreen::clearFilter);
    for (QWidget* widget : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(add),
                            static_cast<QWidget*>(status), static_cast<QWidget*>(columns)})
        row->addWidget(widget);
    return top;
}

QWidget* PeopleScreen::makePanes()
{
    auto* left = new QWidget(m_splitter);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    m_count->setWordWrap(true);
    leftColumn->addWidget(m_count);
    leftColumn->addWidget(m_facets, 1);
    leftColumn->addWidget(m_clear);
    m_table->setModel(&m_filter);
    m_table->restoreColumns();
    m_table->addActions(m_commands->statusActions());
    m_table->addAction(m_commands->copyAddresses());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_nobodyFound->say(tr("Nobody is like that"), tr("No person has all of what is searched and ticked."),
                       tr("Show everybody"));
    connect(m_nobodyFound, &EmptyView::pressed, this, &PeopleScreen::clearFilter);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_nobodyFound);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    keepPanes(*m_splitter, session().settings(), QStringLiteral("people"),
              {letters(this, 26), letters(this, 70), letters(this, 48)});

    connect(m_facets, &FacetList::chosen, this, [this](Facet facet, const QSet<QString>& values) {
        m_filter.choose(facet, values);
        showFacets();
    });
    connect(m_table, &PeopleTable::detailsWanted, m_details, &PersonDetails::focusFirstField);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeopleScreen::showChosen);
    return m_splitter;
}

void PeopleScreen::refresh()
{
    const std::vector<core::Id> before = chosen();
    m_people.reload();
    m_refusal->hide();
    m_stack->setCurrentIndex(m_people.rowCount() > 0 ? 1 : 0);
    if (chosen().empty() && !before.empty())
        choose(before.front());
    showFacets();
    showChosen();
}

void PeopleScreen::reveal(const QString& what)
{
    const core::Id person = core::Id::fromString(what);
    if (person.isNull())
        return;
    if (!m_filter.mapFromSource(m_people.indexOf(person)).isValid())
        clearFilter();
    choose(person);
}

QWidget* PeopleScreen::searchField()
{
    return m_search;
}
QWidget* PeopleScreen::startField()
{
    return m_people.rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty->button();
}
QList<QWidget*> PeopleScreen::panes()
{
    return {m_facets, m_table, m_details};
}
QList<QAction*> PeopleScreen::commands()
{
    return m_commands->all();
}

void PeopleScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_table->hasFocus()) {
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    Screen::keyPressEvent(event);
}

void PeopleScreen::showFacets()
{
    m_facets->show(m_filter.facets());
    showCounts();
}

void PeopleScreen::showCounts()
{
    const int all = m_people.rowCount();
    const int shown = m_filter.rowCount();
    const QString everybody = tr("%n person(s)", nullptr, all);
    m_count->setText(shown == all ? everybody : tr("%1 of %2").arg(QLocale().toString(shown), everybody));
    m_clear->setEnabled(!m_filter.isOpen());
    m_middle->setCurrentIndex(shown > 0 || all == 0 ? 0 : 1);
}

void PeopleScreen::showChosen()
{
    const std::vector<core::Id> people = chosen();
    m_commands->setChosen(people);
    m_details->show(people, m_people.problems());
}

void PeopleScreen::clearFilter()
{
    m_search->clear();
    m_filter.clear();
    showFacets();
}

std::vector<core::Id> PeopleScreen::chosen() const
{
    return m_table->selectionModel() ? m_filter.peopleAt(m_table->selectionModel()->selectedRows())
                                     : std::vector<core::Id>();
}

void PeopleScreen::choose(const core::Id& person)
{
    const QModelIndex index = m_filter.mapFromSource(m_people.indexOf(person));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

Screen* makePeopleScreen(Session& session, QWidget* parent)
{
    return new PeopleScreen(session, parent);
}

} // namespace ui
