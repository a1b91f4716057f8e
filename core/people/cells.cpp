// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cells.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core {
namespace {

bool startsFormula(const QString& cell)
{
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20"); // the wide ones too
    return !cell.isEmpty() && signs.contains(cell.front());
}

/// One apostrophe more is always taken away by one less: whatever starts with some of them and then a sign.
bool isGuardable(const QString& cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return startsFormula(cell.mid(at));
}

QString written(QString cell)
{
    if (isGuardable(cell))
        cell.prepend(u'\'');
    const bool needsQuotes =
        cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u'"');
    if (!needsQuotes)
        return cell;
    return u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString readBack(const QString& cell)
{
    return cell.startsWith(u'\'') && isGuardable(cell.mid(1)) ? cell.mid(1) : cell;
}

/// The quoted cell that begins at `at`, moved behind it; nothing when the quotation never ends.
std::optional<QString> quotedCell(const QString& text, qsizetype& at)
{
    QString cell;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            cell += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[i++];
        } else {
            const bool isEnd =
                i + 1 == text.size() || text[i + 1] == u'\t' || text[i + 1] == u'\n' || text[i + 1] == u'\r';
            if (!isEnd)
                return {}; // a quotation mark that belongs to the words
            at = i + 1;
            return cell;
        }
    }
    return {};
}

} // namespace

QString textOfCells(const CellBlock& cells)
{
    QStringList lines;
    for (const QStringList& row : cells) {
        QStringList line;
        for (const QString& cell : row)
            line += written(cell);
        lines += line.join(u'\t');
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

CellBlock cellsIn(const QString& text)
{
    CellBlock rows;
    QStringList row;
    qsizetype widest = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        if (const auto quoted = text[at] == u'"' ? quotedCell(text, at) : std::nullopt) {
            cell = *quoted;
        } else {
            const qsizetype start = at;
            while (at < text.size() && text[at] != u'\t' && text[at] != u'\n' && text[at] != u'\r')
                ++at;
            cell = text.mid(start, at - start);
        }
        row += readBack(cell);
        if (at < text.size() && text[at] == u'\t') {
            ++at;
            if (at == text.size() || text[at] == u'\n' || text[at] == u'\r')
                row += QString(); // an empty last cell
            if (at < text.size() && text[at] != u'\n' && text[at] != u'\r')
                continue;
        }
        if (at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n')
            ++at;
        ++at;
        widest = std::max(widest, row.size());
        rows.push_back(std::exchange(row, {}));
    }
    for (QStringList& one : rows)
        while (one.size() < widest)
            one += QString();
    return rows;
}

QString htmlOfCells(const CellBlock& cells)
{
    // Excel reads the number format from the style, LibreOffice from its own attribute.
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const QStringList& row : cells) {
        html += QLatin1String("<tr>");
        for (const QString& cell : row)
            html += QStringLiteral("<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">%1</td>")
                        .arg(cell.toHtmlEscaped().replace(
                            u'\n', QLatin1String("<br style=\"mso-data-placement:same-cell\">")));
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

} // namespace core
