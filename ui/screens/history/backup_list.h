// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The backups of the open programme: when, before what, how large; make one now, open their folder.

#include "ui/session/session.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class TextLabel;

class BackupList : public QWidget
{
    Q_OBJECT

public:
    explicit BackupList(Session& session, QWidget* parent = nullptr);

    void refresh();
    QListWidget* list() { return m_list; }
    QPushButton* backUpButton() { return m_backUp; }

Q_SIGNALS:
    void say(const QString& text);

private:
    void backUp();
    void openFolder();

    Session& m_session;
    QListWidget* m_list;
    TextLabel* m_empty;
    QPushButton* m_backUp;
    QPushButton* m_open;
};

} // namespace ui
