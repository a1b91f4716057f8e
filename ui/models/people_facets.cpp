// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people_facets.h"

#include "core/base/text.h"
#include "core/domain/countries.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Facets", text);
}

const QString ready = QStringLiteral("ready");
const QString needsWork = QStringLiteral("needs_work");

QString valueTitle(Facet facet, const QString& key, const PersonRow& row)
{
    switch (facet) {
    case Facet::Work:
        return key == ready ? say("Ready") : say("Needs work");
    case Facet::Status:
        return core::titleOf(row.application.status);
    case Facet::Country:
        return key.isEmpty() ? say("Not known") : core::countryName(key);
    case Facet::Sector:
        return key.isEmpty() ? say("Not given") : row.application.sector;
    case Facet::Stage:
        break;
    }
    return key.isEmpty() ? say("Not given") : row.application.careerStage;
}

/// Where a value stands that has a place of its own; others go by how many people have it.
int ownPlace(Facet facet, const QString& key)
{
    if (facet == Facet::Work)
        return key == needsWork ? 0 : 1;
    if (facet == Facet::Status)
        return int(core::statusNamed(key).value_or(core::Status::Applied));
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
        break;
    }
    return say("Career stage");
}

QString facetKey(Facet facet, const PersonRow& row)
{
    switch (facet) {
    case Facet::Work:
        return row.needsWork() ? needsWork : ready;
    case Facet::Status:
        return core::nameOf(row.application.status);
    case Facet::Country:
        return row.person.country;
    case Facet::Sector:
        return row.application.sector.trimmed().toCaseFolded();
    case Facet::Stage:
        break;
    }
    return row.application.careerStage.trimmed().toCaseFolded();
}

bool passes(const PersonRow& row, const FacetChoice& choice, std::optional<Facet> butFor)
{
    for (int i = 0; i < facetCount; ++i)
        if (!choice[size_t(i)].isEmpty() && butFor != Facet(i) &&
            !choice[size_t(i)].contains(facetKey(Facet(i), row)))
            return false;
    return true;
}

std::vector<FacetGroup> countFacets(const std::vector<PersonRow>& rows, const FacetChoice& choice,
                                    const QStringList& search)
{
    std::array<QMap<QString, FacetValue>, facetCount> counted;
    for (const PersonRow& row : rows) {
        const bool found = isFound(row, search);
        for (int i = 0; i < facetCount; ++i) {
            const Facet facet = Facet(i);
            const QString key = facetKey(facet, row);
            const bool chosen = choice[size_t(i)].contains(key);
            const bool counts = found && passes(row, choice, facet);
            if (!counts && !chosen)
                continue;
            FacetValue& value = counted[size_t(i)][key];
            if (value.title.isEmpty())
                value = {key, valueTitle(facet, key, row), 0, chosen};
            value.count += counts;
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

QStringList searchWords(const QString& text)
{
    QStringList words;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        words += word.contains(u'@') || word.contains(u'.') ? word.toCaseFolded() : core::foldText(word);
    words.removeAll(QString());
    return words;
}

bool isFound(const PersonRow& row, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return row.search.contains(word); });
}

} // namespace ui
