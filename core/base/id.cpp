// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <array>
#include <cstring>

namespace core {

Id Id::named(const QString& name)
{
    static const QUuid space(0xb1f01, 0x0a55, 0x4c1b, 0x9d, 0x2e, 0x6f, 0x0d, 0x1e, 0xaf, 0x20, 0x13);
    return Id(QUuid::createUuidV5(space, name));
}

std::strong_ordering Id::operator<=>(const Id& other) const
{
    const QByteArray mine = m_uuid.toRfc4122();
    const QByteArray theirs = other.m_uuid.toRfc4122();
    return std::memcmp(mine.constData(), theirs.constData(), 16) <=> 0;
}

} // namespace core
