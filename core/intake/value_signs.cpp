// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/value_signs.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/intake/answers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

constexpr qsizetype enoughCells = 60;
constexpr qsizetype shortCell = 60; ///< letters; countries and names are no essays

QStringList filledCells(const std::vector<QStringList>& rows, qsizetype column)
{
    QStringList cells;
    for (const QStringList& row : rows) {
        if (const QString cell = tidyText(row.value(column), true); !saysNothing(cell))
            cells += cell;
        if (cells.size() == enoughCells)
            break;
    }
    return cells;
}

template <class Looks>
double shareOf(const QStringList& cells, Looks looks)
{
    const auto fits = std::count_if(cells.begin(), cells.end(), looks);
    return cells.isEmpty() ? 0.0 : double(fits) / double(cells.size());
}

bool isCountryName(const QString& cell)
{
    return cell.size() <= shortCell && recogniseCountry(cell).isCertain();
}

bool areLanguages(const QString& cell)
{
    const QStringList pieces = roughPieces(cell);
    return cell.size() <= 2 * shortCell &&
           std::all_of(pieces.begin(), pieces.end(), [](const QString& piece) {
               return recogniseLanguage(piece).has_value() || recogniseLanguages(piece).size() > 1;
           });
}

bool isZone(const QString& cell)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(?:[A-Z][A-Za-z]+/[A-Z][A-Za-z_/-]+|(?:UTC|GMT) ?[+-] ?\\d{1,2}(?:[:.]?\\d{1,2})?)$"));
    return shape.match(cell).hasMatch();
}

bool isName(const QString& cell)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\p{L}[\\p{L}\\p{M}'’.-]*(?: \\p{L}[\\p{L}\\p{M}'’.-]*){1,4}$"));
    return cell.size() <= shortCell && shape.match(cell).hasMatch();
}

/// Subjects that librarians name in any round, by parts of words.
bool isSubject(const QString& piece)
{
    static const QStringList parts = {
        QStringLiteral("literacy"),     QStringLiteral("open access"),     QStringLiteral("catalog"),
        QStringLiteral("metadata"),     QStringLiteral("digiti"),          QStringLiteral("archiv"),
        QStringLiteral("preserv"),      QStringLiteral("copyright"),       QStringLiteral("research"),
        QStringLiteral("outreach"),     QStringLiteral("advocacy"),        QStringLiteral("collection"),
        QStringLiteral("reading"),      QStringLiteral("children"),        QStringLiteral("marketing"),
        QStringLiteral("makerspace"),   QStringLiteral("user experience"), QStringLiteral("e resources"),
        QStringLiteral("social media"), QStringLiteral("scholarly")};
    const QString folded = foldText(piece);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return folded.contains(part); });
}

bool areSubjects(const QString& cell)
{
    const QStringList pieces = roughPieces(cell);
    const auto known = std::count_if(pieces.begin(), pieces.end(), isSubject);
    return cell.size() < 400 && known * 3 >= pieces.size();
}

} // namespace

std::vector<ValueSign> valueSigns(const std::vector<QStringList>& rows, qsizetype column)
{
    const QStringList cells = filledCells(rows, column);
    if (cells.isEmpty())
        return {};
    std::vector<ValueSign> signs = {{Field::Country, shareOf(cells, isCountryName)},
                                    {Field::Languages, shareOf(cells, areLanguages)},
                                    {Field::TimeZone, shareOf(cells, isZone)},
                                    {Field::Interests, shareOf(cells, areSubjects)}};
    const bool different = QSet<QString>(cells.begin(), cells.end()).size() * 10 >= cells.size() * 9;
    signs.push_back({Field::Name, different ? shareOf(cells, isName) : 0.0});
    std::erase_if(signs, [](const ValueSign& sign) { return sign.share <= 0.5; });
    std::stable_sort(signs.begin(), signs.end(),
                     [](const ValueSign& a, const ValueSign& b) { return a.share > b.share; });
    return signs;
}

bool tellsRowsApart(const std::vector<QStringList>& rows, qsizetype column)
{
    QSet<QString> seen;
    qsizetype filled = 0;
    for (const QStringList& row : rows) {
        if (const QString cell = tidyText(row.value(column)); !cell.isEmpty()) {
            ++filled;
            seen.insert(cell);
        }
    }
    return seen.size() * 10 >= filled * 9;
}

} // namespace core
