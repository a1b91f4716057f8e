// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot.h"

#include "core/base/text.h"
#include "core/domain/countries.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace core {

Id roundId(const Id& programme, const QString& label)
{
    return Id::named(QStringLiteral("round\n%1\n%2").arg(programme.toString(), foldText(label)));
}

Id savedViewId(const QString& name)
{
    return Id::named(QStringLiteral("view\n") + foldText(name));
}

Id interestedId(const QString& email)
{
    return Id::named(QStringLiteral("interested\n") + foldedAddress(email));
}

QString placeWritten(const Person& person)
{
    return person.city.isEmpty() ? placeInCountry(person.countryAsWritten) : person.city;
}

QString foldedAddress(const QString& email)
{
    return email.normalized(QString::NormalizationForm_C).trimmed().toLower();
}

std::vector<Id> Partnership::members() const
{
    std::vector<Id> all = {first, second};
    if (isTrio())
        all.push_back(third);
    return all;
}

Partnership makePartnership(const Id& round, std::vector<Id> members)
{
    Q_ASSERT(members.size() == 2 || members.size() == 3);
    std::sort(members.begin(), members.end());
    Partnership made;
    QString name = QStringLiteral("partnership\n") + round.toString();
    for (const Id& member : members)
        name += u'\n' + member.toString();
    made.id = Id::named(name);
    made.round = round;
    made.first = members[0];
    made.second = members[1];
    if (members.size() == 3)
        made.third = members[2];
    return made;
}

KeepApart makeKeepApart(Id a, Id b, const QString& reason)
{
    if (b < a)
        std::swap(a, b);
    KeepApart made;
    made.id = Id::named(QStringLiteral("apart\n%1\n%2").arg(a.toString(), b.toString()));
    made.first = a;
    made.second = b;
    made.reason = reason;
    return made;
}

InstitutionApart makeInstitutionsApart(QString first, QString second, const QString& reason)
{
    if (foldText(second) < foldText(first))
        std::swap(first, second);
    if (foldText(first) == foldText(second))
        second = first;
    InstitutionApart made;
    made.id = Id::named(QStringLiteral("institutions apart\n%1\n%2").arg(foldText(first), foldText(second)));
    made.first = first;
    made.second = second;
    made.reason = reason;
    return made;
}

InstitutionApart makePersonApart(const Id& person, const QString& institution, const QString& reason)
{
    InstitutionApart made;
    made.id =
        Id::named(QStringLiteral("person apart\n%1\n%2").arg(person.toString(), foldText(institution)));
    made.person = person;
    made.first = institution;
    made.reason = reason;
    return made;
}

std::vector<Round> roundsInOrder(const Snapshot& snapshot)
{
    std::vector<Round> all(snapshot.rounds.live.cbegin(), snapshot.rounds.live.cend());
    std::sort(all.begin(), all.end(), [](const Round& a, const Round& b) {
        return std::tie(a.opens, a.label, a.id) < std::tie(b.opens, b.label, b.id);
    });
    return all;
}

std::vector<Application> applicationsOf(const Snapshot& snapshot, const Id& round, bool withMerged)
{
    std::vector<Application> all;
    for (const Application& application : snapshot.applications.live)
        if (application.round == round && (withMerged || application.status != Status::Merged))
            all.push_back(application);
    std::sort(all.begin(), all.end(), [](const Application& a, const Application& b) {
        return std::tie(a.person, a.id) < std::tie(b.person, b.id);
    });
    return all;
}

std::vector<Partnership> partnershipsOf(const Snapshot& snapshot, const Id& round)
{
    std::vector<Partnership> all;
    for (const Partnership& partnership : snapshot.partnerships.live)
        if (partnership.round == round)
            all.push_back(partnership);
    return all;
}

const Application* findApplication(const Snapshot& snapshot, const Id& round, const Id& person)
{
    for (const Application& application : snapshot.applications.live)
        if (application.person == person && application.round == round && application.status != Status::Merged)
            return &application;
    return nullptr;
}

const Partnership* findPartnership(const Snapshot& snapshot, const Id& round, const Id& person)
{
    for (const Partnership& partnership : snapshot.partnerships.live)
        if (partnership.round == round && partnership.has(person))
            return &partnership;
    return nullptr;
}

const Approval* findApproval(const Snapshot& snapshot, const Id& round)
{
    for (const Approval& approval : snapshot.approvals.live)
        if (approval.round == round)
            return &approval;
    return nullptr;
}

QString displayName(const Snapshot& snapshot, const Id& person)
{
    if (const Person* found = snapshot.people.find(person)) {
        if (!found->name.isEmpty())
            return found->name;
        if (!found->email.isEmpty())
            return found->email;
    }
    return QCoreApplication::translate("Words", "somebody without a name");
}

} // namespace core
