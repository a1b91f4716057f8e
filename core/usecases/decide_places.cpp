// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/decide_places.h"

#include "core/edits/apply_cap.h"
#include "core/usecases/change.h"

#include <QCoreApplication>

namespace core {

PlacesPlan previewPlaces(const Snapshot& snapshot, const Id& round, const CapWish& wish)
{
    PlacesSettings settings = placesSettingsOf(snapshot, round);
    settings.percent = wish.percent.value_or(settings.percent);
    settings.rule = wish.rule.value_or(settings.rule);
    for (const auto& [person, reason] : wish.exceptions)
        settings.exceptions[person] = reason;
    return planPlaces(snapshot, round, settings);
}

Result<Touched> decidePlaces(Store& store, const Id& round, const CapWish& wish)
{
    for (const auto& [person, reason] : wish.exceptions)
        if (reason.trimmed().isEmpty())
            return usage(QCoreApplication::translate("Usecases", "An exception for %1 needs a reason.")
                             .arg(displayName(store.snapshot(), person)));
    const PlacesPlan plan = previewPlaces(store.snapshot(), round, wish);
    return changeAfterBackup(store, applyCap(store.snapshot(), round, plan),
                             QCoreApplication::translate("Usecases", "before places"));
}

} // namespace core
