// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_strip.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/tasks/task_runner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace ui {
namespace {

constexpr int blink = 400; ///< milliseconds

} // namespace

TaskStrip::TaskStrip(TaskRunner& tasks, QWidget* parent)
    : QWidget(parent), m_tasks(tasks), m_text(new QLabel), m_bar(new QProgressBar), m_stop(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(letters(this, 20));
    m_stop->setText(tr("Stop"));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setFocusPolicy(Qt::StrongFocus);
    m_stop->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_shown) {
            m_shown->stop();
            m_text->setText(tr("Stopping"));
            m_stop->setEnabled(false);
        }
    });
    connect(&tasks, &TaskRunner::started, this, &TaskStrip::watch);
    hide();
}

void TaskStrip::watch(Task* task)
{
    connect(task, &Task::ended, this, [this, task] {
        if (m_shown == task) {
            m_shown.clear();
            showNext();
        }
    });
    QTimer::singleShot(blink, task, [this, task] {
        if (!m_shown && m_tasks.running().contains(task))
            showNext();
    });
}

void TaskStrip::showNext()
{
    m_shown = m_tasks.running().isEmpty() ? nullptr : m_tasks.running().first();
    setVisible(m_shown);
    if (!m_shown)
        return;
    m_stop->setEnabled(!m_shown->isStopping());
    m_stop->setAccessibleName(tr("Stop: %1").arg(m_shown->what()));
    showProgress(m_shown->what(), 0, 0);
    disconnect(m_hearing);
    m_hearing = connect(m_shown, &Task::progressed, this, &TaskStrip::showProgress);
}

void TaskStrip::showProgress(const QString& what, qint64 done, qint64 total)
{
    if (!m_shown)
        return;
    if (!m_shown->isStopping())
        m_text->setText(what.isEmpty() ? m_shown->what() : what);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(done * 1000 / total));
}

} // namespace ui
