// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list for another program, and what a format to write it in is. One file per format in this folder, listed
// in catalogue.cpp. A format turns a list into bytes and never touches the disk; ExportFormat::write puts the
// bytes there whole or not at all. Never decides who is in a list: that is done and proven before.

#include "core/base/result.h"
#include "core/formats/export/place_file.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

struct ListToWrite
{
    QString purpose; ///< "introductions"
    QString round;   ///< label
    QStringList headings;
    std::vector<QStringList> rows; ///< each as many cells as headings
};

struct ExportFormat
{
    const char* id;     ///< as in --for; never changes once released
    const char* title;  ///< for people: QT_TRANSLATE_NOOP("Formats", "…")
    const char* ending; ///< "csv"
    const char* advice; ///< how to use the file there, one sentence

    /// The whole file. The headings are already safe.
    Result<QByteArray> (*make)(const ListToWrite& list);

    /// Writes the list with safeHeadings() to `path`.
    Outcome write(const ListToWrite& list, const QString& path, IfThere ifThere = IfThere::Refuse) const;
};

QString titleOf(const ExportFormat& format);
QString adviceOf(const ExportFormat& format);

} // namespace core
