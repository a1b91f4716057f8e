// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/edit_person.h"

#include "core/edits/people.h"
#include "core/usecases/change.h"
#include "core/people/field_values.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Fields", text);
}

/// The edit for one person; empty when the words say what is there already.
core::Result<core::Edit> planEdit(const core::Snapshot& snapshot, const core::Round& round,
                                  const core::Id& person, const QString& field, const QString& typed)
{
    const core::Person* found = snapshot.people.find(person);
    const core::Application* application = core::findApplication(snapshot, round.id, person);
    if (!found || !application)
        return core::notFound(say("This person is not in the round any more. Nothing was changed."));
    const core::FieldContext context{*found, *application, round.zone};
    if (typed.trimmed() == core::shownText(field, context).trimmed())
        return core::Edit{};
    const core::Result<QString> value = core::typedValue(field, typed, context);
    if (!value)
        return value.error();
    return core::setField(snapshot, round.id, person, field, *value);
}

} // namespace

core::Outcome editPerson(Session& session, const core::Id& person, const QString& field, const QString& typed)
{
    return editPeople(session, {person}, field, typed);
}

core::Outcome editPeople(Session& session, const std::vector<core::Id>& people, const QString& field,
                         const QString& typed)
{
    const core::Round* round = session.currentRound();
    if (!round)
        return core::notFound(say("This round is not there any more. Nothing was changed."));
    core::Snapshot ahead = session.snapshot();
    core::Edit whole;
    for (const core::Id& person : people) {
        const core::Result<core::Edit> edit = planEdit(ahead, *round, person, field, typed);
        if (!edit)
            return edit.error();
        if (const core::Outcome done = core::applyChanges(ahead, edit->changes); !done)
            return done.error();
        if (!edit->isEmpty() && whole.isEmpty())
            whole = *edit;
        else
            whole.changes.insert(whole.changes.end(), edit->changes.begin(), edit->changes.end());
    }
    if (whole.isEmpty())
        return core::success();
    if (people.size() > 1)
        whole.text =
            QCoreApplication::translate("Fields", "Changed %1 of %n person(s)", nullptr, int(people.size()))
                .arg(titleOf(*core::findFieldWords(field)).toLower());
    if (!session.change(nullptr, [&](core::Store& store) { return core::change(store, whole); }))
        return core::refused(say("This could not be kept. Nothing was changed."));
    return core::success();
}

} // namespace ui
