// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/carry_over.h"

#include "core/domain/same_person.h"
#include "core/edits/build.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

/// Applications of a round by person, whichever record of the person made them.
QHash<Id, Application> applicantsBy(const Snapshot& snapshot, const Id& round, const SamePeople& same)
{
    QHash<Id, Application> found;
    for (const Application& application : applicationsOf(snapshot, round))
        found.insert(same.of(application.person), application);
    return found;
}

bool isEarlier(const Application& a, const Application& b)
{
    return a.appliedAt.isValid() && (!b.appliedAt.isValid() || a.appliedAt < b.appliedAt);
}

} // namespace

std::vector<Id> whoWaited(const Snapshot& snapshot, const Id& from, const Id& to)
{
    const SamePeople same(snapshot);
    const auto there = applicantsBy(snapshot, to, same);
    std::vector<Application> waiting;
    for (const Application& application : applicationsOf(snapshot, from)) {
        const auto known = there.constFind(same.of(application.person));
        const bool isDone = known != there.constEnd() && !isEarlier(application, *known);
        if (application.status == Status::Waiting && !isDone)
            waiting.push_back(application);
    }
    std::sort(waiting.begin(), waiting.end(), [](const Application& a, const Application& b) {
        return std::tuple(!a.appliedAt.isValid(), a.appliedAt, a.person) <
               std::tuple(!b.appliedAt.isValid(), b.appliedAt, b.person);
    });
    std::vector<Id> people;
    for (const Application& application : waiting)
        people.push_back(application.person);
    return people;
}

Result<Edit> carryOver(const Snapshot& snapshot, const Id& from, const Id& to, const std::vector<Id>& people)
{
    const Round* before = snapshot.rounds.find(from);
    const Round* next = snapshot.rounds.find(to);
    if (!before || !next || from == to)
        return notFound(say("These two rounds are not there any more."));
    const SamePeople same(snapshot);
    const auto there = applicantsBy(snapshot, to, same);
    EditBuilder builder(snapshot, QStringLiteral("carry_over"));
    for (const Id& person : people) {
        const Application* waited = findApplication(snapshot, from, person);
        if (!waited || waited->status != Status::Waiting)
            return refused(say("%1 is not on the waiting list of “%2”, so nobody was carried over.")
                               .arg(displayName(snapshot, person), before->label));
        Application carried = there.value(same.of(person), *waited);
        if (carried.round != to) {
            carried.id = Id::named(QStringLiteral("application\n%1\n%2").arg(to.toString(), person.toString()));
            carried.round = to;
            carried.status = Status::Applied;
            carried.statusReason = say("waited in “%1”").arg(before->label);
            carried.foreignId.clear();
            carried.row = 0;
        } else if (isEarlier(*waited, carried)) {
            carried.appliedAt = waited->appliedAt;
            carried.appliedAsWritten = waited->appliedAsWritten;
        }
        builder.put(carried);
    }
    return builder.finish(QCoreApplication::translate("Edits", "Carried %n person(s) over from “%1” to “%2”", nullptr,
                                                      int(people.size()))
                              .arg(before->label, next->label));
}

} // namespace core
