// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rule by which a zone's clocks change year after year, written as in POSIX
// ("CET-1CEST,M3.5.0,M10.5.0/3"). Used by the zone table for every moment after the changes it lists one by
// one.

#include <QString>

#include <array>
#include <optional>

namespace core {

struct ZoneRule
{
    /// The moment of a change: the n-th (5: last) weekday of a month, and seconds after that day's midnight
    /// on the wall clock that goes before.
    struct Turn
    {
        int month = 1;
        int week = 1;
        int weekday = 0; ///< 0 is Sunday
        int seconds = 7200;
    };

    int standard = 0; ///< seconds east of UTC
    int summer = 0;
    std::optional<std::array<Turn, 2>> turns; ///< into summer time, and out of it

    int offsetAt(qint64 seconds) const;
};

/// Nothing when the text is not such a rule.
std::optional<ZoneRule> parseZoneRule(const QString& text);

} // namespace core
