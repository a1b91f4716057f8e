// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/choice_counts.h"

#include "core/base/text.h"
#include "core/intake/read_row.h"

#include <algorithm>

namespace core {
namespace {

constexpr Field lists[] = {Field::Interests, Field::Languages};
constexpr Field choices[] = {Field::Sector, Field::Role, Field::CareerStage, Field::Preference};

struct Counting
{
    QMap<QString, QMap<QString, int>> written; ///< folded -> spellings

    void add(const QString& answer)
    {
        if (!saysNothing(answer))
            ++written[foldText(answer)][answer];
    }
};

std::vector<AnswerCount> inOrder(const Counting& counting, const QMap<QString, QString>& meanings)
{
    std::vector<AnswerCount> counts;
    for (auto at = counting.written.begin(); at != counting.written.end(); ++at) {
        AnswerCount one{{}, meanings.value(at.key()), 0};
        int most = 0;
        for (auto in = at->begin(); in != at->end(); ++in) {
            one.count += in.value();
            if (in.value() > most) {
                most = in.value();
                one.text = in.key();
            }
        }
        counts.push_back(std::move(one));
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const AnswerCount& a, const AnswerCount& b) { return a.count > b.count; });
    return counts;
}

} // namespace

AnswerCounts countAnswers(const Reader& reader, const AnswerTable& table, const Mapping& mapping)
{
    AnswerCounts counts;
    const auto count = [&](Field field, auto take) {
        const qsizetype column = table.headings.indexOf(reader.headingOf(field));
        if (column < 0)
            return;
        Counting counting;
        for (const AnswerRow& row : table.rows)
            if (row.fault.isEmpty())
                take(row.cells.value(column), counting);
        counts[field] = inOrder(counting, mapping.values.value(field));
    };
    for (const Field field : lists)
        count(field, [vocabulary = reader.vocabularyOf(field)](const QString& cell, Counting& counting) {
            for (const QString& answer : splitAnswers(cell, vocabulary))
                counting.add(answer);
        });
    for (const Field field : choices)
        count(field, [](const QString& cell, Counting& counting) { counting.add(tidyText(cell)); });
    return counts;
}

} // namespace core
