// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns the tables of fits into those of bounds (bound_tables.h), and fills in one tile after the other.

#include "core/matching/kernel/bound_tables.h"
#include "core/matching/kernel/fit_compiler.h"

#include <optional>

namespace core {

class CompiledBounds
{
public:
    /// None where fits are not exact by tables, or interests of one person are too many for small numbers.
    /// `fit` must outlive it.
    static std::optional<CompiledBounds> of(const MatchQuestion& question, const CompiledFit& fit);

    /// Moving is fine, copying is not: tables point into it.
    CompiledBounds(CompiledBounds&&) noexcept = default;
    CompiledBounds& operator=(CompiledBounds&&) noexcept = default;

    const BoundTables& tables() const { return m_tables; }

private:
    friend class BoundTiles;

    struct Kinds
    {
        const CompiledFit::Kinds* fit = nullptr;
        std::vector<qint16> values; ///< kinds x kinds
    };
    /// People whose interests count alike, but for a little.
    struct Class
    {
        qint32 mostRarity = 0; ///< of all interests of one of them
        std::size_t wanting = 0;
    };

    explicit CompiledBounds(const CompiledFit& fit) : m_fit(&fit) {}

    void compileLookups();
    void compilePeople(const MatchQuestion& question);
    bool compileInterests();
    void compileFactors();
    void sortIntoClasses();

    const CompiledFit* m_fit;
    BoundTables m_tables;
    std::vector<Kinds> m_lookups;
    std::vector<qint16> m_first, m_second, m_rarity;
    std::vector<quint16> m_wanting; ///< by person: kind of those who want interests as much as this one
    std::size_t m_wantingKinds = 0;
    std::vector<qint32> m_mostFactors; ///< by kinds of both
    std::vector<quint16> m_classOf;
    std::vector<Class> m_classes;
};

/// One tile at a time, from the first people to the last.
class BoundTiles
{
public:
    /// `bounds` must outlive it.
    explicit BoundTiles(const CompiledBounds& bounds);

    /// Of the next people. False when there are no more.
    bool next();
    const BoundTile& tile() const { return m_tile; }
    int end() const { return m_end; } ///< one past the last person of the tile

private:
    void fillStreams();
    void fillFactors();
    void findOwners();

    const CompiledBounds& m_bounds;
    int m_people;
    int m_end = 0;
    BoundTile m_tile;
    std::vector<BoundTile::Stream> m_streams;
    std::vector<std::vector<qint16>> m_values; ///< by lookup
    std::vector<qint16> m_factors;
    std::vector<quint32> m_ownersFrom, m_ownersEnd;
};

} // namespace core
