// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// By what people can be sorted out: for each facet every person has exactly one value, so that the counts of
// a facet add up to the people it is counted over; only of tags somebody may have several. Pure.

#include "core/people/search.h"

#include <QSet>

#include <array>

namespace core {

enum class Facet
{
    Work,
    Status,
    Country,
    Sector,
    Stage,
    Wish,
    Before,
    Tag
};
constexpr int facetCount = 8;

struct FacetValue
{
    QString key;   ///< stable
    QString title; ///< for people
    int count = 0;
    bool chosen = false;
};

struct FacetGroup
{
    Facet facet;
    QString title;
    std::vector<FacetValue> values; ///< most people first; statuses in their own order
};

/// Chosen values by facet; an empty set lets everybody through.
using FacetChoice = std::array<QSet<QString>, facetCount>;

QString idOf(Facet facet); ///< "status": in saved looks and on the command line
QString titleOf(Facet facet);
QStringList facetKeys(Facet facet, const PersonRow& row);

/// Passes all facets, or all but one.
bool passes(const PersonRow& row, const FacetChoice& choice, std::optional<Facet> butFor = {});

/// Counts for each facet over the people that pass the search and all the other facets. Chosen values are
/// listed even when nobody is left.
std::vector<FacetGroup> countFacets(const std::vector<PersonRow>& rows, const FacetChoice& choice,
                                    const PeopleSearch& search, const QString& zone);

} // namespace core
