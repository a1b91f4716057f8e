// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/this_computer.h"

#include "core/base/id.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace core {
namespace {

QString deviceFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(folder).filePath(QStringLiteral("bifolium/device"));
}

QString keptDevice()
{
    QFile file(deviceFile());
    if (file.open(QIODevice::ReadOnly))
        if (const Id id = Id::fromString(QString::fromUtf8(file.read(64)).trimmed()); !id.isNull())
            return id.toString();
    const QString made = Id::random().toString();
    QDir().mkpath(QFileInfo(deviceFile()).absolutePath());
    QSaveFile kept(deviceFile());
    if (kept.open(QIODevice::WriteOnly) && kept.write(made.toUtf8()) > 0)
        kept.commit();
    return made;
}

} // namespace

Author authorHere()
{
    Author author;
    author.name = qEnvironmentVariable("BIFOLIUM_AUTHOR");
    for (const char* variable : {"USER", "USERNAME"})
        if (author.name.isEmpty())
            author.name = qEnvironmentVariable(variable);
    if (author.name.isEmpty())
        author.name = QStringLiteral("somebody");
    author.device = qEnvironmentVariable("BIFOLIUM_DEVICE");
    if (author.device.isEmpty())
        author.device = keptDevice();
    return author;
}

} // namespace core
