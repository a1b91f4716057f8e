// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where applications came from: each imported file, each of its rows as it was, the mapping of columns by name,
// and the decisions taken in the clean-up queue. Nothing that a file brought is ever thrown away.

#include "core/base/id.h"

#include <QString>

namespace core {

struct ImportBatch
{
    Id id;
    Id round;
    QString fileName;
    QString fingerprint; ///< SHA-256 of the bytes, hexadecimal
    QString encoding;
    QString delimiter;
    QString mapping; ///< the mapping used, JSON
    QString zone;    ///< for times without a zone
    int rows = 0;

    bool operator==(const ImportBatch&) const = default;
};

struct SourceRow
{
    Id id;
    Id round;
    Id batch;
    Id application; ///< null when the row could not be used
    int number = 0; ///< data row in the file, from 1
    QString cells;  ///< JSON object heading -> cell, as it stood in the file
    QString reason; ///< why it could not be used; empty when it was

    bool operator==(const SourceRow&) const = default;
};

struct MappingProfile
{
    Id id;
    QString name;
    QString mapping; ///< JSON, see core/intake/mapping.h

    bool operator==(const MappingProfile&) const = default;
};

/// An answer given in the clean-up queue that must not be asked for again, such as "not the same person".
struct Decision
{
    Id id;
    QString problem; ///< key of the problem
    QString choice;
    QString reason;

    bool operator==(const Decision&) const = default;
};

} // namespace core
