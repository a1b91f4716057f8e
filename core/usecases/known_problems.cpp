// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/known_problems.h"

#include "core/usecases/clean_up.h"

namespace core {

const std::vector<Problem>& KnownProblems::of(const Snapshot& snapshot, const Id& round)
{
    if (!know(snapshot, round))
        learn(snapshot, round, problemsOf(snapshot, round));
    return m_problems;
}

const std::vector<Problem>* KnownProblems::last(const Id& round) const
{
    return m_any && m_round == round ? &m_problems : nullptr;
}

bool KnownProblems::know(const Snapshot& snapshot, const Id& round) const
{
    return m_any && m_round == round && snapshot.people.live.isSharedWith(m_asked.people.live) &&
           snapshot.applications.live.isSharedWith(m_asked.applications.live) &&
           snapshot.decisions.live.isSharedWith(m_asked.decisions.live) &&
           snapshot.rounds.live.isSharedWith(m_asked.rounds.live);
}

void KnownProblems::learn(const Snapshot& snapshot, const Id& round, std::vector<Problem> problems)
{
    m_asked = snapshot;
    m_round = round;
    m_any = true;
    m_problems = std::move(problems);
}

} // namespace core
