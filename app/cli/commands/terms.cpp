// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/edits/join_interests.h"
#include "core/usecases/change.h"
#include "core/usecases/interest_groups.h"

#include <QJsonArray>

namespace cli {
namespace {

/// The groups that --only names, all without it.
core::Result<std::vector<core::InterestGroup>> chosenGroups(const Arguments& given,
                                                            std::vector<core::InterestGroup> all)
{
    const QStringList wanted = given.values("only");
    for (const QString& name : wanted)
        if (std::none_of(all.begin(), all.end(), [&](const auto& group) { return group.stays == name; }))
            return core::notFound(
                say("No group is called “%1”. Perhaps a looser one: see --loose.").arg(name));
    if (!wanted.isEmpty())
        std::erase_if(all, [&](const core::InterestGroup& group) { return !wanted.contains(group.stays); });
    return all;
}

QJsonArray groupsAsJson(const std::vector<core::InterestGroup>& groups)
{
    QJsonArray list;
    for (const core::InterestGroup& group : groups) {
        QJsonArray others;
        for (const core::InterestWording& one : group.others)
            others.append(QJsonObject{{QStringLiteral("text"), one.text},
                                      {QStringLiteral("people"), one.people},
                                      {QStringLiteral("looseness"), one.looseness}});
        list.append(QJsonObject{{QStringLiteral("stays"), group.stays},
                                {QStringLiteral("people"), group.people},
                                {QStringLiteral("others"), others}});
    }
    return list;
}

QString groupsText(const std::vector<core::InterestGroup>& groups)
{
    QString text;
    for (const core::InterestGroup& group : groups) {
        text += say("%1 (%n person(s))", group.people).arg(group.stays) + u'\n';
        for (const core::InterestWording& one : group.others)
            text += QStringLiteral("    ") + say("%1 (%n person(s))", one.people).arg(one.text) +
                    QStringLiteral(": ") + core::wordsFor(core::NearTerms(one.looseness)) + u'\n';
    }
    return text;
}

core::Result<Answer> run(Context& context)
{
    const Arguments& given = context.given;
    const auto loose = wholeNumber(given, "loose", 0, core::MostWords);
    if (!loose)
        return loose.error();
    if (given.has("apply") && given.has("apart"))
        return core::usage(say("Say --apply to join them or --apart to keep them apart, not both."));
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto groups = chosenGroups(
        given, core::interestGroups(opened->snapshot(), opened->round.id, loose->value_or(core::SameWords)));
    if (!groups)
        return groups.error();
    const Answer answer{QJsonObject{{QStringLiteral("groups"), groupsAsJson(*groups)}},
                        groups->empty() ? say("No two wordings of interests are that near to each other.")
                                        : groupsText(*groups)};
    std::vector<core::InterestJoin> joins;
    for (const core::InterestGroup& group : *groups)
        for (const core::InterestWording& one : group.others)
            joins.push_back({one.text, group.stays});
    if ((given.has("apply") || given.has("apart")) && !joins.empty()) {
        const auto edit = given.has("apply")
                              ? core::joinInterests(opened->snapshot(), opened->round.id, joins)
                              : core::Result<core::Edit>(core::keepInterestsApart(opened->snapshot(), joins));
        return changedAnswer(answer, core::change(*opened->store, edit));
    }
    return answer;
}

} // namespace

Command termsCommand()
{
    return {
        "terms",
        QT_TRANSLATE_NOOP(
            "Cli", "Show interests that are nearly the same, from strict to loose; with --apply, join them"),
        "FILE [-r LABEL] [--loose 0|1|2|3] [--only NAME]… [--apply | --apart]",
        "spring.bifolium -r \"Spring 2026\" --loose 2",
        1,
        1,
        {roundOption(),
         {"loose", "0-3",
          QT_TRANSLATE_NOOP("Cli",
                            "0 the same letters, 1 the same words, 2 a letter or two differ, 3 most words")},
         {"only", "NAME", QT_TRANSLATE_NOOP("Cli", "only the group of this wording"), 0, true},
         {"apply", nullptr, QT_TRANSLATE_NOOP("Cli", "join them, as one step")},
         {"apart", nullptr, QT_TRANSLATE_NOOP("Cli", "they are not the same: do not ask again")},
         dryRunOption()},
        run};
}

} // namespace cli
