// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person as something to take hold of: the role by which item models say whom a cell is about, and the
// parcel that a drag carries. Used by models and views of people; never decides what a drop does.

#include "core/base/id.h"

#include <QMimeData>

#include <optional>

namespace ui {

/// The id of the person in a cell, as text; nothing in cells about nobody.
constexpr int personRole = Qt::UserRole + 77;

QString personMimeType();
QMimeData* parcelOf(const core::Id& person);
std::optional<core::Id> personIn(const QMimeData* parcel);

} // namespace ui
