// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the solver is asked, in plain numbers: how many points each pair has, what points cost, and how to
// break ties. It knows no people, rules or criteria. And the scale that makes one number of the aims, each
// above the next: place people, leave out those who yield, lose little, break ties.

#include <QtGlobal>

#include <array>
#include <functional>
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
    /// What person a has with each one from `first` on, notAllowed with oneself; as `between`, but quicker.
    virtual void row(int a, int first, std::span<qint8> points) const;
    /// The same with some others.
    virtual void some(int a, std::span<const int> others, std::span<qint8> points) const;

    /// Person a has no more points with `first` and those who follow than this. notAllowed where it is
    /// certain.
    struct Bounds
    {
        int a;
        int first;
        std::span<const qint8> most;
    };
    using UseBounds = std::function<bool(const Bounds&)>;
    /// For a first impression of some people who follow each other: what a few others, one in so many of all,
    /// have with them, before anything else is told of the last pairs among them.
    struct Glance
    {
        static constexpr int oneIn = 12;
        std::function<void(const Bounds&)> use = {};
    };
    /// Bounds of all pairs, each pair once, of whoever comes first with those who follow; much quicker than
    /// their points. False when `use` was: it goes no further then. There may be no glances.
    virtual bool sweep(const UseBounds& use, const Glance& glance) const;
    bool sweep(const UseBounds& use) const { return sweep(use, {}); }
    /// Whether bounds are the points themselves.
    virtual bool isSweepExact() const { return true; }
};

struct PairProblem
{
    const PairPoints& points;
    std::array<int, PairPoints::most + 1> loss = {}; ///< by points; never rising
    /// What two who are together now lose less; by person, with whom that is (-1: nobody), or empty.
    int sparedTogether = 0;
    std::vector<std::array<int, 2>> together = {};
    /// By person, 0 to mostYielding: when not all can be placed, whoever yields more is left out before those
    /// who yield less, whatever that loses. Empty: all are alike.
    std::vector<int> yields = {};
    bool mayFormTrio = false;
    qint64 trioEffort =
        200'000; ///< when so much was done, the search for the best one is cut off; see trio_search.cpp
    int shortlisted = 32;              ///< so many partners of each person, or a few more, are kept at hand
    std::vector<quint64> tieKeys = {}; ///< by person: well mixed, different for all

    static constexpr int mostYielding = 3;

    bool areTogether(int a, int b) const
    {
        if (together.empty())
            return false;
        const auto& [one, other] = together[std::size_t(a)];
        return one == b || other == b;
    }
    /// What an allowed pair of so many points loses.
    int lossBetween(int a, int b, int pointsOfBoth) const
    {
        return loss[std::size_t(pointsOfBoth)] - (areTogether(a, b) ? sparedTogether : 0);
    }
    int yieldingOf(int person) const { return yields.empty() ? 0 : yields[std::size_t(person)]; }
    /// More than any two plans of so many people differ in loss.
    qint64 lossOfAll(int people) const { return (people / 2 + 2) * (qint64(loss.front()) + 1); }
    /// What yielding by one counts, in points of loss. The same on all islands.
    qint64 lossOfYielding() const { return lossOfAll(points.size()); }
};

/// What each aim counts.
struct Scale
{
    qint64 person = 0; ///< more than what anybody yields and all losses together
    qint64 yield = 0;  ///< what placing somebody who yields by one costs: more than all losses together
    qint64 loss = 0;   ///< more than all ties together
    int tieBits = 0;

    static Scale forPeople(int people, const PairProblem& problem);
};

/// The same for (a, b) and (b, a), and looks like chance.
inline quint64 mixedTie(quint64 keyOfA, quint64 keyOfB)
{
    return (keyOfA ^ keyOfB) * Q_UINT64_C(0x9E3779B97F4A7C15);
}

/// Loss, ties and what is yielded by two people as one number to keep small; the pair must be allowed.
inline qint64 lossOfPair(const PairProblem& problem, const Scale& scale, int a, int b, int points)
{
    const quint64 mixed = mixedTie(problem.tieKeys[std::size_t(a)], problem.tieKeys[std::size_t(b)]);
    return problem.lossBetween(a, b, points) * scale.loss + qint64(mixed >> (64 - scale.tieBits)) +
           (problem.yieldingOf(a) + problem.yieldingOf(b)) * scale.yield;
}

/// The same for somebody who is left out because the number is odd.
inline qint64 lossOfWaiting(const PairProblem& problem, const Scale& scale, int person)
{
    return qint64(mixedTie(problem.tieKeys[std::size_t(person)], 0) >> (64 - scale.tieBits));
}

/// The same for three people; `points` of the first two, of the outer ones, of the last two. notAllowed when
/// one of the links is forbidden, or the mean below the floor.
qint64 lossOfTrio(const PairProblem& problem, const Scale& scale, const std::array<int, 3>& people,
                  const std::array<int, 3>& points, int floor);

} // namespace core
