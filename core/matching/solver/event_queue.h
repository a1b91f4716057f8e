// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What comes due next while duals change: edges that get tight, duals that get 0. An event is never taken
// back; whether it still holds is asked when its turn comes.

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace core {

struct Event
{
    qint64 time;
    qint64 twice; ///< of the edge, see Graph::Arc
    int from;     ///< an outer vertex, or what else the search means
    int to;
};

class EventQueue
{
public:
    bool empty() const { return m_heap.empty(); }
    qint64 nextTime() const { return m_heap.front().time; }
    void clear() { m_heap.clear(); }

    void push(const Event& event)
    {
        m_heap.push_back(event);
        std::push_heap(m_heap.begin(), m_heap.end(), isLater);
    }
    Event pop()
    {
        std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
        const Event event = m_heap.back();
        m_heap.pop_back();
        return event;
    }

private:
    static bool isLater(const Event& x, const Event& y) { return x.time > y.time; }

    std::vector<Event> m_heap; ///< earliest first
};

} // namespace core
