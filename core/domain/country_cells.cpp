// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country_cells.h"

#include "core/base/text.h"
#include "core/domain/country_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace core {
namespace {

using How = CountryMatch::How;

/// One thing a cell names, with every country it may stand for.
struct Mention
{
    How how = How::Unknown;
    QStringList codes;
    int rank = 1; ///< 0 lives there, 1 nothing said, 2 comes from there
    bool afterComma = false;
};

bool isCity(const Mention& mention)
{
    return mention.how == How::City;
}

QStringList cityCountries(const QString& folded)
{
    QStringList codes;
    const auto owners = countryTable().cities.value(folded);
    for (const auto& [code, people] : owners)
        codes += code;
    return codes;
}

/// The piece as one word; "CA" behind a comma may be a state as well as a country.
Mention readWord(const QString& piece, bool afterComma)
{
    Mention mention;
    mention.afterComma = afterComma;
    CountryMatch match = findCountryWord(piece);
    if (match.how == How::Unknown && piece.contains(u' '))
        match = findCountryWord(QString(piece).remove(QRegularExpression(QStringLiteral("^[Tt]he "))));
    mention.how = match.how;
    mention.codes = match.codes;
    const QString folded = foldText(piece);
    if (match.how == How::City || (match.how == How::Ambiguous && countryTable().cities.contains(folded)) ||
        match.how == How::Unknown) {
        const QStringList cities = cityCountries(folded);
        if (!cities.isEmpty() && match.how != How::Ambiguous)
            mention = {How::City, cities, 1, afterComma};
    }
    if (afterComma) {
        const QString state = countryTable().states.value(piece.toUpper());
        if (!state.isEmpty() && !mention.codes.contains(state)) {
            mention.codes += state;
            mention.how = mention.codes.size() > 1 ? How::Ambiguous : How::PartOf;
        }
    }
    return mention;
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

/// Looks for names inside a sentence.
std::vector<Mention> scanWords(const QString& piece, bool afterComma)
{
    std::vector<Mention> found;
    const QStringList words = piece.split(u' ', Qt::SkipEmptyParts);
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
            if (!mayStandInSentence(part))
                continue;
            Mention mention = readWord(part, afterComma && i == 0);
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

struct Piece
{
    QString text;
    bool afterComma = false;
    bool afterSlash = false;
};

std::vector<Piece> piecesOf(const QString& text)
{
    static const QRegularExpression cut(QStringLiteral("\\s*([,;()\\[\\]|:\\n]|\\s[-\u2013\u2014]\\s|/"
                                                       "|&|\\+|->|\u2192|\\band\\b|\\bor\\b|\\bbut\\b)\\s*"),
                                        QRegularExpression::CaseInsensitiveOption);
    std::vector<Piece> pieces;
    qsizetype from = 0;
    Piece next;
    const auto add = [&](const QString& part) {
        next.text = part.trimmed();
        if (!next.text.isEmpty())
            pieces.push_back(next);
    };
    for (auto it = cut.globalMatch(text); it.hasNext() && pieces.size() < 12;) {
        const QRegularExpressionMatch match = it.next();
        add(text.mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const QString mark = match.captured(1).trimmed();
        next.afterComma = mark == QLatin1String(",") || mark == QLatin1String("(");
        next.afterSlash = mark == QLatin1String("/") || mark.size() > 2;
    }
    add(text.mid(from));
    return pieces;
}

QStringList sharedCodes(const std::vector<Mention>& mentions)
{
    QStringList codes = mentions.front().codes;
    for (const Mention& mention : mentions) {
        QStringList both;
        std::copy_if(codes.begin(), codes.end(), std::back_inserter(both),
                     [&](const QString& code) { return mention.codes.contains(code); });
        codes = both;
    }
    return codes;
}

/// All countries named, those lived in first; a city adds only what it most likely is.
CountryMatch several(std::vector<Mention> mentions)
{
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const Mention& a, const Mention& b) { return a.rank < b.rank; });
    QStringList codes;
    for (const Mention& mention : mentions)
        for (const QString& code : isCity(mention) ? mention.codes.mid(0, 1) : mention.codes)
            if (!codes.contains(code))
                codes += code;
    return {How::Ambiguous, codes};
}

CountryMatch weigh(std::vector<Mention> mentions, bool allUnderstood, bool joinedBySlash, bool alone)
{
    const QStringList agreed = sharedCodes(mentions);
    const bool onlyPeople = std::all_of(mentions.begin(), mentions.end(), [](const Mention& m) {
        return m.how == How::Nationality || m.how == How::City;
    });
    if (agreed.size() == 1 && allUnderstood)
        return {alone ? mentions.front().how : onlyPeople ? How::City : How::Alias, agreed};
    if (agreed.size() == 1)
        return {How::Ambiguous, agreed}; // one country, but the sentence says more than we understand
    // "Vienna, USA": towns are namesakes more often than people are in two places.
    std::vector<Mention> named;
    std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(named),
                 [](const Mention& m) { return !isCity(m); });
    if (!joinedBySlash && !named.empty() && named.size() < mentions.size())
        if (const QStringList codes = sharedCodes(named); codes.size() == 1)
            return {How::Alias, codes};
    return several(mentions);
}

} // namespace

CountryMatch readCountryCell(const QString& text)
{
    std::vector<Mention> mentions;
    bool allUnderstood = true;
    bool joinedBySlash = false;
    int rank = 1;
    const std::vector<Piece> pieces = piecesOf(text);
    for (const Piece& piece : pieces) {
        Mention whole = readWord(piece.text, piece.afterComma);
        if (whole.how != How::Unknown) {
            whole.rank = whole.how == How::Nationality ? 2 : rank;
            mentions.push_back(whole);
        } else {
            const std::vector<Mention> inside = scanWords(piece.text, piece.afterComma);
            // An unknown town beside its country is no riddle, an unknown sentence is.
            if (inside.empty() && piece.text.count(u' ') > 3)
                allUnderstood = false;
            for (Mention mention : inside) {
                mention.rank = mention.how == How::Nationality ? 2 : mention.rank;
                mentions.push_back(mention);
            }
            if (!inside.empty() && pieces.size() == 1 && piece.text.count(u' ') > 4)
                allUnderstood = false;
        }
        joinedBySlash = joinedBySlash || piece.afterSlash;
    }
    return mentions.empty()
               ? CountryMatch{}
               : weigh(mentions, allUnderstood, joinedBySlash, pieces.size() == 1 && mentions.size() == 1);
}

} // namespace core
