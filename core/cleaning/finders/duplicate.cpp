// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/duplicate.h"

#include "core/base/text.h"
#include "core/domain/address.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

/// Words of a name in alphabetical order: "García, María" and "María Garcia" are alike.
QString nameKey(const Person& person)
{
    QStringList words = foldText(person.name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.isEmpty() || person.country.isEmpty() ? QString()
                                                       : words.join(u' ') + u'\n' + person.country;
}

/// The same address under the same name from the same country: somebody who sent the form once more.
bool isResubmission(const Applicant& first, const Applicant& second)
{
    const QString name = nameKey(*first.person);
    return !name.isEmpty() && name == nameKey(*second.person) && !first.person->email.isEmpty() &&
           mailboxKey(first.person->email) == mailboxKey(second.person->email);
}

Option mergeOption(const QString& id, const QString& label, const Applicant& kept, const Applicant& other,
                   bool later)
{
    Option option{id, label, {}};
    option.fix.merge = std::pair(kept.person->id, other.person->id);
    option.fix.takeLaterAnswers = later;
    return option;
}

/// `first` arrived before `second`.
Problem problemOf(const Applicant& first, const Applicant& second, const QString& why)
{
    Problem problem;
    problem.kind = QStringLiteral("duplicate");
    problem.id = problemId(problem.kind, first.person->id, second.person->id);
    problem.people = {first.person->id, second.person->id};
    problem.heldBack = {second.person->id};
    problem.message = say("%1 (row %2) and %3 (row %4) may be one person: %5.")
                          .arg(nameOf(first), QString::number(first.application->row), nameOf(second),
                               QString::number(second.application->row), why);
    problem.options.push_back(
        mergeOption(QStringLiteral("same"), say("Same person: take the later answers"), first, second, true));
    problem.options.push_back(mergeOption(QStringLiteral("same-keep-first"),
                                          say("Same person: keep the earlier answers"), first, second,
                                          false));
    Option different = leaveAsIs();
    different.id = QStringLiteral("different");
    different.label = say("Two people");
    problem.options.push_back(different);
    if (isResubmission(first, second))
        problem.safe = QStringLiteral("same");
    return problem;
}

} // namespace

std::vector<Problem> findDuplicates(const Applicants& applicants)
{
    std::vector<Problem> problems;
    QSet<QString> paired;
    const auto look = [&](auto keyOf, const QString& why) {
        QHash<QString, const Applicant*> first;
        for (const Applicant& one : applicants.list) {
            const QString key = keyOf(*one.person);
            if (key.isEmpty())
                continue;
            const Applicant*& other = first[key];
            if (!other) {
                other = &one;
                continue;
            }
            Problem problem = problemOf(*other, one, why);
            if (!paired.contains(problem.id))
                problems.push_back(problem);
            paired.insert(problem.id);
        }
    };
    look(
        [](const Person& person) {
            const QString meant = suggestAddress(person.email); // a typing mistake must not hide the double
            const QString address = meant.isEmpty() ? person.email : meant;
            return address.isEmpty() ? QString() : mailboxKey(address);
        },
        say("the same address"));
    look(nameKey, say("the same name and country"));
    return problems;
}

} // namespace core
