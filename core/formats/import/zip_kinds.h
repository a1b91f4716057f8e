// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What kind of zip file some bytes are, by the names of the members: workbooks of several programs are zip
// files, and so are archives that hold one.

#include <QByteArray>

namespace core {

enum class ZipKind
{
    None,           ///< no zip file at all
    Xlsx,           ///< workbook of Excel
    BinaryWorkbook, ///< workbook of Excel in the form that only Excel reads
    Ods,            ///< workbook of LibreOffice
    Numbers,        ///< workbook of Apple
    TextDocument,
    Archive ///< anything else, also what is damaged or locked
};

ZipKind zipKindOf(const QByteArray& bytes);

} // namespace core
