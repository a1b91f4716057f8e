// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a hard rule is: it may forbid two people and then says why, naming both. One file per rule in this
// folder, listed in catalogue.cpp. Rules are never weighed against fit; a coordinator may break one
// knowingly, by hand.

#include "core/matching/question.h"
#include "core/matching/sentence.h"

namespace core {

struct Rule
{
    const char* id;    ///< in JSON, --despite and stored consent; never changes once released
    const char* title; ///< for people: QT_TRANSLATE_NOOP("Matching", "…")

    /// The same for (a, b) and (b, a). Runs for every pair of a round: integers, no text.
    bool (*forbids)(const Candidate& a, const Candidate& b, const MatchQuestion& question);
    /// What of a person the rule looks at, as for criteria; none: it is asked for every pair.
    std::vector<int> (*looksAt)(const Candidate& one) = nullptr;
    /// Whom the rule forbids to this person, for a rule that is about few single pairs.
    std::vector<int> (*against)(const Candidate& one) = nullptr;
    /// Whether breaking it knowingly may be suggested.
    bool isWaivable = true;
    /// A whole sentence that names both, for two people whom it forbids.
    QString (*say)(const Candidate& a, const Candidate& b, const MatchQuestion& question);
    /// The same as a short cause for lists: "in the same country".
    const char* cause;
};

inline QString titleOf(const Rule& rule)
{
    return translate("Matching", rule.title);
}
inline QString causeOf(const Rule& rule)
{
    return translate("Matching", rule.cause);
}

} // namespace core
