// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/cell_values.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace core {
namespace {

constexpr qint64 daySeconds = 86'400;
constexpr double daysOf1904 = 1'462;  ///< from the first day of one system to that of the other
constexpr double lastDay = 2'958'465; ///< 9999-12-31
constexpr int noDay = 60;             ///< 29 February 1900, which the 1900 system has and the calendar lacks

QString two(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString clockText(qint64 seconds)
{
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString dayText(int day)
{
    if (day == noDay)
        return QStringLiteral("1900-02-29");
    const QDate beginning = day > noDay ? QDate(1899, 12, 30) : QDate(1899, 12, 31);
    return beginning.addDays(day).toString(Qt::ISODate);
}

QString joinedText(const QDate& date, qint64 seconds)
{
    const QDate day = date.addDays(seconds / daySeconds);
    const qint64 rest = seconds % daySeconds;
    return day.toString(Qt::ISODate) + (rest > 0 ? u' ' + clockText(rest) : QString());
}

/// Letters of the first section that stand for parts of a time: not quoted, escaped or in brackets.
QString timeLetters(QStringView code, bool& isElapsed)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            while (++i < code.size() && code.at(i) != u'"') {
            }
        } else if (c == u'[') {
            const QChar first = i + 1 < code.size() ? code.at(i + 1).toLower() : QChar();
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QStringView inside = code.sliced(i + 1, end - i - 1);
            isElapsed = isElapsed || (!inside.isEmpty() && QStringView(u"hms").contains(first) &&
                                      std::all_of(inside.begin(), inside.end(),
                                                  [&](QChar d) { return d.toLower() == first; }));
            i = end;
        } else if (QStringView(u"ymdhs").contains(c)) {
            letters += c;
        }
    }
    return letters;
}

} // namespace

NumberKind kindOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || id == 22)
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return NumberKind::Time;
    return id == 46 ? NumberKind::Elapsed : NumberKind::Plain;
}

NumberKind kindOfFormat(QStringView code)
{
    bool isElapsed = false;
    const QString letters = timeLetters(code, isElapsed);
    if (isElapsed)
        return NumberKind::Elapsed;
    if (letters.isEmpty())
        return NumberKind::Plain;
    const bool hasClock = letters.contains(u'h') || letters.contains(u's');
    const bool hasDay = letters.contains(u'y') || letters.contains(u'd') || !hasClock;
    return hasDay ? NumberKind::Date : NumberKind::Time;
}

QString numberText(const QString& written)
{
    const QString text = written.trimmed();
    static const QRegularExpression plain(QStringLiteral("\\A-?(0|[1-9][0-9]*)\\z"));
    if (plain.match(text).hasMatch())
        return text;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return written;
    if (number == 0)
        return QStringLiteral("0");
    // Spreadsheets keep 15 digits of a number; what they write beyond is noise.
    const QString shown = QString::number(number, 'g', 15);
    if (!shown.contains(u'e'))
        return shown;
    const double size = std::abs(number);
    if (size >= 1 && size < 1e21)
        return QString::number(number, 'f', 0);
    if (size < 1 && size >= 1e-9) {
        QString fixed = QString::number(shown.toDouble(), 'f', 24);
        // 15 digits that count, and no zeros behind them.
        qsizetype first = 0;
        while (!QStringView(u"123456789").contains(fixed.at(first)))
            ++first;
        fixed.truncate(first + 15);
        while (fixed.endsWith(u'0'))
            fixed.chop(1);
        return fixed;
    }
    return shown.toUpper();
}

QString serialText(double serial, NumberKind kind, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > lastDay + 1)
        return {};
    const double whole = std::floor(serial);
    qint64 seconds = qRound64((serial - whole) * double(daySeconds));
    if (kind == NumberKind::Elapsed)
        return clockText(qint64(whole) * daySeconds + seconds);
    double day = whole + double(seconds / daySeconds);
    seconds %= daySeconds;
    // Below one there is no day, unless the format asks for the first day of 1904.
    if (day < 1 && (!from1904 || kind == NumberKind::Time))
        return clockText(seconds);
    if (from1904)
        day += daysOf1904;
    if (day > lastDay)
        return {};
    return dayText(int(day)) + (seconds > 0 ? u' ' + clockText(seconds) : QString());
}

QString isoText(const QString& written)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A(\\d{4}-\\d{2}-\\d{2})?T?(?:(\\d{2}:\\d{2}(?::\\d{2})?)(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?\\z"));
    const QRegularExpressionMatch match = pattern.match(written.trimmed());
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && !date.isValid()) ||
        (!match.captured(2).isEmpty() && !time.isValid()) || (!date.isValid() && !time.isValid()))
        return written;
    const qint64 half = match.captured(3).toDouble() >= 0.5 ? 1 : 0;
    const qint64 seconds = time.isValid() ? time.msecsSinceStartOfDay() / 1000 + half : 0;
    const QString zone = match.captured(4);
    if (!date.isValid())
        return clockText(seconds % daySeconds) + zone;
    return zone.isEmpty() ? joinedText(date, seconds)
                          : date.addDays(seconds / daySeconds).toString(Qt::ISODate) + u' ' +
                                clockText(seconds % daySeconds) + zone;
}

QString durationText(const QString& written)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\APT(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})(?:[.,](\\d+))?S)?\\z"));
    const QRegularExpressionMatch match = pattern.match(written.trimmed());
    if (!match.hasMatch() || written.trimmed().size() < 3)
        return written;
    const qint64 half = QStringView(match.captured(4)).left(1) >= QStringView(u"5") ? 1 : 0;
    return clockText(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
                     match.captured(3).toLongLong() + half);
}

} // namespace core
