// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/look/text.h"
#include "ui/session/time_words.h"
#include "ui/shell/task_strip.h"
#include "ui/widgets/elided_label.h"

#include <QAccessible>
#include <QLabel>

namespace ui {

StatusLine::StatusLine(TaskRunner& tasks, QWidget* parent)
    : QStatusBar(parent), m_news(new ElidedLabel), m_saved(new QLabel)
{
    m_saved->setTextFormat(Qt::PlainText);
    m_news->setElideMode(Qt::ElideRight);
    m_news->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_news->setContentsMargins(air(this), 0, air(this), 0);
    m_saved->setContentsMargins(air(this), 0, air(this), 0);
    addWidget(m_news, 1);
    addPermanentWidget(new TaskStrip(tasks));
    addPermanentWidget(m_saved);
    setSizeGripEnabled(false);
}

void StatusLine::say(const QString& text)
{
    m_news->setWhole(text);
    QAccessibleEvent event(m_news, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::showSaved(const QDateTime& saved, const QDateTime& backedUp, const QDateTime& now)
{
    QStringList parts;
    if (saved.isValid())
        parts += tr("saved %1").arg(shortMoment(saved, now));
    if (backedUp.isValid())
        parts += tr("backup %1").arg(shortMoment(backedUp, now));
    else if (saved.isValid())
        parts += tr("no backup yet");
    m_saved->setText(parts.join(QStringLiteral(" · ")));
    m_saved->setToolTip(
        saved.isValid() ? tr("Every change is saved at once. Times are those of this computer.") : QString());
}

} // namespace ui
