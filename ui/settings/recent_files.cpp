// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recent_files.h"

#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ui {
namespace {

constexpr size_t mostFiles = 12;

/// However it was reached; files that are gone are told apart by their path.
QString placeOf(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

bool isSameFile(const QString& a, const QString& b) { return placeOf(a) == placeOf(b); }

void keep(Settings& settings, const std::vector<RecentFile>& files)
{
    QJsonArray rows;
    for (const RecentFile& file : files)
        rows += QJsonObject{{QStringLiteral("path"), file.path},
                            {QStringLiteral("programme"), file.programme},
                            {QStringLiteral("round"), file.round},
                            {QStringLiteral("state"), file.state},
                            {QStringLiteral("at"), file.at.toString(Qt::ISODate)}};
    settings.set(Preference::RecentFiles,
                 QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
}

} // namespace

std::vector<RecentFile> recentFiles(const Settings& settings)
{
    std::vector<RecentFile> files;
    const QByteArray kept = settings.value(Preference::RecentFiles).toString().toUtf8();
    for (const QJsonValue& value : QJsonDocument::fromJson(kept).array()) {
        const QJsonObject row = value.toObject();
        RecentFile file;
        file.path = row.value(QStringLiteral("path")).toString();
        file.programme = row.value(QStringLiteral("programme")).toString();
        file.round = row.value(QStringLiteral("round")).toString();
        file.state = row.value(QStringLiteral("state")).toString();
        file.at = QDateTime::fromString(row.value(QStringLiteral("at")).toString(), Qt::ISODate);
        if (!file.path.isEmpty())
            files.push_back(file);
    }
    return files;
}

void rememberFile(Settings& settings, const RecentFile& file)
{
    std::vector<RecentFile> files = recentFiles(settings);
    std::erase_if(files, [&](const RecentFile& other) { return isSameFile(other.path, file.path); });
    files.insert(files.begin(), file);
    if (files.size() > mostFiles)
        files.resize(mostFiles);
    keep(settings, files);
}

void forgetFile(Settings& settings, const QString& path)
{
    std::vector<RecentFile> files = recentFiles(settings);
    std::erase_if(files, [&](const RecentFile& other) { return isSameFile(other.path, path); });
    keep(settings, files);
}

} // namespace ui
