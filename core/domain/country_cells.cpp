// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country_cells.h"

#include "core/base/text.h"
#include "core/domain/country_mentions.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace core {
namespace {

using How = CountryMatch::How;

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

CountryMatch weigh(std::vector<Mention> mentions, bool joinedBySlash)
{
    // "Rwanda, West Indies": a word for many countries adds nothing to one for few.
    if (mentions.size() > 1)
        std::erase_if(mentions,
                      [](const Mention& m) { return m.how == How::Ambiguous && m.codes.size() > 4; });
    if (mentions.empty())
        return {};
    const QStringList agreed = sharedCodes(mentions);
    const auto isAny = [&](How how) {
        return std::any_of(mentions.begin(), mentions.end(),
                           [how](const Mention& m) { return m.how == how; });
    };
    const bool isNamed = isAny(How::Exact) || isAny(How::Alias) || isAny(How::Former) || isAny(How::PartOf) ||
                         isAny(How::Ambiguous); // "Atlanta, Georgia"
    if (agreed.size() == 1 && isNamed)
        return {How::Alias, agreed};
    if (agreed.size() == 1)
        return {isAny(How::City) ? How::City : How::Nationality, agreed};
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
    bool understood = true;
    bool joinedBySlash = false;
    const std::vector<Piece> pieces = piecesOf(text);
    for (const Piece& piece : pieces) {
        if (isRegion(piece.text))
            continue;
        std::vector<Mention> inside = {readMention(piece.text, piece.afterComma)};
        if (inside.front().how == How::Unknown) {
            inside = scanMentions(piece.text, piece.afterComma);
            // An unknown town beside its country is no riddle, an unknown sentence is.
            understood = understood && piece.text.count(u' ') < (inside.empty() ? 4 : 5);
        }
        for (Mention& mention : inside) {
            if (mention.how == How::Nationality)
                mention.rank = 2;
            mentions.push_back(mention);
        }
        joinedBySlash = joinedBySlash || piece.afterSlash;
    }
    CountryMatch match = weigh(std::move(mentions), joinedBySlash);
    if (match.isCertain() && !understood)
        match.how = How::Ambiguous; // one country, but the text says more than we understand
    return match;
}

} // namespace core
