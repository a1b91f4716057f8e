// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every verb begins with: the programme file opened, its round and people found by the words given. In a
// dry run the verb works on a private copy, so that it does exactly what it would do, and the file is left as
// it is.

#include "app/cli/command.h"

#include "core/domain/round.h"
#include "core/store/store.h"

#include <QTemporaryDir>

namespace cli {

struct Opened
{
    std::unique_ptr<QTemporaryDir> rehearsal; ///< goes after the store that lies in it
    std::unique_ptr<core::Store> store;
    core::Round round; ///< only from openRound

    const core::Snapshot& snapshot() const { return store->snapshot(); }
};

core::Store::Options storeOptions(const Context& context);

/// The first operand.
core::Result<Opened> openProgramme(const Context& context);
/// The same with the round of -r, or the newest.
core::Result<Opened> openRound(const Context& context);

/// Everybody whom these words name, in their order. Nobody twice.
core::Result<std::vector<core::Id>> peopleNamed(const Opened& opened, const QStringList& words);

/// A whole small file, such as a mapping or weights.
core::Result<QByteArray> readSmallFile(const QString& path);

} // namespace cli
