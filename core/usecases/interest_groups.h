// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Wordings of interests that belong together, from strict to loose: seen in groups before any is joined. Used
// by Clean-up and the command line; core/edits/join_interests makes them one.

#include "core/cleaning/near_terms.h"

namespace core {

struct InterestWording
{
    QString text;
    int people = 0;
    int looseness = 0; ///< how far it is from what stays
};

struct InterestGroup
{
    QString stays; ///< what most people wrote
    int people = 0;
    std::vector<InterestWording> others; ///< at least one; strict ones first
};

/// Strict groups first, then large ones. Wordings that were kept apart before stay apart.
std::vector<InterestGroup> interestGroups(const Snapshot& snapshot, const Id& round, int loosest);

/// "the same letters, other case or accents": for people.
QString wordsFor(NearTerms looseness);

} // namespace core
