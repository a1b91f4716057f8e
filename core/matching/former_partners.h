// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who met whom before: partnerships of other rounds, and what applicants wrote under "former partners"
// (numbers of the form, addresses or names). And who is kept apart. Called by makeQuestion.

#include "core/matching/question.h"

namespace core {

/// Fills formerPartners, keptApart and institution of every candidate, and institutionsApart. A word that
/// names nobody becomes a finding.
void findAcquaintances(MatchQuestion& question, const Snapshot& snapshot);

} // namespace core
