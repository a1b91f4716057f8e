// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/places_card.h"

#include "core/usecases/decide_places.h"

namespace cli {
namespace {

core::Result<core::CapWish> wishFrom(const Arguments& given, const Opened& opened)
{
    core::CapWish wish;
    const auto percent = wholeNumber(given, "percent", 1, 100);
    if (!percent)
        return percent.error();
    const auto rule = wordOf(given, "rule", core::capRuleNamed, core::capRuleNames());
    if (!rule)
        return rule.error();
    wish.percent = *percent;
    wish.rule = *rule;
    const auto people = peopleNamed(opened, given.values("except"));
    if (!people)
        return people.error();
    const QStringList reasons = given.values("reason");
    if (!people->empty() && reasons.size() != 1 && size_t(reasons.size()) != people->size())
        return core::usage(say("Each --except needs a --reason: one for all, or one for each."));
    for (size_t i = 0; i < people->size(); ++i)
        wish.exceptions[(*people)[i]] = reasons.size() == 1 ? reasons.first() : reasons.at(qsizetype(i));
    return wish;
}

core::Result<Answer> run(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto wish = wishFrom(context.given, *opened);
    if (!wish)
        return wish.error();
    const core::Id round = opened->round.id;
    const core::PlacesPlan plan = core::previewPlaces(opened->snapshot(), round, *wish);
    const Answer answer{placesAsJson(plan), placesText(opened->snapshot(), plan), needLooking(plan.findings)};
    if (!context.given.has("apply"))
        return answer;
    return changedAnswer(answer, core::decidePlaces(*opened->store, round, *wish));
}

} // namespace

Command capCommand()
{
    return {
        "cap",
        QT_TRANSLATE_NOOP("Cli",
                          "Show who is in and who waits by the country limit; with --apply, decide it"),
        "FILE [-r LABEL] [--percent P] [--rule applicants|accepted] [--except PERSON --reason TEXT]… "
        "[--apply]",
        "spring.bifolium -r \"Spring 2026\" --percent 20 --apply",
        1,
        1,
        {roundOption(),
         {"percent", "P", QT_TRANSLATE_NOOP("Cli", "largest share of one country; 100 for no limit")},
         {"rule", "RULE", QT_TRANSLATE_NOOP("Cli", "a share of all applicants, or of those accepted")},
         {"except", "PERSON", QT_TRANSLATE_NOOP("Cli", "gets a place whatever the limit says"), 0, true},
         {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why; one for all exceptions or one for each"), 0, true},
         {"apply", nullptr, QT_TRANSLATE_NOOP("Cli", "give the places as shown")},
         dryRunOption()},
        run};
}

} // namespace cli
