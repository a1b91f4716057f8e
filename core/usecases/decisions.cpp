// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/decisions.h"

#include "core/edits/keep_apart.h"
#include "core/matching/sentence.h"
#include "core/usecases/find_who.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace core {
namespace {

using Kind = RoundDecision::Kind;

QString say(const char* text)
{
    return translate("Usecases", text);
}

/// Which kind of decision a status is, if any.
std::optional<Kind> kindOf(Status status)
{
    if (status == Status::Held)
        return Kind::MustWait;
    if (status == Status::Standby)
        return Kind::StandsBy;
    if (status == Status::Withdrawn)
        return Kind::TakenOff;
    return std::nullopt;
}

class Collector
{
public:
    Collector(const Snapshot& snapshot, const Id& round) : m_snapshot(snapshot)
    {
        for (const Partnership& one : partnershipsOf(snapshot, round)) {
            if (one.locked)
                add({Kind::Locked, one.id, one.members(), {}, one.reason, {}}, Table::Partnership, "locked");
            else if (one.byHand)
                add({Kind::ByHand, one.id, one.members(), {}, one.reason, {}}, Table::Partnership, "alive");
        }
        for (const KeepApart& one : snapshot.keepApart.live)
            add({Kind::KeptApart, one.id, {one.first, one.second}, inWords(snapshot, one), one.reason, {}},
                Table::KeepApart, "");
        for (const InstitutionApart& one : snapshot.institutionsApart.live)
            add({Kind::KeptApart, one.id, {}, inWords(snapshot, one), one.reason, {}},
                Table::InstitutionApart, "");
        for (const Application& one : applicationsOf(snapshot, round))
            if (const auto kind = kindOf(one.status))
                add({*kind, one.id, {one.person}, {}, one.statusReason, {}}, Table::Application, "status");
    }

    std::vector<RoundDecision> decisions;
    std::vector<AskedField> asked;

private:
    void add(RoundDecision decision, Table table, const char* field)
    {
        if (decision.who.isEmpty())
            decision.who = displayNames(m_snapshot, decision.people);
        asked.push_back({table, decision.row, QLatin1String(field)});
        decisions.push_back(std::move(decision));
    }

    const Snapshot& m_snapshot;
};

} // namespace

Result<std::map<Id, DecidedBy>> whoDecided(Store& store, const std::vector<AskedField>& asked)
{
    std::map<Id, const AskedField*> open;
    for (const AskedField& one : asked)
        open[one.row] = &one;
    std::map<Id, DecidedBy> found;
    const std::vector<HistoryLine>& lines = store.timeline().lines;
    for (std::size_t i = lines.size(); i-- > 0 && !open.empty();) {
        const HistoryLine& line = lines[i];
        if (line.action != HistoryLine::Action::Do || line.undone)
            continue;
        const auto kept = store.keptChanges(line);
        if (!kept)
            return kept.error();
        const auto changes = decodeChanges(*kept);
        if (!changes)
            return changes.error();
        for (const FieldChange& change : *changes) {
            const auto at = open.find(change.row);
            if (at == open.end() || at->second->table != change.table ||
                (!at->second->field.isEmpty() && at->second->field != change.field))
                continue;
            found[change.row] = {line.author, line.at, line.text};
            open.erase(at);
        }
    }
    return found;
}

QString nameOf(Kind kind)
{
    static constexpr std::array names = {"locked",    "by-hand",   "kept-apart",
                                         "must-wait", "stands-by", "taken-off"};
    return QString::fromLatin1(names[std::size_t(kind)]);
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Locked:
        return say("Locked");
    case Kind::ByHand:
        return say("Made by hand");
    case Kind::KeptApart:
        return say("Kept apart");
    case Kind::MustWait:
        return say("Must wait");
    case Kind::StandsBy:
        return say("Stands by");
    case Kind::TakenOff:
        break;
    }
    return say("Taken off");
}

Result<std::vector<RoundDecision>> decisionsOf(Store& store, const Id& round)
{
    Collector collected(store.snapshot(), round);
    const auto by = whoDecided(store, collected.asked);
    if (!by)
        return by.error();
    std::vector<RoundDecision> decisions = std::move(collected.decisions);
    for (RoundDecision& one : decisions)
        if (const auto at = by->find(one.row); at != by->end())
            one.by = at->second;
    std::sort(decisions.begin(), decisions.end(), [](const RoundDecision& x, const RoundDecision& y) {
        return std::tie(x.kind, y.by.at, x.row) < std::tie(y.kind, x.by.at, y.row);
    });
    return decisions;
}

} // namespace core
