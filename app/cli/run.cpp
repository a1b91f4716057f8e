// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/commands/catalogue.h"
#include "app/cli/help.h"

#include "core/time/zones.h"

#include <QJsonObject>

namespace cli {
namespace {

using core::Error;

QString kindOf(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return QStringLiteral("usage");
    case Error::Kind::NotFound:
        return QStringLiteral("not_found");
    case Error::Kind::Refused:
        return QStringLiteral("refused");
    case Error::Kind::Conflict:
        return QStringLiteral("conflict");
    case Error::Kind::Unreadable:
        return QStringLiteral("unreadable");
    case Error::Kind::Locked:
        return QStringLiteral("locked");
    case Error::Kind::Io:
        return QStringLiteral("io");
    case Error::Kind::Stopped:
        break;
    }
    return QStringLiteral("stopped");
}

int fail(const Error& error, bool asJson, Console& console)
{
    console.talk(error.message);
    if (asJson)
        console.put(QJsonObject{{QStringLiteral("error"),
                                 QJsonObject{{QStringLiteral("kind"), kindOf(error)},
                                             {QStringLiteral("message"), withoutIsolates(error.message)}}}});
    console.finish();
    return error.kind == Error::Kind::Usage ? WrongUsage : RefusedContent;
}

core::Result<std::shared_ptr<const core::Clock>> clockFor(const Arguments& given)
{
    const QString fixed = given.has("now") ? given.value("now") : qEnvironmentVariable("BIFOLIUM_NOW");
    if (fixed.isEmpty() && !given.has("now"))
        return std::shared_ptr<const core::Clock>(std::make_shared<core::SystemClock>());
    const auto moment = core::parseMoment(fixed, QStringLiteral("Etc/UTC"));
    if (!moment)
        return core::usage(
            say("“%1” is no time that can be used as now. Write it like 2026-03-15T12:00:00Z.").arg(fixed));
    return std::shared_ptr<const core::Clock>(std::make_shared<core::FixedClock>(*moment));
}

core::Outcome checkOperands(const Command& command, const Arguments& given)
{
    const auto count = given.operands.size();
    if (count >= command.leastOperands && (command.mostOperands < 0 || count <= command.mostOperands))
        return core::success();
    const QString form =
        QStringLiteral("bifolium-cli %1 %2").arg(QLatin1String(command.name), QLatin1String(command.usage));
    if (count < command.leastOperands)
        return core::usage(say("Something is missing. The form is: %1").arg(form));
    return core::usage(
        say("“%1” is one word too many. The form is: %2").arg(given.operands.at(command.mostOperands), form));
}

int show(const Answer& answer, const Context& context)
{
    if (context.wantsJson() && !answer.data.isUndefined()) {
        QJsonValue data = answer.data;
        if (data.isObject() && context.isDryRun()) {
            QJsonObject object = data.toObject();
            object.insert(QStringLiteral("dry_run"), true);
            data = object;
        }
        context.console.put(data);
    } else {
        context.console.print(answer.text);
    }
    if (context.isDryRun())
        context.console.talk(say("This was a dry run: nothing was written."));
    if (!context.console.finish()) {
        context.console.talk(
            say("The output could not be written to the end. Look whether the disk is full."));
        return RefusedContent;
    }
    return answer.problems ? ProblemsToLookAt : Good;
}

int runCommand(const Command& command, const QStringList& words, Console& console)
{
    const bool asJson = words.contains(QStringLiteral("--json"));
    const auto given = parseArguments(words, optionsOf(command));
    if (!given)
        return fail(given.error(), asJson, console);
    if (given->has("help")) {
        console.print(helpFor(command));
        console.finish();
        return Good;
    }
    if (const core::Outcome enough = checkOperands(command, *given); !enough)
        return fail(enough.error(), asJson, console);
    const auto clock = clockFor(*given);
    if (!clock)
        return fail(clock.error(), asJson, console);
    Context context{*given, console, *clock};
    const auto answer = command.run(context);
    return answer ? show(*answer, context) : fail(answer.error(), asJson, console);
}

bool asksForHelp(const QString& word)
{
    return word == QStringLiteral("--help") || word == QStringLiteral("-h") || word == QStringLiteral("help");
}

} // namespace

int run(const QStringList& words, Console& console)
{
    const QString first = words.value(0);
    if (first == QStringLiteral("--version")) {
        console.print(QStringLiteral("bifolium-cli " BIFOLIUM_VERSION));
        console.finish();
        return Good;
    }
    if (asksForHelp(first) && words.size() == 1) {
        console.print(helpForAll());
        console.finish();
        return Good;
    }
    const QStringList rest =
        asksForHelp(first) ? words.mid(1) + QStringList{QStringLiteral("--help")} : words;
    if (const Command* command = findCommand(rest))
        return runCommand(*command, rest.mid(QString::fromLatin1(command->name).count(u' ') + 1), console);
    if (const QString family = helpForFamily(rest.value(0));
        !family.isEmpty() && asksForHelp(rest.value(1))) {
        console.print(family);
        console.finish();
        return Good;
    }
    return fail(core::usage(whichVerb(rest)), words.contains(QStringLiteral("--json")), console);
}

} // namespace cli
