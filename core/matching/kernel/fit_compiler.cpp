// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/kernel/fit_compiler.h"

#include "core/matching/criteria/catalogue.h"
#include "core/matching/fit.h"
#include "core/matching/rules/catalogue.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace core {
namespace {

constexpr std::size_t mostKinds = 1024;       ///< of one rule or criterion; with more, tables do not pay
constexpr std::size_t mostJoinedKinds = 256;  ///< a tile of them stays in the nearest cache but one
constexpr int mostInterestWeight = 1'000'000; ///< 2000 times as much still is a 32-bit number
constexpr int mostWeights = 8000;             ///< sums of weighted shares stay below 2^24 / 2

/// An interest of more than one person in so many is looked up for everybody, not along its owners.
constexpr std::size_t planePays = 24;

struct HashOfNumbers
{
    std::size_t operator()(const std::vector<int>& numbers) const
    {
        quint64 hash = Q_UINT64_C(0xCBF29CE484222325);
        for (const int number : numbers)
            hash = (hash ^ quint32(number)) * Q_UINT64_C(0x100000001B3);
        return std::size_t(hash ^ (hash >> 29));
    }
};

/// People by kind: equal numbers are one kind.
struct Sorted
{
    std::vector<quint16> kindOf;
    std::vector<const Candidate*> examples; ///< by kind
};

template <class Numbers>
std::optional<Sorted> sortIntoKinds(const MatchQuestion& question, Numbers numbersOf)
{
    Sorted sorted;
    std::unordered_map<std::vector<int>, quint16, HashOfNumbers> kinds;
    for (const Candidate& one : question.people) {
        const auto [at, isNew] = kinds.try_emplace(numbersOf(one), quint16(sorted.examples.size()));
        if (isNew)
            sorted.examples.push_back(&one);
        if (sorted.examples.size() > mostKinds)
            return std::nullopt;
        sorted.kindOf.push_back(at->second);
    }
    return sorted;
}

bool wants(const Candidate& one, std::size_t criterion)
{
    return std::find(one.wishes.begin(), one.wishes.end(), int(criterion)) != one.wishes.end();
}

/// Nothing when it says the same of everybody: nothing.
template <class Value>
void addLookup(Sorted sorted, Value value, std::vector<CompiledFit::Kinds>& lookups)
{
    CompiledFit::Kinds made;
    made.kinds = sorted.examples.size();
    made.kindOf = std::move(sorted.kindOf);
    made.values.reserve(made.kinds * made.kinds);
    for (const Candidate* a : sorted.examples)
        for (const Candidate* b : sorted.examples)
            made.values.push_back(value(*a, *b));
    if (std::any_of(made.values.begin(), made.values.end(), [](quint64 one) { return one != 0; }))
        lookups.push_back(std::move(made));
}

void compileRules(const MatchQuestion& question, CompiledFit& compiled)
{
    for (std::size_t i = 0; i < rules().size(); ++i) {
        const Rule& rule = rules()[i];
        if (rule.against || !isInForce(question, i))
            continue; // the former: few pairs, FitRows keeps them one by one
        auto sorted = rule.looksAt ? sortIntoKinds(question, rule.looksAt) : std::nullopt;
        if (!sorted) {
            compiled.rulesToAsk.push_back(i);
            continue;
        }
        const auto forbids = [&](const Candidate& a, const Candidate& b) {
            return rule.forbids(a, b, question) ? Packed::forbids : 0;
        };
        addLookup(*std::move(sorted), forbids, compiled.lookups);
    }
}

void compileCriterion(const MatchQuestion& question, std::size_t index, CompiledFit& compiled)
{
    const Criterion& criterion = criteria()[index];
    const int weight = question.weights.of[index];
    const bool isWished = std::any_of(question.people.begin(), question.people.end(),
                                      [index](const Candidate& one) { return wants(one, index); });
    if (weight == 0 && !isWished)
        return;
    const auto looksAt = [&](const Candidate& one) {
        std::vector<int> numbers = criterion.looksAt(one);
        if (isWished) // among how many wishes, which bounds are the better for
            numbers.push_back(wants(one, index) ? int(one.wishes.size()) : 0);
        return numbers;
    };
    auto sorted = criterion.looksAt ? sortIntoKinds(question, looksAt) : std::nullopt;
    if (!sorted) {
        compiled.criteriaToAsk.push_back(index);
        return;
    }
    const auto value = [&](const Candidate& a, const Candidate& b) {
        return packedShare(question, index, a, b, criterion.share(a, b, question));
    };
    addLookup(*std::move(sorted), value, compiled.lookups);
}

void compileInterests(const MatchQuestion& question, CompiledFit& compiled)
{
    std::vector<std::vector<int>> owners(question.rarity.size());
    for (const Candidate& one : question.people) {
        compiled.interestsFrom.push_back(quint32(compiled.interests.size()));
        for (const Interest& interest : one.interests) {
            compiled.interests.push_back(interest.id);
            owners[std::size_t(interest.id)].push_back(one.index);
        }
        compiled.interestWeight.push_back(one.interestWeight);
        compiled.isExact = compiled.isExact && one.interestWeight <= mostInterestWeight;
    }
    compiled.interestsFrom.push_back(quint32(compiled.interests.size()));
    for (const std::vector<int>& people : owners) {
        const bool hasPlane = people.size() * planePays > question.people.size();
        compiled.planeOf.push_back(hasPlane ? int(compiled.planes.size() / question.people.size()) : -1);
        if (hasPlane) {
            const std::size_t start = compiled.planes.size();
            compiled.planes.resize(start + question.people.size(), 0);
            for (const int person : people)
                compiled.planes[start + std::size_t(person)] = -1;
        }
        compiled.ownersFrom.push_back(quint32(compiled.owners.size()));
        compiled.owners.insert(compiled.owners.end(), people.begin(), people.end());
    }
    compiled.ownersFrom.push_back(quint32(compiled.owners.size()));
    compiled.rarity.assign(question.rarity.begin(), question.rarity.end());
}

void compileWishes(const MatchQuestion& question, std::optional<std::size_t> interests, CompiledFit& compiled)
{
    for (const Candidate& one : question.people) {
        const quint64 content = one.wishes.empty() ? quint64(fullShare) : 0;
        compiled.first.push_back(content << Packed::firstAt);
        compiled.second.push_back(content << Packed::secondAt);
        compiled.wishes.push_back(one.wishes.empty() ? 1.f : float(one.wishes.size()));
        compiled.wantsInterests.push_back(interests && wants(one, *interests) ? 1.f : 0.f);
    }
}

/// How many kinds there are of both; none when there are more than `most`.
std::optional<CompiledFit::Kinds> join(const CompiledFit::Kinds& x, const CompiledFit::Kinds& y,
                                       std::size_t most)
{
    constexpr int unknown = -1;
    CompiledFit::Kinds joined;
    std::vector<int> numbers(x.kinds * y.kinds, unknown);
    for (std::size_t person = 0; person < x.kindOf.size(); ++person) {
        int& number = numbers[x.kindOf[person] * y.kinds + y.kindOf[person]];
        if (number == unknown) {
            number = int(joined.kinds++);
            if (joined.kinds > most)
                return std::nullopt;
        }
        joined.kindOf.push_back(quint16(number));
    }
    return joined;
}

void fillJoined(CompiledFit::Kinds& joined, const CompiledFit::Kinds& x, const CompiledFit::Kinds& y)
{
    std::vector<std::pair<std::size_t, std::size_t>> parts(joined.kinds);
    for (std::size_t person = 0; person < joined.kindOf.size(); ++person)
        parts[joined.kindOf[person]] = {x.kindOf[person], y.kindOf[person]};
    joined.values.reserve(joined.kinds * joined.kinds);
    for (const auto& [ax, ay] : parts)
        for (const auto& [bx, by] : parts)
            joined.values.push_back(x.values[ax * x.kinds + bx] + y.values[ay * y.kinds + by]);
}

/// Joins the two lookups that make the fewest kinds together, again and again.
void joinLookups(std::vector<CompiledFit::Kinds>& lookups, std::size_t most)
{
    for (;;) {
        std::optional<CompiledFit::Kinds> best;
        std::size_t first = 0, second = 0;
        for (std::size_t i = 0; i < lookups.size(); ++i)
            for (std::size_t j = i + 1; j < lookups.size(); ++j)
                if (auto joined = join(lookups[i], lookups[j], best ? best->kinds - 1 : most)) {
                    best = std::move(joined);
                    first = i;
                    second = j;
                }
        if (!best)
            return;
        fillJoined(*best, lookups[first], lookups[second]);
        lookups[first] = *std::move(best);
        lookups.erase(lookups.begin() + std::ptrdiff_t(second));
    }
}

} // namespace

