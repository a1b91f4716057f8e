// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Choosing one person of a round by typing a part of the name, the address, the country or the form's number.
// Screens ask with it whom to go to or to pair with.

#include "core/domain/snapshot.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ui {

class Finder;

/// Opens the list; `chosen` is called with the person unless it is closed before or `context` has gone. Only people
/// whom `among` takes are listed; without it all of the round, then those of other rounds.
Finder* choosePerson(QWidget* over, const QString& title, const core::Snapshot& snapshot, const core::Id& round,
                     QObject* context, std::function<void(const core::Id&)> chosen,
                     const std::function<bool(const core::Id&)>& among = {});

} // namespace ui
