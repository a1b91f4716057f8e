// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rules/rule.h"

// Two institutions whose people are kept apart, or one whose people are kept apart among themselves. One
// person and an institution are single pairs, see not_kept_apart.cpp.

namespace core {
namespace {

const ApartInstitutions* findEntry(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    if (a.institution < 0 || b.institution < 0)
        return nullptr;
    const auto [low, high] = std::minmax(a.institution, b.institution);
    for (const ApartInstitutions& entry : question.institutionsApart)
        if (entry.first == low && entry.second == high)
            return &entry;
    return nullptr;
}

bool forbids(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    return findEntry(a, b, question) != nullptr;
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion& question)
{
    const ApartInstitutions* entry = findEntry(a, b, question);
    const QString sentence =
        entry && entry->first == entry->second
            ? translate("Matching", "%1 and %2 are both at “%3”, whose people are kept apart")
                  .arg(nameOf(a), nameOf(b), a.person.institution)
            : translate("Matching", "%1 (“%3”) and %2 (“%4”) are at institutions that are kept apart")
                  .arg(nameOf(a), nameOf(b), a.person.institution, b.person.institution);
    return entry && !entry->why.isEmpty() ? translate("Matching", "%1: %2").arg(sentence, entry->why)
                                          : translate("Matching", "%1.").arg(sentence);
}

} // namespace

Rule institutionsApartRule()
{
    return {.id = "institutions-apart",
            .title = QT_TRANSLATE_NOOP("Matching", "People of institutions that are kept apart do not meet"),
            .forbids = forbids,
            .looksAt = [](const Candidate& one) { return std::vector{one.institution}; },
            .isWaivable = false,
            .say = say,
            .cause = QT_TRANSLATE_NOOP("Matching", "at an institution that is kept apart")};
}

} // namespace core
