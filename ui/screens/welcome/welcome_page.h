// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window shows while no programme is open: programmes that were open here with where their round
// stood, and three ways to begin. It opens nothing itself.

#include "ui/session/desk.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class TextLabel;

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Desk& desk, QWidget* parent = nullptr);

    /// Reads the recent files anew.
    void refresh();
    /// While the made-up round is being made.
    void setBusy(bool busy);

    QListWidget* recentList() { return m_recent; }
    QPushButton* newButton() { return m_new; }
    QPushButton* openButton() { return m_open; }
    QPushButton* lookButton() { return m_look; }

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void lookAroundWanted();
    void fileWanted(const QString& path);

private:
    QLayout* makeHead();
    QWidget* makeBeginning();
    QWidget* makeRecent();

    Desk m_desk;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_look;
    TextLabel* m_recentTitle;
    QListWidget* m_recent;
    TextLabel* m_empty;
};

} // namespace ui
