// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/column_looks.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/intake/answers.h"
#include "core/time/zones.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

constexpr qsizetype enoughRows = 1000;
constexpr int rowsThatTell = 8; ///< fewer say nothing about a column
constexpr qsizetype shortAnswer = 80;

bool areLanguages(const QString& text)
{
    const QStringList words = roughPieces(text);
    return std::all_of(words.begin(), words.end(),
                       [](const QString& word) { return recogniseLanguage(word).has_value(); });
}

bool isNumber(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[+-]?\\d+(?:[.,]\\d+)?$"));
    return shape.match(text).hasMatch();
}

bool isOfAnotherKind(const QString& text)
{
    return looksLikeAddresses(text) || looksLikeMoment(text) || isZoneName(text);
}

/// A part of the rows that does not depend on their order.
bool isInSample(const QStringList& cells, qsizetype oneIn)
{
    qsizetype letters = 0;
    for (const QString& cell : cells)
        letters += cell.size();
    return letters % oneIn == 0;
}

/// Who and when is told by its looks; what by what the others say.
int fitOfKind(Field field, const QString& text)
{
    switch (field) {
    case Field::Email:
        return looksLikeAddresses(text) ? 3 : -3;
    case Field::AppliedAt:
        return looksLikeMoment(text) ? 3 : -3;
    case Field::Country:
        return recogniseCountry(text).isCertain() ? 3 : isOfAnotherKind(text) ? -3 : -1;
    case Field::TimeZone:
        return isZoneName(text) ? 3 : -2;
    case Field::Languages:
        return areLanguages(text) ? 3 : -2;
    case Field::About:
    case Field::Ignored:
        return 0;
    default:
        return isOfAnotherKind(text) ? -3 : 0;
    }
}

} // namespace

qsizetype addressColumnOf(const QStringList& headings, const Mapping& mapping)
{
    const auto found = std::find_if(headings.begin(), headings.end(), [&](const QString& heading) {
        return mapping.of(heading) == Field::Email;
    });
    return found == headings.end() ? -1 : found - headings.begin();
}

ColumnLooks::ColumnLooks(const AnswerTable& table, const Mapping& mapping)
    : m_columns(size_t(table.headings.size())), m_address(addressColumnOf(table.headings, mapping))
{
    for (qsizetype i = 0; i < count(); ++i)
        m_columns[size_t(i)].field = mapping.of(table.headings[i]);
    const qsizetype oneIn = qsizetype(table.rows.size()) / enoughRows + 1;
    for (const AnswerRow& row : table.rows)
        if (isInSample(row.cells, oneIn))
            for (qsizetype i = 0; i < count(); ++i)
                learn(m_columns[size_t(i)], row.cells.value(i));
    for (Column& column : m_columns)
        judge(column);
}

void ColumnLooks::learn(Column& column, const QString& cell) const
{
    const QString text = tidyText(cell, true);
    ++column.rows;
    if (saysNothing(text))
        return;
    ++column.filled;
    column.numbers += isNumber(text);
    column.addresses += looksLikeAddress(text);
    if (text.size() > shortAnswer * 4)
        return;
    const QString whole = foldText(text);
    ++column.words[whole];
    for (const QString& piece : roughPieces(text))
        if (const QString folded = foldText(piece); folded != whole)
            ++column.words[folded];
}

void ColumnLooks::judge(Column& column)
{
    if (column.filled < rowsThatTell)
        column.words.clear();
    const auto nearlyAll = [](int some, int all) {
        return all >= rowsThatTell && some + std::max(1, all / 50) >= all;
    };
    column.isNeverEmpty = nearlyAll(column.filled, column.rows);
    column.isNumber = nearlyAll(column.numbers, column.filled);
    column.words.removeIf([](const auto& word) { return word.value() < 2; });
    int repeated = 0;
    for (const int times : std::as_const(column.words))
        repeated += times;
    column.isChoice =
        !column.isNumber && column.words.size() * 4 <= column.filled && repeated * 10 >= column.filled * 9;
}

int ColumnLooks::fitOf(qsizetype index, const QString& cell) const
{
    const Column& column = m_columns[size_t(index)];
    const QString text = tidyText(cell, true);
    if (saysNothing(text))
        return column.isNeverEmpty ? -1 : 0;
    const int fit = fitOfKind(column.field, text);
    if (fit != 0)
        return fit;
    if (column.isNumber)
        return isNumber(text) ? 2 : -2;
    if (!column.isChoice)
        return column.field == Field::Ignored && column.addresses == 0 && column.filled >= rowsThatTell &&
                       looksLikeAddress(text)
                   ? -2
                   : 0;
    const QStringList pieces = roughPieces(text);
    const bool isKnown = column.words.contains(foldText(text)) ||
                         std::any_of(pieces.begin(), pieces.end(), [&](const QString& piece) {
                             return column.words.contains(foldText(piece));
                         });
    return isKnown ? 2 : -1;
}

bool ColumnLooks::takesSentences(qsizetype index) const
{
    const Column& column = m_columns[size_t(index)];
    return !column.isNumber && column.field != Field::Email && column.field != Field::AppliedAt &&
           column.field != Field::TimeZone && column.field != Field::Id;
}

bool ColumnLooks::takesCommas(qsizetype index) const
{
    const Field field = m_columns[size_t(index)].field;
    return field == Field::About || field == Field::Interests || field == Field::Languages;
}

bool ColumnLooks::isAddressAstray(const QStringList& cells) const
{
    if (m_address < 0 || cells.value(m_address).contains(u'@'))
        return false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i == m_address || !cells[i].contains(u'@'))
            continue;
        const bool hasOthers =
            i < count() && (m_columns[size_t(i)].field == Field::About ||
                            m_columns[size_t(i)].addresses * 4 > m_columns[size_t(i)].filled);
        if (!hasOthers && looksLikeAddress(cells[i]))
            return true;
    }
    return false;
}

} // namespace core
