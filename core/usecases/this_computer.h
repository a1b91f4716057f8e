// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who works here: the name that history lines carry and this computer's own id, kept in the user's settings
// folder. Both may be set from outside (BIFOLIUM_AUTHOR, BIFOLIUM_DEVICE), for scripts and tests.

#include "core/store/history.h"

namespace core {

/// Makes the device id on first use. Without a settings folder that can be written to, the id holds for this
/// run only.
Author authorHere();

} // namespace core
