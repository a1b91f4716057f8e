// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/export/manifest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace core {

QString manifestPathOf(const QString& listPath)
{
    return listPath + QStringLiteral(".manifest.json");
}

QString recipientsSum(const QStringList& addresses)
{
    QStringList sorted;
    for (const QString& address : addresses)
        sorted += address.trimmed().toLower();
    sorted.sort();
    const QByteArray lines = sorted.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
}

Outcome writeManifest(const Manifest& manifest, const QString& listPath, IfThere ifThere)
{
    QFile list(listPath);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    if (!list.open(QIODevice::ReadOnly) || !sum.addData(&list))
        return ioError(QCoreApplication::translate("Formats",
                                                   "The list “%1” could not be read back, so no manifest was "
                                                   "written. Write the list once more.")
                           .arg(QDir::toNativeSeparators(listPath)),
                       list.errorString());
    const QJsonObject object = {
        {QStringLiteral("purpose"), manifest.purpose},
        {QStringLiteral("round"), manifest.round},
        {QStringLiteral("format"), manifest.format},
        {QStringLiteral("rows"), manifest.rows},
        {QStringLiteral("generated_at"), manifest.generatedAt.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("program_version"), QStringLiteral(BIFOLIUM_VERSION)},
        {QStringLiteral("recipients_sha256"), recipientsSum(manifest.recipients)},
        {QStringLiteral("file"), QFileInfo(listPath).fileName()},
        {QStringLiteral("file_sha256"), QString::fromLatin1(sum.result().toHex())}};
    return placeFile(manifestPathOf(listPath), QJsonDocument(object).toJson(), ifThere);
}

} // namespace core
