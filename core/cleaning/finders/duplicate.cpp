// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/duplicate.h"

#include "core/cleaning/decisions.h"
#include "core/cleaning/likeness.h"
#include "core/cleaning/merge_choice.h"
#include "core/domain/same_person.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

/// The same address under the same name from the same country: somebody who sent the form once more.
bool isResubmission(const Likeness& first, const Likeness& second)
{
    return !first.name.isEmpty() && first.name == second.name && !first.mailbox.isEmpty() &&
           first.mailbox == second.mailbox && !first.who.person->country.isEmpty() &&
           first.who.person->country == second.who.person->country;
}

Option mergeOption(const QString& id, const QString& label, const Applicant& kept, const Applicant& other,
                   const QStringList& take)
{
    Option option{id, label, {}};
    option.fix.merge = std::pair(kept.person->id, other.person->id);
    option.fix.take = take;
    return option;
}

/// Whoever was carried over or added by hand stands in no row.
QString originOf(const Applicant& applicant)
{
    return applicant.application->row > 0 ? say("row %1").arg(applicant.application->row) : say("in no file");
}

/// `first` arrived before `second`.
Problem problemOf(const Likeness& a, const Likeness& b, const Clue& clue)
{
    const Applicant& first = a.who;
    const Applicant& second = b.who;
    Problem problem;
    problem.kind = QStringLiteral("duplicate");
    problem.id = problemId(problem.kind, first.person->id, second.person->id);
    problem.people = {first.person->id, second.person->id};
    problem.looseness = clue.looseness;
    if (clue.looseness == 0)
        problem.heldBack = {second.person->id};
    problem.message = say("%1 (%2) and %3 (%4) may be one person: %5.")
                          .arg(nameOf(first), originOf(first), nameOf(second), originOf(second), clue.why);
    problem.options.push_back(mergeOption(QStringLiteral("same"), say("Same person: take the later answers"),
                                          first, second, fieldsToTake(first, second)));
    problem.options.push_back(mergeOption(QStringLiteral("same-keep-first"),
                                          say("Same person: keep the earlier answers"), first, second, {}));
    Option different = leaveAsIs();
    different.id = QStringLiteral("different");
    different.label = say("Two people");
    problem.options.push_back(different);
    if (isResubmission(a, b))
        problem.safe = QStringLiteral("same");
    return problem;
}

} // namespace

std::vector<Problem> findDuplicates(const Applicants& applicants)
{
    const SamePeople same(*applicants.snapshot);
    std::vector<Likeness> all;
    std::vector<std::vector<quint64>> clues;
    for (const Applicant& one : applicants.list) {
        all.push_back(likenessOf(one));
        clues.push_back(cluesOf(all.back()));
        clues.back().push_back(clueOf('s', same.of(one.person->id).toString()));
    }
    const QSet<QString> apart = answeredBy(*applicants.snapshot, QStringLiteral("different"));
    const std::vector<std::vector<size_t>> met = meetings(clues, clues, true);
    std::vector<Problem> problems;
    for (size_t at = 0; at < all.size(); ++at) {
        // One question for each application: of a third one it is asked whether it is the first.
        std::optional<Problem> best;
        for (const size_t other : met[at]) {
            const Id& a = all[other].who.person->id;
            const Id& b = all[at].who.person->id;
            std::optional<Clue> clue = clueBetween(all[other], all[at]);
            if (same.areSame(a, b))
                clue = Clue{say("they were found to be one before"), 0};
            if (!clue || apart.contains(problemId(QStringLiteral("duplicate"), a, b)))
                continue;
            if (!best || clue->looseness < best->looseness)
                best = problemOf(all[other], all[at], *clue);
        }
        if (best)
            problems.push_back(std::move(*best));
    }
    return problems;
}

} // namespace core
