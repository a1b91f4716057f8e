// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings of a round as options and KEY=VALUE words, and as JSON. Shared by the three verbs about
// rounds.

#include "app/cli/answers.h"

namespace cli {

/// "opens", "cap_rule", …: what `round set` takes, and with dashes `round add` as options.
QStringList roundKeys();

/// Sets one of them. Times without an offset are meant in the round's zone, so the zone is to be set first.
core::Outcome setRoundKey(core::Round& round, const QString& key, const QString& value);

QJsonObject roundAsJson(const core::Round& round);
/// When it opens, closes, runs, and its rules, as lines.
QString roundText(const core::Round& round);

} // namespace cli
