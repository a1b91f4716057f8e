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

/// Fits are computed anew, pair by pair. Refused as well when somebody of the certificate is not in the
/// round.
Outcome checkAgainstRound(const Certificate& certificate, const Snapshot& snapshot, const Id& round,
                          Progress& progress);

} // namespace core
