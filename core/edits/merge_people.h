// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two applications of one person made one. The first keeps its place in the queue, the other points at it from then
// on, so that former partners of both count. Used by the answers of the clean-up queue.

#include "core/edits/build.h"

namespace core {

/// In the fields `take` (see core/cleaning/merge_choice.h) the answer of `other` stays, elsewhere that of `kept`.
/// Refused when one of the two has no application in the round any more or a field cannot be chosen.
Outcome mergePeople(EditBuilder& builder, const Id& round, const Id& kept, const Id& other, const QStringList& take);

} // namespace core
