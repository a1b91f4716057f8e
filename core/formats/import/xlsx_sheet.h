// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cells of one sheet of an Excel workbook as text. Used by the XLSX format for each sheet that it may
// choose.

#include "core/base/progress.h"
#include "core/formats/import/sheet.h"
#include "core/formats/import/xlsx_book.h"

namespace core {

Result<Sheet> readXlsxSheet(Archive& archive, const XlsxBook& book, const XlsxSheetPlace& place,
                            Progress& progress);

} // namespace core
