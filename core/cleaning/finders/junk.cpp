// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/junk.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

bool looksLikeTest(const QString& name)
{
    QStringList words = foldText(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return false;
    words.removeDuplicates();
    static const QStringList testWords = {QStringLiteral("test"), QStringLiteral("testing"),
                                          QStringLiteral("asdf"), QStringLiteral("tester"),
                                          QStringLiteral("xxx"),  QStringLiteral("abc")};
    return std::all_of(words.begin(), words.end(),
                       [](const QString& word) { return testWords.contains(word); });
}

} // namespace

std::vector<Problem> findJunk(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        const bool advertises =
            one.application->about.count(QLatin1String("http"), Qt::CaseInsensitive) >= 2 ||
            one.person->name.contains(QLatin1String("http"), Qt::CaseInsensitive);
        if (!advertises && !looksLikeTest(one.person->name))
            continue;
        Problem problem;
        problem.kind = QStringLiteral("junk");
        problem.id = problemId(problem.kind, one.application->id.toString());
        problem.people = {one.person->id};
        problem.asWritten = one.person->name;
        problem.message = advertises ? say("The answers of %1 hold several links.").arg(nameOf(one))
                                     : say("%1 looks like a test.").arg(nameOf(one));
        Option reject{QStringLiteral("reject"), say("Not an applicant"), {}};
        reject.fix.applications.push_back(*one.application);
        reject.fix.applications.back().status = Status::Rejected;
        reject.fix.applications.back().statusReason = advertises ? say("advertising") : say("a test");
        problem.options.push_back(reject);
        problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
