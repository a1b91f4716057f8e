// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every legal pair with its fit and cost, one after the other, in canonical order (by the ids of both). For
// the edge list that a certificate is checked against. Nothing is stored, so any size of round goes through.

#include "core/base/progress.h"
#include "core/matching/question.h"

#include <functional>

namespace core {

struct Edge
{
    Id a;
    Id b;
    int fit = 0;
    int cost = 0;

    bool operator==(const Edge&) const = default;
};

/// Hands each legal pair to `use`. Only the pairs of one person when `only` is given.
Outcome forEachLegalPair(const MatchQuestion& question, Objective objective, std::optional<int> only,
                         const std::function<void(const Edge&)>& use, Progress& progress);

} // namespace core
