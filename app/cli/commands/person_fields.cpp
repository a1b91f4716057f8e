// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/person_fields.h"

#include "core/edits/people.h"

namespace cli {
namespace {

using core::Edit;
using core::Result;

QString allFields()
{
    return (core::personFieldNames() + core::applicationFieldNames() + QStringList{QStringLiteral("status")})
        .join(QStringLiteral(", "));
}

/// `second` was made on top of `first`.
Edit together(Edit first, const Edit& second)
{
    if (first.isEmpty())
        return second;
    first.changes.insert(first.changes.end(), second.changes.begin(), second.changes.end());
    if (!second.isEmpty())
        first.text = say("%1; %2").arg(first.text, second.text);
    return first;
}

} // namespace

Result<FieldValues> fieldValues(const QStringList& words)
{
    FieldValues values;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return core::usage(
                say("“%1” is not of the form FIELD=VALUE. Fields are: %2.").arg(word, allFields()));
        values.emplace_back(word.left(equals).replace(u'-', u'_'), word.mid(equals + 1));
    }
    return values;
}

Result<Edit> setPerson(const core::Snapshot& snapshot, const core::Id& round, const core::Id& person,
                       const FieldValues& values, const QString& reason)
{
    FieldValues fields;
    std::optional<core::Status> status;
    for (const auto& [field, value] : values) {
        if (field != QStringLiteral("status")) {
            fields.emplace_back(field, value);
            continue;
        }
        status = core::statusNamed(value);
        if (!status)
            return noSuchWord(value, field, core::statusNames());
    }
    const Result<Edit> answers =
        fields.empty() ? Result<Edit>(Edit{}) : core::setFields(snapshot, round, person, fields);
    if (!answers || !status)
        return answers;
    core::Snapshot ahead = snapshot;
    if (const core::Outcome done = core::applyChanges(ahead, answers->changes); !done)
        return done.error();
    const auto moved = core::setStatus(ahead, round, {person}, *status, reason);
    return moved ? Result<Edit>(together(*answers, *moved)) : moved;
}

} // namespace cli
