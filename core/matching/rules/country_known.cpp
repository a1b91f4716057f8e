// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rules/rule.h"

namespace core {
namespace {

bool lacks(const Candidate& one)
{
    return one.person.country.isEmpty();
}

bool forbids(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    return question.round.separateBy == SeparateBy::Country && (lacks(a) || lacks(b));
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    const Candidate& unknown = lacks(a) ? a : b;
    const Candidate& other = lacks(a) ? b : a;
    return translate("Matching",
                     "The country of %1 is not known yet, so nobody can tell whether it differs from "
                     "that of %2.")
        .arg(nameOf(unknown), nameOf(other));
}

} // namespace

Rule countryKnownRule()
{
    return {.id = "country-known",
            .title = QT_TRANSLATE_NOOP("Matching", "Both countries are known"),
            .forbids = forbids,
            .looksAt = [](const Candidate& one) { return std::vector{int(lacks(one))}; },
            .say = say,
            .cause = QT_TRANSLATE_NOOP("Matching", "country not known yet")};
}

} // namespace core
