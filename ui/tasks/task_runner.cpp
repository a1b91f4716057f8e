// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_runner.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace ui {
namespace {

/// Hands progress over to the GUI thread, twenty times a second at most.
class Reporter final : public core::Progress
{
public:
    Reporter(Task* task, std::shared_ptr<std::atomic_bool> stop) : m_task(task), m_stop(std::move(stop))
    {
        m_since.start();
    }
    void report(const QString& what, qint64 done, qint64 total) override
    {
        if (m_reported && m_since.elapsed() < 50)
            return;
        m_reported = true;
        m_since.restart();
        QMetaObject::invokeMethod(
            m_task, [task = m_task, what, done, total] { Q_EMIT task->progressed(what, done, total); },
            Qt::QueuedConnection);
    }
    bool stopped() const override { return m_stop->load(); }

private:
    Task* m_task; ///< lives until the runner has heard that the work ended
    std::shared_ptr<std::atomic_bool> m_stop;
    QElapsedTimer m_since;
    bool m_reported = false;
};

} // namespace

TaskRunner::TaskRunner(QObject* parent) : QObject(parent) {}

TaskRunner::~TaskRunner()
{
    for (Task* task : std::as_const(m_running))
        task->stop();
    m_pool.waitForDone();
}

void TaskRunner::finishAll()
{
    while (!m_running.isEmpty()) {
        m_pool.waitForDone();
        QCoreApplication::processEvents();
    }
}

Task* TaskRunner::start(const QString& what, std::function<void(core::Progress&)> work, QObject* context,
                        std::function<void()> done)
{
    auto* task = new Task(what, this);
    m_running += task;
    const QPointer<QObject> receiver(context);
    m_pool.start([this, task, stop = task->m_stop, work = std::move(work), receiver, done = std::move(done)] {
        Reporter reporter(task, stop);
        work(reporter);
        QMetaObject::invokeMethod(
            this,
            [this, task, receiver, done] {
                m_running.removeOne(task);
                Q_EMIT task->ended();
                task->deleteLater();
                if (receiver)
                    done();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT started(task);
    return task;
}

} // namespace ui
