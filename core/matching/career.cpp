// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/career.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

namespace core {
namespace {

int stepOfYears(int years)
{
    constexpr std::array<int, 4> upTo = {2, 5, 10, 20};
    int step = 1;
    for (const int limit : upTo)
        step += years > limit;
    return step;
}

struct NamedStep
{
    const char* word;
    int step;
};
// Looked for as whole words, in this order.
constexpr std::array<NamedStep, 15> namedSteps = {{{"student", 0},
                                                   {"new professional", 1},
                                                   {"new", 1},
                                                   {"early", 1},
                                                   {"entry", 1},
                                                   {"junior", 1},
                                                   {"beginner", 1},
                                                   {"mid", 3},
                                                   {"middle", 3},
                                                   {"experienced", 4},
                                                   {"senior", 4},
                                                   {"late", 5},
                                                   {"manager", 5},
                                                   {"director", 5},
                                                   {"retired", 5}}};

} // namespace

int careerStepOf(const QString& stage)
{
    if (saysNothing(stage))
        return -1;
    static const QRegularExpression number(QStringLiteral("\\d{1,2}"));
    const QString small = stage.toCaseFolded();
    const QString words = u' ' + foldText(stage) + u' ';
    if (words.contains(QLatin1String(" student ")))
        return 0;

    auto numbers = number.globalMatch(small);
    if (numbers.hasNext()) {
        const int first = numbers.next().captured().toInt();
        if (numbers.hasNext()) // "6-10 years", "5–15 y": the middle of it
            return stepOfYears((first + numbers.next().captured().toInt()) / 2);
        const bool fewer = small.contains(u'<') || words.contains(QLatin1String(" under ")) ||
                           words.contains(QLatin1String(" less ")) ||
                           words.contains(QLatin1String(" up to "));
        const bool more = small.contains(u'>') || small.contains(u'+') ||
                          words.contains(QLatin1String(" over ")) || words.contains(QLatin1String(" more "));
        return stepOfYears(fewer ? first / 2 : more ? first + 1 : first);
    }
    for (const NamedStep& named : namedSteps)
        if (words.contains(u' ' + QLatin1String(named.word) + u' '))
            return named.step;
    return -1;
}

} // namespace core
