// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window: sections on the left, the screen of one of them, menus, round chooser, status line. It puts the
// parts of this folder together and leads from one to another; what is shown and changed is the business of
// the screens.

#include "ui/session/desk.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;
class QToolBar;

namespace ui {

class Commands;
class ProgrammeHolder;
class RoundChooser;
class Screen;
class ScreenStack;
class SectionList;
class StatusLine;
class WelcomePage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Desk& desk);
    ~MainWindow() override;

    /// A programme file; a refusal is told to the person.
    bool openFile(const QString& path);
    Session* session() const;
    /// False when there is no such section, or no programme.
    bool showSection(const QString& screen, const QString& what = {});
    Screen* currentScreen() const;
    QString currentSection() const;
    const Commands& commands() const { return *m_commands; }
    WelcomePage* welcome() const { return m_welcome; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeToolBar();
    void fitSymbols();
    void connectFileCommands();
    void connectOtherCommands();
    void takeSession(Session* session);
    void letGoOfSession();
    void showCommands();
    void showRecent();
    void showTitle();
    void showSaved();
    void turnPane(int step);
    void goToPerson();
    void takeFile(const QString& path);
    void restore();

    ProgrammeHolder* m_holder;
    Commands* m_commands;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    QSplitter* m_split;
    SectionList* m_sections;
    ScreenStack* m_screens;
    QToolBar* m_bar = nullptr;
    RoundChooser* m_rounds = nullptr;
    StatusLine* m_status;
};

} // namespace ui
