// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a criterion is: two people go in, a share of what could be shared and a sentence about it come out.
// One file per criterion in this folder, listed in catalogue.cpp. A criterion knows two people and the
// question; it never forbids (rules do), never knows its weight in a round, never changes anything.

#include "core/matching/question.h"
#include "core/matching/sentence.h"

#include <vector>

namespace core {

/// The share of two people who have all of it in common; 0 is nothing, or not known.
constexpr int fullShare = 1000;

/// How a criterion enters the quick way to compare everybody with everybody (kernel/).
enum class Counts
{
    ByItself,        ///< by `looksAt`, or else asked for every pair
    SharedInterests, ///< along lists of who has an interest: twice what is shared of what both have
    HonouredWishes,  ///< made of the shares of the others
};

struct Criterion
{
    const char* id;                         ///< in weights, JSON and tests; never changes once released
    const char* title;                      ///< for people: QT_TRANSLATE_NOOP("Matching", "…")
    int weight;                             ///< shipped weight, 0 to 1000; coordinators may choose another
    std::vector<const char*> askedFor = {}; ///< what people write in "match me by …", folded, whole words

    /// 0 to fullShare, the same for (a, b) and (b, a). Runs for every pair of a round: integers, no text.
    int (*share)(const Candidate& a, const Candidate& b, const MatchQuestion& question);
    /// What of a person the share looks at, where few numbers say it: people who are alike in them are alike to this
    /// criterion, so that shares can be looked up by kind of person. None: the share is asked for every pair.
    std::vector<int> (*looksAt)(const Candidate& one) = nullptr;
    Counts counts = Counts::ByItself;
    /// Why it is that share, without a full stop: "both: copyright and metadata".
    QString (*say)(const Candidate& a, const Candidate& b, const MatchQuestion& question);
};

struct Judgement
{
    int share = 0;
    QString text;
};

inline Judgement judge(const Criterion& criterion, const Candidate& a, const Candidate& b,
                       const MatchQuestion& question)
{
    return {criterion.share(a, b, question), criterion.say(a, b, question)};
}

inline QString titleOf(const Criterion& criterion)
{
    return translate("Matching", criterion.title);
}

} // namespace core
