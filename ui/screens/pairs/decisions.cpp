// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/decisions.h"

#include "core/base/text.h"
#include "core/edits/keep_apart.h"
#include "core/edits/people.h"
#include "core/matching/rules/catalogue.h"
#include "core/usecases/change.h"
#include "core/usecases/pairs_by_hand.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Decisions", text);
}

QString namesOf(const core::Snapshot& snapshot, const std::vector<core::Id>& people)
{
    QStringList names;
    for (const core::Id& person : people)
        names += core::isolated(core::displayName(snapshot, person));
    return core::listOf(names);
}

QString rulesText(const QString& despite)
{
    QStringList titles;
    for (const QString& id : despite.split(u',', Qt::SkipEmptyParts))
        if (const core::Rule* rule = core::findRule(id))
            titles += core::titleOf(*rule);
    return titles.join(QStringLiteral(", "));
}

void addPartnerships(const core::Snapshot& snapshot, const core::Id& round, std::vector<Decision>& all)
{
    for (const core::Partnership& one : core::partnershipsOf(snapshot, round)) {
        const QString who = namesOf(snapshot, one.members());
        if (one.locked)
            all.push_back({DecisionKind::Lock, one.id, one.first, who, one.reason, {}, {}});
        if (!one.despite.isEmpty())
            all.push_back({DecisionKind::Exception, one.id, one.first,
                           say("%1, despite: %2").arg(who, rulesText(one.despite)), one.reason, {}, {}});
    }
}

void addApart(const core::Snapshot& snapshot, std::vector<Decision>& all)
{
    for (const core::KeepApart& one : snapshot.keepApart.live)
        all.push_back({DecisionKind::Apart, one.id, one.first, core::inWords(snapshot, one), one.reason, {}, {}});
    for (const core::InstitutionApart& one : snapshot.institutionsApart.live)
        all.push_back({DecisionKind::Apart, one.id, one.person, core::inWords(snapshot, one), one.reason, {}, {}});
}

/// Who wrote the newest line about the row that was not taken back.
void findAuthor(Session& session, Decision& decision)
{
    const auto& lines = session.timeline().lines;
    const std::vector<size_t> about = session.linesAbout({decision.row});
    for (size_t i = about.size(); i-- > 0;)
        if (const core::HistoryLine& line = lines[about[i]];
            line.action == core::HistoryLine::Action::Do && !line.undone) {
            decision.author = line.author;
            decision.at = line.at;
            return;
        }
}

} // namespace

QString titleOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Lock:
        return say("Locked together");
    case DecisionKind::Exception:
        return say("Together despite a rule");
    case DecisionKind::Apart:
        return say("Kept apart");
    case DecisionKind::MustWait:
        break;
    }
    return say("Must wait");
}

QString backTitleOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Lock:
        return say("Unlock");
    case DecisionKind::Exception:
        return say("Unpair");
    case DecisionKind::Apart:
        return say("Take off the list");
    case DecisionKind::MustWait:
        break;
    }
    return say("Give the place back");
}

std::vector<Decision> decisionsOf(Session& session)
{
    const core::Snapshot& snapshot = session.snapshot();
    std::vector<Decision> all;
    addPartnerships(snapshot, session.round(), all);
    addApart(snapshot, all);
    for (const core::Application& one : core::applicationsOf(snapshot, session.round()))
        if (one.status == core::Status::Held)
            all.push_back({DecisionKind::MustWait, one.id, one.person, namesOf(snapshot, {one.person}),
                           one.statusReason, {}, {}});
    for (Decision& one : all)
        findAuthor(session, one);
    std::stable_sort(all.begin(), all.end(), [](const Decision& a, const Decision& b) {
        return std::tuple(a.kind, core::foldText(a.who), a.row) < std::tuple(b.kind, core::foldText(b.who), b.row);
    });
    return all;
}

bool takeBack(Session& session, QWidget* over, const Decision& decision)
{
    switch (decision.kind) {
    case DecisionKind::Lock:
        return session.change(over, [&](core::Store& store) {
            return core::lockPair(store, session.round(), decision.person, false, {});
        });
    case DecisionKind::Exception:
        return session.change(over, [&](core::Store& store) {
            return core::change(store, core::unpairPerson(store.snapshot(), session.round(), decision.person, {}));
        });
    case DecisionKind::Apart:
        return session.change(over, [&](core::Store& store) {
            return core::change(store, core::takeOffApartList(store.snapshot(), {decision.row}));
        });
    case DecisionKind::MustWait:
        break;
    }
    return session.change(over, [&](core::Store& store) {
        return core::change(store, core::setStatus(store.snapshot(), session.round(), {decision.person},
                                                   core::Status::Accepted, {}));
    });
}

} // namespace ui
