// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "core/usecases/obstacles.h"

namespace cli {
namespace {

QString kindName(core::OddOption::Kind kind)
{
    switch (kind) {
    case core::OddOption::Kind::Wait:
        return QStringLiteral("wait");
    case core::OddOption::Kind::Trio:
        return QStringLiteral("trio");
    case core::OddOption::Kind::CallIn:
        break;
    }
    return QStringLiteral("call-in");
}

core::Result<Answer> obstacles(Context& context)
{
    constexpr int usual = 10;
    const auto most = wholeNumber(context.given, "most", 1, 1000);
    if (!most)
        return most.error();
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const core::Snapshot& snapshot = opened->snapshot();
    const auto found =
        core::findObstacles(snapshot, opened->round.id, most->value_or(usual), context.console);
    if (!found)
        return found.error();
    QJsonArray alone;
    QString text;
    for (const core::PersonAlone& one : found->alone) {
        alone.append(QJsonObject{{QStringLiteral("id"), one.person.toString()},
                                 {QStringLiteral("reason"), withoutIsolates(one.reason)}});
        text += QStringLiteral("%1: %2\n").arg(namesOf(snapshot, {one.person}), one.reason);
    }
    if (!found->conflicts.empty())
        text += findingsText(found->conflicts);
    QJsonArray ways;
    if (!found->waysOut.empty())
        text += u'\n' + say("What would give more people a place:") + u'\n';
    for (const core::WayOut& way : found->waysOut) {
        ways.append(
            QJsonObject{{QStringLiteral("kind"),
                         way.people.empty() ? QStringLiteral("rule") : QStringLiteral("exception")},
                        {QStringLiteral("rule"), way.rule},
                        {QStringLiteral("people"), idsAsJson(way.people)},
                        {QStringLiteral("fit"), way.people.empty() ? QJsonValue() : QJsonValue(way.fit)},
                        {QStringLiteral("more_placed"), way.morePlaced},
                        {QStringLiteral("price"), way.price},
                        {QStringLiteral("text"), withoutIsolates(way.sentence)}});
        text += QStringLiteral("  %1\n").arg(way.sentence);
    }
    return Answer{QJsonObject{{QStringLiteral("unmatched"), alone},
                              {QStringLiteral("conflicts"), findingsAsJson(found->conflicts)},
                              {QStringLiteral("ways_out"), ways}},
                  found->isEmpty() ? say("Nothing is in the way: everybody can have a partner.") + u'\n'
                                   : text,
                  !found->isEmpty()};
}

core::Result<Answer> odd(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto options = core::oddOptions(opened->snapshot(), opened->round.id, context.console);
    if (!options)
        return options.error();
    const auto chosen = wholeNumber(context.given, "take", 1, std::max(1, int(options->size())));
    if (!chosen)
        return chosen.error();
    QJsonArray array;
    QString text;
    int number = 0;
    for (const core::OddOption& option : *options) {
        ++number;
        QJsonObject one = figuresAsJson(option.figures);
        one.insert(QStringLiteral("option"), number);
        one.insert(QStringLiteral("kind"), kindName(option.kind));
        one.insert(QStringLiteral("people"), idsAsJson(option.people));
        one.insert(QStringLiteral("with"), idsAsJson(option.with));
        one.insert(QStringLiteral("price"), option.price);
        one.insert(QStringLiteral("waited_before"), option.waitedBefore);
        one.insert(QStringLiteral("text"), withoutIsolates(option.sentence));
        array.append(one);
        text += QStringLiteral("%1. %2\n").arg(QString::number(number), option.sentence);
    }
    const Answer shown{QJsonObject{{QStringLiteral("options"), array}},
                       array.isEmpty() ? say("The number of people is even, so nobody is left over.") + u'\n'
                                       : text};
    if (!*chosen || options->empty())
        return shown;
    return changedAnswer(
        shown, core::takeOddOption(*opened->store, opened->round.id, (*options)[std::size_t(**chosen - 1)]));
}

} // namespace

Command obstaclesCommand()
{
    return {"obstacles",
            QT_TRANSLATE_NOOP(
                "Cli",
                "Show whom the rules leave without a partner, which people and rules conflict, and what "
                "would help"),
            "FILE [-r LABEL] [--most K]",
            "spring.bifolium -r \"Spring 2026\"",
            1,
            1,
            {roundOption(), {"most", "K", QT_TRANSLATE_NOOP("Cli", "how many exceptions; 10 when left out")}},
            obstacles};
}

Command oddCommand()
{
    return {
        "odd",
        QT_TRANSLATE_NOOP(
            "Cli", "When the number is odd: who could wait, a group of three, or a volunteer, each with "
                   "its price"),
        "FILE [-r LABEL] [--take N]",
        "spring.bifolium -r \"Spring 2026\"",
        1,
        1,
        {roundOption(),
         {"take", "N", QT_TRANSLATE_NOOP("Cli", "take the option of this number, with the best pairs of it")},
         dryRunOption()},
        odd};
}

} // namespace cli
