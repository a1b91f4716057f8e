// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/criteria/criterion.h"

namespace core {
namespace {

/// People may name several roles; one in common is enough.
int share(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    for (const int role : a.roles)
        for (const int other : b.roles)
            if (role == other)
                return fullShare;
    return 0;
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    for (const Candidate* one : {&a, &b})
        if (one->roles.empty())
            return translate("Matching", "the role of %1 is not known").arg(nameOf(*one));
    if (share(a, b, question) == fullShare)
        return translate("Matching", "same role: %1").arg(a.application.role);
    return translate("Matching", "different roles: %1 and %2").arg(a.application.role, b.application.role);
}

} // namespace

Criterion roleCriterion()
{
    return {.id = "role",
            .title = QT_TRANSLATE_NOOP("Matching", "Role"),
            .weight = 10,
            .askedFor = {"role", "roles", "position", "job", "type of work"},
            .share = share,
            .looksAt = [](const Candidate& one) { return one.roles; },
            .say = say};
}

} // namespace core
