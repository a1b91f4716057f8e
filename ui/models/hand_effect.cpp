// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hand_effect.h"

#include "core/base/text.h"
#include "ui/models/round_pairs.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("HandEffect", text);
}

QString namesOf(const RoundPairs& pairs, const std::vector<core::Id>& people)
{
    QStringList names;
    for (const core::Id& person : people)
        names += pairs.name(person);
    return core::listOf(names);
}

std::vector<core::Id> othersOf(const core::PairRow& row, const core::Id& person)
{
    std::vector<core::Id> others = row.members;
    std::erase(others, person);
    return others;
}

void endAll(const RoundPairs& pairs, const std::vector<std::vector<core::Id>>& groups, HandEffect& effect)
{
    QSet<core::Id> ended;
    for (const auto& group : groups)
        for (const core::Id& person : group)
            if (const core::PairRow* row = pairs.rowOf(person); row && !ended.contains(row->partnership)) {
                ended.insert(row->partnership);
                effect.ends.push_back(*row);
                effect.fitChange -= row->fit;
                effect.lossChange -= row->cost;
                effect.placedChange -= int(row->members.size());
                if (row->locked && effect.refusal.isEmpty())
                    effect.refusal =
                        say("%1 are locked together. Unlock them first.").arg(namesOf(pairs, row->members));
            }
}

} // namespace

HandEffect effectOfGroups(const RoundPairs& pairs, const std::vector<std::vector<core::Id>>& groups)
{
    HandEffect effect;
    const core::MatchQuestion* question = pairs.question();
    if (!question)
        return effect;
    endAll(pairs, groups, effect);
    QSet<core::Id> placed;
    for (const auto& group : groups) {
        std::vector<int> members;
        for (const core::Id& person : group) {
            placed.insert(person);
            if (const auto member = core::findCandidate(*question, person))
                members.push_back(*member);
        }
        std::sort(members.begin(), members.end());
        if (members.size() != group.size()) {
            effect.refusal = say("One of them has no place in this round.");
            continue;
        }
        core::PairRow row = core::rowFor(*question, members);
        effect.fitChange += row.fit;
        effect.lossChange += row.cost;
        effect.placedChange += int(row.members.size());
        effect.broken.insert(effect.broken.end(), row.broken.begin(), row.broken.end());
        effect.begins.push_back(std::move(row));
    }
    for (const core::PairRow& row : effect.ends)
        for (const core::Id& person : row.members)
            if (!placed.contains(person))
                effect.leftOver.push_back(person);
    return effect;
}

std::vector<std::vector<core::Id>> groupsOfDrop(const RoundPairs& pairs, const core::Id& dragged,
                                                const core::Id& target)
{
    const core::PairRow* from = pairs.rowOf(dragged);
    const core::PairRow* to = pairs.rowOf(target);
    std::vector<std::vector<core::Id>> groups = {{dragged, target}};
    if (from && to && from != to && from->members.size() == 2 && to->members.size() == 2)
        groups.push_back({othersOf(*from, dragged).front(), othersOf(*to, target).front()});
    return groups;
}

std::vector<std::vector<core::Id>> groupsOfSwap(const RoundPairs& pairs, const core::Id& a, const core::Id& b)
{
    std::vector<std::vector<core::Id>> groups;
    for (const auto& [leaves, comes] : {std::pair(a, b), std::pair(b, a)})
        if (const core::PairRow* row = pairs.rowOf(leaves)) {
            std::vector<core::Id> group = othersOf(*row, leaves);
            group.push_back(comes);
            groups.push_back(std::move(group));
        }
    return groups;
}

QString signedText(qint64 number)
{
    const QString digits = QLocale().toString(qAbs(number));
    // Isolated: beside letters that run from right to left the sign would change sides.
    return core::isolated(number > 0   ? QStringLiteral("+%1").arg(digits)
                          : number < 0 ? QStringLiteral("\u2212%1").arg(digits)
                                       : QStringLiteral("\u00b10"));
}

QString inWords(const RoundPairs& pairs, const HandEffect& effect)
{
    if (!effect.refusal.isEmpty())
        return effect.refusal;
    QStringList begins;
    for (const core::PairRow& row : effect.begins)
        begins += QCoreApplication::translate("HandEffect", "%1 %2", "names of a pair, their fit")
                      .arg(namesOf(pairs, row.members), QLocale().toString(row.fit));
    QString text = say("%1: round %2.").arg(begins.join(QStringLiteral("; ")), signedText(effect.fitChange));
    text += u' ' + (effect.broken.empty()
                        ? say("No rule is broken.")
                        : say("It breaks a rule: %1").arg(effect.broken.front().sentence));
    if (!effect.leftOver.empty())
        text += u' ' + QCoreApplication::translate("HandEffect",
                                                   "%n person(s) would be left without a partner: %1.",
                                                   nullptr, int(effect.leftOver.size()))
                           .arg(namesOf(pairs, effect.leftOver));
    return text;
}

} // namespace ui
