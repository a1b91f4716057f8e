// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The heaviest matching of a graph, found by LEMON: the referee for our solver, and what the bench compares
// it with. Numbers go in, partners come out; LEMON's headers stay behind this door.

#include <cstdint>
#include <memory>

namespace referee {

class LemonMatching
{
public:
    explicit LemonMatching(int vertices, std::int64_t pairs = 0);
    ~LemonMatching();

    void addPair(int a, int b, std::int64_t weight);
    /// Any matching, the heaviest.
    void run();
    /// The heaviest of those that leave nobody out; false when there is none. Quicker than run().
    bool runPerfect();
    /// After a run: the partner, or -1.
    int mateOf(int vertex) const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace referee
