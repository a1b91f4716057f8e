// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every verb of the command line, in the order of a round. Read by run.cpp, by help and by the tests; nobody
// else keeps a list of verbs.

#include "app/cli/command.h"

namespace cli {

const std::vector<Command>& commands();

/// The verb that these words begin with, two-word verbs first; null when there is none.
const Command* findCommand(const QStringList& words);

} // namespace cli
