// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every screen is: a widget for one section of the window that shows the round in view. The shell makes them
// from catalogue.h, tells them to show themselves anew, and puts their commands into menus and the command finder.

#include "ui/session/session.h"

#include <QAction>
#include <QWidget>

#include <vector>

namespace ui {

class Screen : public QWidget
{
    Q_OBJECT

public:
    explicit Screen(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    /// Shows the programme as it is now. Called when the screen comes into view and something changed since, and on
    /// every change while it is in view.
    virtual void refresh() = 0;
    /// Shows one person, pair or file, for "go to" and for links between screens.
    virtual void reveal(const QString& what) { Q_UNUSED(what) }
    /// The search field of the screen (Ctrl+F), if it has one.
    virtual QWidget* searchField() { return nullptr; }
    /// Where the keyboard starts.
    virtual QWidget* startField() { return nullptr; }
    /// Panes for F6 in their order, left to right.
    virtual QList<QWidget*> panes() { return {}; }
    /// What can be done here, for the menu of the section and the command finder. The primary one first.
    virtual QList<QAction*> commands() { return actions(); }

Q_SIGNALS:
    /// Another section, by its id, and what to show there.
    void goTo(const QString& screen, const QString& what);
    /// A word for the status line, also spoken by screen readers.
    void say(const QString& text);

protected:
    Session& session() { return m_session; }
    const Session& session() const { return m_session; }

private:
    Session& m_session;
};

} // namespace ui
