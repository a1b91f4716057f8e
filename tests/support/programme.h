// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A programme in an open store, made of a snapshot or of made-up people, with a fixed clock and author. For tests
// of use-cases and of the window.

#include "core/edits/build.h"
#include "core/store/store.h"
#include "tests/support/people.h"

#include <memory>

namespace support {

inline core::Store::Options storeOptions()
{
    core::Store::Options options;
    options.author = {QStringLiteral("Test"), QStringLiteral("11111111-2222-4333-8444-555555555555")};
    options.clock = std::make_shared<core::FixedClock>(QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc()));
    return options;
}

/// Everything that lives in the snapshot as one edit that cannot be undone, like the making of a programme.
inline core::Edit editThatMakes(const core::Snapshot& snapshot)
{
    const core::Snapshot empty;
    core::EditBuilder builder(empty, QStringLiteral("create_programme"));
    for (const core::Table table : core::allTables())
        core::withShelf(snapshot, table, [&](const auto& shelf) {
            for (const auto& row : shelf.live)
                builder.put(row);
        });
    return builder.finish(QStringLiteral("Made a programme for a test"));
}

/// In memory unless a path is given.
inline std::unique_ptr<core::Store> storeWith(const core::Snapshot& snapshot,
                                              const QString& path = QStringLiteral(":memory:"))
{
    auto store = core::Store::create(path, storeOptions());
    if (!store || !(*store)->apply(editThatMakes(snapshot)))
        qFatal("a store for a test could not be made");
    return *std::move(store);
}

} // namespace support
