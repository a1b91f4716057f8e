// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <algorithm>
#include <tuple>

namespace core {

std::strong_ordering Stamp::operator<=>(const Stamp& other) const
{
    if (lamport != other.lamport)
        return lamport <=> other.lamport;
    if (const int order = device.compare(other.device))
        return order <=> 0;
    return sequence <=> other.sequence;
}

void Timeline::append(HistoryLine line)
{
    const size_t at = lines.size();
    const auto find = [&] {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const HistoryLine& other) {
            return other.stamp.device == line.targetDevice && other.stamp.sequence == line.targetSequence;
        });
        return size_t(found - lines.begin());
    };
    if (line.action == HistoryLine::Action::Do) {
        toRedo.clear();
        if (line.mark)
            toUndo.clear();
        else
            toUndo.push_back(at);
    } else if (const size_t target = find(); target < at) {
        const bool undoing = line.action == HistoryLine::Action::Undo;
        auto& from = undoing ? toUndo : toRedo;
        auto& to = undoing ? toRedo : toUndo;
        lines[target].undone = undoing;
        std::erase(from, target);
        to.push_back(target);
    }
    lines.push_back(std::move(line));
}

QString nameOf(HistoryLine::Action action)
{
    switch (action) {
    case HistoryLine::Action::Do: return QStringLiteral("do");
    case HistoryLine::Action::Undo: return QStringLiteral("undo");
    case HistoryLine::Action::Redo: break;
    }
    return QStringLiteral("redo");
}

HistoryLine::Action actionNamed(const QString& name)
{
    if (name == QStringLiteral("undo"))
        return HistoryLine::Action::Undo;
    return name == QStringLiteral("redo") ? HistoryLine::Action::Redo : HistoryLine::Action::Do;
}

} // namespace core
