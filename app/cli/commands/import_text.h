// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an import would do or did, for people: counts, then the rows that need a look. Used by import.cpp.

#include "core/usecases/bring_in_applicants.h"

namespace cli {

QString importText(const core::ImportPlan& plan, const core::FormFile& file);

} // namespace cli
