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

/// These languages in place of the word.
Option optionFor(const QString& word, const QStringList& codes, const std::vector<Applicant>& group)
{
    QStringList names;
    for (const QString& code : codes)
        names += languageName(code);
    Option option{codes.join(u'+'), listOf(names), {}};
    for (const Applicant& one : group) {
        Person person = *one.person;
        person.languages.clear();
        for (const QString& language : one.person->languages)
            if (foldText(language) == foldText(word))
                person.languages += codes;
            else
                person.languages += language;
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
        problem.byWords = true;
        problem.message = say("“%1” is not one language that Bifolium knows (%2).")
                              .arg(problem.asWritten, namesOf(at.value()));
        const QStringList several = recogniseLanguages(problem.asWritten);
        const auto likely = likelyLanguage(problem.asWritten);
        if (several != QStringList(problem.asWritten))
            problem.options.push_back(optionFor(problem.asWritten, several, at.value()));
        else if (likely)
            problem.options.push_back(optionFor(problem.asWritten, {likely->code}, at.value()));
        if (!problem.options.empty() && !(likely && !likely->isSure))
            problem.safe = problem.options.front().id;
        problem.options.push_back(leaveAsIs());
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace core
