// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/people_screen.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/people/people_cells.h"
#include "ui/screens/people/people_commands.h"
#include "ui/screens/people/people_table.h"
#include "ui/screens/people/people_views.h"
#include "ui/screens/people/person_details.h"
#include "ui/settings/settings.h"
#include "ui/widgets/change_preview.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/facet_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_panes.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

/// What is filtered makes sense in one programme only.
QString ownName(const Session& session)
{
    return QStringLiteral("people ") + session.programme().id.toString();
}

enum Middle
{
    Table,
    NobodyFound,
    Preview
};

} // namespace

PeopleScreen::PeopleScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_people(session), m_filter(m_people),
      m_commands(new PeopleCommands(session, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyView(this)), m_search(new QLineEdit(this)),
      m_count(new TextLabel(TextRole::Strong, {}, this)), m_refusal(new TextLabel(TextRole::Body, {}, this)),
      m_clear(new QPushButton(tr("Show everybody"), this)), m_facets(new FacetList(this)),
      m_table(new PeopleTable(session.settings(), this)), m_views(new PeopleViews(session, this)),
      m_preview(new ChangePreview(this)), m_nobodyFound(new EmptyView(this)),
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
    connect(&m_people, &PeopleModel::refused, this, &PeopleScreen::refuse);
    addActions(m_commands->all());
    const auto kept =
        core::parseLook(session.settings().value(Preference::Filter, ownName(session)).toString());
    showLook(kept ? *kept : core::usualLook());
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
        lookChanged();
    });
    m_search->setToolTip(
        tr("All words must be found, whatever the case and accents. Also: \"two words\" · city:lisbon · "
           "city:\"\" for an empty cell · -word for what must not be there"));
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
        columnMenu->addSeparator();
        columnMenu->addActions(m_cells->columnActions());
    });
    columns->setMenu(columnMenu);
    connect(m_clear, &QPushButton::clicked, this, &PeopleScreen::clearFilter);
    auto* interest = new QPushButton(tr("Interest list…"), top);
    interest->setToolTip(m_commands->interestList()->toolTip());
    connect(interest, &QPushButton::clicked, m_commands->interestList(), &QAction::trigger);
    connect(m_views, &PeopleViews::lookWanted, this, &PeopleScreen::showLook);
    connect(m_views, &PeopleViews::refused, this, &PeopleScreen::refuse);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_views), static_cast<QWidget*>(columns),
          static_cast<QWidget*>(add), static_cast<QWidget*>(status), static_cast<QWidget*>(interest)})
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
    m_table->restoreWidths();
    m_cells = new PeopleCells(session(), *m_table, m_filter);
    const auto separator = [this] {
        auto* line = new QAction(m_table);
        line->setSeparator(true);
        m_table->addAction(line);
    };
    m_table->addActions(m_cells->all());
    separator();
    m_table->addActions(m_commands->statusActions());
    separator();
    m_table->addActions(m_commands->tagActions());
    m_table->addAction(m_commands->copyAddresses());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_cells, &PeopleCells::say, this, &Screen::say);
    connect(m_cells, &PeopleCells::refused, this, &PeopleScreen::refuse);
    connect(m_cells, &PeopleCells::searchWanted, this, &PeopleScreen::searchAlso);
    connect(m_cells, &PeopleCells::pasteWanted, this, &PeopleScreen::previewPaste);
    connect(m_preview, &ChangePreview::backWanted, this, &PeopleScreen::leavePreview);
    connect(m_preview, &ChangePreview::wanted, this, [this] {
        m_cells->carryOut(m_paste);
        leavePreview();
    });
    m_nobodyFound->say(tr("Nobody is like that"), tr("No person has all of what is searched and ticked."),
                       tr("Show everybody"));
    connect(m_nobodyFound, &EmptyView::pressed, this, &PeopleScreen::clearFilter);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_nobodyFound);
    m_middle->addWidget(m_preview);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    keepPanes(*m_splitter, session().settings(), QStringLiteral("people"),
              {letters(this, 26), letters(this, 70), letters(this, 48)});

    connect(m_facets, &FacetList::chosen, this, [this](core::Facet facet, const QSet<QString>& values) {
        m_filter.choose(facet, values);
        showFacets();
        lookChanged();
    });
    connect(m_table, &PeopleTable::columnsChanged, this, &PeopleScreen::lookChanged);
    connect(&m_filter, &PeopleFilter::sorted, this, &PeopleScreen::lookChanged);
    connect(m_table, &PeopleTable::sortWanted, this, [this](core::ListColumn column, bool asWell) {
        asWell ? m_filter.sortThenBy(column) : m_filter.sortBy(column);
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
    leavePreview();
    m_views->setLook(look());
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
    return m_commands->all() + m_cells->all() + m_views->commands();
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
    if (m_middle->currentIndex() != Preview)
        m_middle->setCurrentIndex(shown > 0 || all == 0 ? Table : NobodyFound);
}

void PeopleScreen::showChosen()
{
    const std::vector<core::Id> people = chosen();
    m_commands->setChosen(people);
    m_cells->update();
    m_details->show(people, m_people.problems());
    // In a narrow window, or with large letters, the table has the room of the details until somebody is chosen.
    m_details->setVisible(!people.empty() || width() > letters(this, 130));
}

void PeopleScreen::clearFilter()
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        m_search->clear();
        m_filter.clear();
        showFacets();
    }
    lookChanged();
}

