// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Carrying out an edit: the last step of every writing verb. A large act has a verified backup made before it; what
// changes the pairs of an approved round is dated as a repair.

#include "core/store/store.h"

namespace core {

/// Applies the edit, or hands on why there is none. `why` is kept with partnerships that a repair ends.
Result<Touched> change(Store& store, const Result<Edit>& edit, const QString& why = {});

/// The same after a verified backup named after the act; nothing is changed when the backup fails.
Result<Touched> changeAfterBackup(Store& store, const Result<Edit>& edit, const QString& before,
                                  const QString& why = {});

} // namespace core
