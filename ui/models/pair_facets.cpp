// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pair_facets.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

const QString wasHere = QStringLiteral("before");
const QString isNew = QStringLiteral("new");

QString say(const char* text)
{
    return QCoreApplication::translate("PairFacets", text);
}

void add(QStringList& keys, const QString& key)
{
    if (!keys.contains(key))
        keys += key;
}

} // namespace

QString titleOf(PairFacet facet)
{
    switch (facet) {
    case PairFacet::Country:
        return say("Country");
    case PairFacet::Language:
        return say("Language");
    case PairFacet::Sector:
        return say("Library");
    case PairFacet::Stage:
        return say("Career");
    case PairFacet::Before:
        break;
    }
    return say("Rounds before");
}

QString titleOf(PairFacet facet, const QString& key, const QHash<QString, QString>& asWritten)
{
    if (key.isEmpty())
        return say("not said");
    switch (facet) {
    case PairFacet::Country:
        return core::countryName(key);
    case PairFacet::Language:
        return core::languageName(key);
    case PairFacet::Before:
        return key == wasHere ? say("was here before") : say("first round");
    case PairFacet::Sector:
    case PairFacet::Stage:
        break;
    }
    return asWritten.value(key, key);
}

void addKeys(PairKeys& keys, const core::Candidate& person, QHash<QString, QString>& asWritten)
{
    const auto folded = [&](const QString& text) {
        const QString key = core::foldText(text);
        if (!key.isEmpty() && !asWritten.contains(key))
            asWritten.insert(key, text.trimmed());
        return key;
    };
    add(keys[size_t(PairFacet::Country)], person.person.country);
    for (const QString& code : person.person.languages)
        add(keys[size_t(PairFacet::Language)], code);
    add(keys[size_t(PairFacet::Sector)], folded(person.application.sector));
    add(keys[size_t(PairFacet::Stage)], folded(person.application.careerStage));
    add(keys[size_t(PairFacet::Before)], person.earlierRounds > 0 ? wasHere : isNew);
}

bool passes(const PairKeys& keys, const PairChoice& choice, std::optional<PairFacet> butFor)
{
    for (size_t i = 0; i < pairFacetCount; ++i) {
        const QSet<QString>& wanted = choice[i];
        if (wanted.isEmpty() || butFor == PairFacet(i))
            continue;
        if (std::none_of(keys[i].begin(), keys[i].end(), [&](const QString& key) { return wanted.contains(key); }))
            return false;
    }
    return true;
}

std::vector<core::FacetGroup> countPairFacets(const std::vector<const PairKeys*>& pairs, const PairChoice& choice,
                                              const QHash<QString, QString>& asWritten)
{
    std::vector<core::FacetGroup> groups;
    for (size_t i = 0; i < pairFacetCount; ++i) {
        const PairFacet facet = PairFacet(i);
        QMap<QString, int> counts;
        for (const QString& key : choice[i])
            counts.insert(key, 0);
        for (const PairKeys* keys : pairs)
            if (passes(*keys, choice, facet))
                for (const QString& key : (*keys)[i])
                    ++counts[key];
        core::FacetGroup group;
        group.title = titleOf(facet);
        for (auto at = counts.cbegin(); at != counts.cend(); ++at)
            group.values.push_back(
                {at.key(), titleOf(facet, at.key(), asWritten), at.value(), choice[i].contains(at.key())});
        std::stable_sort(group.values.begin(), group.values.end(),
                         [](const core::FacetValue& a, const core::FacetValue& b) { return a.count > b.count; });
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace ui
