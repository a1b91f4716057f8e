// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/section_badge.h"

#include <QCoreApplication>

namespace ui {
namespace {

Badge counted(const char* words, int count)
{
    return {count, QCoreApplication::translate("SectionList", words, nullptr, count)};
}

} // namespace

Badge badgeOf(const QString& screen, const core::RoundState& state)
{
    if (screen == QStringLiteral("people"))
        return counted(QT_TRANSLATE_N_NOOP("SectionList", "%n applicant(s)"), state.applied);
    if (screen == QStringLiteral("cleanup"))
        return counted(QT_TRANSLATE_N_NOOP("SectionList", "%n problem(s)"), state.problems);
    if (screen == QStringLiteral("places"))
        return counted(QT_TRANSLATE_N_NOOP("SectionList", "%n to decide"), state.undecided);
    if (screen == QStringLiteral("pairs"))
        return counted(QT_TRANSLATE_N_NOOP("SectionList", "%n pair(s)"), state.partnerships);
    return {};
}

} // namespace ui
