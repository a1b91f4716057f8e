// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/plan_choice.h"

#include "core/base/text.h"
#include "core/time/zones.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/saved_proposals.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PlanChoice", text);
}

} // namespace

std::vector<PlanChoice> plansToCompare(Session& session)
{
    std::vector<PlanChoice> all;
    all.push_back({QStringLiteral("now"), say("Pairs of now"), [&session]() -> core::Result<core::ComparedPlan> {
                       return core::planNow(session.snapshot(), session.round());
                   }});
    if (const auto found = session.found(); found && found->round == session.round())
        all.push_back({QStringLiteral("found"), say("Found, not taken yet"),
                       [found]() -> core::Result<core::ComparedPlan> { return core::planFound(*found); }});
    all.push_back({QStringLiteral("before"), say("Before pairs were last found"),
                   [&session] { return session.planBefore(); }});
    const core::Round* round = session.currentRound();
    for (const core::Proposal& proposal : core::proposalsOf(session.snapshot(), session.round()))
        all.push_back({proposal.id.toString(),
                       say("“%1”, %2, %3")
                           .arg(core::isolated(proposal.name), core::isolated(proposal.author),
                                core::describeClock(proposal.savedAt, round ? round->zone : QString())),
                       [proposal]() -> core::Result<core::ComparedPlan> { return core::planSaved(proposal); }});
    return all;
}

} // namespace ui
