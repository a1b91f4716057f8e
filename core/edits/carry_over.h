// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People who waited in one round made applicants of the next, with the time of their first application: first come,
// first served puts them before everybody who applies anew. Pure.

#include "core/edits/edit.h"

namespace core {

/// Everybody on the waiting list of a round who is no applicant of the other yet, by arrival.
std::vector<Id> whoWaited(const Snapshot& snapshot, const Id& from, const Id& to);

/// Somebody who has applied to the new round all the same only gets the earlier time. Refused when one of them did not
/// wait, or a round is not there.
Result<Edit> carryOver(const Snapshot& snapshot, const Id& from, const Id& to, const std::vector<Id>& people);

} // namespace core
