// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Introductions as a mail-merge list with its manifest: proven first, written only when the proof holds.

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/messages/letter_proof.h"

namespace core {

struct WrittenList
{
    QString file;     ///< path of the list
    QString manifest; ///< path of the manifest beside it
    int rows = 0;
    LetterProof proof;
    QString advice; ///< how to use it there
};

/// What would be written, for looking at before.
MailList introductionsOf(const Snapshot& snapshot, const Id& round);

/// The path of the list in a folder; empty for an unknown format.
QString introductionsFile(const Snapshot& snapshot, const Id& round, const QString& formatId,
                          const QString& folder);

/// The proof alone, for showing before anything is written.
LetterProof proveIntroductions(const Snapshot& snapshot, const Id& round);

/// Writes "introductions-<round>.csv" (or what the format ends in) and its manifest into a folder, which is
/// made when it is not there. Refused, with the people named, when the proof fails, and when the file is
/// there already unless `overwrite`.
Result<WrittenList> writeIntroductions(const Snapshot& snapshot, const Id& round, const QString& formatId,
                                       const QString& folder, bool overwrite, const Clock& clock);

} // namespace core
