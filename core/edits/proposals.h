// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what is kept beside the pairs of now: proposals and weights under a name, and the weights of a round. Pure.

#include "core/edits/pairs.h"

namespace core {

/// Its id is given here. Refused without a name, without pairs, or when a proposal of the round has that name.
Result<Edit> saveProposal(const Snapshot& snapshot, Proposal proposal);
Result<Edit> renameProposal(const Snapshot& snapshot, const Id& proposal, const QString& name);
Result<Edit> removeProposal(const Snapshot& snapshot, const Id& proposal);

/// Replaces weights of the same name. Refused without a name; whether the weights make sense is asked before.
Result<Edit> saveWeights(const Snapshot& snapshot, const QString& name, const QString& weights);
Result<Edit> removeWeights(const Snapshot& snapshot, const Id& preset);

/// The round weighs like that from now on; its pairs stay as they are.
Result<Edit> weighRound(const Snapshot& snapshot, const Id& round, const PlanTerms& terms);

} // namespace core
