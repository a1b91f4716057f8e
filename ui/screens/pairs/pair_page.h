// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One partnership as a page of rich text: who they are side by side, the reasons that add up to the fit,
// rules that are broken, what a coordinator noted, and whom they met before. Everything that came from people
// is escaped. Shown by the inspector of the workbench; links lead to people.

#include "ui/models/round_pairs.h"

#include "ui/screens/pairs/hours_picture.h"

#include <QDateTime>

namespace ui {

class Session;

struct PairPage
{
    QString html;
    std::vector<std::pair<QString, QImage>> pictures; ///< that the text shows, by name
};

/// For one person alone, `row` has one member.
PairPage pairPage(const Session& session, const RoundPairs& pairs, const core::PairRow& row, const HoursLook& look);

/// "Tue 21:40" in a place; empty when the zone is not known.
QString timeIn(const QString& zone, const QDateTime& now);

} // namespace ui
