// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/find_who.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Usecases", text); }

/// One of those found, or a sentence that says why it is not clear who is meant.
Result<Id> onlyOne(const Snapshot& snapshot, const QList<Id>& found, const QString& words)
{
    if (found.size() == 1)
        return found.first();
    QStringList who;
    for (const Id& id : found)
        who += QStringLiteral("%1 (%2)").arg(displayName(snapshot, id), id.toString());
    return usage(say("“%1” may be any of these: %2. Name one by the id in brackets.").arg(words, listOf(who)));
}

template <class Fits>
QList<Id> peopleWho(const Snapshot& snapshot, const Id& round, Fits&& fits)
{
    QList<Id> all;
    for (const Person& person : snapshot.people.live)
        if (fits(person))
            all += person.id;
    QList<Id> here;
    if (all.size() > 1)
        std::copy_if(all.begin(), all.end(), std::back_inserter(here),
                     [&](const Id& person) { return findApplication(snapshot, round, person); });
    return here.isEmpty() ? all : here;
}

} // namespace

Result<Round> findRound(const Snapshot& snapshot, const QString& label)
{
    const std::vector<Round> all = roundsInOrder(snapshot);
    if (all.empty())
        return notFound(say("This programme has no round yet. Add one first."));
    if (label.isEmpty())
        return all.back();
    QStringList labels;
    for (const Round& round : all) {
        if (foldText(round.label) == foldText(label))
            return round;
        labels += round.label;
    }
    return notFound(say("There is no round “%1”. There are: %2.").arg(label, listOf(labels, 12)));
}

QString displayNames(const Snapshot& snapshot, const std::vector<Id>& people)
{
    QStringList names;
    for (const Id& person : people)
        names += isolated(displayName(snapshot, person));
    return listOf(names);
}

Result<Id> findPerson(const Snapshot& snapshot, const Id& round, const QString& words)
{
    const QString wanted = words.trimmed();
    if (const Id id = Id::fromString(wanted); !id.isNull() && snapshot.people.find(id))
        return id;
    QList<Id> found;
    for (const Application& application : snapshot.applications.live)
        if (application.round == round && !application.foreignId.isEmpty() &&
            application.foreignId.compare(wanted, Qt::CaseInsensitive) == 0 &&
            !found.contains(application.person))
            found += application.person;
    std::sort(found.begin(), found.end());
    if (const QString address = foldedAddress(wanted); found.isEmpty())
        found = peopleWho(snapshot, round, [&](const Person& person) {
            return !person.email.isEmpty() && foldedAddress(person.email) == address;
        });
    if (const QString name = foldText(wanted); found.isEmpty() && !name.isEmpty())
        found = peopleWho(snapshot, round, [&](const Person& person) { return foldText(person.name) == name; });
    if (found.isEmpty())
        return notFound(say("There is nobody “%1” here. Name a person by id, by the number that the form gave, by "
                            "address, or by the whole name.")
                            .arg(wanted));
    return onlyOne(snapshot, found, wanted);
}

} // namespace core
