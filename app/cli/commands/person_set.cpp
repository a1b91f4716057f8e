// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/person_card.h"
#include "app/cli/commands/person_fields.h"

#include "core/usecases/change.h"
#include "core/usecases/find_who.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const auto values = fieldValues(context.given.operands.mid(2));
    if (!values)
        return values.error();
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto person = core::findPerson(opened->snapshot(), opened->round.id, context.given.operands.at(1));
    if (!person)
        return person.error();
    const auto edit =
        setPerson(opened->snapshot(), opened->round.id, *person, *values, context.given.value("reason"));
    const auto touched = core::change(*opened->store, edit);
    auto answer = changedAnswer(touched);
    if (!answer)
        return answer;
    const core::Application* application =
        core::findApplication(opened->snapshot(), opened->round.id, *person);
    QJsonObject document = answer->data.toObject();
    document.insert(QStringLiteral("person"),
                    personAsJson(*opened->snapshot().people.find(*person), application));
    answer->data = document;
    return answer;
}

} // namespace

Command personSetCommand()
{
    return {"person set",
            QT_TRANSLATE_NOOP(
                "Cli", "Correct what is known of a person, or withdraw, hold and take back in by status=…"),
            "FILE [-r LABEL] PERSON FIELD=VALUE… [--reason TEXT]",
            "spring.bifolium P0233 city=Recife time_zone=America/Recife \"interests=open access; copyright\"",
            3,
            -1,
            {roundOption(), reasonOption(), dryRunOption()},
            run};
}

} // namespace cli
