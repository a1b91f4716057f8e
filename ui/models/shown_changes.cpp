// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shown_changes.h"

#include "core/base/text.h"
#include "core/people/field_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ShownChanges", text);
}

QString zoneOf(const core::Snapshot& snapshot, const core::Id& round)
{
    const core::Round* found = snapshot.rounds.find(round);
    return found ? found->zone : QString();
}

} // namespace

std::vector<ShownChange> shownChanges(const core::Snapshot& now, const core::Snapshot& then,
                                      const core::Id& round)
{
    std::vector<ShownChange> changes;
    const QString zone = zoneOf(now, round);
    for (const core::Application& application : core::applicationsOf(now, round, true)) {
        const core::Application* later = then.applications.find(application.id);
        const core::Person* person = now.people.find(application.person);
        const core::Person* laterPerson = then.people.find(application.person);
        if (!later || !person || !laterPerson || (*later == application && *laterPerson == *person))
            continue;
        const QString who = core::displayName(now, person->id);
        for (const core::FieldWords& words : core::fieldWords()) {
            const QString before = words.shown({*person, application, zone});
            const QString after = words.shown({*laterPerson, *later, zone});
            if (before != after)
                changes.push_back({who, titleOf(words), before, after});
        }
        if (application.status != later->status)
            changes.push_back(
                {who, say("Status"), core::titleOf(application.status), core::titleOf(later->status)});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const ShownChange& a, const ShownChange& b) {
        return core::foldText(a.who) < core::foldText(b.who);
    });
    return changes;
}

std::vector<ComparedField> compareFields(const core::Snapshot& snapshot, const core::Id& round,
                                         const std::vector<core::Id>& people)
{
    std::vector<ComparedField> fields;
    const QString zone = zoneOf(snapshot, round);
    for (const core::FieldWords& words : core::fieldWords()) {
        ComparedField field{QString::fromLatin1(words.field), titleOf(words), {}, false};
        bool anySays = false;
        for (const core::Id& id : people) {
            const core::Person* person = snapshot.people.find(id);
            const core::Application* application = core::findApplication(snapshot, round, id);
            const QString value =
                person && application ? words.shown({*person, *application, zone}) : QString();
            field.differs = field.differs || (!field.values.isEmpty() && value != field.values.first());
            anySays = anySays || !value.isEmpty();
            field.values += value;
        }
        if (anySays)
            fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace ui
