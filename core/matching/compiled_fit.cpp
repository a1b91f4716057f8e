// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/compiled_fit.h"

#include "core/matching/criteria/catalogue.h"
#include "core/matching/criteria/interests.h"
#include "core/matching/fit.h"
#include "core/matching/rules/catalogue.h"

#include <map>

namespace core {
namespace {

/// More kinds than this make tables that no longer pay.
constexpr std::size_t mostKinds = 1024;

} // namespace

CompiledFit::CompiledFit(const MatchQuestion& question)
    : m_question(question), m_interests(std::size_t(findCriterion(QStringLiteral("interests")).value_or(0)))
{
    for (std::size_t i = 0; i < rules().size(); ++i) {
        const Rule& rule = rules()[i];
        const auto forbids = [&](const Candidate& a, const Candidate& b) {
            return int(rule.forbids(a, b, question));
        };
        if (!compile(i, rule.looksAt, forbids, m_rules))
            m_otherRules.push_back(i);
    }
    for (std::size_t i = 0; i < criteria().size(); ++i) {
        const Criterion& criterion = criteria()[i];
        const auto share = [&](const Candidate& a, const Candidate& b) {
            return criterion.share(a, b, question);
        };
        if (criterion.fromOthers)
            m_madeOfOthers.push_back(i);
        else if (i != m_interests && !compile(i, criterion.looksAt, share, m_criteria))
            m_otherCriteria.push_back(i);
    }
    for (const Candidate& one : question.people) {
        m_firstOwned.push_back(m_owned.size());
        for (const Interest& interest : one.interests)
            m_owned.push_back(interest.id);
    }
    m_firstOwned.push_back(m_owned.size());
}

/// False when there is nothing to sort people by, or too many kinds of them.
template <class Value>
bool CompiledFit::compile(std::size_t source, std::vector<int> (*looksAt)(const Candidate&), Value value,
                          std::vector<Lookup>& lookups) const
{
    if (!looksAt)
        return false;
    Lookup lookup;
    lookup.source = source;
    std::map<std::vector<int>, quint16> kinds;
    std::vector<const Candidate*> examples;
    for (const Candidate& one : m_question.people) {
        const auto [at, isNew] = kinds.emplace(looksAt(one), quint16(kinds.size()));
        if (isNew)
            examples.push_back(&one);
        if (kinds.size() > mostKinds)
            return false;
        lookup.kindOf.push_back(at->second);
    }
    lookup.kinds = examples.size();
    bool matters = false;
    for (const Candidate* a : examples)
        for (const Candidate* b : examples) {
            lookup.values.push_back(qint16(value(*a, *b)));
            matters |= lookup.values.back() != 0;
        }
    if (matters)
        lookups.push_back(std::move(lookup));
    return true;
}

bool CompiledFit::mayMeetBesides(int a, int b) const
{
    for (const std::size_t i : m_otherRules)
        if (rules()[i].forbids(m_question.at(a), m_question.at(b), m_question))
            return false;
    return true;
}

void CompiledFit::row(int a, int first, std::span<qint8> fits) const
{
    struct Slice
    {
        const qint16* values;
        const quint16* kindOf;
        std::size_t source;
    };
    const auto slicesOf = [a](const std::vector<Lookup>& lookups) {
        std::vector<Slice> slices;
        for (const Lookup& lookup : lookups)
            slices.push_back({lookup.rowOf(a), lookup.kindOf.data(), lookup.source});
        return slices;
    };
    const std::vector<Slice> rulesOfA = slicesOf(m_rules);
    const std::vector<Slice> criteriaOfA = slicesOf(m_criteria);
    const Candidate& one = m_question.at(a);
    std::vector<int> rarity(m_question.rarity.size(), 0); // of what a is interested in
    for (const Interest& interest : one.interests)
        rarity[std::size_t(interest.id)] = m_question.rarity[std::size_t(interest.id)];
    std::vector<int> shares(criteria().size(), 0);

    for (std::size_t i = 0; i < fits.size(); ++i) {
        const auto b = std::size_t(first) + i;
        bool isForbidden = int(b) == a;
        for (const Slice& rule : rulesOfA)
            isForbidden |= rule.values[rule.kindOf[b]] != 0;
        if (isForbidden || !mayMeetBesides(a, int(b))) {
            fits[i] = forbidden;
            continue;
        }
        const Candidate& other = m_question.people[b];
        for (const Slice& criterion : criteriaOfA)
            shares[criterion.source] = criterion.values[criterion.kindOf[b]];
        std::int64_t shared = 0;
        for (std::size_t owned = m_firstOwned[b]; owned < m_firstOwned[b + 1]; ++owned)
            shared += rarity[std::size_t(m_owned[owned])];
        shares[m_interests] = shared == 0 ? 0 : shareOfInterests(shared, one, other);
        for (const std::size_t source : m_otherCriteria)
            shares[source] = criteria()[source].share(one, other, m_question);
        for (const std::size_t source : m_madeOfOthers)
            shares[source] = criteria()[source].fromOthers(one, other, shares.data());
        fits[i] = qint8(fitOfShares(shares, m_question.weights));
    }
}

} // namespace core
