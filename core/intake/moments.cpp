// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/moments.h"

#include "core/base/text.h"
#include "core/time/zones.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>
#include <set>

namespace core {
namespace {

constexpr int secondsOfDay = 86'400;

/// A cell taken apart, before anybody knows which number is the day.
struct Parts
{
    std::array<int, 3> numbers{}; ///< as they stand
    bool yearFirst = false;
    bool settled = false; ///< the month stood there as a word
    QTime time{0, 0};
    std::optional<int> offset; ///< seconds
};

std::optional<int> offsetOf(const QString& label)
{
    if (label == QLatin1String("Z") || label.compare(QLatin1String("utc"), Qt::CaseInsensitive) == 0 ||
        label.compare(QLatin1String("gmt"), Qt::CaseInsensitive) == 0)
        return 0;
    static const QRegularExpression shape(QStringLiteral("^(?:utc|gmt)?([+-])(\\d{1,2}):?(\\d{2})?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

std::optional<QTime> timeOf(const QRegularExpressionMatch& match)
{
    if (match.captured(QStringLiteral("h")).isEmpty())
        return QTime(0, 0);
    int hour = match.captured(QStringLiteral("h")).toInt();
    const QString half = match.captured(QStringLiteral("half")).left(1).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (half == QLatin1String("p") && hour < 12)
        hour += 12;
    if (half == QLatin1String("a") && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(QStringLiteral("m")).toInt(),
                     match.captured(QStringLiteral("s")).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

int monthNamed(const QString& word)
{
    static const QStringList months = {QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                       QStringLiteral("apr"), QStringLiteral("may"), QStringLiteral("jun"),
                                       QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                       QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    return int(months.indexOf(word.left(3).toLower())) + 1;
}

const QString& clockTail()
{
    static const QString tail = QStringLiteral(
        "(?:[T "
        ",]+(?<h>\\d{1,2})[:.](?<m>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?)?"
        "\\s*(?<zone>Z|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,5})?$");
    return tail;
}

std::optional<Parts> partsOf(const QString& cell)
{
    static const QRegularExpression digits(
        QStringLiteral("^(?<a>\\d{1,4})[-/.](?<b>\\d{1,2})[-/.](?<c>\\d{1,4})") + clockTail(),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        QStringLiteral("^(?<b>[A-Za-z]{3,9})\\.? (?<a>\\d{1,2})(?:st|nd|rd|th)?,? (?<c>\\d{4})") +
            clockTail(),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dayFirst(
        QStringLiteral("^(?<a>\\d{1,2})(?:\\.|st|nd|rd|th)?[ -](?<b>[A-Za-z]{3,9})\\.?,?[ -](?<c>\\d{4})") +
            clockTail(),
        QRegularExpression::CaseInsensitiveOption);
    Parts parts;
    QRegularExpressionMatch match = digits.match(cell);
    if (!match.hasMatch()) {
        match = monthFirst.match(cell);
        if (!match.hasMatch())
            match = dayFirst.match(cell);
        const int month = match.hasMatch() ? monthNamed(match.captured(QStringLiteral("b"))) : 0;
        if (month == 0)
            return std::nullopt;
        parts.settled = true;
        parts.numbers = {match.captured(QStringLiteral("a")).toInt(), month,
                         match.captured(QStringLiteral("c")).toInt()};
    } else {
        parts.yearFirst = match.captured(QStringLiteral("a")).size() == 4;
        parts.numbers = {match.captured(QStringLiteral("a")).toInt(),
                         match.captured(QStringLiteral("b")).toInt(),
                         match.captured(QStringLiteral("c")).toInt()};
        if (!parts.yearFirst && parts.numbers[2] < 100)
            parts.numbers[2] += 2000;
    }
    const auto time = timeOf(match);
    if (!time)
        return std::nullopt;
    parts.time = *time;
    parts.offset = offsetOf(match.captured(QStringLiteral("zone")));
    return parts;
}

/// Text such as 45432.61 in a column of times: days since 30 December 1899, as spreadsheets count.
std::optional<Parts> serialOf(const QString& cell)
{
    bool isNumber = false;
    const double serial = cell.toDouble(&isNumber);
    if (!isNumber || serial < 36'526 || serial >= 73'050) // 2000 to 2099: anything else is some other number
        return std::nullopt;
    const QDate date = QDate(1899, 12, 30).addDays(int(serial));
    const int seconds = qRound((serial - int(serial)) * secondsOfDay);
    Parts parts;
    parts.yearFirst = true;
    parts.numbers = {date.year(), date.month(), date.day()};
    parts.time = QTime(0, 0).addSecs(std::min(seconds, secondsOfDay - 1));
    return parts;
}

/// "1:04:11 午前", "下午 1:04", "1:04 p. m.": the half of the day as English writes it, behind the time.
QString withPlainHalf(const QString& cell)
{
    static const QRegularExpression morning(
        QString::fromUtf8("\\s*(?:午前|上午|오전|صباحًا|ص|π\\.?μ\\.?|a\\. m\\.)\\s*"));
    static const QRegularExpression evening(
        QString::fromUtf8("\\s*(?:午後|下午|오후|مساءً|م|μ\\.?μ\\.?|p\\. m\\.)\\s*"));
    static const QRegularExpression time(QStringLiteral("(\\d{1,2}:\\d{2}(?::\\d{2})?)"));
    const bool isMorning = morning.match(cell).hasMatch();
    if (!isMorning && !evening.match(cell).hasMatch())
        return cell;
    QString plain = QString(cell).replace(isMorning ? morning : evening, QStringLiteral(" "));
    plain.replace(time, isMorning ? QStringLiteral("\\1 AM") : QStringLiteral("\\1 PM"));
    return tidyText(plain);
}

std::optional<Parts> read(const QString& text)
{
    static const QRegularExpression weekday(
        QStringLiteral("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? "),
        QRegularExpression::CaseInsensitiveOption);
    const QString cell = withPlainHalf(tidyText(text).remove(weekday));
    const auto parts = partsOf(cell);
    return parts ? parts : serialOf(cell);
}

QDate dateIn(const Parts& parts, DateOrder order)
{
    const auto [a, b, c] = parts.numbers;
    if (parts.yearFirst)
        return {a, b, c};
    if (parts.settled || order == DateOrder::DayMonth)
        return {c, b, a};
    if (order == DateOrder::MonthDay)
        return {c, a, b};
    return {};
}

bool needsOrder(const Parts& parts)
{
    return !parts.yearFirst && !parts.settled;
}

} // namespace

std::optional<DateOrder> dateOrderNamed(const QString& name)
{
    if (name == QLatin1String("dmy"))
        return DateOrder::DayMonth;
    if (name == QLatin1String("mdy"))
        return DateOrder::MonthDay;
    if (name == QLatin1String("ymd"))
        return DateOrder::YearFirst;
    return std::nullopt;
}

QString nameOf(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonth:
        return QStringLiteral("dmy");
    case DateOrder::MonthDay:
        return QStringLiteral("mdy");
    case DateOrder::YearFirst:
        return QStringLiteral("ymd");
    case DateOrder::Unknown:
        break;
    }
    return {};
}

ColumnClock studyClock(const QStringList& cells)
{
    ColumnClock clock;
    bool dayFirst = false;
    bool monthFirst = false;
    int open = 0;
    std::set<int> offsets;
    for (const QString& cell : cells) {
        const auto parts = read(cell);
        if (!parts)
            continue;
        if (parts->offset) {
            ++clock.withOffset;
            offsets.insert(*parts->offset);
        } else {
            ++clock.withoutOffset;
        }
        if (!needsOrder(*parts))
            continue;
        dayFirst = dayFirst || parts->numbers[0] > 12;
        monthFirst = monthFirst || parts->numbers[1] > 12;
        open += parts->numbers[0] <= 12 && parts->numbers[1] <= 12 && parts->numbers[0] != parts->numbers[1];
    }
    clock.contradictory = dayFirst && monthFirst;
    if (!clock.contradictory && (dayFirst || monthFirst))
        clock.order = dayFirst ? DateOrder::DayMonth : DateOrder::MonthDay;
    if (clock.order == DateOrder::Unknown)
        clock.ambiguous = open;
    if (offsets.size() == 1)
        clock.commonOffset = *offsets.begin();
    return clock;
}

ReadMoment readMoment(const QString& text, const ColumnClock& clock, const QString& zone)
{
    ReadMoment moment;
    if (saysNothing(text))
        return moment;
    moment.state = ReadMoment::State::Unreadable;
    const auto parts = read(text);
    if (!parts)
        return moment;
    moment.zoneAssumed = !parts->offset.has_value();
    const auto settle = [&](const QDate& date) {
        if (parts->offset || (zone.isEmpty() && clock.commonOffset)) {
            const int offset = parts->offset.value_or(clock.commonOffset.value_or(0));
            return QDateTime(date, parts->time, QTimeZone::utc()).addSecs(-offset).toUTC();
        }
        return zone.isEmpty() ? QDateTime(date, parts->time, QTimeZone::utc()).toUTC()
                              : toUtc(zone, date, parts->time);
    };
    DateOrder order = clock.order;
    if (needsOrder(*parts) && order == DateOrder::Unknown) {
        const QDate dayFirst = dateIn(*parts, DateOrder::DayMonth);
        const QDate monthFirst = dateIn(*parts, DateOrder::MonthDay);
        if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst) {
            moment.state = ReadMoment::State::Ambiguous;
            moment.possible = {settle(dayFirst), settle(monthFirst)};
            return moment;
        }
        order = dayFirst.isValid() ? DateOrder::DayMonth : DateOrder::MonthDay;
    }
    const QDate date = dateIn(*parts, order);
    if (!date.isValid() || date.year() < 2000 || date.year() > 2100)
        return moment;
    moment.state = ReadMoment::State::Known;
    moment.utc = settle(date);
    return moment;
}

} // namespace core
