// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an edit becomes in a round whose pairs are approved: a repair, with the day on which partnerships ended and
// began, and why. Called for every edit on its way to the store; it changes nothing about what the edit does.

#include "core/edits/edit.h"

namespace core {

/// Whether partnerships of an approved round would end or begin.
bool isRepair(const Snapshot& snapshot, const Edit& edit);

/// The same edit; partnerships of approved rounds that end or begin carry the moment, and the former `reason`, or what
/// the edit says when there is none. Conflict when it does not fit the snapshot.
Result<Edit> withDatesOfRepair(const Snapshot& snapshot, const Edit& edit, const QDateTime& now,
                               const QString& reason = {});

} // namespace core
