// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/countries.h"
#include "core/matching/rules/rule.h"

// Partners come from different countries; a round may choose another key instead, or none. One rule per key,
// because the sentences differ; Candidate::separation is prepared for the key of the round. What is not known
// is never equal.

namespace core {
namespace {

template <SeparateBy key>
bool forbids(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    return question.round.separateBy == key && a.separation >= 0 && a.separation == b.separation;
}

std::vector<int> separation(const Candidate& one)
{
    return {one.separation};
}

QString sayCountry(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return translate("Matching", "%1 and %2 are both in %3.")
        .arg(nameOf(a), nameOf(b), countryName(a.person.country));
}

QString sayInstitution(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return translate("Matching", "%1 and %2 are both at “%3”.")
        .arg(nameOf(a), nameOf(b), a.person.institution);
}

QString sayCity(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return translate("Matching", "%1 and %2 both live in %3.").arg(nameOf(a), nameOf(b), a.person.city);
}

QString saySector(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return translate("Matching", "%1 and %2 both work in the same kind of library (%3).")
        .arg(nameOf(a), nameOf(b), a.application.sector);
}

} // namespace

Rule differentCountryRule()
{
    return {.id = "different-country",
            .title = QT_TRANSLATE_NOOP("Matching", "Partners are in different countries"),
            .forbids = forbids<SeparateBy::Country>,
            .looksAt = separation,
            .say = sayCountry,
            .cause = QT_TRANSLATE_NOOP("Matching", "in the same country")};
}

Rule differentInstitutionRule()
{
    return {.id = "different-institution",
            .title = QT_TRANSLATE_NOOP("Matching", "Partners are at different institutions"),
            .forbids = forbids<SeparateBy::Institution>,
            .looksAt = separation,
            .say = sayInstitution,
            .cause = QT_TRANSLATE_NOOP("Matching", "at the same institution")};
}

Rule differentCityRule()
{
    return {.id = "different-city",
            .title = QT_TRANSLATE_NOOP("Matching", "Partners live in different cities"),
            .forbids = forbids<SeparateBy::City>,
            .looksAt = separation,
            .say = sayCity,
            .cause = QT_TRANSLATE_NOOP("Matching", "in the same city")};
}

Rule differentSectorRule()
{
    return {.id = "different-sector",
            .title = QT_TRANSLATE_NOOP("Matching", "Partners work in different kinds of library"),
            .forbids = forbids<SeparateBy::Sector>,
            .looksAt = separation,
            .say = saySector,
            .cause = QT_TRANSLATE_NOOP("Matching", "in the same kind of library")};
}

} // namespace core
