// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/criterion.h"

namespace core {
namespace {

/// Calls `use` with each interest of a that b has as well. Both lists are sorted by id.
template <class Use>
void forEachShared(const Candidate& a, const Candidate& b, Use use)
{
    auto ours = a.interests.begin();
    auto theirs = b.interests.begin();
    while (ours != a.interests.end() && theirs != b.interests.end()) {
        if (ours->id == theirs->id)
            use(*ours++);
        else if (ours->id < theirs->id)
            ++ours;
        else
            ++theirs;
    }
}

int share(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    if (a.interests.empty() || b.interests.empty())
        return 0;
    std::int64_t shared = 0;
    forEachShared(a, b,
                  [&](const Interest& interest) { shared += question.rarity[std::size_t(interest.id)]; });
    // Twice what is shared against what both have: ticking everything does not help. Rare interests count more.
    return int(2 * fullShare * shared / (std::int64_t(a.interestWeight) + b.interestWeight));
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    for (const Candidate* one : {&a, &b})
        if (one->interests.empty())
            return translate("Matching", "%1 named no interests").arg(nameOf(*one));
    std::vector<int> places;
    forEachShared(a, b, [&](const Interest& interest) { places.push_back(interest.at); });
    if (places.empty())
        return translate("Matching", "no shared interest");
    std::sort(places.begin(), places.end());
    QStringList names;
    for (const int place : places)
        names += a.application.interests.at(place);
    return translate("Matching", "both: %1").arg(listOf(names));
}

} // namespace

Criterion interestsCriterion()
{
    return {.id = "interests",
            .title = QT_TRANSLATE_NOOP("Matching", "Shared interests"),
            .weight = 35,
            .askedFor = {"interests", "interest", "topics", "topic", "subject"},
            .share = share,
            .counts = Counts::SharedInterests,
            .say = say};
}

} // namespace core
