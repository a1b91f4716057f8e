// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that coordinators have decided about who may be with whom, as rows with reason, author and time: locks,
// exceptions from rules, people and institutions kept apart, people who must wait. And how each is taken back.
// Shown by decisions_dialog.h.

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace ui {

class Session;

enum class DecisionKind
{
    Lock,
    Exception,
    Apart,
    MustWait
};

struct Decision
{
    DecisionKind kind = DecisionKind::Lock;
    core::Id row;    ///< of the programme file
    core::Id person; ///< one of those it is about; null for institutions
    QString who;
    QString reason;
    QString author; ///< empty while not known
    QDateTime at;   ///< UTC
};

QString titleOf(DecisionKind kind);
/// What takes one back: "Unlock".
QString backTitleOf(DecisionKind kind);

/// By kind, then by who.
std::vector<Decision> decisionsOf(Session& session);

/// One step of history. False when it was refused.
bool takeBack(Session& session, QWidget* over, const Decision& decision);

} // namespace ui
