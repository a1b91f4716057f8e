// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/decisions.h"

#include "core/edits/keep_apart.h"
#include "core/matching/rules/catalogue.h"
#include "core/usecases/change.h"
#include "ui/screens/pairs/hand_changes.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ui {
namespace {

using Kind = core::RoundDecision::Kind;

QString say(const char* text)
{
    return QCoreApplication::translate("Decisions", text);
}

} // namespace

QString inWords(const core::Snapshot& snapshot, const core::RoundDecision& decision)
{
    const core::Partnership* pair = snapshot.partnerships.find(decision.row);
    if (!pair || pair->despite.isEmpty())
        return decision.who;
    QStringList titles;
    for (const QString& id : pair->despite.split(u',', Qt::SkipEmptyParts))
        if (const core::Rule* rule = core::findRule(id))
            titles += core::titleOf(*rule);
    return say("%1, despite: %2").arg(decision.who, titles.join(QStringLiteral(", ")));
}

QString backTitleOf(Kind kind)
{
    switch (kind) {
    case Kind::Locked:
        return say("Unlock");
    case Kind::ByHand:
        return say("Unpair");
    case Kind::KeptApart:
        return say("Take off the list");
    case Kind::MustWait:
    case Kind::StandsBy:
    case Kind::TakenOff:
        break;
    }
    return say("Give the place back");
}

bool takeBack(Session& session, QWidget* over, const core::RoundDecision& decision)
{
    switch (decision.kind) {
    case Kind::Locked:
        return setLocked(session, over, {decision.people.front()}, false);
    case Kind::ByHand:
        return unpair(session, over, decision.people.front());
    case Kind::KeptApart:
        return session.change(over, [&](core::Store& store) {
            return core::change(store, core::takeOffApartList(store.snapshot(), {decision.row}));
        });
    case Kind::MustWait:
    case Kind::StandsBy:
    case Kind::TakenOff:
        break;
    }
    return bringBack(session, over, decision.people);
}

} // namespace ui
