// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a verb of the command line is: its words for help, the options it takes, and the function that does
// it. A verb gives an Answer and never prints; run.cpp turns the answer into text or JSON and an exit code.

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/words.h"

#include "core/base/clock.h"

#include <QJsonValue>

#include <memory>

namespace cli {

struct Answer
{
    QJsonValue data;       ///< the document of --json; undefined when all is on stdout already
    QString text;          ///< the same for people
    bool problems = false; ///< done, and something should be looked at: exit code 1
};

struct Context
{
    const Arguments& given;
    Console& console;
    std::shared_ptr<const core::Clock> clock;

    bool wantsJson() const { return given.has("json"); }
    bool isDryRun() const { return given.has("dry-run"); }
};

struct Command
{
    const char* name;    ///< "match", "round add"
    const char* summary; ///< QT_TRANSLATE_NOOP("Cli", "…")
    const char* usage;   ///< what follows the name: "FILE [-r LABEL] A B"
    const char* example; ///< the same with real words; tests run it on the sample round
    int leastOperands;
    int mostOperands; ///< -1: as many as there are
    std::vector<Option> options;
    core::Result<Answer> (*run)(Context&);
};

/// Options that many verbs share.
inline Option roundOption()
{
    return {"round", "LABEL", QT_TRANSLATE_NOOP("Cli", "the round, by its label; the newest when left out"),
            'r'};
}
inline Option dryRunOption()
{
    return {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "show what would happen and write nothing")};
}
inline Option reasonOption()
{
    return {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in a few words; it is kept")};
}

} // namespace cli
