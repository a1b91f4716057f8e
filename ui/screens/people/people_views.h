// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The menu of views: everybody, a few that every round needs, and the saved ones, which belong to the
// programme and are offered on every laptop. The button says which one is shown, and whether something was
// changed since.

#include "core/people/list_look.h"

#include <QPushButton>

namespace ui {

class Session;

class PeopleViews : public QPushButton
{
    Q_OBJECT

public:
    PeopleViews(Session& session, QWidget* parent);

    /// What the table shows by now.
    void setLook(const core::ListLook& look);
    /// Shows a view of this name; nothing happens when there is none.
    void show(const QString& name);
    QList<QAction*> commands() const { return {m_save, m_remove}; }

Q_SIGNALS:
    void lookWanted(const core::ListLook& look);
    void refused(const QString& why);

private:
    std::vector<std::pair<QString, core::ListLook>> offered() const; ///< by name, everybody first
    void fill();
    void say();
    void save();
    void remove();

    Session& m_session;
    core::ListLook m_look;
    QString m_name; ///< of the view shown last
    QAction* m_save;
    QAction* m_remove;
};

} // namespace ui
