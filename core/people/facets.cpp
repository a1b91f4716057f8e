// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/facets.h"

#include "core/domain/countries.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Facets", text);
}

const QString ready = QStringLiteral("ready");
const QString needsWork = QStringLiteral("needs_work");
const QString newHere = QStringLiteral("new");
const QString hereBefore = QStringLiteral("before");

QString valueTitle(Facet facet, const QString& key, const PersonRow& row)
{
    switch (facet) {
    case Facet::Work:
        return key == ready ? say("Ready") : say("Needs work");
    case Facet::Status:
        return titleOf(row.application.status);
    case Facet::Country:
        return key.isEmpty() ? say("Not known") : countryName(key);
    case Facet::Sector:
        return key.isEmpty() ? say("Not given") : row.application.sector;
    case Facet::Stage:
        return key.isEmpty() ? say("Not given") : row.application.careerStage;
    case Facet::Wish:
        return key.isEmpty() ? say("Not given") : row.application.preference;
    case Facet::Before:
        return key == newHere ? say("New here") : say("Was here before");
    case Facet::Tag:
        break;
    }
    if (key.isEmpty())
        return say("No tag");
    for (const QString& tag : row.application.tags)
        if (tag.trimmed().toCaseFolded() == key)
            return tag;
    return key;
}

/// Where a value stands that has a place of its own; others go by how many people have it.
int ownPlace(Facet facet, const QString& key)
{
    if (facet == Facet::Work)
        return key == needsWork ? 0 : 1;
    if (facet == Facet::Before)
        return key == newHere ? 0 : 1;
    if (facet == Facet::Tag)
        return key.isEmpty() ? 1 : 0; // nothing is the last of them
    if (facet == Facet::Status)
        return int(statusNamed(key).value_or(Status::Applied));
    return 0;
}

} // namespace

QString titleOf(Facet facet)
{
    switch (facet) {
    case Facet::Work:
        return say("Clean-up");
    case Facet::Status:
        return say("Status");
    case Facet::Country:
        return say("Country");
    case Facet::Sector:
        return say("Kind of library");
    case Facet::Stage:
        return say("Career stage");
    case Facet::Wish:
        return say("Match me by");
    case Facet::Before:
        return say("Earlier rounds");
    case Facet::Tag:
        break;
    }
    return say("Tags");
}

QString idOf(Facet facet)
{
    static const std::array<const char*, facetCount> ids = {"work",  "status",     "country", "sector",
                                                            "stage", "preference", "before",  "tag"};
    return QLatin1String(ids[size_t(facet)]);
}

QStringList facetKeys(Facet facet, const PersonRow& row)
{
    const auto folded = [](const QString& text) { return text.trimmed().toCaseFolded(); };
    switch (facet) {
    case Facet::Work:
        return {row.needsWork() ? needsWork : ready};
    case Facet::Status:
        return {nameOf(row.application.status)};
    case Facet::Country:
        return {row.person.country};
    case Facet::Sector:
        return {folded(row.application.sector)};
    case Facet::Stage:
        return {folded(row.application.careerStage)};
    case Facet::Wish:
        return {folded(row.application.preference)};
    case Facet::Before:
        return {row.wasHereBefore ? hereBefore : newHere};
    case Facet::Tag:
        break;
    }
    QStringList tags;
    for (const QString& tag : row.application.tags)
        if (!tags.contains(folded(tag)))
            tags += folded(tag);
    return tags.isEmpty() ? QStringList{QString()} : tags;
}

bool passes(const PersonRow& row, const FacetChoice& choice, std::optional<Facet> butFor)
{
    for (int i = 0; i < facetCount; ++i) {
        const QSet<QString>& wanted = choice[size_t(i)];
        if (wanted.isEmpty() || butFor == Facet(i))
            continue;
        const QStringList keys = facetKeys(Facet(i), row);
        if (std::none_of(keys.begin(), keys.end(), [&](const QString& key) { return wanted.contains(key); }))
            return false;
    }
    return true;
}

std::vector<FacetGroup> countFacets(const std::vector<PersonRow>& rows, const FacetChoice& choice,
                                    const PeopleSearch& search, const QString& zone)
{
    std::array<QMap<QString, FacetValue>, facetCount> counted;
    for (const PersonRow& row : rows) {
        const bool found = search.finds(row, zone);
        for (int i = 0; i < facetCount; ++i) {
            const Facet facet = Facet(i);
            const bool counts = found && passes(row, choice, facet);
            for (const QString& key : facetKeys(facet, row)) {
                const bool chosen = choice[size_t(i)].contains(key);
                if (!counts && !chosen)
                    continue;
                FacetValue& value = counted[size_t(i)][key];
                if (value.title.isEmpty())
                    value = {key, valueTitle(facet, key, row), 0, chosen};
                value.count += counts;
            }
        }
    }
    std::vector<FacetGroup> groups;
    for (int i = 0; i < facetCount; ++i) {
        const Facet facet = Facet(i);
        FacetGroup group{facet, titleOf(facet), {counted[size_t(i)].begin(), counted[size_t(i)].end()}};
        std::stable_sort(group.values.begin(), group.values.end(),
                         [&](const FacetValue& a, const FacetValue& b) {
                             return std::pair(ownPlace(facet, a.key), -a.count) <
                                    std::pair(ownPlace(facet, b.key), -b.count);
                         });
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace core
