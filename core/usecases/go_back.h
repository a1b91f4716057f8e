// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Going back to a step of the history: what would be set aside is shown first, then taken back step by step,
// after a backup. Nothing is lost: every step stays in the history and can be done again.

#include "core/store/store.h"

namespace core {

struct GoBackPlan
{
    size_t line = 0;          ///< the step that shall be the last one that stands
    QString to;               ///< its sentence
    QStringList setAside;     ///< sentences of the steps after it, the newest first
    size_t historyLength = 0; ///< of the history that was looked at
};

/// Refused when the step does not stand itself, nothing came after it, or something that cannot be taken back
/// did.
Result<GoBackPlan> planGoingBack(const Timeline& timeline, size_t line);

Result<Touched> goBack(Store& store, const GoBackPlan& plan);

} // namespace core
