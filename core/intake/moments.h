// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Times as forms write them → moments. Day/month order is found from the whole column and never guessed from
// the computer; a time that cannot be known for sure stays unknown, because the country cap goes by arrival
// order.

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

enum class DateOrder
{
    Unknown,
    DayMonth,
    MonthDay,
    YearFirst
};

std::optional<DateOrder> dateOrderNamed(const QString& name); ///< "dmy", "mdy", "ymd"
QString nameOf(DateOrder order);                              ///< the same; empty for Unknown

struct ColumnClock
{
    DateOrder order = DateOrder::Unknown;
    bool contradictory = false;      ///< some cells are day first, some month first
    std::optional<int> commonOffset; ///< seconds, when every cell that states an offset states this one
    int withOffset = 0;
    int withoutOffset = 0;
    int ambiguous = 0; ///< cells such as 03/02/2026 whose order nothing decides
};

/// What a column says about itself.
ColumnClock studyClock(const QStringList& cells);

struct ReadMoment
{
    enum class State
    {
        Known,
        Blank,
        Ambiguous,
        Unreadable
    };
    State state = State::Blank;
    QDateTime utc;             ///< when known
    QList<QDateTime> possible; ///< both readings, when ambiguous
    bool zoneAssumed = false;  ///< the cell named no zone
};

/// `zone`: IANA name for cells without one; empty: `clock.commonOffset`, else UTC.
ReadMoment readMoment(const QString& text, const ColumnClock& clock, const QString& zone);

} // namespace core
