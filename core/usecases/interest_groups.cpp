// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/interest_groups.h"

#include "core/cleaning/decisions.h"
#include "core/cleaning/problem.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

} // namespace

std::vector<InterestGroup> interestGroups(const Snapshot& snapshot, const Id& round, int loosest)
{
    const QSet<QString> apart = answeredBy(snapshot, leaveAsIs().id);
    const auto isApart = [&](const QString& rare, const QString& usual) {
        return apart.contains(nearTermsId(rare, usual)) || apart.contains(nearTermsId(usual, rare));
    };
    std::vector<InterestGroup> groups;
    QHash<QString, size_t> at;
    for (const NearTerm& term : nearTerms(applicantsOf(snapshot, round), loosest, isApart)) {
        if (term.nearTo.isEmpty()) {
            at.insert(term.text, groups.size());
            groups.push_back({term.text, int(term.people.size()), {}});
        } else {
            groups[at.value(term.nearTo)].others.push_back(
                {term.text, int(term.people.size()), term.looseness});
        }
    }
    std::erase_if(groups, [](const InterestGroup& group) { return group.others.empty(); });
    for (InterestGroup& group : groups)
        std::stable_sort(group.others.begin(), group.others.end(),
                         [](const auto& a, const auto& b) { return a.looseness < b.looseness; });
    std::stable_sort(groups.begin(), groups.end(), [](const InterestGroup& a, const InterestGroup& b) {
        return std::tuple(a.others.front().looseness, -a.people) <
               std::tuple(b.others.front().looseness, -b.people);
    });
    return groups;
}

QString wordsFor(NearTerms looseness)
{
    switch (looseness) {
    case SameLetters:
        return say("the same letters, other case or accents");
    case SameWords:
        return say("the same words in another order or number");
    case FewLetters:
        return say("a letter or two differ");
    case MostWords:
        break;
    }
    return say("most words are the same, or letters differ though many wrote it");
}

} // namespace core
