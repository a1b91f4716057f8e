// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work in the background: started here and nowhere else, on a snapshot, with progress in place and a Stop that is
// heard soon. The result comes back in the GUI thread, to a context object that may be gone by then.

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace ui {

/// One piece of work under way. Belongs to its runner; goes away after it has ended.
class Task : public QObject
{
    Q_OBJECT

public:
    Task(QString what, QObject* parent) : QObject(parent), m_what(std::move(what)) {}

    QString what() const { return m_what; }
    void stop() { m_stop->store(true); }
    bool isStopping() const { return m_stop->load(); }

Q_SIGNALS:
    void progressed(const QString& what, qint64 done, qint64 total);
    void ended();

private:
    friend class TaskRunner;
    QString m_what;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

class TaskRunner : public QObject
{
    Q_OBJECT

public:
    explicit TaskRunner(QObject* parent = nullptr);
    ~TaskRunner() override; ///< stops and waits for what is under way

    /// `work` runs in another thread and must touch nothing but what it was given. `done` is called in this thread
    /// with its result, unless `context` has gone.
    template <class T>
    Task* run(const QString& what, std::function<core::Result<T>(core::Progress&)> work, QObject* context,
              std::function<void(core::Result<T>)> done)
    {
        auto kept = std::make_shared<std::optional<core::Result<T>>>();
        return start(
            what, [work = std::move(work), kept](core::Progress& progress) { kept->emplace(work(progress)); },
            context, [done = std::move(done), kept] { done(std::move(**kept)); });
    }

    QList<Task*> running() const { return m_running; }
    /// Waits until nothing runs and all results were handed over; for closing and for tests.
    void finishAll();

Q_SIGNALS:
    void started(ui::Task* task);

private:
    Task* start(const QString& what, std::function<void(core::Progress&)> work, QObject* context,
                std::function<void()> done);

    QThreadPool m_pool;
    QList<Task*> m_running;
};

} // namespace ui
