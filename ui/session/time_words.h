// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Moments and history lines in words, the same wherever they are shown.

#include <QDateTime>
#include <QString>

namespace core {
struct HistoryLine;
}

namespace ui {

/// "10 Feb 2026": never only digits, which half of the world reads the other way round.
QString dayText(const QDate& date);

/// "10 Feb 2026, 14:05" by the clock of this computer.
QString momentText(const QDateTime& utc);

/// "14:05" today, "Mon 14:05" within a week, else with the date; by the clock of this computer.
QString shortMoment(const QDateTime& utc, const QDateTime& now);

/// "10 Feb 2026, 12:00 yours, 23:00 in Sydney"
QString momentHereAndThere(const QDateTime& utc, const QString& zone);

/// What a line of the history says: "Swapped Ana and Bo", "Took back: Swapped Ana and Bo".
QString sentenceOf(const core::HistoryLine& line);

} // namespace ui
