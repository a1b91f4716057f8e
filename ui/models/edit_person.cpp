// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/edit_person.h"

#include "core/edits/people.h"
#include "core/usecases/change.h"
#include "ui/models/field_values.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ui {

core::Outcome editPerson(Session& session, const core::Id& person, const QString& field, const QString& typed)
{
    const core::Snapshot& snapshot = session.snapshot();
    const core::Person* found = snapshot.people.find(person);
    const core::Application* application = core::findApplication(snapshot, session.round(), person);
    if (!found || !application)
        return core::notFound(QCoreApplication::translate(
            "Fields", "This person is not in the round any more. Nothing was changed."));
    const FieldContext context{*found, *application, session.currentRound()->zone};
    if (typed.trimmed() == shownText(field, context).trimmed())
        return core::success();
    const core::Result<QString> value = typedValue(field, typed, context);
    if (!value)
        return value.error();
    const core::Result<core::Edit> edit = core::setField(snapshot, session.round(), person, field, *value);
    if (!edit)
        return edit.error();
    if (!session.change(nullptr, [&](core::Store& store) { return core::change(store, edit); }))
        return core::refused(
            QCoreApplication::translate("Fields", "This could not be kept. Nothing was changed."));
    return core::success();
}

} // namespace ui
