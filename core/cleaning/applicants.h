// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The applicants of a round side by side with their persons: what every finder looks at.

#include "core/domain/snapshot.h"

#include <vector>

namespace core {

struct Applicant
{
    const Person* person;
    const Application* application;
};

struct Applicants
{
    const Snapshot* snapshot;
    Round round;
    std::vector<Applicant>
        list; ///< by arrival, unknown times last, then id; nobody withdrawn, rejected or merged
};

/// Points into `snapshot`, which must outlive it.
Applicants applicantsOf(const Snapshot& snapshot, const Id& round);

/// The name, else the address, else "row 12".
QString nameOf(const Applicant& applicant);
QString namesOf(const std::vector<Applicant>& applicants, int most = 3);

} // namespace core
