// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The help texts, made from the catalogue of verbs. Used by run.cpp.

#include "app/cli/command.h"

namespace cli {

/// What the verb lists and what every verb takes: --json, --now, --help.
std::vector<Option> optionsOf(const Command& command);

QString helpFor(const Command& command);
QString helpForAll();
/// "round": the verbs that begin with this word; empty when there is none.
QString helpForFamily(const QString& word);
/// What to say about words that are no verb.
QString whichVerb(const QStringList& words);

} // namespace cli
