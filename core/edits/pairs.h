// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits about partnerships: taking a plan, making and breaking pairs by hand, locks, keep-apart, approval.
// These functions keep one law by themselves: nobody is in two partnerships of a round. Whether a rule is broken
// is judged by core/matching before; consent arrives here as `despite`.

#include "core/edits/edit.h"

#include <QSet>

#include <optional>

namespace core {

struct Consent
{
    QStringList despite; ///< ids of the hard rules that the coordinator chose to break
    QString reason;
};

/// What pairs were found by, where it differs from what the round says.
struct PlanTerms
{
    Objective objective = Objective::Balanced;
    QString weights; ///< as Round::weights
};

/// Whoever can be paired: applied or has a place, and neither waits nor left.
QSet<Id> takingPart(const Snapshot& snapshot, const Id& round);

/// Replaces all partnerships of the round by these; locks are kept where the same partnership stays. Terms
/// become those of the round, so that whatever is asked about these pairs later is judged by the same.
Edit takePlan(const Snapshot& snapshot, const Id& round, const std::vector<Partnership>& plan,
              const std::optional<PlanTerms>& terms = std::nullopt);

/// The same for part of a plan that a coordinator chose: refused when a locked partnership would end, or when
/// somebody takes no part. `text` says what was chosen.
Result<Edit> takeGroups(const Snapshot& snapshot, const Id& round, const std::vector<Partnership>& plan,
                        const std::optional<PlanTerms>& terms, const QString& text);

/// Pairs two or three people; the partnerships they were in end.
Result<Edit> pairPeople(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people,
                        const Consent& consent);

Result<Edit> unpairPerson(const Snapshot& snapshot, const Id& round, const Id& person, const QString& reason);

/// a and b change places: a gets b's partner and b gets a's.
Result<Edit> swapPartners(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b,
                          const Consent& consent);

Result<Edit> setLocked(const Snapshot& snapshot, const Id& round, const Id& person, bool locked,
                       const QString& reason);

/// Keeps two people apart from now on, in every round; a partnership they have in `round` ends.
Result<Edit> forbidPair(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b, const QString& reason);
Result<Edit> allowPair(const Snapshot& snapshot, const Id& a, const Id& b);

/// What is known of a plan when it is approved.
struct ApprovalProof
{
    PlanFigures figures = {};
    QString certificate = {}; ///< JSON
};

/// Declares the pairs final and keeps them as they are now, with aim, weights and proof, whatever becomes of them.
Result<Edit> approvePairs(const Snapshot& snapshot, const Id& round, const QString& who, const QDateTime& now,
                          const ApprovalProof& proof = {});
/// Takes the approval back, so that pairs may be found anew. Needs a reason.
Result<Edit> reopenPairs(const Snapshot& snapshot, const Id& round, const QString& reason);

/// A volunteer who stands by gets a place and the plan becomes the round's, in one step.
Result<Edit> callIn(const Snapshot& snapshot, const Id& round, const Id& person, const std::vector<Partnership>& plan);

} // namespace core
