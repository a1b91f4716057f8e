// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/zip_kinds.h"

#include "core/formats/containers/archive.h"

namespace core {
namespace {

/// The first member of such a file says what it is.
bool isOpenDocument(Archive& archive, const char* kind)
{
    const qsizetype index = archive.find(QStringLiteral("mimetype"));
    if (index < 0)
        return false;
    auto member = archive.member(index);
    if (!member)
        return false;
    const auto start = member->next();
    return start && start->startsWith(QByteArray("application/vnd.oasis.opendocument.") + kind);
}

} // namespace

ZipKind zipKindOf(const QByteArray& bytes)
{
    if (!bytes.startsWith("PK\x03\x04") && !bytes.startsWith("PK\x05\x06"))
        return ZipKind::None;
    auto archive = Archive::open(bytes);
    if (!archive)
        return ZipKind::Archive;
    const auto has = [&](const char* name) { return archive->find(QLatin1String(name)) >= 0; };
    if (isOpenDocument(*archive, "spreadsheet"))
        return ZipKind::Ods;
    if (has("word/document.xml") || isOpenDocument(*archive, "text"))
        return ZipKind::TextDocument;
    if (has("xl/workbook.bin"))
        return ZipKind::BinaryWorkbook;
    if (has("xl/workbook.xml") || (has("[Content_Types].xml") && has("_rels/.rels")))
        return ZipKind::Xlsx;
    return has("Index/Document.iwa") ? ZipKind::Numbers : ZipKind::Archive;
}

} // namespace core
