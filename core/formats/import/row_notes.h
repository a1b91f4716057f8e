// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What happened to single rows while a table was read, gathered so that each kind becomes one finding that
// names its rows, not thousands of findings.

#include "core/base/finding.h"

#include <array>
#include <vector>

namespace core {

class RowNotes
{
public:
    enum Kind
    {
        OpenQuote,
        Unreadable,
        Nul,
        StrayQuote,
        BackslashQuotes,
        Guard,
        Entities,
        Short
    };

    void add(Kind kind, int row);
    void tellTo(std::vector<Finding>& findings) const;

private:
    std::array<std::vector<int>, size_t(Short) + 1> m_rows;
};

} // namespace core
