// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the solver is asked, in plain numbers: how many points each pair has, what points cost, and how to
// break ties. It knows no people, rules or criteria. And the scale that makes one number of the three aims,
// the first above the second above the third: place people, lose little, break ties.

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace core {

/// Points of any two of a number of people.
class PairPoints
{
public:
    static constexpr int notAllowed = -1;
    static constexpr int most = 100;

    virtual ~PairPoints() = default;
    virtual int size() const = 0;
    /// 0 to `most`, or notAllowed; the same for (a, b) and (b, a).
    virtual int between(int a, int b) const = 0;
    /// Whether single pairs are at hand, so that some of a row cost less than the whole row.
    virtual bool isQuick() const { return true; }
    /// What person a has with each one from `first` on, notAllowed with oneself; as `between`, but quicker.
    virtual void row(int a, int first, std::span<qint8> points) const;
};

struct Problem
{
    const PairPoints& points;
    std::array<int, PairPoints::most + 1> loss = {}; ///< by points; never rising
    bool mayFormTrio = false;
    qint64 trioEffort =
        200'000; ///< when so much was done, the search for the best one is cut off; see trio_search.cpp
    int shortlisted = 32;              ///< so many partners of each person are kept at hand
    std::vector<quint64> tieKeys = {}; ///< by person: well mixed, different for all
    std::vector<bool> waitsLast = {};  ///< by person: at equal loss, others are left out before them
};

/// What each aim counts.
struct Scale
{
    qint64 person = 0; ///< more than all losses together
    qint64 loss = 0;   ///< more than all ties together
    qint64 wait = 0;   ///< leaving out somebody who waits last: more than all ties of pairs together
    int tieBits = 0;

    static Scale forPeople(int people, int largestLoss);
};

/// The same for (a, b) and (b, a), and looks like chance.
inline quint64 mixedTie(quint64 keyOfA, quint64 keyOfB)
{
    return (keyOfA ^ keyOfB) * Q_UINT64_C(0x9E3779B97F4A7C15);
}

/// Loss and ties of two people as one number to keep small; the pair must be allowed.
inline qint64 lossOfPair(const Problem& problem, const Scale& scale, int a, int b, int points)
{
    const quint64 mixed = mixedTie(problem.tieKeys[std::size_t(a)], problem.tieKeys[std::size_t(b)]);
    return problem.loss[std::size_t(points)] * scale.loss + qint64(mixed >> (64 - scale.tieBits));
}

/// The same for somebody who is left out because the number is odd.
inline qint64 lossOfWaiting(const Problem& problem, const Scale& scale, int person)
{
    const quint64 mixed = mixedTie(problem.tieKeys[std::size_t(person)], 0);
    return (problem.waitsLast[std::size_t(person)] ? scale.wait : 0) + qint64(mixed >> (64 - scale.tieBits));
}

/// The same for three people; notAllowed when one of the links is forbidden, or the mean below the floor.
qint64 lossOfTrio(const Problem& problem, const Scale& scale, int a, int b, int c, int floor);

} // namespace core
