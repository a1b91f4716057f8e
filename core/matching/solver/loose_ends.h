// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People who might be the ones to stay alone when as many as possible are placed: whom a pair that is not
// allowed could help, and what that costs the others at least. See PairSession::looseEnds.

#include <QtGlobal>

namespace core {

struct LooseEnd
{
    int person = 0;
    int island = -1; ///< -1: nobody may meet this person
    int leftOut = 1; ///< so many stay alone on this island
    bool isAlone = false;
    qint64 least = 0;      ///< points that the others lose at least without this one
    qint64 leastOfTwo = 0; ///< the same where another of the island goes as well
};

} // namespace core
