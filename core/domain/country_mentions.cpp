// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country_mentions.h"

#include "core/base/text.h"
#include "core/domain/country_cells.h"
#include "core/domain/country_table.h"

#include <algorithm>

namespace core {
namespace {

using How = CountryMatch::How;

QStringList cityCountries(const QString& folded)
{
    QStringList codes;
    const auto owners = countryTable().cities.value(folded);
    for (const auto& [code, people] : owners)
        codes += code;
    return codes;
}

/// -1 when the word says nothing about living or coming from.
int cueOf(const QString& word)
{
    static const QStringList here = {
        QStringLiteral("living"),   QStringLiteral("live"),      QStringLiteral("currently"),
        QStringLiteral("now"),      QStringLiteral("based"),     QStringLiteral("residing"),
        QStringLiteral("resident"), QStringLiteral("working"),   QStringLiteral("work"),
        QStringLiteral("present"),  QStringLiteral("presently"), QStringLiteral("in"),
        QStringLiteral("reside"),   QStringLiteral("moved"),     QStringLiteral("temporarily")};
    static const QStringList there = {
        QStringLiteral("from"),     QStringLiteral("originally"), QStringLiteral("born"),
        QStringLiteral("origin"),   QStringLiteral("native"),     QStringLiteral("nationality"),
        QStringLiteral("citizen"),  QStringLiteral("ex"),         QStringLiteral("formerly"),
        QStringLiteral("national"), QStringLiteral("home")};
    return here.contains(word) ? 0 : there.contains(word) ? 2 : -1;
}

/// Two and three letters are a code only when somebody wrote them large: "in", "is" and "and" are words.
bool mayStandInSentence(const QString& word)
{
    return word.size() > 3 || word == word.toUpper();
}

} // namespace

bool isCity(const Mention& mention)
{
    return mention.how == How::City;
}

bool isRegion(const QString& text)
{
    return countryTable().regions.contains(foldText(text));
}

Mention readMention(const QString& text, bool besideTown)
{
    const CountryMatch match = findCountryWord(text);
    Mention mention{match.how, match.codes};
    if (match.how == How::City || match.how == How::Unknown)
        if (const QStringList cities = cityCountries(foldText(text)); !cities.isEmpty())
            mention = {How::City, cities};
    const QString state = besideTown ? countryTable().states.value(text.toUpper()) : QString();
    if (!state.isEmpty() && !mention.codes.contains(state)) {
        mention.codes += state;
        mention.how = mention.codes.size() > 1 ? How::Ambiguous : How::PartOf;
    }
    return mention;
}

std::vector<Mention> scanMentions(const QString& sentence, bool besideTown)
{
    std::vector<Mention> found;
    const QStringList words = sentence.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 16)
        return found;
    int rank = 1;
    bool born = false;
    for (qsizetype i = 0; i < words.size();) {
        const int cue = cueOf(foldText(words.at(i)));
        if (cue >= 0) {
            born = cue == 2 || (born && foldText(words.at(i)) == QLatin1String("in"));
            rank = born ? 2 : cue;
            ++i;
            continue;
        }
        qsizetype taken = 0;
        for (qsizetype count = std::min(qsizetype(4), words.size() - i); count > 0 && taken == 0; --count) {
            const QString part = QStringList(words.mid(i, count)).join(u' ');
            if (isRegion(part))
                taken = count;
            if (taken > 0 || !mayStandInSentence(part))
                continue;
            Mention mention = readMention(
                part, i == 0 ? besideTown
                             : !found.empty() && isCity(found.back())); // "Boston MA" is not in Morocco
            if (mention.how == How::Unknown || (isCity(mention) && count == 1 && part.at(0).isLower()))
                continue;
            mention.rank = rank;
            found.push_back(mention);
            taken = count;
        }
        i += std::max(qsizetype(1), taken);
    }
    return found;
}

} // namespace core
