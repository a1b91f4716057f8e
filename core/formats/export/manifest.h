// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands beside every list that leaves the house: what it is for, how many rows, when it was made, and
// whether another list goes to the very same people. So two coordinators see that a list exists already.
// Holds no address, only a sum over all of them.

#include "core/formats/export/place_file.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace core {

struct Manifest
{
    QString purpose; ///< "introductions"
    QString round;   ///< label
    QString format;  ///< id in exportFormats()
    int rows = 0;
    QStringList recipients; ///< addresses, in any order and case
    QDateTime generatedAt;
};

/// "introductions.csv" → "introductions.csv.manifest.json"
QString manifestPathOf(const QString& listPath);

/// The same for the same set of addresses, whatever their order and case.
QString recipientsSum(const QStringList& addresses);

/// `listPath` has been written; its sum goes into the manifest.
Outcome writeManifest(const Manifest& manifest, const QString& listPath, IfThere ifThere = IfThere::Refuse);

} // namespace core
