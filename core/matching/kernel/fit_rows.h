// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fits of all pairs of a question, quickly: what quickFit and mayMeet say, to the point, computed whenever
// they are asked for. Nothing is kept per pair, so a round may be as large as it likes. For one pair with its
// reasons ask fit.h and explain.h.

#include "core/matching/kernel/choose_row.h"
#include "core/matching/kernel/fit_compiler.h"
#include "core/matching/solver/problem.h"

namespace core {

class FitRows final : public PairPoints
{
public:
    /// `question` must outlive it. `way`: a function of rowsOfThisMachine(); null is the quickest.
    explicit FitRows(const MatchQuestion& question, FitRow way = nullptr);

    int size() const override { return m_question.size(); }
    int between(int a, int b) const override;
    bool isQuick() const override { return false; }
    void row(int a, int first, std::span<qint8> fits) const override;

    /// After somebody has other answers.
    void compile() { m_compiled = compileFit(m_question); }
    /// After what forbids single partners to a person has changed, such as the keep-apart list.
    void readBars(int person);

private:
    quint64 askedOf(const Candidate& a, const Candidate& b) const;
    int slowly(int a, int b) const;

    const MatchQuestion& m_question;
    FitRow m_row;
    CompiledFit m_compiled;
    std::vector<std::vector<int>> m_bars; ///< by person: who is forbidden by name, ascending
};

} // namespace core
