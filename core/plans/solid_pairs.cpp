// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/solid_pairs.h"

#include "core/matching/sentence.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace core {
namespace {

constexpr int mixtures = 24;
constexpr int heaviest = 1000;

/// A multiple of a weight, never so small that the criterion is forgotten.
int scaled(int weight, int times, int by)
{
    return weight == 0 ? 0 : std::clamp((2 * weight * times + by) / (2 * by), 1, heaviest);
}

Weights summed(std::vector<int> of)
{
    const int sum = std::accumulate(of.begin(), of.end(), 0);
    return {std::move(of), sum};
}

/// Numbers that are the same everywhere; whether they are good ones matters little.
class Draw
{
public:
    int below(int limit)
    {
        m_state = m_state * Q_UINT64_C(6364136223846793005) + Q_UINT64_C(1442695040888963407);
        return int((m_state >> 33) % quint64(limit));
    }

private:
    quint64 m_state = 2026;
};

/// Multiples of the same are the same question.
std::vector<int> inLowestTerms(std::vector<int> of)
{
    int divisor = 0;
    for (const int weight : of)
        divisor = std::gcd(divisor, weight);
    for (int& weight : of)
        weight /= std::max(1, divisor);
    return of;
}

} // namespace

std::vector<Weights> reasonableWeights(const Weights& now)
{
    std::vector<Weights> all;
    std::set<std::vector<int>> known = {inLowestTerms(now.of)};
    const auto add = [&](std::vector<int> of) {
        if (known.insert(inLowestTerms(of)).second)
            all.push_back(summed(std::move(of)));
    };
    for (std::size_t i = 0; i < now.of.size(); ++i)
        for (const auto& [times, by] : {std::pair(1, 2), std::pair(2, 1)}) {
            std::vector<int> of = now.of;
            of[i] = scaled(of[i], times, by);
            add(std::move(of));
        }
    static constexpr std::pair<int, int> factors[] = {{1, 2}, {2, 3}, {1, 1}, {3, 2}, {2, 1}};
    Draw draw;
    for (int i = 0; i < mixtures; ++i) {
        std::vector<int> of = now.of;
        for (int& weight : of) {
            const auto& [times, by] = factors[draw.below(int(std::size(factors)))];
            weight = scaled(weight, times, by);
        }
        add(std::move(of));
    }
    return all;
}

Result<Solidity> solidityOf(MatchSession& session, const std::vector<std::vector<int>>& groups,
                            Progress& progress)
{
    const Weights now = session.question().weights;
    const std::vector<Weights> settings = reasonableWeights(now);
    Solidity solidity;
    solidity.settings = int(settings.size());
    solidity.holds.assign(groups.size(), 0);
    Outcome done = success();
    for (std::size_t i = 0; i < settings.size() && done; ++i) {
        progress.report(translate("Plans", "Trying other weights"), qint64(i), qint64(settings.size()));
        session.weigh(settings[i]);
        const Result<Plan> plan = progress.stopped() ? Result<Plan>(stopped()) : session.plan(progress);
        if (!plan) {
            done = plan.error();
            continue;
        }
        const auto planned = plan->groups();
        const std::set<std::vector<int>> found(planned.begin(), planned.end());
        for (std::size_t group = 0; group < groups.size(); ++group)
            solidity.holds[group] += int(found.count(groups[group]));
    }
    session.weigh(now);
    if (!done)
        return done.error();
    return solidity;
}

} // namespace core
