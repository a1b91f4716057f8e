// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rejoin.h"

#include "core/domain/earlier_rounds.h"
#include "core/intake/take_changes.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

/// The known answer, or the one given now: the one that counts wherever it says something.
template <class Value>
void settle(Value& known, const Value& now, bool nowCounts)
{
    if (!now.isEmpty() && (nowCounts || known.isEmpty()))
        known = now;
}

void settleAnswers(Application& known, const Application& now, bool nowCounts)
{
    settle(known.foreignId, now.foreignId, nowCounts);
    settle(known.sector, now.sector, nowCounts);
    settle(known.role, now.role, nowCounts);
    settle(known.careerStage, now.careerStage, nowCounts);
    settle(known.interests, now.interests, nowCounts);
    settle(known.preference, now.preference, nowCounts);
    settle(known.about, now.about, nowCounts);
    settle(known.previousPartners, now.previousPartners, nowCounts);
}

} // namespace

EarlierWaiting::EarlierWaiting(const Snapshot& snapshot, const Id& round)
    : m_snapshot(snapshot), m_same(snapshot)
{
    for (const Id& earlier : earlierRounds(snapshot, round))
        for (const Application& application : snapshot.applications.live)
            if (application.round == earlier && application.status == Status::Waiting)
                m_latest.insert(m_same.of(application.person), earlier);
}

const Round* EarlierWaiting::roundOf(const Id& person) const
{
    return m_snapshot.rounds.find(m_latest.value(m_same.of(person)));
}

Rejoined rejoin(const Round* waited, const Application& known, const Person& person, const ReadAnswer& now)
{
    Rejoined joined{person, known, {}};
    settleAnswers(joined.application, now.application, waited != nullptr);
    if (waited) {
        joined.person = laterWord(person, now.person);
        joined.reason = say("applies again after waiting in “%1”; the earlier time stays").arg(waited->label);
    } else {
        joined.person = laterWord(now.person, person);
        joined.person.id = person.id;
        joined.person.sameAs = person.sameAs;
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
