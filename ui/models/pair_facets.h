// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// By what pairs can be sorted out: what at least one of the two is or says. Keys are taken from the people once, when
// the pairs are looked at; counted over the pairs that pass all the other facets. Pure.

#include "core/people/facets.h"
#include "core/usecases/look_at_pairs.h"

#include <array>

namespace ui {

enum class PairFacet
{
    Country,
    Language,
    Sector,
    Stage,
    Before
};
constexpr size_t pairFacetCount = 5;

/// Keys of a pair or a person, by facet.
using PairKeys = std::array<QStringList, pairFacetCount>;
/// Chosen keys by facet; an empty set lets every pair through.
using PairChoice = std::array<QSet<QString>, pairFacetCount>;

QString titleOf(PairFacet facet);
QString titleOf(PairFacet facet, const QString& key, const QHash<QString, QString>& asWritten);
/// Adds what the person brings; `asWritten` learns how a folded key was written.
void addKeys(PairKeys& keys, const core::Candidate& person, QHash<QString, QString>& asWritten);

bool passes(const PairKeys& keys, const PairChoice& choice, std::optional<PairFacet> butFor = {});

/// Most pairs first. Chosen values are listed even when no pair is left.
std::vector<core::FacetGroup> countPairFacets(const std::vector<const PairKeys*>& pairs, const PairChoice& choice,
                                              const QHash<QString, QString>& asWritten);

} // namespace ui
