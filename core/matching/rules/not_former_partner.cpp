// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rules/acquaintance.h"
#include "core/matching/rules/rule.h"

namespace core {
namespace {

bool forbids(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return findAcquaintance(a.formerPartners, b) != nullptr;
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    const Acquaintance* met = findAcquaintance(a.formerPartners, b);
    if (met && !met->why.isEmpty())
        return translate("Matching", "%1 and %2 were partners before (%3).")
            .arg(nameOf(a), nameOf(b), met->why);
    return translate("Matching", "%1 and %2 were partners before.").arg(nameOf(a), nameOf(b));
}

} // namespace

Rule notFormerPartnerRule()
{
    return {.id = "not-former-partner",
            .title = QT_TRANSLATE_NOOP("Matching", "Former partners do not meet again"),
            .forbids = forbids,
            .against = [](const Candidate& one) { return peopleOf(one.formerPartners); },
            .say = say,
            .cause = QT_TRANSLATE_NOOP("Matching", "a former partner")};
}

} // namespace core
