// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is under way beside the window, in the status line: its name, how far it is, and Stop. Work that is done in the
// blink of an eye is never shown.

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

class Task;
class TaskRunner;

class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(TaskRunner& tasks, QWidget* parent = nullptr);

private:
    void watch(Task* task);
    void showNext();
    void showProgress(const QString& what, qint64 done, qint64 total);

    TaskRunner& m_tasks;
    QPointer<Task> m_shown;
    QMetaObject::Connection m_hearing;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_stop;
};

} // namespace ui
