// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line at the foot of the window: what just happened (spoken by screen readers as well), what is under
// way, and when the programme was saved and backed up.

#include <QDateTime>
#include <QStatusBar>

class QLabel;

namespace ui {

class ElidedLabel;
class TaskRunner;

class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(TaskRunner& tasks, QWidget* parent = nullptr);

    void say(const QString& text);
    /// Invalid times are left out; both invalid: no programme is open.
    void showSaved(const QDateTime& saved, const QDateTime& backedUp, const QDateTime& now);

private:
    ElidedLabel* m_news;
    QLabel* m_saved;
};

} // namespace ui
