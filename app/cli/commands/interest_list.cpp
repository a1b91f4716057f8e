// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/edits/kept_lists.h"
#include "core/usecases/change.h"
#include "core/usecases/find_who.h"
#include "core/usecases/interest_list.h"

#include <QJsonArray>

namespace cli {
namespace {

/// The round of -r or the newest; none in a programme without rounds, where people may be interested all the
/// same.
core::Result<Opened> openMaybeRound(const Context& context)
{
    auto opened = openProgramme(context);
    if (!opened)
        return opened;
    const auto round = core::findRound(opened->snapshot(), context.given.value("round"));
    if (!round && context.given.has("round"))
        return round.error();
    if (round)
        opened->round = *round;
    return opened;
}

QJsonObject rowAsJson(const core::InterestRow& row)
{
    return {{QStringLiteral("id"), row.one.id.toString()},
            {QStringLiteral("name"), row.one.name},
            {QStringLiteral("email"), row.one.email},
            {QStringLiteral("since"), isoTime(row.one.since)},
            {QStringLiteral("note"), row.one.note},
            {QStringLiteral("state"), core::nameOf(row.state)},
            {QStringLiteral("person"), row.person.isNull() ? QString() : row.person.toString()}};
}

core::Result<Answer> list(Context& context)
{
    const auto opened = openMaybeRound(context);
    if (!opened)
        return opened.error();
    QJsonArray people;
    TextTable table({say("Name"), say("E-mail"), say("Since"), say("State")});
    for (const core::InterestRow& row : core::interestList(opened->snapshot(), opened->round.id)) {
        people.append(rowAsJson(row));
        table.add({row.one.name, row.one.email, isoTime(row.one.since).left(10), core::titleOf(row.state)});
    }
    return Answer{people, (people.isEmpty() ? QString() : table.text() + u'\n') +
                              say("%n person(s) on the interest list.", int(people.size()))};
}

core::Result<Answer> add(Context& context)
{
    QString text = context.given.operands.mid(1).join(u'\n');
    if (context.given.has("from")) {
        const auto bytes = readSmallFile(context.given.value("from"));
        if (!bytes)
            return bytes.error();
        text += u'\n' + QString::fromUtf8(*bytes);
    }
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const auto plan = core::planInterested(opened->snapshot(), text, opened->store->now());
    if (!plan)
        return plan.error();
    if (plan->added.empty() && plan->known.empty())
        return core::usage(
            say("No address was found. Write “Ana Silva <ana@example.org>”, or name a file by --from."));
    auto answer = changedAnswer(core::change(*opened->store, plan->edit));
    if (!answer)
        return answer;
    QJsonObject document = answer->data.toObject();
    document.insert(QStringLiteral("added"), int(plan->added.size()));
    document.insert(QStringLiteral("known"), int(plan->known.size()));
    document.insert(QStringLiteral("unread"), QJsonArray::fromStringList(plan->unread));
    answer->data = document;
    for (const QString& line : plan->unread)
        answer->text += u'\n' + say("No address in this line: %1").arg(line);
    answer->problems = !plan->unread.isEmpty();
    return answer;
}

core::Result<std::vector<core::Id>> named(const Opened& opened, const QStringList& words)
{
    std::vector<core::Id> people;
    for (const QString& word : words) {
        const core::Id id = core::interestedId(word);
        if (!opened.snapshot().interested.find(id))
            return core::notFound(
                say("“%1” does not stand on the interest list. People are named by address there.")
                    .arg(word));
        people.push_back(id);
    }
    return people;
}

core::Result<Answer> remove(Context& context)
{
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const auto people = named(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    return changedAnswer(core::change(*opened->store, core::removeInterested(opened->snapshot(), *people)));
}

core::Result<Answer> tell(Context& context)
{
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    auto people = named(*opened, context.given.operands.mid(1));
    if (!people)
        return people.error();
    if (people->empty())
        for (const core::InterestRow& row : core::interestList(opened->snapshot(), opened->round.id))
            if (row.state == core::InterestRow::State::ToTell)
                people->push_back(row.one.id);
    if (people->empty())
        return Answer{QJsonObject{{QStringLiteral("text"), QString()}},
                      say("Everybody on the interest list has been told.")};
    return changedAnswer(
        core::change(*opened->store, core::tellInterested(opened->snapshot(), *people, opened->round.id)));
}

} // namespace

Command interestListCommand()
{
    return {
        "interest list",
        QT_TRANSLATE_NOOP("Cli", "List who wants to hear when applications open, and who has applied since"),
        "FILE [-r LABEL]",
        "spring.bifolium",
        1,
        1,
        {roundOption()},
        list};
}

Command interestAddCommand()
{
    return {"interest add",
            QT_TRANSLATE_NOOP("Cli", "Put people on the interest list, by address or from a table"),
            "FILE [ADDRESS…] [--from TABLE]",
            "spring.bifolium \"Noor Kamal <noor@example.org>\"",
            1,
            -1,
            {{"from", "TABLE", QT_TRANSLATE_NOOP("Cli", "a text file with one person in each line")},
             dryRunOption()},
            add};
}

Command interestRemoveCommand()
{
    return {"interest remove",
            QT_TRANSLATE_NOOP("Cli", "Take people off the interest list"),
            "FILE ADDRESS…",
            "spring.bifolium mia@example.org",
            2,
            -1,
            {dryRunOption()},
            remove};
}

Command interestToldCommand()
{
    return {"interest told",
            QT_TRANSLATE_NOOP(
                "Cli", "Note that people have heard of a round; everybody who had not when none is named"),
            "FILE [ADDRESS…] [-r LABEL]",
            "spring.bifolium",
            1,
            -1,
            {roundOption(), dryRunOption()},
            tell};
}

} // namespace cli
