// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bytes onto the disk, whole or not at all: written under another name beside the target and renamed. A file
// that is there already is never written over unless somebody said so.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core {

enum class IfThere
{
    Refuse,
    Replace
};

Outcome placeFile(const QString& path, const QByteArray& bytes, IfThere ifThere);

} // namespace core
