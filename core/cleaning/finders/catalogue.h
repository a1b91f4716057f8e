// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The kinds of problems that are looked for, in the order of the clean-up queue. A new kind is a file of its
// own and one entry in catalogue.cpp.

#include "core/cleaning/applicants.h"
#include "core/cleaning/problem.h"

namespace core {

struct Finder
{
    QString kind;
    QString title; ///< heading in the queue
    std::vector<Problem> (*find)(const Applicants& applicants);
};

const std::vector<Finder>& finders();

} // namespace core
