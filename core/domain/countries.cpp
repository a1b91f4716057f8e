// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/countries.h"

#include "core/base/text.h"
#include "core/domain/country_cells.h"
#include "core/domain/country_spelling.h"
#include "core/domain/country_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

using How = CountryMatch::How;

const qsizetype longestCell = 200; ///< nobody needs more to name a country

/// "🇳🇿" as NZ.
QString codeOfFlag(const QString& text)
{
    QString code;
    for (const uint c : text.toUcs4())
        if (c >= 0x1F1E6 && c <= 0x1F1FF)
            code += QChar(u'A' + int(c - 0x1F1E6));
    return code.size() == 2 ? code : QString();
}

/// A code by itself: two letters without dots, since "N.I." is not Nicaragua.
QString codeOf(const QString& text)
{
    QString code = text.toUpper();
    while (!code.isEmpty() && !code.back().isLetter())
        code.chop(1);
    return isCountry(code) ? code : QString();
}

CountryMatch findCity(const QString& folded)
{
    const auto owners = countryTable().cities.value(folded);
    if (owners.isEmpty())
        return {};
    QStringList codes;
    for (const auto& [code, people] : owners)
        if (people * 8 >= owners.first().second) // the large one is meant, unless others are large too
            codes += code;
    return {codes.size() == 1 ? How::City : How::Ambiguous, codes};
}

QString withoutArticle(const QString& folded)
{
    for (const QLatin1String article :
         {QLatin1String("the "), QLatin1String("republic of "), QLatin1String("la "), QLatin1String("el "),
          QLatin1String("kingdom of ")})
        if (folded.startsWith(article))
            return folded.mid(article.size());
    if (folded.endsWith(QLatin1String(" the")))
        return folded.chopped(4);
    return {};
}

/// "U S A" as "USA".
QString joinedLetters(const QString& folded)
{
    const QStringList words = folded.split(u' ');
    const bool single =
        words.size() > 1 && words.size() < 6 &&
        std::all_of(words.begin(), words.end(), [](const QString& word) { return word.size() == 1; });
    return single ? words.join(QString()) : QString();
}

bool namesSeveral(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("[,;/()|:\\[\\n]|\\s[-\u2013\u2014]\\s"));
    return text.contains(mark);
}

} // namespace

CountryMatch findCountryWord(const QString& text)
{
    if (const QString code = codeOf(text); !code.isEmpty())
        return {How::Exact, {code}};
    const QString folded = foldText(text);
    const auto& words = countryTable().words;
    if (const auto it = words.constFind(folded); it != words.constEnd())
        return *it;
    if (const QString bare = withoutArticle(folded); bare.size() > 3)
        if (auto it = words.constFind(bare); it != words.constEnd())
            return {it->how == How::Exact ? How::Alias : it->how, it->codes};
    if (const QString joined = joinedLetters(folded); !joined.isEmpty())
        return findCountryWord(joined);
    return findCity(folded);
}

CountryMatch recogniseCountry(const QString& text)
{
    if (text.size() > longestCell)
        return {};
    const QString tidy = tidyText(text);
    if (const QString code = codeOfFlag(tidy); isCountry(code))
        if (const QString rest =
                foldText(QString(tidy).remove(QRegularExpression(QStringLiteral("[\\x{1F1E6}-\\x{1F1FF}]"))));
            rest.isEmpty())
            return {How::Exact, {code}};
    if (saysNothing(tidy) &&
        tidy != QLatin1String("NA")) // Namibia, where codes are written; people write "n/a"
        return {};
    if (const CountryMatch word = findCountryWord(tidy); word.how != How::Unknown)
        return word;
    const CountryMatch near = findMisspeltCountry(foldText(tidy));
    if (near.how == How::Misspelt && !namesSeveral(tidy))
        return near;
    if (const CountryMatch cell = readCountryCell(tidy); cell.how != How::Unknown)
        return cell;
    if (near.how == How::Unknown && tidy.contains(u'-')) // "Nairobi-Kenya"
        return readCountryCell(QString(tidy).replace(u'-', u','));
    return near;
}

QString placeInCountry(const QString& text)
{
    const auto isPlace = [](const QString& piece) {
        const CountryMatch::How how = recogniseCountry(piece).how;
        return how == CountryMatch::How::PartOf || how == CountryMatch::How::City;
    };
    const QString first = tidyText(text.section(u',', 0, 0));
    return isPlace(text) ? text : first != text && isPlace(first) ? first : QString();
}

bool isCountry(const QString& code)
{
    return code.size() == 2 && countryTable().byCode.contains(code);
}

QString countryName(const QString& code)
{
    const auto it = countryTable().byCode.constFind(code);
    return it == countryTable().byCode.constEnd() ? code : it->name;
}

QString countryInSentence(const QString& code)
{
    static const QSet<QString> withArticle = {
        QStringLiteral("AE"), QStringLiteral("AX"), QStringLiteral("BS"), QStringLiteral("CC"), QStringLiteral("CF"),
        QStringLiteral("CK"), QStringLiteral("DO"), QStringLiteral("FK"), QStringLiteral("FO"), QStringLiteral("GB"),
        QStringLiteral("GM"), QStringLiteral("IM"), QStringLiteral("KM"), QStringLiteral("KY"), QStringLiteral("MH"),
        QStringLiteral("MP"), QStringLiteral("MV"), QStringLiteral("NL"), QStringLiteral("PH"), QStringLiteral("SB"),
        QStringLiteral("SC"), QStringLiteral("TC"), QStringLiteral("UM"), QStringLiteral("US"), QStringLiteral("VG"),
        QStringLiteral("VI")};
    return withArticle.contains(code) ? QStringLiteral("the %1").arg(countryName(code)) : countryName(code);
}

const QStringList& countryCodes()
{
    return countryTable().codes;
}

QString regionOf(const QString& code)
{
    return countryTable().byCode.value(code).region;
}

} // namespace core
