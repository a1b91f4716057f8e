// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

namespace cli {
namespace {

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return 2;
    default:
        return 1;
    }
}

/// Line breaks would tear the table; the blanks that indent a first column stay.
QString oneLine(const QString& cell)
{
    QString line = cell;
    for (QChar& character : line)
        if (character.isSpace())
            character = u' ';
    return line;
}

} // namespace

int widthOf(const QString& text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

void TextTable::add(const QStringList& cells)
{
    QStringList row;
    for (const QString& cell : cells)
        row += oneLine(cell);
    m_rows.push_back(std::move(row));
}

QString TextTable::text() const
{
    std::vector<int> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], widthOf(row.at(i)));
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString blanks(widths[size_t(i)] - widthOf(row.at(i)), u' ');
            const bool toTheRight = i < m_sides.size() && m_sides.at(i) == 'r';
            line += toTheRight ? blanks + row.at(i) : row.at(i) + blanks;
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace cli
