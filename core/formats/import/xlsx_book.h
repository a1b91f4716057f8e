// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the parts of an Excel workbook share: where its sheets are, the texts that cells refer to, and which
// number formats make a day or a time of a number. Read before the sheets. Knows nothing of rows.

#include "core/formats/containers/archive.h"
#include "core/formats/containers/xml.h"
#include "core/formats/import/cell_values.h"

#include <vector>

namespace core {

struct XlsxSheetPlace
{
    QString name;
    bool isHidden = false;
    qsizetype member = -1; ///< of the archive
};

struct XlsxBook
{
    std::vector<XlsxSheetPlace> sheets; ///< worksheets only, in their order
    std::vector<QString> texts;         ///< that cells with t="s" name by number
    std::vector<NumberKind> styles;     ///< that cells name by s="…"
    bool from1904 = false;
};

Result<XlsxBook> readXlsxBook(Archive& archive);

/// After the start of <si> or <is>: its text, runs joined, without reading aids; to its end.
QString readXlsxText(XmlPart& part);

/// "_x000D_" stands for a character that XML cannot hold or would change.
QString withoutXlsxEscapes(const QString& text);

} // namespace core
