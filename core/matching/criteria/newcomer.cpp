// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/criterion.h"

namespace core {
namespace {

bool isNewcomer(const Candidate& one)
{
    return one.earlierRounds == 0;
}

/// One who knows how it goes can show somebody who does not.
int share(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return isNewcomer(a) != isNewcomer(b) ? fullShare : 0;
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    if (isNewcomer(a) && isNewcomer(b))
        return translate("Matching", "both are here for the first time");
    if (!isNewcomer(a) && !isNewcomer(b))
        return translate("Matching", "both have been here before");
    const Candidate& newcomer = isNewcomer(a) ? a : b;
    const Candidate& returner = isNewcomer(a) ? b : a;
    return translate("Matching", "%1 is here for the first time, %2 was here before")
        .arg(nameOf(newcomer), nameOf(returner));
}

} // namespace

Criterion newcomerCriterion()
{
    return {.id = "newcomer",
            .title = QT_TRANSLATE_NOOP("Matching", "Newcomer with returner"),
            .weight = 0,
            .askedFor = {"returner", "returners", "newcomer", "newcomers", "somebody who took part before",
                         "someone who took part before"},
            .share = share,
            .looksAt = [](const Candidate& one) { return std::vector{int(isNewcomer(one))}; },
            .say = say};
}

} // namespace core
