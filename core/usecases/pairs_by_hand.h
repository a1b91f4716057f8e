// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changing pairs by hand: what a change would do to the round is shown first, and the change that is carried out is
// the one that was shown. A hard rule is broken only by consent with a reason.

#include "core/edits/pairs.h"
#include "core/store/store.h"
#include "core/usecases/look_at_pairs.h"

namespace core {

struct HandChange
{
    Edit edit;
    std::vector<PairRow> ends;      ///< partnerships that end
    std::vector<PairRow> begins;    ///< partnerships that begin
    std::vector<Id> leftOver;       ///< people who lose their partner and get none
    std::vector<BrokenRule> broken; ///< rules that what begins would break
    RoundFigures before;
    RoundFigures after;
    QString sentence; ///< "Ana and Li 79, Bo and Kofi 55. The round gains 65. No rule is broken."
};

/// Two or three people together; they leave those they are with.
Result<HandChange> previewPairing(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people,
                                  const Consent& consent = {});
Result<HandChange> previewUnpairing(const Snapshot& snapshot, const Id& round, const Id& person,
                                    const QString& reason = {});
/// They change places; each gets the other's partner.
Result<HandChange> previewSwap(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b,
                               const Consent& consent = {});
Result<HandChange> previewForbidding(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b,
                                     const QString& reason);

/// People must wait, stand by, are taken off or come back: see Status. Needs a reason, except for coming back. Refused
/// while one of them is locked.
Result<HandChange> previewStatus(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people, Status status,
                                 const QString& reason);

/// Refused when a rule is broken that the consent does not name, or the consent has no reason; and without a reason
/// when the pairs are approved, as the change is a repair then.
Result<Touched> carryOut(Store& store, const HandChange& wanted, const Consent& consent);

Result<Touched> lockPair(Store& store, const Id& round, const Id& person, bool locked, const QString& reason);
Result<Touched> allowAgain(Store& store, const Id& a, const Id& b);

} // namespace core
