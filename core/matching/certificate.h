// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The proof that a plan is the best, as a value and as a JSON file that can be kept and checked elsewhere:
// who is with whom, and the duals that leave no room for anything better. Written by the planner, judged by
// verify.h.

#include "core/base/result.h"
#include "core/domain/words.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

struct Certificate
{
    struct OddSet
    {
        std::vector<int> members; ///< indices into people, without those of inner sets
        bool hasChair = false;    ///< the empty chair is in it as well, and in no inner set
        qint64 dual = 0;
        std::vector<int> inner = {}; ///< sets of the island, listed before, whose members are in it as well

        bool operator==(const OddSet&) const = default;
    };
    struct Island
    {
        qint64 person = 0; ///< what placing somebody counts, against …
        qint64 yield = 0;  ///< … what it costs when they yield by one, and …
        qint64 loss = 0;   ///< … a point of loss
        std::vector<int> members;
        std::vector<qint64> duals;   ///< by member
        std::optional<qint64> chair; ///< dual of the empty chair, which pairs with whoever is left out
        std::vector<OddSet> sets;

        bool operator==(const Island&) const = default;
    };

    /// To see at once that a plan was found for something else, see digest.h.
    struct Digests
    {
        QString settings; ///< rules, weights and dates of the round
        QString answers;  ///< of the people, and who must not meet whom
        QString terms;    ///< what changes cost, and who is to stay together

        bool operator==(const Digests&) const = default;
    };

    /// 2 where somebody yields or a change costs, 3 where sets are inside others: unknown to earlier readers.
    int version = 1;
    Objective objective = Objective::Balanced;
    int floor = 0;      ///< groups of a lower fit were not allowed
    QStringList people; ///< ids
    Digests digests;
    std::vector<int> yields; ///< by person: how much sooner than others they are left out; empty: all alike
    int changeLoss = 0;      ///< what a pair loses besides its fit, unless both were together before
    std::vector<std::vector<int>> together; ///< pairs who were
    std::vector<std::vector<int>> groups;
    std::vector<std::vector<int>> fixed; ///< groups that were locked or kept: nothing is claimed of them
    std::optional<int> keptFrom;         ///< groups of then with at least this fit were kept
    std::vector<Island> islands;

    bool operator==(const Certificate&) const = default;
};

QByteArray certificateToJson(const Certificate& certificate);

/// Refuses what is no certificate, or of a later version, and names the place.
Result<Certificate> parseCertificate(const QByteArray& json);

} // namespace core
