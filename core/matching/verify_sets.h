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
    const Certificate::OddSet& set(int index) const { return *at(index).set; }
    int islandOf(int index) const { return at(index).island; }
    int sizeWithChair(int index) const { return int(set(index).members.size()) + set(index).hasChair; }

    /// Stands for the empty chair of an island where people are asked for.
    int chairOf(int island) const { return int(m_certificate.people.size()) + island; }

    bool isIn(int person, int index) const;
    /// Duals of all sets that hold both.
    qint64 around(int a, int b) const;
    /// Duals of the sets that hold this person and more than half of the island. Any two people are both in
    /// those that one of them is in and the other is in, so the smaller sum holds for both.
    qint64 largeAround(int person) const;

private:
    struct Set
    {
        const Certificate::OddSet* set = nullptr;
        int island = 0;
        int parent = nowhere;
        std::vector<int> children = {};
        int first = 0, last = 0; ///< numbers of the sets inside, itself the first
        qint64 sum = 0;          ///< its dual and those of all around it
    };

    const Set& at(int index) const { return m_sets[std::size_t(index)]; }
    Outcome nest(int index, const std::vector<int>& islandOf);
    void number();

    const Certificate& m_certificate;
    std::vector<Set> m_sets;
    std::vector<int> m_innermost; ///< by person, then by chair of an island
};

} // namespace core
