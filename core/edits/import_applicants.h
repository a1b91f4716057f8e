// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A whole import as one edit. Pure.

#include "core/edits/edit.h"
#include "core/intake/import_plan.h"

namespace core {

/// Empty when the plan writes nothing.
Edit importApplicants(const Snapshot& snapshot, const ImportPlan& plan);

} // namespace core
