// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/junk.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    static const QStringList testWords = {
        QStringLiteral("test"),      QStringLiteral("testing"),  QStringLiteral("asdf"),
        QStringLiteral("tester"),    QStringLiteral("xxx"),      QStringLiteral("abc"),
        QStringLiteral("prueba"),    QStringLiteral("essai"),    QStringLiteral("dummy"),
        QStringLiteral("foo"),       QStringLiteral("bar"),      QStringLiteral("qwerty"),
        QStringLiteral("asd"),       QStringLiteral("aaa"),      QStringLiteral("name"),
        QStringLiteral("firstname"), QStringLiteral("lastname"), QStringLiteral("sample"),
        QStringLiteral("blah"),      QStringLiteral("asdfgh"),   QStringLiteral("123"),
        QStringLiteral("1"),         QStringLiteral("2"),        QStringLiteral("x")};
    return std::all_of(words.begin(), words.end(), [](const QString& word) {
        return testWords.contains(word) || (word.size() > 2 && word.count(word.front()) == word.size());
    });
}

bool advertises(const Applicant& one)
{
    static const QRegularExpression wares(
        QStringLiteral(
            "\\b(?:casino|viagra|backlinks?|seo (?:services?|ranking)|payday|crypto ?currency "
            "investment|bitcoin "
            "investment|buy now|cheap (?:loans?|pills)|escort|make money online|followers cheap)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString& about = one.application->about;
    return about.count(QLatin1String("http"), Qt::CaseInsensitive) >= 2 || wares.match(about).hasMatch() ||
           one.person->name.contains(QLatin1String("http"), Qt::CaseInsensitive) ||
           one.person->name.contains(QLatin1String("www."), Qt::CaseInsensitive);
}

/// Somebody who took the form for another one.
bool seeksWork(const Applicant& one)
{
    static const QRegularExpression wish(
        QStringLiteral(
            "\\b(?:apply(?:ing)? for (?:the|a|any) (?:job|position|post|vacancy)|looking for (?:a|any) job|"
            "my (?:cv|resume|curriculum vitae) (?:is )?(?:attached|enclosed)|salary expectation|"
            "visa sponsorship|job vacanc)"),
        QRegularExpression::CaseInsensitiveOption);
    return wish.match(one.application->about).hasMatch();
}

struct Doubt
{
    QString message;
    QString reason; ///< for the status of somebody who is turned away
};

Doubt doubtAbout(const Applicant& one)
{
    if (looksLikeTest(one.person->name))
        return {say("%1 looks like a test."), say("a test")};
    if (advertises(one))
        return {say("The answers of %1 hold links or offers, like advertising."), say("advertising")};
    if (seeksWork(one))
        return {say("%1 seems to look for a job, not for a partner."), say("looks for a job")};
    return {};
}

} // namespace

std::vector<Problem> findJunk(const Applicants& applicants)
{
    std::vector<Problem> problems;
    for (const Applicant& one : applicants.list) {
        const Doubt doubt = doubtAbout(one);
        if (doubt.message.isEmpty())
            continue;
        Problem problem;
        problem.kind = QStringLiteral("junk");
        problem.id = problemId(problem.kind, one.application->id.toString());
        problem.people = {one.person->id};
        problem.asWritten = one.person->name;
        problem.message = doubt.message.arg(nameOf(one));
        Option reject{QStringLiteral("reject"), say("Not an applicant"), {}};
        reject.fix.applications.push_back(*one.application);
        reject.fix.applications.back().status = Status::Rejected;
        reject.fix.applications.back().statusReason = doubt.reason;
        problem.options.push_back(reject);
        problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
