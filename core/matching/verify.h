// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Judges a certificate. It shares no code with the solver and believes nothing but the fits it is given: of
// the round itself, or of a file that lists all legal pairs. Called by the planner before it calls a plan the
// best, and by the command line.

#include "core/base/progress.h"
#include "core/matching/certificate.h"

#include <functional>
#include <span>

namespace core {

/// The fit of two people of a certificate, by their places in it; -1 when a rule forbids them.
using FitOf = std::function<int(int a, int b)>;

/// Where fits come from. Most pairs are so bad that it is enough to know how good they are at most.
struct FitSource
{
    /// a has no higher fit with `first` and those who follow; -1 where a rule certainly forbids them.
    struct Bounds
    {
        int a;
        int first;
        std::span<const qint8> most;
    };
    using Use = std::function<bool(const Bounds&)>;

    FitOf fitOf;
    /// Each pair once, of the first of both with those who come later. False when `use` was: then it ends.
    std::function<bool(const Use& use)> sweep;
};

/// Success when no plan with the same fixed groups and the same trio places more people; nor as many of whom
/// those left out yield more; nor as many of these with less loss, where a pair who was not together before
/// loses what the certificate says besides. All among groups of the certificate's floor. Else refused, with
/// the first condition that does not hold; or Stopped.
Outcome verify(const Certificate& certificate, const FitSource& fits, Progress& progress);
Outcome verify(const Certificate& certificate, const FitOf& fitOf, Progress& progress);

} // namespace core
