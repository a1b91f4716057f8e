// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <cstring>

namespace core {

Id Id::named(const QString& name)
{
    static const QUuid space(0xb1f01, 0x0a55, 0x4c1b, 0x9d, 0x2e, 0x6f, 0x0d, 0x1e, 0xaf, 0x20, 0x13);
    return Id(QUuid::createUuidV5(space, name));
}

std::strong_ordering Id::operator<=>(const Id& other) const
{
    const QUuid& a = m_uuid;
    const QUuid& b = other.m_uuid;
    if (a.data1 != b.data1)
        return a.data1 <=> b.data1;
    if (a.data2 != b.data2)
        return a.data2 <=> b.data2;
    if (a.data3 != b.data3)
        return a.data3 <=> b.data3;
    return std::memcmp(a.data4, b.data4, sizeof a.data4) <=> 0;
}

} // namespace core
