// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/languages.h"
#include "core/matching/criteria/criterion.h"

#include <array>

namespace core {
namespace {

/// One language to talk in is the least; each further one makes it easier.
constexpr std::array<int, 4> shareByCount = {0, 400, 800, fullShare};

int share(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    std::size_t shared = 0;
    for (const int language : a.languages)
        for (const int other : b.languages)
            shared += language == other;
    return shareByCount[std::min(shared, shareByCount.size() - 1)];
}

QString say(const Candidate& a, const Candidate& b, const MatchQuestion&)
{
    for (const Candidate* one : {&a, &b})
        if (one->languages.empty())
            return translate("Matching", "the languages of %1 are not known").arg(nameOf(*one));
    QStringList names;
    for (const QString& language : a.person.languages)
        if (b.person.languages.contains(language, Qt::CaseInsensitive))
            names += languageName(language);
    if (names.isEmpty())
        return translate("Matching", "no shared language");
    return translate("Matching", "both speak %1").arg(listOf(names));
}

} // namespace

Criterion languagesCriterion()
{
    return {.id = "languages",
            .title = QT_TRANSLATE_NOOP("Matching", "Shared languages"),
            .weight = 5,
            .askedFor = {"language", "languages"},
            .share = share,
            .looksAt = [](const Candidate& one) { return one.languages; },
            .say = say};
}

} // namespace core
