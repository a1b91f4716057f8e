// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a table of people looks: what is searched, which facets are ticked, which columns stand in which order,
// and by what the people are sorted. A look can be written down under a name and shows the same on every
// laptop, in the window and on the command line.

#include "core/base/result.h"
#include "core/people/facets.h"
#include "core/people/search.h"

namespace core {

struct ListOrder
{
    ListColumn column = ListColumn::Name;
    bool isDown = false;

    bool operator==(const ListOrder&) const = default;
};

/// "-applied_at": as it is written down and typed.
QString textOf(const ListOrder& order);
/// Columns go by id or by title.
std::optional<ListOrder> listOrderNamed(const QString& words);

struct ListLook
{
    QString search; ///< as typed
    FacetChoice facets;
    std::vector<ListColumn> columns; ///< shown ones, in their order; the name is always among them
    std::vector<ListOrder> order;    ///< the first decides, the others among equals

    bool operator==(const ListLook&) const = default;
};

/// Everybody, the usual columns, by arrival.
ListLook usualLook();

/// Looks that coordinators need in every round, offered until somebody saves better ones: title and look.
std::vector<std::pair<QString, ListLook>> suggestedLooks();

QString textOfLook(const ListLook& look); ///< JSON
/// Columns and facets of a newer version are left out; text that is no look is refused.
Result<ListLook> parseLook(const QString& text);

/// Of two people the one that comes first: by the order, then by name, then by id.
class ListSorter
{
public:
    ListSorter(const std::vector<PersonRow>& rows, std::vector<ListOrder> order, const QString& zone);

    bool isBefore(size_t a, size_t b) const;

private:
    const std::vector<PersonRow>& m_rows;
    std::vector<ListOrder> m_order;
    std::vector<std::vector<SortKey>> m_keys; ///< of each order, of each row
};

/// Numbers of the rows that a look shows, in its order.
std::vector<size_t> shownRows(const std::vector<PersonRow>& rows, const ListLook& look, const QString& zone);

} // namespace core
