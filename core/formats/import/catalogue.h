// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All formats that can be read, in the order in which they are asked whether a file is theirs. File dialogs,
// help and readForeignTable read this list; nobody else keeps one.

#include "core/formats/foreign_table.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace core {

struct ImportFormat
{
    const char* id;      ///< in ForeignTable::format; never changes once released
    const char* title;   ///< for people: QT_TRANSLATE_NOOP("Formats", "…")
    QStringList endings; ///< for file dialogs: "*.csv"

    /// Are these bytes of this kind? Looks at content; the name is only a hint.
    bool (*probe)(const QByteArray& bytes, const QString& fileName);
    /// Fills everything but fileName, fingerprint and format.
    Result<ForeignTable> (*read)(const QByteArray& bytes, const TableHints& hints, Progress& progress);
};

const std::vector<ImportFormat>& importFormats();

QString titleOf(const ImportFormat& format);

/// "Tables (*.xlsx *.ods *.csv)" for a file dialog.
QString importFileFilter();

} // namespace core
