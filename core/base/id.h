// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Identity of a row. Random ids for what only one laptop can create; named ids (UUID version 5) for what two
// laptops may create alike, so that the same applicant gets the same id everywhere. Order is that of the text.

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace core {

class Id
{
public:
    Id() = default;

    static Id random() { return Id(QUuid::createUuid()); }
    static Id named(const QString& name);
    /// Null when the text is no UUID.
    static Id fromString(const QString& text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id&) const = default;
    std::strong_ordering operator<=>(const Id& other) const;

    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(QUuid uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

} // namespace core
