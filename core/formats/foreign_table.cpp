// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/foreign_table.h"

#include "core/formats/import/catalogue.h"
#include "core/formats/import/limits.h"
#include "core/formats/import/other_kinds.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

Error tooLarge(const QString& name)
{
    return unreadable(
        say("“%1” is larger than 50 MB, more than any list of people needs. Save only the sheet "
            "with the answers and bring that in.")
            .arg(name));
}

} // namespace

Result<ForeignTable> readForeignTable(const QString& path, const TableHints& hints, Progress& progress)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return notFound(say("There is no file “%1”. Look whether it was moved or renamed.").arg(shown));
    if (!info.isFile())
        return unreadable(say("“%1” is not a file. Choose the file with the answers.").arg(shown));
    if (info.size() > limits::fileBytes)
        return tooLarge(info.fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ioError(
            say("“%1” could not be opened. Close it in other programs, and look whether you may read it.")
                .arg(shown),
            file.errorString());
    const QByteArray bytes = file.read(limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return ioError(
            say("“%1” could not be read to its end. Copy it to this computer, then bring it in from there.")
                .arg(shown),
            file.errorString());
    return readForeignTable(bytes, info.fileName(), hints, progress);
}

Result<ForeignTable> readForeignTable(const QByteArray& bytes, const QString& fileName,
                                      const TableHints& hints, Progress& progress)
{
    if (bytes.size() > limits::fileBytes)
        return tooLarge(fileName);
    for (const ImportFormat& format : importFormats()) {
        if (!format.probe(bytes, fileName))
            continue;
        auto table = format.read(bytes, hints, progress);
        if (table) {
            table->fileName = fileName;
            table->format = QLatin1String(format.id);
            table->decisions.insert(table->decisions.begin(),
                                    {QStringLiteral("format"), table->format, false, true});
            table->fingerprint =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
        return table;
    }
    return unreadable(whyNotATable(bytes, fileName));
}

} // namespace core
