// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/partner.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

} // namespace

std::vector<Problem> findUnclearPartners(const Applicants& applicants)
{
    QHash<QString, std::vector<Applicant>> bearers;
    for (const Applicant& one : applicants.list)
        if (!one.person->name.isEmpty())
            bearers[foldText(one.person->name)].push_back(one);
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        for (const QString& written : one.application->previousPartners) {
            const auto found = bearers.constFind(foldText(written));
            if (found == bearers.constEnd() || found->size() < 2)
                continue;
            Problem problem;
            problem.kind = QStringLiteral("partner");
            problem.id = problemId(problem.kind, one.person->id.toString() + u'\n' + written);
            problem.people = {one.person->id};
            problem.asWritten = written;
            problem.message = say("%1 names %2 as a former partner, and several people are called so.")
                                  .arg(nameOf(one), isolated(written));
            for (const Applicant& meant : *found) {
                if (meant.person->id == one.person->id || meant.person->email.isEmpty())
                    continue;
                problem.people.push_back(meant.person->id);
                Option option{meant.person->email, meant.person->email, {}};
                option.fix.applications.push_back(*one.application);
                QStringList& partners = option.fix.applications.back().previousPartners;
                partners.replace(partners.indexOf(written), meant.person->email);
                problem.options.push_back(option);
            }
            problem.options.push_back(leaveAsIs());
            problems.push_back(std::move(problem));
        }
    }
    return problems;
}

} // namespace core
