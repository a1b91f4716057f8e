// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the explanation sheets of a round say: everything about its pairs that helps to check them by hand, and to answer
// a question months later. For the window to print, and for the command line as HTML.

#include "core/base/result.h"
#include "core/domain/snapshot.h"
#include "core/formats/export/sheets.h"

#include <QSet>

namespace core {

/// By name of the first person. Only these partnerships, when some are given.
Result<SheetBook> explanationSheets(const Snapshot& snapshot, const Id& round, const QSet<Id>& only = {});

} // namespace core
