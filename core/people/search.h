// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What somebody types to find people, and whether it finds one. All terms must hold:
//   lisbon            anywhere, whatever the case and accents
//   "open access"     these words together
//   city:lisbon       in one column, by its name on the command line or its title
//   city:"Lisbon"     the whole cell;  city:""  an empty cell
//   -lisbon           not this, with any of the above
// Text is folded here once, and in the rows once.

#include "core/people/list_columns.h"

namespace core {

class PeopleSearch
{
public:
    PeopleSearch() = default;
    explicit PeopleSearch(const QString& typed);

    bool isEmpty() const { return m_terms.empty(); }
    bool finds(const PersonRow& row, const QString& zone) const;

    bool operator==(const PeopleSearch&) const = default;

private:
    struct Term
    {
        QString words;   ///< folded
        QString written; ///< as typed: an address is found by its @ and dots, which folding loses
        std::optional<ListColumn> column;
        bool isWhole = false;
        bool isNot = false;

        bool operator==(const Term&) const = default;
    };
    bool holds(const Term& term, const PersonRow& row, const QString& zone) const;

    std::vector<Term> m_terms;
};

/// The term that finds whoever has this in that cell: city:"Lisbon".
QString searchTerm(ListColumn column, const QString& text, bool isNot);

} // namespace core
