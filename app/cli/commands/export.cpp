// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/formats/export/catalogue.h"
#include "core/formats/export/place_file.h"
#include "core/usecases/explanation_sheets.h"
#include "core/usecases/write_introductions.h"

#include <QDir>

namespace cli {
namespace {

QStringList formatIds()
{
    QStringList ids;
    for (const core::ExportFormat& format : core::exportFormats())
        ids += QLatin1String(format.id);
    return ids;
}

core::Outcome checkWish(const Arguments& given)
{
    const QString what = given.operands.at(1);
    const QStringList known = {QStringLiteral("introductions"), QStringLiteral("pairs")};
    if (!known.contains(what))
        return noSuchWord(what, say("What to export"), known);
    if (what == known[1]) {
        if (given.value("for") != QStringLiteral("html"))
            return core::usage(
                say("Explanation sheets of pairs are written as a page for a browser: --for html"));
        if (given.value("out").isEmpty())
            return core::usage(say("Say which folder the sheets go to: --out FOLDER"));
        return core::success();
    }
    if (given.value("for").isEmpty())
        return core::usage(say("Say which program the list is for: --for %1").arg(formatIds().join(u'|')));
    if (!core::findExportFormat(given.value("for")))
        return noSuchWord(given.value("for"), QStringLiteral("--for"), formatIds());
    if (given.value("out").isEmpty())
        return core::usage(say("Say which folder the list goes to: --out FOLDER"));
    return core::success();
}

core::Result<Answer> writeSheets(const Context& context, const Opened& opened)
{
    const auto book = core::explanationSheets(opened.snapshot(), opened.round.id);
    if (!book)
        return book.error();
    const int count = int(book->sheets.size());
    QJsonObject document{{QStringLiteral("sheets"), count}};
    if (context.isDryRun())
        return Answer{document, say("%n explanation sheet(s).", count) + u'\n'};
    const QString folder = context.given.value("out");
    const QString path = QDir(folder).filePath(QStringLiteral("pairs.html"));
    if (!QDir().mkpath(folder))
        return core::ioError(say("The folder “%1” could not be made. Choose another place.")
                                 .arg(QDir::toNativeSeparators(folder)));
    const auto ifThere = context.given.has("overwrite") ? core::IfThere::Replace : core::IfThere::Refuse;
    if (const core::Outcome placed = core::placeFile(path, core::sheetsAsHtml(*book).toUtf8(), ifThere);
        !placed)
        return placed.error();
    document.insert(QStringLiteral("file"), path);
    return Answer{document, say("%n explanation sheet(s).", count) + u'\n' +
                                say("Open in a browser and print: %1").arg(QDir::toNativeSeparators(path)) +
                                u'\n'};
}

core::Result<Answer> run(Context& context)
{
    const Arguments& given = context.given;
    if (const core::Outcome sound = checkWish(given); !sound)
        return sound.error();
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    if (given.operands.at(1) == QStringLiteral("pairs"))
        return writeSheets(context, *opened);
    const QString folder =
        context.isDryRun() ? opened->rehearsal->filePath(QStringLiteral("letters")) : given.value("out");
    const auto written = core::writeIntroductions(opened->snapshot(), opened->round.id, given.value("for"),
                                                  folder, given.has("overwrite"), *context.clock);
    if (!written)
        return written.error();
    QJsonObject document{{QStringLiteral("rows"), written->rows},
                         {QStringLiteral("recipients"), written->proof.recipients},
                         {QStringLiteral("advice"), written->advice}};
    const QString proven =
        say("Proven right: %n introduction(s), each to another address, each partner's partner the "
            "recipient.",
            written->rows);
    if (context.isDryRun())
        return Answer{document, proven};
    document.insert(QStringLiteral("file"), written->file);
    document.insert(QStringLiteral("manifest"), written->manifest);
    return Answer{document, proven + u'\n' +
                                say("List: %1\nManifest: %2\n%3")
                                    .arg(QDir::toNativeSeparators(written->file),
                                         QDir::toNativeSeparators(written->manifest), written->advice)};
}

} // namespace

Command exportCommand()
{
    return {"export",
            QT_TRANSLATE_NOOP(
                "Cli",
                "Write the introductions as a mail-merge list with its manifest, only when proven right; "
                "or the pairs as explanation sheets (--for html)"),
            "FILE [-r LABEL] introductions|pairs --for FORMAT --out FOLDER [--overwrite]",
            "spring.bifolium -r \"Spring 2026\" introductions --for thunderbird --out letters",
            2,
            2,
            {roundOption(),
             {"for", "FORMAT",
              QT_TRANSLATE_NOOP("Cli", "the program that sends: thunderbird, word, excel, plain, …")},
             {"out", "FOLDER", QT_TRANSLATE_NOOP("Cli", "where to; made when it is not there")},
             {"overwrite", nullptr, QT_TRANSLATE_NOOP("Cli", "replace a list of the same name")},
             dryRunOption()},
            run};
}

} // namespace cli
