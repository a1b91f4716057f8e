// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/person_card.h"
#include "app/cli/commands/person_fields.h"

#include "core/edits/people.h"
#include "core/usecases/change.h"

namespace cli {
namespace {

QString valueOf(const FieldValues& values, const QString& field)
{
    for (const auto& [name, value] : values)
        if (name == field)
            return value;
    return {};
}

/// Added and filled in as one step.
core::Result<core::Edit> addition(const core::Snapshot& snapshot, const core::Id& round,
                                  const core::Id& person, const FieldValues& values, const QString& reason)
{
    core::Person made;
    made.id = person;
    made.name = valueOf(values, QStringLiteral("name"));
    auto added = core::addApplicant(snapshot, round, made, {});
    if (!added)
        return added;
    core::Snapshot ahead = snapshot;
    if (const core::Outcome done = core::applyChanges(ahead, added->changes); !done)
        return done.error();
    const auto filled = setPerson(ahead, round, person, values, reason);
    if (!filled)
        return filled;
    added->changes.insert(added->changes.end(), filled->changes.begin(), filled->changes.end());
    return added;
}

core::Result<Answer> run(Context& context)
{
    const auto values = fieldValues(context.given.operands.mid(1));
    if (!values)
        return values.error();
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const core::Id person = core::Id::random();
    const auto edit =
        addition(opened->snapshot(), opened->round.id, person, *values, context.given.value("reason"));
    const auto touched = core::change(*opened->store, edit);
    if (!touched)
        return touched.error();
    const core::Application* application =
        core::findApplication(opened->snapshot(), opened->round.id, person);
    const core::Person& made = *opened->snapshot().people.find(person);
    return Answer{personAsJson(made, application),
                  touched->text + QStringLiteral(".\n") + personText(made, application)};
}

} // namespace

Command personAddCommand()
{
    return {"person add",
            QT_TRANSLATE_NOOP("Cli", "Add somebody who applied by mail"),
            "FILE [-r LABEL] name=NAME FIELD=VALUE… [--reason TEXT]",
            "spring.bifolium name=\"Ana Silva\" email=ana.silva@example.org country=PT "
            "applied_at=2024-02-20T18:05:00Z",
            2,
            -1,
            {roundOption(), reasonOption(), dryRunOption()},
            run};
}

} // namespace cli
