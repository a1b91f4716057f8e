// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sheets of an OpenDocument workbook, all of which stand in one part. Rows and cells say how often they
// are repeated; empty ones cost nothing, however often.

#include "core/base/progress.h"
#include "core/formats/containers/xml.h"
#include "core/formats/import/sheet.h"

#include <vector>

namespace core {

Result<std::vector<Sheet>> readOdsSheets(Archive& archive, qsizetype contentPart, Progress& progress);

} // namespace core
