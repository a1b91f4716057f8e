// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include "ui/look/icon.h"
#include "ui/tasks/task_runner.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent), m_what(new ElidedLabel(this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(icon(QStringLiteral("stop")), tr("Stop"), this))
{
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setTextVisible(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->stop();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
}

void ProgressLine::follow(Task* task)
{
    m_task = task;
    m_what->setWhole(task->what());
    m_bar->setRange(0, 0);
    show();
    connect(task, &Task::progressed, this, [this, task](const QString& what, qint64 done, qint64 total) {
        if (m_task != task)
            return;
        m_what->setWhole(what);
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    });
    connect(task, &Task::ended, this, [this, task] {
        if (m_task == task)
            hide();
    });
}

} // namespace ui
