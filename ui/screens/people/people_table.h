// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of people as a view: several can be chosen, columns can be shown, hidden, moved and are
// remembered, cells are edited with F2. Double click or Enter asks for the details.

#include <QTableView>

class QMenu;

namespace ui {

class Settings;

class PeopleTable : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleTable(Settings& settings, QWidget* parent = nullptr);

    /// After the model was set: the columns as they were left, or as they are to begin with.
    void restoreColumns();
    /// One entry for each column, ticked when it is shown.
    void fillColumnMenu(QMenu& menu);

Q_SIGNALS:
    void detailsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void rememberColumns();

    Settings& m_settings;
};

} // namespace ui
