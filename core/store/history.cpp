// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <QCoreApplication>

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
    const auto find = [&] { // from the end: most of what is undone was done just before
        const auto found = std::find_if(lines.rbegin(), lines.rend(), [&](const HistoryLine& other) {
            return other.stamp.sequence == line.targetSequence && other.stamp.device == line.targetDevice;
        });
        return found == lines.rend() ? at : size_t(lines.rend() - found) - 1;
    };
    m_lamport = std::max(m_lamport, line.stamp.lamport);
    qint64& sequence = m_sequences[line.stamp.device];
    sequence = std::max(sequence, line.stamp.sequence);
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

Stamp Timeline::next(const QString& device) const
{
    return {m_lamport + 1, device, m_sequences.value(device) + 1};
}

QString Timeline::whyNothingToUndo() const
{
    const auto mark = std::find_if(lines.rbegin(), lines.rend(), [](const HistoryLine& line) {
        return line.mark && line.action == HistoryLine::Action::Do;
    });
    if (mark == lines.rend())
        return QCoreApplication::translate("Store", "Nothing was done yet, so there is nothing to undo.");
    return QCoreApplication::translate("Store", "Undo stops here, because this cannot be taken back: %1.")
        .arg(mark->text);
}

QString nameOf(HistoryLine::Action action)
{
    switch (action) {
    case HistoryLine::Action::Do:
        return QStringLiteral("do");
    case HistoryLine::Action::Undo:
        return QStringLiteral("undo");
    case HistoryLine::Action::Redo:
        break;
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
