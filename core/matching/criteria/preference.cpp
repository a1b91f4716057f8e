// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/catalogue.h"

namespace core {
namespace {

/// How far somebody's wishes are met: the mean share of the criteria that were named. Who asked for nothing
/// is content with everybody.
int honoured(const Candidate& one, const Candidate& other, const MatchQuestion& question)
{
    if (one.wishes.empty())
        return fullShare;
    int sum = 0;
    for (const int wish : one.wishes)
        sum += criteria()[std::size_t(wish)].share(one, other, question);
    return sum / int(one.wishes.size());
}

int share(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    return (honoured(a, b, question) + honoured(b, a, question)) / 2;
}

QString sayFor(const Candidate& one, const Candidate& other, const MatchQuestion& question)
{
    QStringList titles;
    for (const int wish : one.wishes)
        titles += titleOf(criteria()[std::size_t(wish)]).toLower();
    const int part = honoured(one, other, question);
    const QString sentence = part >= 700   ? translate("Matching", "%1 asked for %2: met")
                             : part >= 300 ? translate("Matching", "%1 asked for %2: partly met")
                                           : translate("Matching", "%1 asked for %2: not met");
    return sentence.arg(nameOf(one), listOf(titles));
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    if (a.wishes.empty() && b.wishes.empty())
        return translate("Matching", "neither asked for anything in particular");
    if (b.wishes.empty())
        return sayFor(a, b, question);
    if (a.wishes.empty())
        return sayFor(b, a, question);
    return sayFor(a, b, question) + QStringLiteral("; ") + sayFor(b, a, question);
}

} // namespace

Criterion preferenceCriterion()
{
    return {.id = "preference",
            .title = QT_TRANSLATE_NOOP("Matching", "What each one asked for"),
            .weight = 25,
            .share = share,
            .counts = Counts::HonouredWishes,
            .say = say};
}

} // namespace core
