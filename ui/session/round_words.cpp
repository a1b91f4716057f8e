// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/round_words.h"

#include <QCoreApplication>

namespace ui {
namespace {

QString counted(const char* text, int count)
{
    return QCoreApplication::translate("RoundWords", text, nullptr, count);
}

QString both(const QString& first, const QString& second)
{
    return QCoreApplication::translate("RoundWords", "%1, %2").arg(first, second);
}

} // namespace

QString inOneLine(const core::RoundState& state)
{
    const QString applied = counted(QT_TRANSLATE_N_NOOP("RoundWords", "%n applied"), state.applied);
    const QString placed = counted(QT_TRANSLATE_N_NOOP("RoundWords", "%n with a place"), state.accepted);
    const QString pairs = counted(QT_TRANSLATE_N_NOOP("RoundWords", "%n pair(s)"), state.partnerships);
    switch (state.next) {
    case core::NextStep::BringInApplicants:
        return QCoreApplication::translate("RoundWords", "No applicants yet");
    case core::NextStep::CleanUp:
        return both(applied, counted(QT_TRANSLATE_N_NOOP("RoundWords", "%n problem(s) to fix"), state.problems));
    case core::NextStep::DecidePlaces:
        return both(applied, counted(QT_TRANSLATE_N_NOOP("RoundWords", "%n to decide about"), state.undecided));
    case core::NextStep::FindPairs:
        return both(placed, QCoreApplication::translate("RoundWords", "no pairs yet"));
    case core::NextStep::ApprovePairs:
        return both(pairs, QCoreApplication::translate("RoundWords", "not approved yet"));
    case core::NextStep::WriteIntroductions:
        break;
    }
    return both(pairs, QCoreApplication::translate("RoundWords", "approved"));
}

} // namespace ui
