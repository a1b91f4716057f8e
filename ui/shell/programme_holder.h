// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The programme that the window has open: opening, making, copying, backing up, closing, and what is remembered about it
// for next time. One window holds one programme at most. Shows nothing but refusals.

#include "ui/session/desk.h"

#include <QTimer>

class QWidget;

namespace ui {

class ProgrammeHolder : public QObject
{
    Q_OBJECT

public:
    ProgrammeHolder(const Desk& desk, QWidget* window);
    ~ProgrammeHolder() override;

    const Desk& desk() const { return m_desk; }
    Session* session() const { return m_session.get(); }

    /// A refusal is told to the person; the programme that was open stays open then.
    bool open(const QString& path);
    bool make(const QString& path, const QString& name, const QString& zone);
    void close();

    void askAndOpen();
    void askAndCopy();
    void backUpNow();
    /// When the newest backup was made, UTC; invalid when there is none.
    QDateTime lastBackup() const { return m_lastBackup; }

Q_SIGNALS:
    void opened(ui::Session* session);
    /// Screens must let go of the session now.
    void closing();
    void backedUp();
    void say(const QString& text);

private:
    void take(std::unique_ptr<Session> session);
    void remember();
    void backUpIfChanged();

    Desk m_desk;
    QWidget* m_window;
    std::unique_ptr<Session> m_session;
    QTimer m_clock;
    QDateTime m_lastBackup;
    size_t m_linesBackedUp = 0; ///< length of the history at the last backup
};

/// What file dialogs list.
QString programmeFilter();

} // namespace ui
