// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a coordinator does to pairs by hand: preview, consent where a rule would be broken, then the change
// that was shown. Called by the keys, menus, the chooser and drops of the workbench, so that all of them do
// the same.

#include "core/usecases/approve_pairs.h"
#include "core/usecases/pairs_by_hand.h"

#include <functional>

class QWidget;

namespace ui {

class Session;

/// Makes a change with the consent that was given.
using Preview = std::function<core::Result<core::HandChange>(const core::Consent&)>;

Preview pairing(const Session& session, const std::vector<core::Id>& people);
Preview swapping(const Session& session, const core::Id& a, const core::Id& b);
/// What dropping somebody onto another does: they become a pair, and so do the two whom they leave.
Preview dropping(const Session& session, const core::Id& dragged, const core::Id& target);

/// The change in words: what begins, what it does to the round, and who would be left over.
QString effectOf(const Session& session, const core::HandChange& change);
/// Figures of the round before and after, one line.
QString figuresOf(const core::HandChange& change);

/// Carries it out; asks for a reason where a rule would be broken or approved pairs are repaired, unless one was given.
/// False when it was refused or left.
bool carryOut(Session& session, QWidget* over, const Preview& preview, const QString& reason = {});

bool unpair(Session& session, QWidget* over, const core::Id& person);
/// Asks for the reason.
bool keepApart(Session& session, QWidget* over, const core::Id& a, const core::Id& b);
bool setLocked(Session& session, QWidget* over, const std::vector<core::Id>& people, bool locked);
/// People stay in the round and out of the pairs until they are let back. Asks for the reason.
bool mustWait(Session& session, QWidget* over, const std::vector<core::Id>& people);
/// People leave the round. Asks for the reason.
bool takeOff(Session& session, QWidget* over, const std::vector<core::Id>& people);
/// They have a place again.
bool bringBack(Session& session, QWidget* over, const std::vector<core::Id>& people);
/// Asks once, with what is frozen and what that means.
bool approve(Session& session, QWidget* over, const core::PairsView& view, const core::ApprovalProof& proof);
/// Asks for the reason.
bool takeApprovalBack(Session& session, QWidget* over);

} // namespace ui
