// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Round home in words: the steps of a round with where each stands, what to do next and what else is worth a
// look, and the day that matters now. Pure; the screen only lays it out.

#include "core/domain/round.h"
#include "core/usecases/round_state.h"

#include <QString>

#include <vector>

namespace ui {

struct RoundStep
{
    enum class Mark
    {
        Done,
        Now,
        Later
    };
    Mark mark = Mark::Later;
    QString title;
    QString note;   ///< "12 left"
    QString screen; ///< where it is done
};

std::vector<RoundStep> stepsOf(const core::RoundState& state);
QString wordFor(RoundStep::Mark mark);

struct Advice
{
    QString what; ///< "Fix 12 problems"
    QString why;
    QString button;
    QString screen;
};

/// The next step first; then what is worth a look beside it.
std::vector<Advice> adviceFor(const core::RoundState& state);

/// "Applications close in 5 days: Sun 15 Mar 2026, 23:59 in Copenhagen."
QString whatTimeItIs(const core::Round& round, const QDateTime& now);

struct Figure
{
    int number = 0;
    QString noun;
};

std::vector<Figure> figuresOf(const core::RoundState& state);

} // namespace ui
