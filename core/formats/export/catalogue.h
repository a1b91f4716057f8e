// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All formats that lists are written in, in the order in which coordinators see them. Menus, the command
// line, help and tests read this list; nobody else keeps one.

#include "core/formats/export/list_file.h"

#include <vector>

namespace core {

const std::vector<ExportFormat>& exportFormats();

/// Null when there is none with this id.
const ExportFormat* findExportFormat(const QString& id);

} // namespace core
