// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/edits/tag_people.h"
#include "core/usecases/change.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto people = peopleNamed(*opened, context.given.operands.mid(2));
    if (!people)
        return people.error();
    const auto edit = core::tagPeople(opened->snapshot(), opened->round.id, *people,
                                      context.given.operands.at(1), !context.given.has("off"));
    auto answer = changedAnswer(core::change(*opened->store, edit));
    if (answer && answer->text.trimmed().isEmpty())
        answer->text = say("Nothing changed: it is so already.");
    return answer;
}

} // namespace

Command tagCommand()
{
    return {"tag",
            QT_TRANSLATE_NOOP("Cli",
                              "Put a word of your own on people while reading their wishes, or take it off"),
            "FILE TAG PERSON… [-r LABEL] [--off]",
            "spring.bifolium mentor P0017 P0018",
            3,
            -1,
            {roundOption(), {"off", nullptr, QT_TRANSLATE_NOOP("Cli", "take the tag off")}, dryRunOption()},
            run};
}

} // namespace cli
