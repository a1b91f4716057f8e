// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rules/catalogue.h"

namespace core {

Rule countryKnownRule();
Rule differentCountryRule();
Rule differentInstitutionRule();
Rule differentCityRule();
Rule differentSectorRule();
Rule notFormerPartnerRule();
Rule notKeptApartRule();
Rule institutionsApartRule();
Rule commonLanguageRule();

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> all = {
        countryKnownRule(),    differentCountryRule(), differentInstitutionRule(), differentCityRule(),
        differentSectorRule(), notFormerPartnerRule(), notKeptApartRule(),         institutionsApartRule(),
        commonLanguageRule(),
    };
    return all;
}

const Rule* findRule(const QString& id)
{
    for (const Rule& rule : rules())
        if (id == QLatin1String(rule.id))
            return &rule;
    return nullptr;
}

bool forbids(const Rule& rule, const MatchQuestion& question, int a, int b)
{
    return rule.forbids(question.at(a), question.at(b), question) &&
           isInForce(question, std::size_t(&rule - rules().data()));
}

const Rule* ruleAgainst(const MatchQuestion& question, int a, int b)
{
    for (const Rule& rule : rules())
        if (forbids(rule, question, a, b))
            return &rule;
    return nullptr;
}

} // namespace core
