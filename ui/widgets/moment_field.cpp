// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moment_field.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace ui {

QDateEdit* dayField(const QString& name)
{
    auto* field = new QDateEdit;
    field->setAccessibleName(name);
    field->setFocusPolicy(Qt::StrongFocus);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("d MMM yyyy")); // digits alone are read in two ways
    field->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    return field;
}

MomentField::MomentField(const QString& name, QWidget* parent)
    : QWidget(parent), m_date(dayField(tr("%1: day").arg(name))), m_time(new QTimeEdit)
{
    m_time->setAccessibleName(tr("%1: hour").arg(name));
    m_time->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_date, 3);
    layout->addWidget(m_time, 2);
    setFocusProxy(m_date);
    connect(m_date, &QDateEdit::dateChanged, this, &MomentField::changed);
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentField::changed);
}

QDate MomentField::date() const
{
    return m_date->date();
}
QTime MomentField::time() const
{
    return m_time->time();
}

void MomentField::set(const QDate& date, const QTime& time)
{
    m_date->setDate(date);
    m_time->setTime(time);
}

} // namespace ui
