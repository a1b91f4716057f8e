// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/applicants.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace core {

Applicants applicantsOf(const Snapshot& snapshot, const Id& round)
{
    Applicants all{&snapshot, {}, {}};
    if (const Round* found = snapshot.rounds.find(round))
        all.round = *found;
    for (const Application& application : snapshot.applications.live) {
        const bool leaves = application.status == Status::Withdrawn ||
                            application.status == Status::Rejected || application.status == Status::Merged;
        const Person* person = snapshot.people.find(application.person);
        if (application.round == round && !leaves && person)
            all.list.push_back({person, &application});
    }
    const auto rank = [](const Applicant& one) {
        const QDateTime& at = one.application->appliedAt;
        return std::tuple(!at.isValid(), at.isValid() ? at.toMSecsSinceEpoch() : 0, one.person->id);
    };
    std::sort(all.list.begin(), all.list.end(),
              [&](const Applicant& a, const Applicant& b) { return rank(a) < rank(b); });
    return all;
}

QString nameOf(const Applicant& applicant)
{
    if (!applicant.person->name.isEmpty())
        return isolated(applicant.person->name);
    if (!applicant.person->email.isEmpty())
        return applicant.person->email;
    return QCoreApplication::translate("CleanUp", "the person of row %1").arg(applicant.application->row);
}

QString namesOf(const std::vector<Applicant>& applicants, int most)
{
    QStringList names;
    for (const Applicant& one : applicants)
        names += nameOf(one);
    return listOf(names, most);
}

} // namespace core
