// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/delimited_reader.h"

#include "core/formats/import/limits.h"

#include <algorithm>

namespace core {
namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Of a cell that is too long to be used no more is kept than shows that it is.
QStringView thatFits(QStringView part, qsizetype taken)
{
    return part.left(std::max<qsizetype>(0, limits::cellLetters + 1 - taken));
}

/// Line breaks inside a cell are the same whatever system wrote the file.
void appendPart(QString& cell, QStringView part)
{
    part = thatFits(part, cell.size());
    if (!part.contains(u'\r')) {
        cell += part;
        return;
    }
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part.at(i) != u'\r')
            cell += part.at(i);
        else if (i + 1 == part.size() || part.at(i + 1) != u'\n')
            cell += u'\n';
    }
}

} // namespace

DelimitedReader::DelimitedReader(QStringView text, QChar delimiter, qsizetype expected, int firstLine,
                                 Inside inside)
    : m_text(text), m_delimiter(delimiter), m_expected(expected), m_inside(inside), m_line(firstLine),
      m_budget(8 * text.size() + 1'000'000)
{
}

bool DelimitedReader::endsCell(qsizetype at) const
{
    return at >= m_text.size() || m_text.at(at) == m_delimiter || isLineEnd(m_text.at(at));
}

qsizetype DelimitedReader::scanPlain(qsizetype from) const
{
    while (!endsCell(from))
        ++from;
    return from;
}

qsizetype DelimitedReader::skipLineEnd(qsizetype at) const
{
    if (at >= m_text.size())
        return at;
    const bool pair = m_text.at(at) == u'\r' && at + 1 < m_text.size() && m_text.at(at + 1) == u'\n';
    return at + (pair ? 2 : 1);
}

/// `from` is the opening mark. Returns where the cell ends; fills the cell and notes what was odd.
qsizetype DelimitedReader::scanQuoted(qsizetype from, Quotes quotes, QString& cell, Scan& scan,
                                      int line) const
{
    qsizetype part = from + 1; // of the cell that is not taken over yet
    const auto take = [&](qsizetype until) { appendPart(cell, m_text.sliced(part, until - part)); };
    int lineEnds = 0;
    for (qsizetype at = from + 1; at < m_text.size();) {
        const QChar c = m_text.at(at);
        if (isLineEnd(c)) {
            if (quotes == Quotes::OneLine)
                break;
            ++lineEnds;
            at = skipLineEnd(at);
            continue;
        }
        if (c != u'"') {
            ++at;
            continue;
        }
        if (quotes == Quotes::Backslash && at > from + 1 && m_text.at(at - 1) == u'\\') {
            take(at - 1);
            part = at++;
        } else if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
            take(at + 1);
            part = at += 2;
        } else if (endsCell(at + 1)) {
            take(at);
            scan.lineEnds += lineEnds;
            return at + 1;
        } else if (quotes == Quotes::Lenient) {
            ++at;
        } else {
            const qsizetype end = scanPlain(at + 1);
            part = from;
            cell.clear();
            take(end);
            scan.stray = true;
            scan.quoteLine = line + scan.lineEnds;
            scan.lineEnds += lineEnds;
            return end;
        }
    }
    scan.open = true;
    scan.quoteLine = line + scan.lineEnds;
    cell.clear();
    if (quotes != Quotes::OneLine) {
        scan.lineEnds += lineEnds;
        return m_text.size();
    }
    const qsizetype end = scanPlain(from);
    cell = thatFits(m_text.sliced(from, end - from), 0).toString();
    return end;
}

DelimitedReader::Scan DelimitedReader::scan(qsizetype from, int line, Quotes quotes) const
{
    Scan scan;
    scan.cells.reserve(m_expected);
    qsizetype at = from;
    while (scan.cells.size() <= limits::columns) {
        if (at < m_text.size() && m_text.at(at) == u'"') {
            QString cell;
            at = scanQuoted(at, quotes, cell, scan, line);
            scan.cells += std::move(cell);
        } else {
            const qsizetype end = scanPlain(at);
            scan.cells += thatFits(m_text.sliced(at, end - at), 0).toString();
            at = end;
        }
        if (at >= m_text.size() || m_text.at(at) != m_delimiter)
            break;
        ++at;
    }
    if (at < m_text.size() && isLineEnd(m_text.at(at))) {
        ++scan.lineEnds;
        at = skipLineEnd(at);
    }
    scan.end = at;
    return scan;
}

bool DelimitedReader::isGood(const Scan& scan) const
{
    return !scan.stray && !scan.open && scan.cells.size() == m_expected;
}

bool DelimitedReader::spend(qsizetype letters)
{
    m_budget -= letters;
    return m_budget > 0;
}

/// Does a whole record begin on a line inside? Then the quotation mark above it was never meant to reach it.
bool DelimitedReader::swallowsRecords(const Scan& whole)
{
    if (m_expected < 2)
        return false;
    for (qsizetype at = m_at; at < whole.end; ++at) {
        if (!isLineEnd(m_text.at(at)))
            continue;
        const qsizetype begin = skipLineEnd(at);
        if (begin >= whole.end)
            return false;
        const Scan inside = scan(begin, 0, Quotes::Standard);
        if (isGood(inside) || !spend(inside.end - begin))
            return true;
        at = begin - 1;
    }
    return false;
}

Record::Trouble DelimitedReader::mend(Scan& first)
{
    const qsizetype length = first.end - m_at;
    if (spend(4 * length)) {
        if (m_inside == Inside::Unknown && m_text.sliced(m_at, length).contains(u"\\\"")) {
            Scan other = scan(m_at, m_line, Quotes::Backslash);
            if (spend(2 * (other.end - m_at)) && isGood(other) && !swallowsRecords(other)) {
                first = std::move(other);
                return Record::Trouble::BackslashQuotes;
            }
        }
        const bool swallows = first.lineEnds > 1 && swallowsRecords(first);
        if (first.stray && !swallows) {
            Scan other = scan(m_at, m_line, Quotes::Lenient);
            if (spend(2 * (other.end - m_at)) && isGood(other) && !swallowsRecords(other)) {
                first = std::move(other);
                return Record::Trouble::StrayQuote;
            }
        }
        if (!first.open && !swallows)
            return first.stray ? Record::Trouble::StrayQuote : Record::Trouble::None;
    }
    const int quoteLine = first.quoteLine > 0 ? first.quoteLine : m_line;
    first = scan(m_at, m_line, Quotes::OneLine);
    first.quoteLine = first.quoteLine > 0 ? first.quoteLine : quoteLine;
    return Record::Trouble::OpenQuote;
}

bool DelimitedReader::next(Record& record)
{
    if (m_at >= m_text.size())
        return false;
    const Quotes usual = m_inside == Inside::Backslash ? Quotes::Backslash : Quotes::Standard;
    Scan found = scan(m_at, m_line, m_budget > 0 ? usual : Quotes::OneLine);
    const bool wrongCount = m_expected > 0 && found.cells.size() != m_expected;
    Record::Trouble trouble = found.open ? Record::Trouble::OpenQuote : Record::Trouble::None;
    if (m_budget > 0 && (found.stray || found.open || (wrongCount && found.lineEnds > 1)))
        trouble = mend(found);
    record.count = found.cells.size();
    record.cells = std::move(found.cells);
    record.ordinal = ++m_ordinal;
    record.line = m_line;
    record.quoteLine = found.quoteLine;
    record.trouble = trouble;
    m_line += found.lineEnds;
    m_at = found.end;
    return true;
}

} // namespace core
