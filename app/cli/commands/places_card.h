// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is in and who waits, as JSON and as text. Used by cap.cpp.

#include "app/cli/answers.h"

#include "core/places/plan_places.h"

namespace cli {

QJsonObject placesAsJson(const core::PlacesPlan& plan);
QString placesText(const core::Snapshot& snapshot, const core::PlacesPlan& plan);

} // namespace cli
