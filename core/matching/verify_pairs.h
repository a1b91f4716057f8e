// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the duals of a certificate cover every pair there is: by far most of the judge's work, as it looks
// at all of them. Part of the judge, see verify.cpp.

#include "core/matching/verify.h"
#include "core/matching/verify_terms.h"

namespace core {

/// Refused with the first pair, or empty chair, that is not covered; or Stopped.
Outcome coverPairs(const CertificateTerms& terms, const FitSource& fits, Progress& progress);

} // namespace core
