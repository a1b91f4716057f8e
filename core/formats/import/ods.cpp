// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks of LibreOffice and everything else that writes ODS.

#include "core/formats/import/catalogue.h"
#include "core/formats/import/choose_sheet.h"
#include "core/formats/import/ods_content.h"
#include "core/formats/import/zip_kinds.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool isOds(const QByteArray& bytes, const QString&)
{
    return zipKindOf(bytes) == ZipKind::Ods;
}

/// With a password every part is there but unreadable, and the list of parts says so.
Result<bool> isLocked(Archive& archive)
{
    const qsizetype index = archive.find(QStringLiteral("META-INF/manifest.xml"));
    if (index < 0)
        return false;
    XmlPart part(archive, index);
    while (part.next())
        if (part.isStart(u"encryption-data"))
            return true;
    if (const Outcome read = part.outcome(); !read)
        return read.error();
    return false;
}

Result<ForeignTable> readOds(const QByteArray& bytes, const TableHints& hints, Progress& progress)
{
    auto archive = Archive::open(bytes);
    if (!archive)
        return archive.error();
    const auto locked = isLocked(*archive);
    if (!locked)
        return locked.error();
    if (*locked)
        return unreadable(
            say("This workbook is locked with a password. Open it, save a copy without the password, "
                "and bring that in."));
    const qsizetype index = archive->find(QStringLiteral("content.xml"));
    if (index < 0)
        return unreadable(
            say("This workbook is damaged: its part “content.xml” is missing. Open it in LibreOffice, "
                "save it anew, and bring that in."));
    auto sheets = readOdsSheets(*archive, index, progress);
    if (!sheets)
        return sheets.error();
    QStringList names;
    for (const Sheet& sheet : *sheets)
        names += sheet.name;
    SheetChoice choice(hints);
    if (const Outcome started = choice.start(names); !started)
        return started.error();
    for (Sheet& sheet : *sheets)
        if (choice.wants(sheet.name))
            choice.offer(std::move(sheet));
    return choice.makeTable(progress);
}

} // namespace

ImportFormat odsFormat()
{
    return {"ods",
            QT_TRANSLATE_NOOP("Formats", "LibreOffice workbook (ODS)"),
            {QStringLiteral("*.ods")},
            isOds,
            readOds};
}

} // namespace core
