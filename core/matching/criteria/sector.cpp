// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/criterion.h"

namespace core {
namespace {

int share(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return a.sector >= 0 && a.sector == b.sector ? fullShare : 0;
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    for (const Candidate* one : {&a, &b})
        if (one->sector < 0)
            return translate("Matching", "the kind of library of %1 is not known").arg(nameOf(*one));
    if (share(a, b, question) == fullShare)
        return translate("Matching", "same kind of library: %1").arg(a.application.sector);
    return translate("Matching", "different kinds of library: %1 and %2")
        .arg(a.application.sector, b.application.sector);
}

} // namespace

Criterion sectorCriterion()
{
    return {.id = "sector",
            .title = QT_TRANSLATE_NOOP("Matching", "Kind of library"),
            .weight = 10,
            .askedFor = {"library type", "type of library", "kind of library", "sector", "type of workplace"},
            .share = share,
            .looksAt = [](const Candidate& one) { return std::vector{one.sector}; },
            .say = say};
}

} // namespace core
