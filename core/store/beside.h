// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One large edit written beside the window. The store hands out what that takes, another thread writes
// through a connection of its own, and the store takes the result back; until then it refuses to write
// anything else. The edit is whole or not there, as ever: when writing is stopped or the program ends in
// between, the file is as it was.

#include "core/base/progress.h"
#include "core/store/store.h"

#include <QLockFile>

namespace core {

struct Handout
{
    QString path;
    std::shared_ptr<QLockFile> lock; ///< the file stays ours until the last one has finished
    Snapshot snapshot;
    HistoryLine line; ///< with the stamp that the edit will have
};

struct WrittenBeside
{
    Snapshot snapshot; ///< the programme as it is now
    HistoryLine line;
    Touched touched;
};

/// After a verified backup that `before` becomes part of the name of. An empty edit writes nothing; then the
/// text of `touched` is empty.
Result<WrittenBeside> writeBeside(const Handout& handout, const Edit& edit, const QString& before,
                                  Progress& progress);

} // namespace core
