// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country_spelling.h"

#include "core/base/text.h"
#include "core/domain/country_table.h"

#include <bit>

namespace core {
namespace {

/// Short words differ by one letter too often to forgive two.
int forgiven(qsizetype length)
{
    return length < 5 ? 0 : length < 8 ? 1 : 2;
}

} // namespace

CountryMatch findMisspeltCountry(const QString& folded)
{
    const auto& byLength = countryTable().byLength;
    int best = forgiven(folded.size());
    if (best == 0 || folded.size() > 42)
        return {};
    const quint32 letters = lettersOf(folded);
    QStringList english;
    QStringList other;
    const qsizetype longest = std::min(folded.size() + best, qsizetype(byLength.size()) - 1);
    for (qsizetype length = folded.size() - best; length <= longest; ++length)
        for (const SpelledName& name : byLength[size_t(length)]) {
            if (std::popcount(letters ^ name.letters) > 2 * best)
                continue;
            const int distance = editDistance(folded, name.folded, best);
            if (distance > best)
                continue;
            if (distance < best) {
                best = distance;
                english.clear();
                other.clear();
            }
            QStringList& found = name.isEnglish ? english : other;
            if (!found.contains(name.code))
                found += name.code;
        }
    const QStringList& codes = english.isEmpty() ? other : english;
    if (codes.isEmpty())
        return {};
    return {codes.size() == 1 ? CountryMatch::How::Misspelt : CountryMatch::How::Ambiguous, codes};
}

} // namespace core
