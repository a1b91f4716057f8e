// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/export/place_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

Error thereAlready(const QString& path)
{
    return refused(
        say("There is a file “%1” already; it was left alone. Choose another name, or say that it may be "
            "replaced.")
            .arg(QDir::toNativeSeparators(path)));
}

Error notWritten(const QString& path, const QFileDevice& file)
{
    return ioError(
        say("“%1” could not be written. Look whether the disk is full, whether you may write to this "
            "folder, and whether the file is open in another program.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

bool writeAll(QFileDevice& file, const QByteArray& bytes)
{
    return file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

Outcome placeFile(const QString& path, const QByteArray& bytes, IfThere ifThere)
{
    const QFileInfo target(path);
    if (!target.absoluteDir().exists())
        return ioError(say("There is no folder “%1”. Make it first, or choose another.")
                           .arg(QDir::toNativeSeparators(target.absolutePath())));
    if (target.isDir())
        return refused(
            say("“%1” is a folder. Give the file a name inside it.").arg(QDir::toNativeSeparators(path)));
    if (ifThere == IfThere::Replace) {
        QSaveFile file(path);
        const bool done = file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && file.commit();
        return done ? success() : Outcome(notWritten(path, file));
    }
    // A dangling link counts as a file: somebody wanted something to be there.
    if (target.exists() || target.isSymLink())
        return thereAlready(path);
    QTemporaryFile draft(target.absoluteDir().filePath(QStringLiteral(".bifolium-XXXXXX.part")));
    if (!draft.open() || !writeAll(draft, bytes))
        return notWritten(path, draft);
    // Renaming never writes over what came there in the meantime.
    if (!draft.rename(target.absoluteFilePath()))
        return QFileInfo::exists(path) ? thereAlready(path) : notWritten(path, draft);
    draft.setAutoRemove(false);
    return success();
}

} // namespace core
