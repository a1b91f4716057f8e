// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values of spreadsheet cells as the text that a person meant: numbers without the noise of floating point,
// days and times in ISO form, rounded to the second. Used by all readers of workbooks, so that the same sheet
// gives the same text from each. Pure.

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

/// What a number format makes of a number.
enum class NumberKind
{
    Plain,
    Date,   ///< has a year or a day in it
    Time,   ///< hours, minutes, seconds only
    Elapsed ///< hours that go on beyond 24: "[h]:mm"
};

/// Of the formats that every workbook has under these numbers.
NumberKind kindOfBuiltIn(int id);
/// Of a format such as `yyyy\-mm\-dd "at" hh:mm`.
NumberKind kindOfFormat(QStringView code);

/// "1E+10" → "10000000000", "0.30000000000000004" → "0.3". What is no number stays as it is.
QString numberText(const QString& written);

/// A day counted from 1900 or 1904 as "2026-02-15 09:04:11", "2026-02-15" or "09:04:11". Empty when there is
/// no such day.
QString serialText(double serial, NumberKind kind, bool from1904);

/// "2026-02-15T09:04:11.2" → "2026-02-15 09:04:11"; what is no ISO time stays as it is.
QString isoText(const QString& written);

/// "PT09H04M11S" → "09:04:11"; what is no such duration stays as it is.
QString durationText(const QString& written);

} // namespace core