quint64 packedShare(const MatchQuestion& question, std::size_t criterion, const Candidate& a,
                    const Candidate& b, int share)
{
    const auto shares = quint64(share);
    return quint64(question.weights.of[criterion]) * shares +
           (wants(a, criterion) ? shares << Packed::firstAt : 0) +
           (wants(b, criterion) ? shares << Packed::secondAt : 0);
}

CompiledFit compileFit(const MatchQuestion& question)
{
    CompiledFit compiled;
    compiled.isExact = question.weights.sum <= mostWeights;
    compileRules(question, compiled);
    std::optional<std::size_t> interests;
    FitTables& tables = compiled.tables;
    for (std::size_t i = 0; i < criteria().size(); ++i)
        switch (criteria()[i].counts) {
        case Counts::ByItself:
            compileCriterion(question, i, compiled);
            break;
        case Counts::SharedInterests:
            interests = i;
            tables.weightOfInterests = float(question.weights.of[i]);
            break;
        case Counts::HonouredWishes:
            tables.weightOfWishes = float(question.weights.of[i]);
            break;
        }
    compileInterests(question, compiled);
    compileWishes(question, interests, compiled);
    joinLookups(compiled.lookups, std::min(mostJoinedKinds, question.people.size() / 4));

    for (const CompiledFit::Kinds& one : compiled.lookups)
        compiled.lookupsOfTables.push_back({one.kindOf.data(), one.values.data(), quint32(one.kinds)});
    tables.lookups = compiled.lookupsOfTables.data();
    tables.lookupCount = int(compiled.lookupsOfTables.size());
    tables.first = compiled.first.data();
    tables.second = compiled.second.data();
    tables.wishes = compiled.wishes.data();
    tables.wantsInterests = compiled.wantsInterests.data();
    tables.interestWeight = compiled.interestWeight.data();
    tables.rarity = compiled.rarity.data();
    tables.interests = compiled.interests.data();
    tables.interestsFrom = compiled.interestsFrom.data();
    tables.owners = compiled.owners.data();
    tables.planeOf = compiled.planeOf.data();
    tables.planes = compiled.planes.data();
    tables.planeSize = quint32(question.people.size());
    tables.ownersFrom = compiled.ownersFrom.data();
    tables.point = float(question.weights.sum * sharePerPoint);
    return compiled;
}

} // namespace core
