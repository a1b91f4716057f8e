// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fits of many pairs, quickly: what quickFit and mayMeet would say, to the point, for all pairs of a
// question. People are sorted into kinds once, by what each rule and criterion looks at; what two kinds have
// in common is computed once and then looked up. Used to fill whole tables; for single pairs ask quickFit.

#include "core/matching/question.h"

#include <span>

namespace core {

class CompiledFit
{
public:
    static constexpr int forbidden = -1;

    /// `question` must outlive it.
    explicit CompiledFit(const MatchQuestion& question);

    /// The fits of person a with `first` and those after, as many as there is room for.
    void row(int a, int first, std::span<qint8> fits) const;

private:
    /// What is looked up by kinds of person: of one rule or criterion.
    struct Lookup
    {
        std::size_t source = 0; ///< index into rules() or criteria()
        std::size_t kinds = 0;
        std::vector<quint16> kindOf; ///< by person
        std::vector<qint16> values;  ///< kinds x kinds

        const qint16* rowOf(int person) const
        {
            return values.data() + std::size_t(kindOf[std::size_t(person)]) * kinds;
        }
    };

    template <class Value>
    bool compile(std::size_t source, std::vector<int> (*looksAt)(const Candidate&), Value value,
                 std::vector<Lookup>& lookups) const;
    bool mayMeetBesides(int a, int b) const;

    const MatchQuestion& m_question;
    std::vector<Lookup> m_rules;
    std::vector<Lookup> m_criteria;
    std::vector<std::size_t> m_otherRules; ///< asked for every pair
    std::vector<std::size_t> m_otherCriteria;
    std::vector<std::size_t> m_madeOfOthers;
    std::size_t m_interests = 0;           ///< index of the criterion
    std::vector<std::size_t> m_firstOwned; ///< by person, and one more: where their interests begin
    std::vector<int> m_owned;
};

} // namespace core
