// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/headings.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/formats/import/sources/catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

constexpr size_t mostTitles = 12;

qsizetype filled(const Record& record)
{
    return std::count_if(record.cells.begin(), record.cells.end(),
                         [](const QString& cell) { return !tidyText(cell).isEmpty(); });
}

/// How far the first records are filled: the extent of the table itself.
qsizetype widestOf(const std::vector<Record>& records)
{
    qsizetype most = 0;
    for (size_t i = 0; i < std::min(records.size(), mostTitles + 8); ++i)
        most = std::max(most, filled(records[i]));
    return most;
}

bool isTitle(const Record& record, qsizetype widest)
{
    const qsizetype cells = filled(record);
    // In a table of two columns "Name," may be the headings.
    if (widest == 2)
        return cells == 1 && record.count == 1;
    return widest > 2 && (cells == 1 || (cells == 2 && widest >= 8));
}

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

/// Where somebody says that the headings are, or below the titles.
Result<size_t> firstOf(const std::vector<Record>& records, int wanted)
{
    size_t first = 0;
    if (wanted > 0) {
        while (first < records.size() && records[first].ordinal < wanted)
            ++first;
        if (first < records.size() && records[first].ordinal == wanted)
            return first;
        return usage(
            say("Row %1 of the file is empty or not there, so the headings cannot be in it.").arg(wanted));
    }
    const qsizetype widest = widestOf(records);
    while (first < std::min(records.size() - 1, mostTitles) && isTitle(records[first], widest))
        ++first;
    return isTitle(records[first], widest) ? 0 : first; // nothing but titles: the first line is what it is
}

Result<const Source*> sourceOf(const SourceLook& look, const QString& wanted)
{
    if (wanted.isEmpty())
        return findSource(look);
    if (wanted == noSource())
        return static_cast<const Source*>(nullptr);
    if (const Source* named = sourceNamed(wanted))
        return named;
    QStringList ids;
    for (const Source& source : sources())
        ids += QLatin1String(source.id);
    ids += noSource();
    return usage(say("“%1” is no form tool in the list. There are: %2.").arg(wanted, listOf(ids, 20)));
}

/// Several rows of headings of nobody in particular: what stands above, then what stands below.
QStringList joinedRows(const SourceLook& look, size_t count)
{
    if (count == 2)
        return questionsWithChoices(look.row(0), look.row(1));
    QStringList texts;
    for (size_t n = 0; n < count; ++n) {
        const QStringList& row = look.row(n);
        texts.resize(std::max(texts.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            if (const QString own = tidyText(row[i]); !own.isEmpty())
                texts[i] += (texts[i].isEmpty() ? QString() : QStringLiteral(" – ")) + own;
    }
    return texts;
}

/// Somebody's address among what should be headings, and addresses below it: the first record is an answer.
bool areAnswers(const std::vector<Record>& records, size_t first)
{
    constexpr size_t looked = 50;
    const QStringList& cells = records[first].cells;
    for (qsizetype column = 0; column < cells.size() && cells.size() > 1; ++column) {
        if (!looksLikeAddress(tidyText(cells.at(column))))
            continue;
        int others = 0;
        int addresses = 0;
        for (size_t i = first + 1; i < std::min(records.size(), first + looked); ++i)
            if (const QString cell = tidyText(records[i].cells.value(column)); !cell.isEmpty()) {
                ++others;
                addresses += looksLikeAddress(cell);
            }
        if (addresses * 5 >= others * 4)
            return true;
    }
    return false;
}

} // namespace

Result<HeadingRows> findHeadings(const std::vector<Record>& records, const QString& sheet,
                                 const TableHints& hints)
{
    HeadingRows found;
    const auto first = firstOf(records, hints.headingsAt);
    if (!first)
        return first.error();
    found.first = *first;
    const bool isFree = hints.headingsAt == 0 && hints.headingRows == 0 &&
                        (hints.source.isEmpty() || hints.source == noSource());
    if (hints.headingRows == TableHints::noHeadings || (isFree && areAnswers(records, found.first))) {
        found.count = 0;
        return found;
    }
    const SourceLook look(records, found.first, sheet);
    const auto source = sourceOf(look, hints.source);
    if (!source)
        return source.error();
    found.source = *source;
    if (found.source)
        found.traits = found.source->describe(look);
    const bool isTold = hints.headingRows > 0;
    const size_t rest = records.size() - found.first;
    found.count = std::min(isTold ? size_t(hints.headingRows) : found.traits.headingRows, rest);
    if (found.source && found.count == found.traits.headingRows && !found.traits.headings.isEmpty())
        found.texts = found.traits.headings;
    else
        found.texts = found.count > 1 && isTold ? joinedRows(look, found.count) : records[found.first].cells;
    return found;
}

QStringList tidyHeadings(const QStringList& texts, qsizetype width)
{
    QStringList tidy;
    QSet<QString> taken;
    QHash<QString, int> nextNumber;
    for (qsizetype i = 0; i < std::max(width, texts.size()); ++i) {
        QString name = tidyText(texts.value(i));
        if (name.isEmpty())
            name = QCoreApplication::translate("Formats", "Column %1").arg(i + 1);
        QString own = name;
        int& n = nextNumber[name];
        for (; taken.contains(own); ++n)
            own = QStringLiteral("%1 (%2)").arg(name).arg(n + 2);
        taken.insert(own);
        tidy += own;
    }
    return tidy;
}

} // namespace core
