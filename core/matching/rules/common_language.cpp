// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/rules/rule.h"

namespace core {
namespace {

/// Only where both say which languages they speak: silence forbids nothing.
bool forbids(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    if (a.languages.empty() || b.languages.empty())
        return false;
    for (const int language : a.languages)
        for (const int other : b.languages)
            if (language == other)
                return false;
    return true;
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    return translate("Matching", "%1 and %2 have no language in common.").arg(nameOf(a), nameOf(b));
}

} // namespace

Rule commonLanguageRule()
{
    return {.id = "common-language",
            .title = QT_TRANSLATE_NOOP("Matching", "Partners share a language"),
            .forbids = forbids,
            .looksAt = [](const Candidate& one) { return one.languages; },
            .say = say,
            .cause = QT_TRANSLATE_NOOP("Matching", "without a common language")};
}

} // namespace core
