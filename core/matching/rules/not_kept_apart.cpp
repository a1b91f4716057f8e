// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rules/acquaintance.h"
#include "core/matching/rules/rule.h"

namespace core {
namespace {

bool forbids(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return findAcquaintance(a.keptApart, b) != nullptr;
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    const Acquaintance* apart = findAcquaintance(a.keptApart, b);
    if (apart && !apart->why.isEmpty())
        return translate("Matching", "%1 and %2 are kept apart: %3").arg(nameOf(a), nameOf(b), apart->why);
    return translate("Matching", "%1 and %2 are kept apart.").arg(nameOf(a), nameOf(b));
}

} // namespace

Rule notKeptApartRule()
{
    return {.id = "not-kept-apart",
            .title = QT_TRANSLATE_NOOP("Matching", "People who are kept apart do not meet"),
            .forbids = forbids,
            .against = [](const Candidate& one) { return peopleOf(one.keptApart); },
            .isWaivable = false,
            .say = say,
            .cause = QT_TRANSLATE_NOOP("Matching", "kept apart")};
}

} // namespace core
