// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A field for a time zone: type a place, pick from the list, and see what time it is there. Knows the zones of our
// own list only; gives back a name of that list, or nothing while what is typed is none.

#include <QDateTime>
#include <QLineEdit>
#include <QWidget>

class QLabel;

namespace ui {

class ZonePicker : public QWidget
{
    Q_OBJECT

public:
    explicit ZonePicker(const QString& name, QWidget* parent = nullptr);

    QString zone() const { return m_zone; }
    void setZone(const QString& zone);
    /// The moment for which the time of the place is shown, UTC.
    void setNow(const QDateTime& now);
    QLineEdit* field() { return m_field; }

Q_SIGNALS:
    void zoneChanged(const QString& zone);

private:
    void read(const QString& text);
    void showHint();

    QLineEdit* m_field;
    QLabel* m_hint;
    QString m_zone;
    QDateTime m_now;
};

/// "Copenhagen (Europe/Copenhagen)": a zone as it is listed.
QString zoneTitle(const QString& zone);

/// The zone of this computer's clock if our list has it, else UTC.
QString zoneHere();

} // namespace ui
