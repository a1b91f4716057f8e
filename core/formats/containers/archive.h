// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A zip file opened from bytes: workbooks, and archives with a table inside. Its members are unpacked into
// memory only, piece by piece, and what is counted is what comes out, never what the archive says of itself.
// Names of members are compared and shown; nothing ever uses them as paths.

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace core {

namespace limits {

constexpr qsizetype members = 10'000;
constexpr qint64 unpackedBytes = 200'000'000; ///< of all members that are read, together
constexpr qint64 unpackedFreely = 10'000'000; ///< of one member, before its ratio is looked at
constexpr qint64 unpackedRatio = 200;         ///< no sheet of answers can be packed that tightly

} // namespace limits

/// The bytes of one member from its beginning. Must not outlive its archive.
class ArchiveMember
{
public:
    ArchiveMember(ArchiveMember&&) noexcept;
    ArchiveMember& operator=(ArchiveMember&&) noexcept;
    ~ArchiveMember();

    /// The next piece; empty at the end.
    Result<QByteArray> next();

private:
    friend class Archive;
    struct State;
    explicit ArchiveMember(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

class Archive
{
public:
    /// Refused: what is no zip, is cut short, locked with a password or has too many members.
    static Result<Archive> open(const QByteArray& bytes);

    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    const QStringList& names() const;
    /// Index of the first member with this name, small and capital letters alike; -1 when there is none.
    qsizetype find(const QString& name) const;

    Result<ArchiveMember> member(qsizetype index);
    /// All bytes of a member.
    Result<QByteArray> read(qsizetype index);

private:
    friend class ArchiveMember;
    struct State;
    explicit Archive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace core
