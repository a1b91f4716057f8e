// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/moved_cells.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

constexpr int clearlyBetter = 5;
constexpr qsizetype mostColumns = 400;
constexpr qsizetype mostOff = 3; ///< columns that a row may be off
constexpr qsizetype mostPieces = 4;
constexpr int worst = -1000000;

// What a change of the row costs, in the measure of ColumnLooks::fitOf.
constexpr int costOfGap = 2;   ///< a cell that is missing
constexpr int costOfBlank = 2; ///< an empty cell too many
constexpr int costOfCell = 5;  ///< a filled cell that belongs nowhere

/// Cells and columns set against each other from left to right. A cell meets its column, or several cells are
/// one that was cut, or a column gets none, or a cell belongs nowhere; the best sum of fits wins. Between
/// equals the row stays as it is as far as it can.
class Alignment
{
public:
    Alignment(const ColumnLooks& looks, QStringList cells) : m_looks(looks), m_cells(std::move(cells))
    {
        while (m_cells.size() > m_looks.count() && saysNothing(m_cells.back()))
            m_cells.removeLast();
        m_filled = m_cells.size();
        while (m_filled > 0 && saysNothing(m_cells[m_filled - 1]))
            --m_filled;
    }

    bool isPossible() const
    {
        return m_looks.count() > 0 && m_looks.count() <= mostColumns &&
               m_cells.size() <= m_looks.count() + mostOff;
    }

    int asItStands() const
    {
        int sum = 0;
        for (qsizetype i = 0; i < std::max(m_cells.size(), m_looks.count()); ++i)
            sum += i < m_looks.count() ? m_looks.fitOf(i, m_cells.value(i)) : -costOfCell;
        return sum;
    }

    /// Fills `straight` with the cells under their columns, gives the sum.
    int best(QStringList& straight)
    {
        const qsizetype columns = m_looks.count();
        m_steps.assign(size_t((m_filled + 1) * (columns + 1)), {});
        at(0, 0).sum = 0;
        for (qsizetype cell = 0; cell <= m_filled; ++cell)
            for (qsizetype column = std::max<qsizetype>(0, cell - mostOff); column <= columns; ++column)
                if (at(cell, column).sum > worst && (cell == m_filled || column <= cell + mostOff))
                    goOn(cell, column);
        straight.fill({}, columns);
        const int sum = at(m_filled, columns).sum;
        for (qsizetype cell = m_filled, column = columns; sum > worst && (cell > 0 || column > 0);) {
            const Step& step = at(cell, column);
            if (step.columns > 0 && step.cells > 0)
                straight[column - 1] = joined(cell - step.cells, step.cells);
            cell -= step.cells;
            column -= step.columns;
        }
        return sum;
    }

private:
    struct Step ///< how one got here
    {
        int sum = worst;
        qsizetype cells = 0;
        qsizetype columns = 0;
    };
    Step& at(qsizetype cell, qsizetype column)
    {
        return m_steps[size_t(cell * (m_looks.count() + 1) + column)];
    }

    QString joined(qsizetype first, qsizetype count) const
    {
        QStringList pieces = m_cells.mid(first, count);
        pieces.removeAll(QString());
        return pieces.join(QStringLiteral(", "));
    }

    /// Cells that go nowhere, then gaps, then joins, then plain steps: what is tried later wins among equals.
    void goOn(qsizetype cell, qsizetype column)
    {
        const int sum = at(cell, column).sum;
        const auto step = [&](qsizetype cells, qsizetype columns, int gain) {
            Step& there = at(cell + cells, column + columns);
            if (sum + gain >= there.sum)
                there = {sum + gain, cells, columns};
        };
        if (cell < m_filled)
            step(1, 0, saysNothing(m_cells[cell]) ? -costOfBlank : -costOfCell);
        if (column == m_looks.count())
            return;
        step(0, 1, m_looks.fitOf(column, {}) - (cell < m_filled ? costOfGap : 0));
        const int costOfJoin = m_looks.takesCommas(column) ? 2 : 3;
        for (qsizetype count = std::min(mostPieces, m_filled - cell); count > 1; --count)
            if (m_looks.takesSentences(column) && !saysNothing(m_cells[cell]))
                step(count, 1, m_looks.fitOf(column, joined(cell, count)) - costOfJoin * int(count - 1));
        if (cell < m_filled)
            step(1, 1, m_looks.fitOf(column, m_cells[cell]));
    }

    const ColumnLooks& m_looks;
    QStringList m_cells;
    qsizetype m_filled = 0; ///< cells up to the last one that says something
    std::vector<Step> m_steps;
};

bool isWellPlaced(const ColumnLooks& looks, const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (looks.fitOf(i, cells[i]) < -2)
            return false;
    return looks.addressColumn() >= 0 && looks.fitOf(looks.addressColumn(), cells[looks.addressColumn()]) > 0;
}

} // namespace

std::optional<QStringList> movedBack(const ColumnLooks& looks, const QStringList& cells)
{
    Alignment alignment(looks, cells);
    QStringList straight;
    if (!alignment.isPossible() || alignment.best(straight) < alignment.asItStands() + clearlyBetter)
        return std::nullopt;
    return straight;
}

std::optional<QStringList> putStraight(const ColumnLooks& looks, const QStringList& cells)
{
    Alignment alignment(looks, cells);
    QStringList straight;
    if (!alignment.isPossible() || alignment.best(straight) < alignment.asItStands() ||
        !isWellPlaced(looks, straight))
        return std::nullopt;
    return straight;
}

QString movesIn(const QStringList& headings, const QStringList& before, const QStringList& after)
{
    QStringList moves;
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (const QString cell = tidyText(after.value(i));
            cell != tidyText(before.value(i)) && !cell.isEmpty())
            moves += QStringLiteral("%1: %2").arg(headings[i].left(20), cell.left(30));
    return listOf(moves, 2);
}

} // namespace core
