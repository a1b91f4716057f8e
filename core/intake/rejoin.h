// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Somebody who stands in the round already without a row of a form, carried over from a waiting list or added
// by hand, and now applies by the form: what their one application says then. Pure; used by plan_import.cpp.

#include "core/domain/snapshot.h"
#include "core/intake/read_row.h"

namespace core {

struct Rejoined
{
    Person person;
    Application application;
    QString reason; ///< for the preview, as in "Changed: …"
};

/// Of whoever waited the new answers count, of whoever was added by hand what was entered here; the earlier
/// time of application stays in any case.
Rejoined rejoin(const Snapshot& snapshot, const Application& known, const Person& person,
                const ReadAnswer& now);

} // namespace core
