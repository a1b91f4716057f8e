// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How forms ask for our fields, in English, and the names that form tools give their own columns. A question
// that is not understood gets a line in wordings.cpp and one in tests/core/intake/tst_mapping.cpp.

#include "core/intake/mapping.h"

#include <vector>

namespace core {

/// A heading, folded, that is exactly the text is certain; one that only contains it as whole words counts by
/// the length of what it contains.
struct Wording
{
    Field field;
    const char* text;
    bool exactOnly = false;
};

const std::vector<Wording>& headingWordings();

/// The same in other languages.
const std::vector<Wording>& wordingsAbroad();

} // namespace core
