// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/write_reply.h"

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto people = peopleNamed(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    const core::Id person = people->front();
    const auto reply = core::writeReply(opened->snapshot(), opened->round.id, person);
    if (!reply)
        return reply.error();
    return Answer{QJsonObject{{QStringLiteral("to"), opened->snapshot().people.find(person)->email},
                              {QStringLiteral("subject"), reply->subject},
                              {QStringLiteral("text"), reply->text}},
                  reply->subject + QStringLiteral("\n\n") + reply->text};
}

} // namespace

Command replyCommand()
{
    return {"reply",
            QT_TRANSLATE_NOOP("Cli", "Show a ready text to send to an applicant about their place"),
            "FILE PERSON [-r LABEL]",
            "spring.bifolium P0233",
            2,
            2,
            {roundOption()},
            run};
}

} // namespace cli
