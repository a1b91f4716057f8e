// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rejoin.h"

#include "core/domain/earlier_rounds.h"
#include "core/domain/same_person.h"
#include "core/intake/take_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

/// The latest earlier round on whose waiting list somebody stands; null: none.
Id waitedIn(const Snapshot& snapshot, const Application& known)
{
    const SamePeople same(snapshot);
    const std::vector<Id> rounds = earlierRounds(snapshot, known.round);
    auto found = rounds.rend();
    for (const Application& application : snapshot.applications.live)
        if (application.status == Status::Waiting && same.areSame(application.person, known.person))
            found = std::min(found, std::find(rounds.rbegin(), rounds.rend(), application.round));
    return found == rounds.rend() ? Id() : *found;
}

template <class Value>
void prefer(Value& first, const Value& second)
{
    if (first.isEmpty())
        first = second;
}

/// The answers of one application, filled up with those of the other.
void fillUp(Application& application, const Application& other)
{
    prefer(application.foreignId, other.foreignId);
    prefer(application.sector, other.sector);
    prefer(application.role, other.role);
    prefer(application.careerStage, other.careerStage);
    prefer(application.interests, other.interests);
    prefer(application.preference, other.preference);
    prefer(application.about, other.about);
    prefer(application.previousPartners, other.previousPartners);
}

void takeAnswers(Application& application, const Application& from)
{
    application.foreignId = from.foreignId;
    application.sector = from.sector;
    application.role = from.role;
    application.careerStage = from.careerStage;
    application.interests = from.interests;
    application.preference = from.preference;
    application.about = from.about;
    application.previousPartners = from.previousPartners;
}

} // namespace

Rejoined rejoin(const Snapshot& snapshot, const Application& known, const Person& person,
                const ReadAnswer& now)
{
    const Round* waited = snapshot.rounds.find(waitedIn(snapshot, known));
    Rejoined joined{person, known, {}};
    if (waited) {
        joined.person = laterWord(person, now.person);
        Application answers = now.application;
        fillUp(answers, known);
        takeAnswers(joined.application, answers);
        joined.reason = say("applies again after waiting in “%1”; the earlier time stays").arg(waited->label);
    } else {
        joined.person = laterWord(now.person, person);
        joined.person.id = person.id;
        joined.person.sameAs = person.sameAs;
        fillUp(joined.application, now.application);
        joined.reason = say("stood here without a row of a form; what is known here stays");
    }
    const QDateTime& before = known.appliedAt;
    if (now.application.appliedAt.isValid() && (!before.isValid() || now.application.appliedAt < before)) {
        joined.application.appliedAt = now.application.appliedAt;
        joined.application.appliedAsWritten = now.application.appliedAsWritten;
    }
    return joined;
}

} // namespace core
