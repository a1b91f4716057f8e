// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/people_cells.h"

#include "core/people/search.h"
#include "core/usecases/change.h"
#include "ui/look/icon.h"
#include "ui/models/people_filter.h"
#include "ui/models/people_model.h"
#include "ui/screens/people/people_table.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMimeData>

#include <algorithm>

namespace ui {

PeopleCells::PeopleCells(Session& session, PeopleTable& table, PeopleFilter& filter)
    : QObject(&table), m_session(session), m_table(table), m_filter(filter)
{
    add({}, tr("Cop&y cells"), tr("As they stand, for a spreadsheet or any other program"),
        QKeySequence::Copy, &PeopleCells::copy);
    add({}, tr("Copy cells with &headings"), tr("The titles of the columns go in the first line"),
        QKeySequence(QStringLiteral("Ctrl+Shift+C")), &PeopleCells::copyWithHeadings);
    add({}, tr("Pa&ste into the cells"),
        tr("A copied column onto the chosen people, or one value onto all of them. You see what changes "
           "first"),
        QKeySequence::Paste, &PeopleCells::paste);
    add({}, tr("C&lear the cells"), tr("Makes the chosen cells empty. You see what changes first"),
        QKeySequence(Qt::Key_Delete), &PeopleCells::clearCells);
    m_columnActions = {add({}, tr("S&ort by this column"), tr("Once more: the other way round"),
                           QKeySequence(QStringLiteral("Ctrl+Alt+S")), &PeopleCells::sortBy),
                       add({}, tr("Sort by this column as &well"),
                           tr("Among those who are equal so far; once more turns it, then ends it"),
                           QKeySequence(QStringLiteral("Ctrl+Alt+Shift+S")), &PeopleCells::sortThenBy),
                       add({}, tr("Move the column to the &left"), {},
                           QKeySequence(QStringLiteral("Ctrl+Alt+Left")), &PeopleCells::moveLeft),
                       add({}, tr("Move the column to the &right"), {},
                           QKeySequence(QStringLiteral("Ctrl+Alt+Right")), &PeopleCells::moveRight)};
    add(QStringLiteral("filter"), tr("Show &only people like this"), tr("With the same words in this column"),
        QKeySequence(QStringLiteral("Ctrl+Alt+F")), &PeopleCells::onlyLikeThis);
    add({}, tr("Show all &but people like this"), tr("Without the same words in this column"),
        QKeySequence(QStringLiteral("Ctrl+Alt+Shift+F")), &PeopleCells::allButThis);
    update();
}

QAction* PeopleCells::add(const QString& name, const QString& text, const QString& tip,
                          const QKeySequence& key, void (PeopleCells::*act)())
{
    auto* action = new QAction(text, this);
    if (!name.isEmpty())
        action->setIcon(icon(name));
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // fields beside the table have keys of the same name
    connect(action, &QAction::triggered, this, act);
    m_actions += action;
    return action;
}

void PeopleCells::update()
{
    const bool some = m_table.selectionModel() && m_table.selectionModel()->hasSelection();
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(some || m_columnActions.contains(action));
}

std::vector<core::ListColumn> PeopleCells::chosenColumns() const
{
    std::vector<core::ListColumn> chosen;
    for (const core::ListColumn column : m_table.columns())
        for (const QItemSelectionRange& range : m_table.selectionModel()->selection())
            if (range.left() <= column && column <= range.right()) {
                chosen.push_back(column);
                break;
            }
    return chosen;
}

void PeopleCells::copyBlock(bool withHeadings)
{
    const std::vector<core::ListColumn> columns = chosenColumns();
    std::vector<core::PersonRow> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (m_table.isTouched(row))
            rows.push_back(m_filter.rowAt(row));
    if (rows.empty() || columns.empty())
        return;
    const core::CellBlock cells =
        core::copyCells(rows, columns, m_session.currentRound()->zone, withHeadings);
    auto* data = new QMimeData;
    data->setText(core::textOfCells(cells));
    data->setHtml(core::htmlOfCells(cells));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT say(tr("Copied %n column(s)", nullptr, int(columns.size())) +
               tr(" of %n person(s)", nullptr, int(rows.size())));
}

/// A single cell is where to begin; several are what is filled.
core::PasteTarget PeopleCells::target() const
{
    core::PasteTarget target;
    const QItemSelection selection = m_table.selectionModel()->selection();
    target.isOneCell =
        selection.size() == 1 && selection.front().width() == 1 && selection.front().height() == 1;
    if (!target.isOneCell) {
        target.people = m_filter.peopleAt(selection);
        target.columns = chosenColumns();
        return target;
    }
    const QModelIndex first = selection.front().topLeft();
    for (int row = first.row(); row < m_filter.rowCount(); ++row)
        target.people.push_back(m_filter.rowAt(row).person.id);
    const std::vector<core::ListColumn> columns = m_table.columns();
    target.columns.assign(std::find(columns.begin(), columns.end(), core::ListColumn(first.column())),
                          columns.end());
    return target;
}

void PeopleCells::paste()
{
    plan(core::cellsIn(QGuiApplication::clipboard()->text()));
}

void PeopleCells::clearCells()
{
    plan({{QString()}});
}

void PeopleCells::plan(const core::CellBlock& cells)
{
    if (!m_table.selectionModel()->hasSelection())
        return;
    const auto plan = core::planPaste(m_session.snapshot(), m_session.round(), target(), cells);
    if (!plan)
        Q_EMIT refused(plan.error().message);
    else if (plan->cells.empty())
        Q_EMIT say(tr("Nothing changes: the cells hold this already."));
    else if (plan->cells.size() > 1)
        Q_EMIT pasteWanted(*plan);
    else if (plan->refused == 1)
        Q_EMIT refused(plan->cells.front().refusal);
    else
        carryOut(*plan); // one cell is seen where it stands
}

void PeopleCells::carryOut(const core::PastePlan& plan)
{
    m_session.change(&m_table, [&](core::Store& store) { return core::change(store, plan.edit); });
}

void PeopleCells::searchLikeThis(bool isNot)
{
    const QModelIndex current = m_table.currentIndex();
    if (current.isValid())
        Q_EMIT searchWanted(core::searchTerm(core::ListColumn(current.column()),
                                             current.data(PeopleModel::RawRole).toString(), isNot));
}

void PeopleCells::sortBy()
{
    m_filter.sortBy(m_table.currentColumn());
}

void PeopleCells::sortThenBy()
{
    m_filter.sortThenBy(m_table.currentColumn());
}

void PeopleCells::moveLeft()
{
    m_table.moveColumn(m_table.currentColumn(), -1);
}

void PeopleCells::moveRight()
{
    m_table.moveColumn(m_table.currentColumn(), 1);
}

} // namespace ui
