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
/// The same for a and several others, from `first` on, where that is quicker.
using FitsOf = std::function<void(int a, int first, std::span<qint8> fits)>;

/// Success when no plan with the same fixed groups and the same trio places more people; nor as many of whom
/// those left out yield more; nor as many of these with less loss, where a pair who was not together before
/// loses what the certificate says besides. All among groups of the certificate's floor. Else refused, with
/// the first condition that does not hold; or Stopped.
Outcome verify(const Certificate& certificate, const FitsOf& fitsOf, Progress& progress);
Outcome verify(const Certificate& certificate, const FitOf& fitOf, Progress& progress);

} // namespace core
