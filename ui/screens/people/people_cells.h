// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with the chosen cells of the table of people: copy them as a spreadsheet would take them,
// paste a block or clear them as one step that is seen before, show only people like this one, sort, move the
// column. Every one is a command with a key.

#include "core/usecases/paste_values.h"

#include <QAction>
#include <QObject>

namespace ui {

class PeopleFilter;
class PeopleTable;
class Session;

class PeopleCells : public QObject
{
    Q_OBJECT

public:
    PeopleCells(Session& session, PeopleTable& table, PeopleFilter& filter);

    const QList<QAction*>& all() const { return m_actions; }
    QList<QAction*> columnActions() const { return m_columnActions; }
    void update(); ///< switches off what makes no sense now

    /// The plan that was announced by `pasteWanted`.
    void carryOut(const core::PastePlan& plan);

Q_SIGNALS:
    void pasteWanted(const core::PastePlan& plan);
    void refused(const QString& why);
    void searchWanted(const QString& term);
    void say(const QString& text);

private:
    QAction* add(const QString& icon, const QString& text, const QString& tip, const QKeySequence& key,
                 void (PeopleCells::*act)());
    void copy() { copyBlock(false); }
    void copyWithHeadings() { copyBlock(true); }
    void copyBlock(bool withHeadings);
    void paste();
    void clearCells();
    void plan(const core::CellBlock& cells);
    void onlyLikeThis() { searchLikeThis(false); }
    void allButThis() { searchLikeThis(true); }
    void searchLikeThis(bool isNot);
    void sortBy();
    void sortThenBy();
    void moveLeft();
    void moveRight();
    std::vector<core::ListColumn> chosenColumns() const;
    core::PasteTarget target() const;

    Session& m_session;
    PeopleTable& m_table;
    PeopleFilter& m_filter;
    QList<QAction*> m_actions;
    QList<QAction*> m_columnActions;
};

} // namespace ui
