// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/write_introductions.h"

#include "core/base/text.h"
#include "core/formats/export/catalogue.h"
#include "core/formats/export/manifest.h"
#include "core/messages/introductions.h"

#include <QCoreApplication>
#include <QDir>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

/// "introductions-spring-2026-word.csv": a name that every file system takes.
QString fileNameFor(const QString& label, const ExportFormat& format)
{
    const QString round = foldText(label).replace(u' ', u'-').left(60);
    return QStringLiteral("introductions-%1%2.%3")
        .arg(round.isEmpty() ? round : round + u'-', QLatin1String(format.id), QLatin1String(format.ending));
}

QString knownFormats()
{
    QStringList ids;
    for (const ExportFormat& format : exportFormats())
        ids += QString::fromLatin1(format.id);
    return listOf(ids, 12);
}

Outcome proven(const LetterProof& proof)
{
    if (proof.holds())
        return success();
    return refused(say("Nothing was written, because the introductions would not be right: %1")
                       .arg(listOf(proof.failures, 5)));
}

} // namespace

MailList introductionsOf(const Snapshot& snapshot, const Id& round)
{
    return makeIntroductions(snapshot, round);
}

QString introductionsFile(const Snapshot& snapshot, const Id& round, const QString& formatId,
                          const QString& folder)
{
    const ExportFormat* format = findExportFormat(formatId);
    const Round* found = snapshot.rounds.find(round);
    return format && found ? QDir(folder).filePath(fileNameFor(found->label, *format)) : QString();
}

LetterProof proveIntroductions(const Snapshot& snapshot, const Id& round)
{
    return proveLetters(snapshot, round, makeIntroductions(snapshot, round));
}

Result<WrittenList> writeIntroductions(const Snapshot& snapshot, const Id& round, const QString& formatId,
                                       const QString& folder, bool overwrite, const Clock& clock)
{
    const ExportFormat* format = findExportFormat(formatId);
    if (!format)
        return usage(say("There is no list for “%1”. There are: %2.").arg(formatId, knownFormats()));
    const MailList list = makeIntroductions(snapshot, round);
    if (list.rows.empty())
        return refused(say("There are no pairs yet, so there is nobody to introduce. Find pairs first."));
    WrittenList written;
    written.proof = proveLetters(snapshot, round, list);
    if (const Outcome right = proven(written.proof); !right)
        return right.error();
    if (!QDir().mkpath(folder))
        return ioError(
            say("The folder “%1” could not be made. Choose another.").arg(QDir::toNativeSeparators(folder)));

    ListToWrite rows{list.purpose, list.round, list.headings, {}};
    Manifest manifest{list.purpose, list.round, formatId, int(list.rows.size()), {}, clock.now()};
    for (const MailRow& row : list.rows) {
        rows.rows.push_back(row.cells);
        manifest.recipients += row.cells.value(list.column(QStringLiteral("Email")));
    }
    written.file = introductionsFile(snapshot, round, formatId, folder);
    written.manifest = manifestPathOf(written.file);
    written.rows = manifest.rows;
    written.advice = adviceOf(*format);
    const IfThere ifThere = overwrite ? IfThere::Replace : IfThere::Refuse;
    if (const Outcome done = format->write(rows, written.file, ifThere); !done)
        return done.error();
    // A manifest left from an earlier list says nothing about this one.
    if (const Outcome done = writeManifest(manifest, written.file, IfThere::Replace); !done)
        return done.error();
    return written;
}

} // namespace core
