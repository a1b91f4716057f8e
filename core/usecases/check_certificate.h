// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Judging the certificate of a plan with code that shares nothing with the search: against a list of all
// legal pairs, or against a round as it is now.

#include "core/base/progress.h"
#include "core/domain/snapshot.h"
#include "core/matching/certificate.h"

namespace core {

/// `csv`: as the command `edges` writes it, with the columns a, b and fit. Refused with the first condition
/// that does not hold, or with the line that cannot be read.
Outcome checkAgainstEdges(const Certificate& certificate, const QByteArray& csv, Progress& progress);

/// Fits are computed anew, pair by pair. Refused as well, with the first of these that does not hold:
/// everybody who is to be matched is in the certificate, and nobody else; aim, rules, weights and answers are
/// those the plan was found with; whose turn it is to wait follows from the history; groups taken as given
/// are locked in the round, or were kept as the certificate says; and who is locked is together.
Outcome checkAgainstRound(const Certificate& certificate, const Snapshot& snapshot, const Id& round,
                          Progress& progress);

} // namespace core
