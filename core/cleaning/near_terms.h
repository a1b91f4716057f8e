// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Wordings of interests that are nearly the same, from strict to loose. What most people wrote stands for
// itself; each rarer wording is near to one of those, or stands for itself as well. Shared by the clean-up
// queue, which asks about the near ones, and by who joins them in groups.

#include "core/cleaning/applicants.h"

#include <functional>

namespace core {

/// How far two wordings may be apart.
enum NearTerms
{
    SameLetters = 0, ///< but for case, accents and signs
    SameWords = 1,   ///< but for their order, plurals and small words
    FewLetters = 2,  ///< one or two letters differ, and few people wrote the rarer one
    MostWords = 3,   ///< most words are the same, or letters differ though many wrote both
};

struct NearTerm
{
    QString text;
    std::vector<Applicant> people;
    QString nearTo; ///< the wording that it is near to; empty: it stands for itself
    int looseness = SameLetters;
};

/// The id of the question whether these two are the same: answers to it are remembered.
QString nearTermsId(const QString& rare, const QString& usual);

/// All wordings, most people first. `isApart` says of which two it is known that they are not the same; of
/// none without.
std::vector<NearTerm>
nearTerms(const Applicants& applicants, int loosest,
          const std::function<bool(const QString& rare, const QString& usual)>& isApart);

} // namespace core
