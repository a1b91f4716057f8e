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
#include <optional>

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

struct Members
{
    QStringList seen;
    std::vector<qsizetype> tables; ///< their indexes
    QStringList names;             ///< beside the indexes: their names, with folders where two are alike
};

Members membersOf(const Archive& archive)
{
    Members members;
    for (qsizetype i = 0; i < archive.names().size(); ++i) {
        const QString& name = archive.names().at(i);
        if (isUnseen(name))
            continue;
        members.seen += name;
        if (!isTable(name))
            continue;
        members.tables.push_back(i);
        members.names += members.names.contains(ownName(name)) ? tidyText(name) : ownName(name);
    }
    return members;
}

/// The text tables come first: a tool that packs a workbook beside them packs the same answers twice.
int preference(const QString& name)
{
    return name.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)   ? 0
           : name.endsWith(QStringLiteral(".tsv"), Qt::CaseInsensitive) ? 1
           : name.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive) ? 3
                                                                        : 2;
}

/// The one that was asked for, else the largest of the preferred kind.
Result<std::pair<qsizetype, QByteArray>> chosenMember(Archive& archive, const Members& members,
                                                      const QString& wanted)
{
    std::optional<std::pair<qsizetype, QByteArray>> best;
    const qsizetype told = members.names.indexOf(wanted);
    for (qsizetype i = 0; i < members.names.size(); ++i) {
        if (told >= 0 && i != told)
            continue;
        auto bytes = archive.read(members.tables[size_t(i)]);
        if (!bytes)
            return bytes.error();
        const auto rank = [&](qsizetype member, const QByteArray& inside) {
            return std::pair(-preference(members.names.at(member)), inside.size());
        };
        if (!best || rank(i, *bytes) > rank(best->first, best->second))
            best = std::pair(i, *std::move(bytes));
    }
    return *std::move(best);
}

void noteChoice(ForeignTable& table, const Members& members, qsizetype chosen)
{
    const QString& name = members.names.at(chosen);
    Finding finding{Severity::Note, say("The file “%1” inside the archive was read.").arg(name), 0, {}};
    if (members.names.size() > 1) {
        QStringList others = members.names;
        others.removeAt(chosen);
        finding = {
            Severity::Warning,
            QCoreApplication::translate("Formats",
                                        "The file “%1” inside the archive was read; %n other(s) hold a "
                                        "table too: %2.",
                                        nullptr, int(others.size()))
                .arg(name, listOfFiles(others)),
            0, say("If another one holds the answers, choose it by its name.")};
        table.sheet = name;
        table.sheets = members.names;
    }
    table.findings.insert(table.findings.begin(), finding);
}

Result<ForeignTable> readArchive(const QByteArray& bytes, const TableHints& hints, Progress& progress)
{
    auto archive = Archive::open(bytes);
    if (!archive)
        return archive.error();
    const Members members = membersOf(*archive);
    if (members.seen.isEmpty())
        return unreadable(say("This archive is empty. Download it once more and bring in the new one."));
    if (members.tables.empty())
        return unreadable(
            say("This archive holds no table, only %1. Bring in the file with the answers, as CSV, XLSX "
                "or ODS.")
                .arg(listOfFiles(members.seen)));
    auto chosen = chosenMember(*archive, members, hints.sheet);
    if (!chosen)
        return chosen.error();
    TableHints inside = hints;
    if (members.names.contains(hints.sheet))
        inside.sheet.clear();
    auto table = readInside(chosen->second, members.names.at(chosen->first), inside, progress);
    if (table) {
        noteChoice(*table, members, chosen->first);
        table->decisions.push_back({QStringLiteral("member"), members.names.at(chosen->first),
                                    members.names.contains(hints.sheet), members.names.size() == 1});
    }
    return table;
}

} // namespace

ImportFormat zipFormat()
{
    return {"zip",
            QT_TRANSLATE_NOOP("Formats", "Zip archive with a table"),
            {QStringLiteral("*.zip")},
            isArchive,
            readArchive};
}

} // namespace core
