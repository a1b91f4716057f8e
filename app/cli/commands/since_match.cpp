// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/matched_list.h"

namespace cli {
namespace {

QString wordFor(core::ListChange::What what)
{
    return what == core::ListChange::What::Came   ? QStringLiteral("came")
           : what == core::ListChange::What::Left ? QStringLiteral("left")
                                                  : QStringLiteral("changed");
}

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto list = core::matchedListOf(*opened->store, opened->round.id);
    if (!list)
        return list.error();
    QJsonArray changes;
    QString text;
    for (const core::ListChange& one : list->changes) {
        changes.append(QJsonObject{{QStringLiteral("id"), one.person.toString()},
                                   {QStringLiteral("what"), wordFor(one.what)},
                                   {QStringLiteral("fields"), QJsonArray::fromStringList(one.fields)}});
        text += say("  %1: %2 %3\n")
                    .arg(core::displayName(opened->snapshot(), one.person), wordFor(one.what),
                         one.fields.join(QStringLiteral(", ")));
    }
    const QJsonObject document{{QStringLiteral("at"), isoTime(list->at)},
                               {QStringLiteral("people"), list->people},
                               {QStringLiteral("changes"), changes}};
    if (!list->at.isValid())
        return Answer{document, say("No pairs were found for this round yet.")};
    return Answer{document,
                  text + say("Since pairs were found (%1): %2.").arg(isoTime(list->at), core::inWords(*list)),
                  !list->changes.empty()};
}

} // namespace

Command sinceMatchCommand()
{
    return {"since-match",
            QT_TRANSLATE_NOOP("Cli", "Show what has changed in the list of people since pairs were found"),
            "FILE [-r LABEL]",
            "spring.bifolium -r \"Spring 2026\"",
            1,
            1,
            {roundOption()},
            run};
}

} // namespace cli
