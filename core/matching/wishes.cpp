// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/wishes.h"

#include "core/matching/criteria/catalogue.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr std::array anything = {"no preference", "any",       "anyone",         "anybody",
                                 "anything",      "any match", "surprise me",    "no",
                                 "all",           "whatever",  "no preferences", "random",
                                 "either",        "i am open", "open",           "dont mind"};

bool takesAnything(const QString& folded)
{
    return std::any_of(anything.begin(), anything.end(),
                       [&](const char* word) { return folded == QLatin1String(word); });
}

bool names(const Criterion& criterion, const QString& folded)
{
    const QString words = u' ' + folded + u' ';
    return std::any_of(criterion.askedFor.begin(), criterion.askedFor.end(), [&](const char* phrase) {
        return words.contains(u' ' + QLatin1String(phrase) + u' ');
    });
}

} // namespace

std::optional<std::vector<int>> wishesIn(const QString& preference)
{
    const QString folded = foldText(preference);
    if (saysNothing(preference) || takesAnything(folded))
        return std::vector<int>{};
    std::vector<int> wishes;
    for (std::size_t i = 0; i < criteria().size(); ++i)
        if (names(criteria()[i], folded))
            wishes.push_back(int(i));
    if (wishes.empty())
        return std::nullopt;
    return wishes;
}

void readWishes(MatchQuestion& question)
{
    QHash<QString, std::optional<std::vector<int>>> read; // a round has few different answers
    for (Candidate& one : question.people) {
        const QString& preference = one.application.preference;
        auto at = read.constFind(preference);
        if (at == read.constEnd())
            at = read.insert(preference, wishesIn(preference));
        one.wishes = at->value_or(std::vector<int>{});
        if (!*at)
            question.findings.push_back(
                {Severity::Note,
                 translate("Matching", "%1 wants to be matched by “%2”, which no criterion is called.")
                     .arg(nameOf(one), preference.left(80)),
                 one.application.row,
                 translate(
                     "Matching",
                     "Change the answer to one of the usual words, or leave it: any partner will do.")});
    }
}

} // namespace core
