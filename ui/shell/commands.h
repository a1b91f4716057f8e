// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The commands of the window itself, as actions with texts, symbols and keys, and the menus they stand in. What they do
// is connected by the window; those of a section come from its screen.

#include <QAction>
#include <QHash>
#include <QList>

class QMenu;
class QMenuBar;

namespace ui {

enum class Command {
    NewProgramme,
    OpenProgramme,
    SaveCopy,
    BackUpNow,
    CloseProgramme,
    Quit,
    Undo,
    Redo,
    Find,
    NextPane,
    PreviousPane,
    NewRound,
    RoundSettings,
    FindCommand,
    GoToPerson,
    Shortcuts,
    WhatsThis,
    About
};

class Commands : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar; the actions belong to `window`.
    Commands(QWidget* window, QMenuBar* bar);

    QAction* operator[](Command command) const { return m_actions.value(command); }
    /// The menu of the section in view, and the one for recent files: filled by the window.
    QMenu* sectionMenu() const { return m_section; }
    QMenu* recentMenu() const { return m_recent; }
    /// Ctrl+1 …, in the order of the catalogue; data() is the id of the screen.
    const QList<QAction*>& sections() const { return m_sections; }

    /// What needs an open programme is switched off without one; what needs a round as well.
    void setProgrammeOpen(bool open, bool hasRound);
    /// "Undo: Swapped Ana and Bo"; switched off when there is nothing.
    void setUndo(const QString& undo, const QString& redo);

private:
    QAction* add(Command command, const QString& text, const char* symbol, const QList<QKeySequence>& keys = {});

    QWidget* m_window;
    QHash<Command, QAction*> m_actions;
    QList<QAction*> m_sections;
    QMenu* m_section = nullptr;
    QMenu* m_recent = nullptr;
};

/// A command with the menu it stands in, for the command finder and the sheet of shortcuts.
struct ListedCommand
{
    QString menu;
    QAction* action;
    QString text; ///< without the marks of menus
};

/// All commands in the menus of the bar, in their order, nested ones included; switched off and hidden ones too.
QList<ListedCommand> commandsIn(const QMenuBar* bar);

} // namespace ui
