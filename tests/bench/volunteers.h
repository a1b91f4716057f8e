// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Made-up volunteers in plain numbers, for measuring the solver alone: six things that people have in common,
// what each holds most important counting three times, compatriots and people without a common language kept
// apart. Nearly all pairs are allowed, hardly any is good, and many are equally good: as in real rounds.

#include "core/matching/solver/problem.h"

namespace bench {

class Volunteers final : public core::PairPoints
{
public:
    /// The same on every machine.
    explicit Volunteers(int people);

    int size() const override { return int(m_all.size()); }
    int between(int a, int b) const override;
    void row(int a, int first, std::span<qint8> points) const override;

private:
    static constexpr int things = 6; ///< interests, sector, role, career stage, languages, hours

    struct Volunteer
    {
        quint64 interests = 0;
        quint64 languages = 0;
        int interestCount = 0;
        int country = 0;
        int quarterHour = 0; ///< of the day in London when it is midnight there
        int sector = 0;
        int role = 0;
        int stage = 0;
        std::array<int, things> weights = {}; ///< of each thing
    };

    static int pointsOf(const Volunteer& x, const Volunteer& y);
    static Volunteer make(int number, int countries, class Chance& chance);

    std::vector<Volunteer> m_all;
    std::vector<qint8> m_kept; ///< points of all pairs, where there are not too many
};

} // namespace bench
