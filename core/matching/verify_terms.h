// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the judge has read from a certificate, by person, and what follows from it for single pairs. Part of
// the judge, see verify.cpp.

#include "core/matching/verify_sets.h"

#include <algorithm>

namespace core {

struct CertificateTerms
{
    explicit CertificateTerms(const Certificate& read)
        : certificate(read), island(size(), SetForest::nowhere), dual(size(), 0), isOpen(size(), true),
          sets(read)
    {
    }

    const Certificate& certificate;
    std::vector<std::vector<int>> together; ///< with whom they were
    int mostYielding = 0;                   ///< of anybody
    std::vector<int> island;
    std::vector<qint64> dual;
    std::vector<bool> isOpen; ///< neither in a fixed group nor in a trio
    SetForest sets;

    std::size_t size() const { return std::size_t(certificate.people.size()); }
    int people() const { return int(size()); }
    QString nameOf(int person) const { return certificate.people.at(person); }
    int islandOf(int person) const { return island[std::size_t(person)]; }
    const Certificate::Island& islandAt(int index) const { return certificate.islands[std::size_t(index)]; }

    qint64 yieldedBy(int person) const
    {
        const int yields = certificate.yields.empty() ? 0 : certificate.yields[std::size_t(person)];
        return yields * islandAt(islandOf(person)).yield;
    }
    bool wereTogether(int a, int b) const
    {
        const std::vector<int>& others = together[std::size_t(a)];
        return std::find(others.begin(), others.end(), b) != others.end();
    }

    /// What the points of a pair cost, by the words of design and manual: not asked of the planner's tables.
    qint64 lossOfFit(int fit) const
    {
        const qint64 missing = 100 - fit;
        return certificate.objective == Objective::Total ? missing : missing * missing;
    }
    /// Of two who were not together.
    qint64 lossOfNewPair(int fit) const { return lossOfFit(fit) + certificate.changeLoss; }
    qint64 lossOfPair(int a, int b, int fit) const
    {
        return lossOfNewPair(fit) - (wereTogether(a, b) ? certificate.changeLoss : 0);
    }

    /// Duals of both and around both, less twice the worth of the pair.
    qint64 unusedBy(int a, int b, int fit) const
    {
        const Certificate::Island& one = islandAt(islandOf(a));
        return dual[std::size_t(a)] + dual[std::size_t(b)] + sets.dualsAround(a, b) - 4 * one.person +
               2 * (yieldedBy(a) + yieldedBy(b) + one.loss * lossOfPair(a, b, fit));
    }
    qint64 unusedByChair(int a) const
    {
        const Certificate::Island& one = islandAt(islandOf(a));
        return dual[std::size_t(a)] + *one.chair + sets.dualsAround(a, sets.chairOf(islandOf(a))) -
               2 * one.person;
    }
};

} // namespace core
