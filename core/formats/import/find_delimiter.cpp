// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/find_delimiter.h"

#include "core/formats/import/delimited_reader.h"

#include <map>

namespace core {
namespace {

constexpr char16_t candidates[] = {u',', u';', u'\t', u'|'};
constexpr int enoughRecords = 100;
constexpr qsizetype enoughLetters = 1'000'000;

struct Steadiness
{
    qsizetype width = 1;
    double score = 0;
};

/// The first records, read with this number of cells in mind.
struct Glance
{
    Glance(QStringView text, QChar delimiter, qsizetype expected)
    {
        // An open quotation mark may run far: only so much is looked at.
        DelimitedReader reader(text.left(enoughLetters), delimiter, expected);
        Record record;
        while (all < enoughRecords && reader.next(record)) {
            if (record.isBlank())
                continue;
            if (all++ == 0)
                first = record.count;
            odd += record.trouble != Record::Trouble::None;
            ++records[record.count];
        }
        for (const auto& [count, times] : records) {
            if (count > 1 && times >= most) {
                most = times;
                width = count;
            }
        }
    }

    std::map<qsizetype, int> records; ///< cells -> how often
    int all = 0;
    int odd = 0;
    int most = 0;        ///< records with the commonest number of cells
    qsizetype width = 1; ///< that number
    qsizetype first = 0; ///< cells of the first record
};

Steadiness judge(QStringView text, QChar delimiter)
{
    Glance glance(text, delimiter, 0);
    // Quotation marks that are written oddly in every answer make every answer too long, but not the
    // headings.
    if (glance.odd > 0 && glance.first > 1 && glance.first != glance.width)
        if (Glance again(text, delimiter, glance.first);
            again.width == glance.first && again.most >= glance.most)
            glance = std::move(again);
    if (glance.most == 0)
        return {};
    Steadiness found;
    found.width = glance.width;
    // More cells are the better sign: a comma in every name is steady as well. So is a choice of five in
    // every answer, but not in its heading.
    const double steady = double(glance.most) / glance.all;
    const double clean = 1.0 - 0.5 * glance.odd / glance.all;
    const double headed = glance.first == found.width ? 1.0 : 0.4;
    found.score = headed * steady * steady * clean * (1.0 - 1.0 / double(found.width));
    return found;
}

void skipSeparatorLine(QStringView text, Delimiter& found, QChar& wanted)
{
    QStringView line = text.left(16);
    qsizetype end = 0;
    while (end < line.size() && line.at(end) != u'\n' && line.at(end) != u'\r')
        ++end;
    line = line.left(end);
    const bool quoted = line.startsWith(u'"') && line.endsWith(u'"') && line.size() > 1;
    const QStringView hint = quoted ? line.sliced(1, line.size() - 2) : line;
    if (hint.size() != 5 || !hint.startsWith(u"sep=", Qt::CaseInsensitive) || hint.at(4).isLetterOrNumber() ||
        hint.at(4) == u'"')
        return;
    if (wanted.isNull())
        wanted = hint.at(4);
    found.beginning = end;
    if (end < text.size())
        found.beginning += text.sliced(end).startsWith(u"\r\n") ? 2 : 1;
    found.firstLine = 2;
}

} // namespace

Delimiter findDelimiter(QStringView text, QChar wanted)
{
    Delimiter found;
    skipSeparatorLine(text, found, wanted);
    const QStringView records = text.sliced(found.beginning);
    if (!wanted.isNull()) {
        found.character = wanted;
        found.width = judge(records, wanted).width;
        return found;
    }
    double best = 0;
    for (const char16_t candidate : candidates) {
        const Steadiness steadiness = judge(records, QChar(candidate));
        if (steadiness.score <= best)
            continue;
        best = steadiness.score;
        found.character = QChar(candidate);
        found.width = steadiness.width;
    }
    return found;
}

} // namespace core
