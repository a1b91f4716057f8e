// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/kernel/fit_rows.h"

#include "core/matching/fit.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>

namespace core {

FitRows::FitRows(const MatchQuestion& question, FitRow way)
    : m_question(question), m_row(way ? way : rowsOfThisMachine().front().row), m_compiled(compileFit(question)),
      m_bars(question.people.size())
{
    for (int person = 0; person < size(); ++person)
        readBars(person);
}

void FitRows::readBars(int person)
{
    std::vector<int>& bars = m_bars[std::size_t(person)];
    bars.clear();
    for (std::size_t i = 0; i < rules().size(); ++i)
        if (const Rule& rule = rules()[i]; rule.against && isInForce(m_question, i))
            for (const int other : rule.against(m_question.at(person)))
                bars.push_back(other);
    std::sort(bars.begin(), bars.end());
}

/// Of rules and criteria that have no tables.
quint64 FitRows::askedOf(const Candidate& a, const Candidate& b) const
{
    quint64 sum = 0;
    for (const std::size_t i : m_compiled.rulesToAsk)
        sum += rules()[i].forbids(a, b, m_question) ? Packed::forbids : 0;
    for (const std::size_t i : m_compiled.criteriaToAsk)
        sum += packedShare(m_question, i, a, b, criteria()[i].share(a, b, m_question));
    return sum;
}

int FitRows::slowly(int a, int b) const
{
    return a != b && mayMeet(m_question, a, b) ? quickFit(m_question, a, b) : notAllowed;
}

int FitRows::between(int a, int b) const
{
    qint8 fit = notAllowed;
    row(a, b, {&fit, 1});
    return fit;
}

void FitRows::row(int a, int first, std::span<qint8> fits) const
{
    if (!m_compiled.isExact) {
        for (std::size_t i = 0; i < fits.size(); ++i)
            fits[i] = qint8(slowly(a, first + int(i)));
        return;
    }
    std::vector<quint64> extra;
    if (!m_compiled.rulesToAsk.empty() || !m_compiled.criteriaToAsk.empty())
        for (std::size_t i = 0; i < fits.size(); ++i)
            extra.push_back(askedOf(m_question.at(a), m_question.at(first + int(i))));
    m_row(m_compiled.tables, a, first, int(fits.size()), extra.empty() ? nullptr : extra.data(), fits.data());
    const int end = first + int(fits.size());
    const std::vector<int>& bars = m_bars[std::size_t(a)];
    for (auto bar = std::lower_bound(bars.begin(), bars.end(), first); bar != bars.end() && *bar < end; ++bar)
        fits[std::size_t(*bar - first)] = notAllowed;
    if (a >= first && a < end)
        fits[std::size_t(a - first)] = notAllowed;
}

} // namespace core
