// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/round_pairs.h"

#include "core/base/text.h"
#include "core/cleaning/find_problems.h"
#include "core/domain/countries.h"
#include "ui/session/session.h"

#include <QLocale>

#include <algorithm>

namespace ui {

bool RoundPairs::update()
{
    const size_t step = m_session.timeline().lines.size();
    if (m_looked && m_isSure && step == m_step && m_session.round() == m_round)
        return false;
    m_looked = true;
    m_step = step;
    m_round = m_session.round();
    look();
    return true;
}

void RoundPairs::look()
{
    m_view = std::make_shared<core::PairsView>();
    m_question.reset();
    m_rows.clear();
    m_problem.clear();
    m_isSure = true;
    if (!m_session.currentRound())
        return;
    auto question = core::questionAbout(m_session.snapshot(), m_round);
    if (!question) {
        m_problem = question.error().message;
        return;
    }
    m_question = *std::move(question);
    m_view = std::make_shared<core::PairsView>(
        core::lookAtPairs(m_session.snapshot(), *m_question, core::heldBack(m_session.problems())));
    for (size_t row = 0; row < m_view->rows.size(); ++row) {
        m_rows.insert(m_view->rows[row].partnership, row);
        for (const core::Id& member : m_view->rows[row].members)
            m_rows.insert(member, row);
    }
    m_isSure = m_session.problemsAreCurrent();
}

const core::PairRow* RoundPairs::find(const core::Id& partnership) const
{
    const auto at = m_rows.constFind(partnership);
    return at == m_rows.constEnd() ? nullptr : &m_view->rows[*at];
}

const core::PairRow* RoundPairs::rowOf(const core::Id& person) const
{
    return find(person);
}

bool RoundPairs::isToCheck(const core::PairRow& row) const
{
    return !row.broken.empty() || std::any_of(row.members.begin(), row.members.end(), [this](const core::Id& one) {
        return m_changed.contains(one);
    });
}

QString RoundPairs::name(const core::Id& person) const
{
    return core::isolated(core::displayName(m_session.snapshot(), person));
}

QString RoundPairs::country(const core::Id& person) const
{
    const core::Person* found = m_session.snapshot().people.find(person);
    return found && !found->country.isEmpty() ? core::countryName(found->country) : QString();
}

bool sameForPairs(const core::Snapshot& a, const core::Snapshot& b)
{
    return a.rounds == b.rounds && a.people == b.people && a.applications == b.applications &&
           a.batches == b.batches && a.sourceRows == b.sourceRows && a.partnerships == b.partnerships &&
           a.keepApart == b.keepApart && a.institutionsApart == b.institutionsApart && a.decisions == b.decisions;
}

QString fitText(int hundredths)
{
    return QLocale().toString(hundredths / 100.0, 'f', hundredths % 100 == 0 ? 0 : 1);
}

} // namespace ui
