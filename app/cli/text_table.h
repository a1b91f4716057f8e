// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Columns of plain text that stand below each other, whatever script is in the cells. Used by verbs for what
// people read; knows nothing of the terminal.

#include <QString>
#include <QStringList>

#include <vector>

namespace cli {

class TextTable
{
public:
    TextTable() = default;
    /// `sides`: one letter per column, l or r; left where it is too short.
    explicit TextTable(const QStringList& headings, const char* sides = "") : m_sides(sides)
    {
        add(headings);
    }

    void add(const QStringList& cells);
    bool isEmpty() const { return m_rows.empty(); }
    /// One line per row, each ending in a line break; no blanks at the ends of lines.
    QString text() const;

private:
    QByteArray m_sides;
    std::vector<QStringList> m_rows;
};

/// How many columns of a terminal the text takes.
int widthOf(const QString& text);

} // namespace cli
