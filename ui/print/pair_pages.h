// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What of the pairs goes on paper: the list of pairs, and one page for each pair that explains it.

#include "ui/models/round_pairs.h"
#include "ui/print/print_dialog.h"

namespace ui {

/// The list as one sheet: people with countries, fit, why, marks; then who has no partner.
QString pairListHtml(const RoundPairs& pairs, const QString& title, const std::vector<core::PairRow>& rows);

/// List and pages of these pairs; `shown`: those that the filter lets through, `chosen`: under the mark.
std::vector<PrintKind> printKinds(Session& session, const RoundPairs& pairs, const std::vector<core::PairRow>& shown,
                                  const std::vector<core::PairRow>& chosen);

} // namespace ui
