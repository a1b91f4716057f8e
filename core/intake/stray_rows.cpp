// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/stray_rows.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/intake/moved_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

constexpr size_t fewRows = 20; ///< may be off in a small file, too

QString say(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

/// Before the columns are judged, which takes a while and which most files do not need.
bool mayBeStray(const AnswerRow& row, qsizetype addresses)
{
    const QStringList& cells = row.cells;
    return hasSurplus(row) || (addresses >= 0 && !cells.value(addresses).contains(u'@') &&
                               std::any_of(cells.begin(), cells.end(), looksLikeAddress));
}

QString together(const QStringList& cells)
{
    return tidyText(cells.join(QStringLiteral(" | ")), true);
}

} // namespace

StrayRows::StrayRows(const AnswerTable& table, const Mapping& mapping) : m_table(table)
{
    const qsizetype addresses = addressColumnOf(table.headings, mapping);
    if (std::none_of(table.rows.begin(), table.rows.end(),
                     [addresses](const AnswerRow& row) { return mayBeStray(row, addresses); }))
        return;
    m_looks.emplace(table, mapping);
    const auto strays = size_t(std::count_if(table.rows.begin(), table.rows.end(),
                                             [this](const AnswerRow& row) { return isStray(row); }));
    if (strays > std::max(fewRows, table.rows.size() / 5))
        m_looks.reset();
}

bool StrayRows::isStray(const AnswerRow& row) const
{
    return row.fault.isEmpty() && (hasSurplus(row) || m_looks->isAddressAstray(row.cells));
}

std::optional<StrayRows::Straight> StrayRows::straight(const AnswerRow& row) const
{
    if (!m_looks || !isStray(row))
        return std::nullopt;
    const auto cells = putStraight(*m_looks, row.cells + row.surplus);
    if (!cells)
        return std::nullopt;
    Straight straight;
    for (qsizetype i = 0; i < m_table.headings.size(); ++i)
        straight.cells.insert(m_table.headings[i], cells->value(i));
    straight.isMoved = *cells != row.cells;
    if (straight.isMoved) {
        straight.cells.insert(QStringLiteral("row as it stood"), together(row.cells + row.surplus));
        straight.moved = say("Its answers stood in the wrong columns and were moved back (%1).")
                             .arg(movesIn(m_table.headings, row.cells, *cells));
    } else {
        straight.cells.insert(QStringLiteral("beyond the headings"), together(row.surplus));
        straight.moved = say("It has more cells than there are headings; “%1” is kept and not used.")
                             .arg(together(row.surplus).left(40));
    }
    return straight;
}

} // namespace core
