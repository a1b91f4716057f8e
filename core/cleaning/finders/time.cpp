// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/time.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

} // namespace

std::vector<Problem> findUnknownTimes(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        if (one.application->appliedAt.isValid())
            continue;
        Problem problem;
        problem.kind = QStringLiteral("time");
        problem.field = QStringLiteral("applied_at");
        problem.id = problemId(problem.kind, one.application->id.toString());
        problem.people = {one.person->id};
        problem.asWritten = one.application->appliedAsWritten;
        problem.message =
            saysNothing(problem.asWritten)
                ? say("It is not known when %1 applied. In the country cap such people come last.")
                      .arg(nameOf(one))
                : say("“%1” does not tell when %2 applied. In the country cap such people come last.")
                      .arg(problem.asWritten, nameOf(one));
        problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
