// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The history of a programme: one line per edit, in the order of the stamps, and what undo and redo would do
// next. Lines are only ever added. Undoing adds a line that points at the one it takes back.

#include "core/edits/edit.h"

#include <QDateTime>
#include <QHash>

#include <optional>
#include <vector>

namespace core {

/// Who works here. The device is this computer's own id, the name is for people.
struct Author
{
    QString name;
    QString device;
};

/// Order of edits across laptops: counter first, then device, then sequence. The wall clock is information
/// only.
struct Stamp
{
    qint64 lamport = 0;
    QString device;
    qint64 sequence = 0;

    bool operator==(const Stamp&) const = default;
    std::strong_ordering operator<=>(const Stamp& other) const;
};

struct HistoryLine
{
    enum class Action
    {
        Do,
        Undo,
        Redo
    };
    Stamp stamp;
    QString author;
    QDateTime at; ///< UTC
    QString kind;
    QString text;
    bool mark = false; ///< happened in the world: undo stops here
    Action action = Action::Do;
    QString targetDevice; ///< for Undo and Redo: the line they are about
    qint64 targetSequence = 0;
    bool undone = false; ///< for Do: taken back at the moment
};

/// A line with what it changed, as the file keeps it: quickly read, and understood by decodeChanges wherever there is
/// time.
struct KeptStep
{
    HistoryLine line;
    QByteArray changes;
};

/// Sets `undone` and knows what undo and redo would take, from the lines in stamp order.
class Timeline
{
public:
    std::vector<HistoryLine> lines;
    std::vector<size_t> toUndo; ///< indices into lines, the next one last; empty above a mark
    std::vector<size_t> toRedo;

    void append(HistoryLine line);
    /// The stamp of the next line that a device writes: after everything it knows of.
    Stamp next(const QString& device) const;
    /// Why undo has nothing to take back: the mark that it stopped at, or that nothing was done.
    QString whyNothingToUndo() const;

private:
    qint64 m_lamport = 0;
    QHash<QString, qint64> m_sequences; ///< device -> its last
};

QString nameOf(HistoryLine::Action action);
HistoryLine::Action actionNamed(const QString& name);

} // namespace core
