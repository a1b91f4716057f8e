// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fits of all pairs of a question, quickly: what quickFit and mayMeet say, to the point, computed whenever
// they are asked for. Nothing is kept per pair, so a round may be as large as it likes. For one pair with its
// reasons ask fit.h and explain.h.

#include "core/matching/kernel/bound_compiler.h"
#include "core/matching/kernel/choose_row.h"
#include "core/matching/kernel/fit_compiler.h"
#include "core/matching/solver/problem.h"

namespace core {

class FitRows final : public PairPoints
{
public:
    /// `question` must outlive it.
    explicit FitRows(const MatchQuestion& question, const FitWay& way = waysOfThisMachine().front());

    FitRows(const FitRows&) = delete; // bounds point into it
    FitRows& operator=(const FitRows&) = delete;

    int size() const override { return m_question.size(); }
    int between(int a, int b) const override;
    void row(int a, int first, std::span<qint8> fits) const override;
    void some(int a, std::span<const int> others, std::span<qint8> fits) const override;
    using PairPoints::sweep;
    bool sweep(const UseBounds& use, const Glance& glance) const override;
    bool isSweepExact() const override { return !m_bounds; }

    /// After somebody has other answers, or weights are others.
    void compile();
    /// After what forbids single partners to a person has changed, such as the keep-apart list.
    void readBars(int person);

private:
    bool hasToAsk() const { return !m_compiled.rulesToAsk.empty() || !m_compiled.criteriaToAsk.empty(); }
    quint64 askedOf(const Candidate& a, const Candidate& b) const;
    qint64 rarityShared(int a, int b) const;
    int slowly(int a, int b) const;

    const MatchQuestion& m_question;
    const FitWay& m_way;
    CompiledFit m_compiled;
    std::optional<CompiledBounds> m_bounds;
    std::vector<std::vector<int>> m_bars; ///< by person: who is forbidden by name, ascending
};

} // namespace core
