// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns the rules and criteria of a question into tables (fit_tables.h). People are sorted into kinds by what
// a rule or criterion looks at, and what two kinds have in common is computed once. Where the kinds of two of
// them go together so well that there are few of both, one lookup serves them both.

#include "core/matching/kernel/fit_tables.h"
#include "core/matching/question.h"

namespace core {

/// The arrays that FitTables points into.
struct CompiledFit
{
    struct Kinds
    {
        std::vector<quint16> kindOf; ///< by person
        std::vector<quint64> values; ///< kinds x kinds
        std::size_t kinds = 0;
    };

    std::vector<Kinds> lookups;
    std::vector<quint64> first, second;
    std::vector<float> wishes, wantsInterests;
    std::vector<qint32> interestWeight, rarity, interests, owners, planeOf;
    std::vector<qint8> planes;
    std::vector<quint32> interestsFrom, ownersFrom;
    std::vector<std::size_t> rulesToAsk;    ///< for every pair: indices into rules()
    std::vector<std::size_t> criteriaToAsk; ///< the same into criteria()

    std::vector<FitTables::Lookup> lookupsOfTables; ///< of `tables`
    FitTables tables;
    bool isExact = true; ///< false when weights or interests are so large that tables would not say the same
};

/// What one criterion adds for two people, packed, besides interests and wishes as a whole.
quint64 packedShare(const MatchQuestion& question, std::size_t criterion, const Candidate& a,
                    const Candidate& b, int share);

/// Moving the result is fine, copying is not: tables point into it.
CompiledFit compileFit(const MatchQuestion& question);

} // namespace core
