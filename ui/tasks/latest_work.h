// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work of which only the newest matters, such as the effect of a slider that is still moving: whatever is under way
// is stopped when something newer is wanted, and only the newest result is handed over. One piece at a time.

#include "ui/tasks/task_runner.h"

namespace ui {

class LatestWork : public QObject
{
    Q_OBJECT

public:
    LatestWork(TaskRunner& tasks, QObject* parent) : QObject(parent), m_tasks(tasks) {}
    ~LatestWork() override { stop(); }

    template <class T>
    void run(const QString& what, std::function<core::Result<T>(core::Progress&)> work,
             std::function<void(core::Result<T>)> done)
    {
        m_next = [this, what, work = std::move(work), done = std::move(done)] {
            m_task = m_tasks.run<T>(what, work, this, [this, done](core::Result<T> result) {
                m_task.clear();
                if (m_next)
                    startNext();
                else if (!std::exchange(m_isUnwanted, false))
                    done(std::move(result));
            });
        };
        m_isUnwanted = false;
        if (m_task)
            m_task->stop();
        else
            startNext();
    }

    /// Nothing is handed over any more.
    void stop()
    {
        m_next = {};
        if (m_task) {
            m_isUnwanted = true;
            m_task->stop();
        }
    }
    bool isBusy() const { return !m_task.isNull(); }

private:
    void startNext() { std::exchange(m_next, {})(); }

    TaskRunner& m_tasks;
    QPointer<Task> m_task;
    std::function<void()> m_next;
    bool m_isUnwanted = false;
};

} // namespace ui
