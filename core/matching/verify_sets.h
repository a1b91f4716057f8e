// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sets of a certificate as a forest: each is in one other at most, so the duals around two people are
// found on one way up. Part of the judge, see verify.cpp.

#include "core/matching/certificate.h"

namespace core {

class SetForest
{
public:
    static constexpr int nowhere = -1;
    static constexpr qint64 largest = qint64(1) << 58; ///< of any number in an honest certificate
    static constexpr qint64 enough = 4 * largest; ///< sums are cut here, so that hostile ones do not overflow

    /// `certificate` must outlive it.
    explicit SetForest(const Certificate& certificate) : m_certificate(certificate) {}

    /// `islandOf`: by person. Refused when sets overlap, reach out of their island or have unbelievable
    /// duals.
    Outcome read(const std::vector<int>& islandOf);

    int size() const { return int(m_sets.size()); }
    qint64 dualOf(int index) const { return at(index).set->dual; }
    int islandOf(int index) const { return at(index).island; }
    /// With those of sets inside, and with the empty chair.
    int membersOf(int index) const { return at(index).members; }

    /// Stands for the empty chair of an island where people are asked for.
    int chairOf(int island) const { return int(m_certificate.people.size()) + island; }

    /// The innermost set that holds both, or nowhere.
    int innermostAround(int a, int b) const;
    /// The innermost one around a set, or nowhere.
    int around(int index) const { return at(index).parent; }
    /// All sets, such that those inside one come after it.
    const std::vector<int>& fromTheOutside() const { return m_order; }
    /// Duals of all sets that hold both.
    qint64 dualsAround(int a, int b) const;
    /// Duals of the sets that hold this person and more than half of the island. Any two people are both in
    /// those that one of them is in and the other is in, so the smaller sum holds for both.
    qint64 largeAround(int person) const;
    /// The same of the outermost of these sets alone, and of what is around it.
    qint64 outermostLargeAround(int person) const;

private:
    struct Set
    {
        const Certificate::OddSet* set = nullptr;
        int island = 0;
        int members = 0;
        int parent = nowhere;
        int number = 0;      ///< in m_order
        int inside = 1;      ///< number of sets, itself included
        int chain = nowhere; ///< where a chain begins that goes on with the child that has most sets inside
        qint64 sum = 0;      ///< its dual and those of all around it
        qint64 largeSum = 0; ///< of those that hold more than half of the island
        qint64 outermostLargeSum = 0;
    };

    const Set& at(int index) const { return m_sets[std::size_t(index)]; }
    Set& at(int index) { return m_sets[std::size_t(index)]; }
    Outcome readSets(int island);
    Outcome nest(int index, const std::vector<int>& islandOf);
    void orderSets();
    void addUpDuals();

    const Certificate& m_certificate;
    std::vector<Set> m_sets;
    std::vector<std::vector<int>> m_inside; ///< by set: those that the certificate says are inside
    std::vector<int> m_innermost;           ///< by person, then by chair of an island
    std::vector<int> m_order;
};

} // namespace core
