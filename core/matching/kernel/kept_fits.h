// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fits of all pairs of a round of usual size, a byte for each pair, as they are looked at again and again. In
// a larger round nothing is kept, and fits are computed whenever they are asked for.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/kernel/fit_rows.h"

namespace core {

class KeptFits final : public PairPoints
{
public:
    static constexpr int mostKept = 8192; ///< people; 32 MiB

    /// Nothing is kept yet. `rows` must outlive it.
    explicit KeptFits(const FitRows& rows, int mostPeople = mostKept);

    /// Compares everybody with everybody, where fits are kept and not known already. The only error is
    /// Stopped.
    Outcome fill(Progress& progress);
    /// After rows say something else of everybody.
    void forget() { m_kept.clear(); }

    int size() const override { return m_rows.size(); }
    int between(int a, int b) const override;
    bool isQuick() const override { return m_isKept; }
    void row(int a, int first, std::span<qint8> fits) const override;

    /// After rows say something else of one pair, or of one person with everybody. Before all are filled in,
    /// there is nothing to correct.
    void changed(int a, int b);
    void changed(int person);

private:
    std::size_t start(int person) const
    {
        return std::size_t(person) * std::size_t(2 * size() - person - 1) / 2;
    }
    qint8& kept(int a, int b) { return m_kept[start(std::min(a, b)) + std::size_t(std::abs(a - b) - 1)]; }
    const qint8& kept(int a, int b) const
    {
        return m_kept[start(std::min(a, b)) + std::size_t(std::abs(a - b) - 1)];
    }

    const FitRows& m_rows;
    bool m_isKept;
    std::vector<qint8> m_kept; ///< of each person with all later ones, one after the other
};

} // namespace core
