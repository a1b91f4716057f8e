// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A day and an hour on the wall of some place. Kept apart as day and time, so that the clock changes of this computer
// never touch what is meant elsewhere.

#include <QDate>
#include <QTime>
#include <QWidget>

class QDateEdit;
class QTimeEdit;

namespace ui {

class MomentField : public QWidget
{
    Q_OBJECT

public:
    explicit MomentField(const QString& name, QWidget* parent = nullptr);

    QDate date() const;
    QTime time() const;
    void set(const QDate& date, const QTime& time);

Q_SIGNALS:
    void changed();

private:
    QDateEdit* m_date;
    QTimeEdit* m_time;
};

/// A day field with a calendar, named for screen readers.
QDateEdit* dayField(const QString& name);

} // namespace ui
