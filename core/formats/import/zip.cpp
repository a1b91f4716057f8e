// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip archive with one table inside, as some survey tools hand out their answers.

#include "core/base/text.h"
#include "core/formats/containers/archive.h"
#include "core/formats/import/catalogue.h"
#include "core/formats/import/other_kinds.h"
#include "core/formats/import/zip_kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool isArchive(const QByteArray& bytes, const QString&)
{
    return zipKindOf(bytes) == ZipKind::Archive;
}

QString ownName(const QString& member)
{
    return tidyText(member.mid(std::max(member.lastIndexOf(u'/'), member.lastIndexOf(u'\\')) + 1));
}

/// Folders, and what macOS and editors leave beside the files that people know of.
bool isUnseen(const QString& member)
{
    if (member.endsWith(u'/') || member.startsWith(QStringLiteral("__MACOSX/")))
        return true;
    const QStringList steps = member.split(u'/');
    return std::any_of(steps.begin(), steps.end(), [](const QString& step) {
        return step.startsWith(u'.') && step != QStringLiteral("..");
    });
}

bool isTable(const QString& member)
{
    static const QStringList endings = {QStringLiteral(".csv"), QStringLiteral(".tsv"),
                                        QStringLiteral(".txt"), QStringLiteral(".xlsx"),
                                        QStringLiteral(".ods")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString& ending) { return member.endsWith(ending, Qt::CaseInsensitive); });
}

QString listOfFiles(const QStringList& members)
{
    QStringList names;
    for (const QString& member : members)
        names += QStringLiteral("“%1”").arg(ownName(member).left(80));
    return listOf(names, 6);
}

/// An archive inside an archive stays closed.
Result<ForeignTable> readInside(const QByteArray& bytes, const QString& name, const TableHints& hints,
                                Progress& progress)
{
    for (const ImportFormat& format : importFormats())
        if (format.probe != isArchive && format.probe(bytes, name))
            return format.read(bytes, hints, progress);
    return unreadable(say("The file “%1” inside this archive: %2").arg(name, whyNotATable(bytes, name)));
}

Result<ForeignTable> readArchive(const QByteArray& bytes, const TableHints& hints, Progress& progress)
{
    auto archive = Archive::open(bytes);
    if (!archive)
        return archive.error();
    QStringList seen;
    QStringList tables;
    qsizetype index = -1;
    for (qsizetype i = 0; i < archive->names().size(); ++i) {
        const QString& name = archive->names().at(i);
        if (isUnseen(name))
            continue;
        seen += name;
        if (!isTable(name))
            continue;
        tables += name;
        index = i;
    }
    if (tables.isEmpty() && seen.isEmpty())
        return unreadable(say("This archive is empty. Download it once more and bring in the new one."));
    if (tables.isEmpty())
        return unreadable(
            say("This archive holds no table, only %1. Bring in the file with the answers, as CSV, XLSX "
                "or ODS.")
                .arg(listOfFiles(seen)));
    if (tables.size() > 1)
        return unreadable(
            QCoreApplication::translate("Formats",
                                        "This archive holds %n table(s): %1. Unpack it and bring in "
                                        "the one with the answers.",
                                        nullptr, int(tables.size()))
                .arg(listOfFiles(tables)));
    const auto inside = archive->read(index);
    if (!inside)
        return inside.error();
    const QString name = ownName(tables.first());
    auto table = readInside(*inside, name, hints, progress);
    if (table)
        table->findings.insert(
            table->findings.begin(),
            Finding{Severity::Note, say("The file “%1” inside the archive was read.").arg(name), 0, {}});
    return table;
}

} // namespace

ImportFormat zipFormat()
{
    return {"zip",
            QT_TRANSLATE_NOOP("Formats", "Zip archive with one table"),
            {QStringLiteral("*.zip")},
            isArchive,
            readArchive};
}

} // namespace core