void PeopleScreen::searchAlso(const QString& term)
{
    m_search->setText((m_search->text().trimmed() + u' ' + term).trimmed());
    m_table->setFocus(Qt::OtherFocusReason);
}

core::ListLook PeopleScreen::look() const
{
    return {m_search->text().trimmed(), m_filter.choice(), m_table->columns(), m_filter.order()};
}

void PeopleScreen::showLook(const core::ListLook& look)
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        m_search->setText(look.search);
        for (int i = 0; i < core::facetCount; ++i)
            m_filter.choose(core::Facet(i), look.facets[size_t(i)]);
        m_table->setColumns(look.columns);
        m_filter.sortBy(look.order);
        showFacets();
    }
    lookChanged();
}

void PeopleScreen::lookChanged()
{
    if (m_arranging)
        return;
    const core::ListLook now = look();
    m_views->setLook(now);
    session().settings().set(Preference::Filter, core::textOfLook(now), ownName(session()));
}

void PeopleScreen::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->show();
    Q_EMIT say(why);
}

void PeopleScreen::previewPaste(const core::PastePlan& plan)
{
    m_paste = plan;
    m_refusal->hide();
    std::vector<PreviewRow> rows;
    for (const core::PastedCell& cell : plan.cells) {
        const bool changes = cell.refusal.isEmpty();
        rows.push_back({core::displayName(session().snapshot(), cell.person), core::titleOf(cell.column),
                        cell.now, changes ? cell.then : tr("stays: %1").arg(cell.refusal), changes});
    }
    QStringList more;
    if (plan.refused > 0)
        more += tr("%n cell(s) stay as they are; the reason stands beside them.", nullptr, plan.refused);
    if (plan.same > 0)
        more += tr("%n hold(s) the same already.", nullptr, plan.same);
    more += tr("It becomes one step that undo takes back.");
    m_preview->show(tr("%n cell(s) would change", nullptr, plan.changed), more.join(u' '), rows,
                    tr("Change %n cell(s)", nullptr, plan.changed), plan.changed);
    m_middle->setCurrentIndex(Preview);
}

void PeopleScreen::leavePreview()
{
    if (m_middle->currentIndex() != Preview)
        return;
    m_paste = {};
    m_middle->setCurrentIndex(Table);
    showCounts();
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<core::Id> PeopleScreen::chosen() const
{
    return m_table->selectionModel() ? m_filter.peopleAt(m_table->selectionModel()->selection())
                                     : std::vector<core::Id>();
}

void PeopleScreen::choose(const core::Id& person)
{
    const QModelIndex index = m_filter.mapFromSource(m_people.indexOf(person));
    if (!index.isValid())
        return;
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

Screen* makePeopleScreen(Session& session, QWidget* parent)
{
    return new PeopleScreen(session, parent);
}

} // namespace ui
