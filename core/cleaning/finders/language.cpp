// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/language.h"

#include "core/base/text.h"
#include "core/domain/languages.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

Problem problemOf(const QString& subject, const std::vector<Applicant>& group)
{
    Problem problem;
    problem.kind = QStringLiteral("language");
    problem.field = QStringLiteral("languages");
    problem.id = problemId(problem.kind, subject);
    for (const Applicant& one : group)
        problem.people.push_back(one.person->id);
    return problem;
}

Option optionFor(const QString& word, const QString& code, const std::vector<Applicant>& group)
{
    Option option{code, languageName(code), {}};
    for (const Applicant& one : group) {
        Person person = *one.person;
        for (QString& language : person.languages)
            if (foldText(language) == foldText(word))
                language = code;
        person.languages.removeDuplicates();
        option.fix.people.push_back(person);
    }
    return option;
}

} // namespace

std::vector<Problem> findLanguageProblems(const Applicants& applicants)
{
    std::vector<Problem> problems;
    QMap<QString, std::vector<Applicant>> byWord;
    QMap<QString, QString> asWritten;
    for (const Applicant& one : applicants.list) {
        if (one.person->languages.isEmpty()) {
            Problem problem = problemOf(one.person->id.toString(), {one});
            problem.message =
                say("%1 gave no language, so a partner without a common one is possible.").arg(nameOf(one));
            problem.options.push_back(leaveAsIs());
            problems.push_back(std::move(problem));
        }
        for (const QString& language : one.person->languages) {
            if (recogniseLanguage(language))
                continue;
            byWord[foldText(language)].push_back(one);
            asWritten.insert(foldText(language), language);
        }
    }
    for (auto at = byWord.begin(); at != byWord.end(); ++at) {
        Problem problem = problemOf(at.key(), at.value());
        problem.asWritten = asWritten.value(at.key());
        problem.message = say("“%1” is not a language that Bifolium knows (%2).")
                              .arg(problem.asWritten, namesOf(at.value()));
        if (const auto code = likelyLanguage(problem.asWritten))
            problem.options.push_back(optionFor(problem.asWritten, *code, at.value()));
        problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
