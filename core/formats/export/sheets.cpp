// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/export/sheets.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Sheets", text);
}

QString style()
{
    return QStringLiteral("body { font-family: sans-serif; font-size: 11pt; line-height: 1.4; color: black; "
                          "background: white; }\n"
                          "h1 { font-size: 16pt; } h2 { font-size: 14pt; margin-bottom: 2pt; } h3 { "
                          "font-size: 11pt; margin-bottom: 2pt; }\n"
                          ".sheet { page-break-before: always; }\n"
                          "table { border-collapse: collapse; } td, th { padding: 2pt 10pt 2pt 0; "
                          "text-align: start; vertical-align: top; }\n"
                          "table.people { width: 100%; } table.people > tbody > tr > td { width: 33%; }\n"
                          ".number { text-align: right; } .quiet { color: #444444; }\n");
}

/// Text of any direction, as text.
QString plain(const QString& text)
{
    return QStringLiteral("<bdi>%1</bdi>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QString personCell(const SheetPerson& person)
{
    QString html = QStringLiteral("<td><h3>%1</h3><table>").arg(plain(person.name));
    for (const auto& [what, answer] : person.facts)
        html += QStringLiteral("<tr><td class=\"quiet\">%1</td><td>%2</td></tr>")
                    .arg(what.toHtmlEscaped(), plain(answer));
    html += QStringLiteral("</table>");
    if (!person.about.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(plain(person.about));
    return html + QStringLiteral("</td>");
}

QString listOfLines(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += QStringLiteral("<p>%1</p>\n").arg(plain(line));
    return html;
}

QString sheetHtml(const PairSheet& sheet)
{
    QString html = QStringLiteral("<div class=\"sheet\">\n<h2>%1</h2>\n<p>%2</p>\n")
                       .arg(plain(sheet.title), say("Fit %1 of 100").arg(sheet.fit));
    html += listOfLines(sheet.notes);
    html += QStringLiteral("<table class=\"people\"><tbody><tr>");
    for (const SheetPerson& person : sheet.people)
        html += personCell(person);
    html += QStringLiteral("</tr></tbody></table>\n<h3>%1</h3>\n<table>").arg(say("Why they are together"));
    for (const SheetReason& reason : sheet.reasons)
        html += QStringLiteral("<tr><td class=\"number\">%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(say("%1 of %2").arg(reason.points).arg(reason.most), reason.title.toHtmlEscaped(),
                         plain(reason.text));
    html += QStringLiteral("</table>\n");
    if (!sheet.shared.isEmpty())
        html += QStringLiteral("<p>%1 %2</p>\n")
                    .arg(say("Shared interests:"), plain(sheet.shared.join(QStringLiteral(", "))));
    html += QStringLiteral("<h3>%1</h3>\n").arg(say("When both are awake"));
    if (sheet.hours.empty())
        html += QStringLiteral("<p>%1</p>\n").arg(say("Not known: a time zone is missing."));
    for (const SheetHours& hours : sheet.hours)
        html += QStringLiteral("<p><span class=\"quiet\">%1</span><br>%2</p>\n")
                    .arg(hours.days.toHtmlEscaped(), plain(hours.byClocks.join(u'\n')));
    return html + QStringLiteral("</div>\n");
}

} // namespace

QString sheetsAsHtml(const SheetBook& book)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta "
                                  "charset=\"utf-8\">\n<title>%1</title>\n<style>\n%2</style>\n"
                                  "</head>\n<body>\n<h1>%3</h1>\n")
                       .arg(book.title.toHtmlEscaped(), style(), plain(book.title));
    html += listOfLines(book.lead);
    html += QStringLiteral("<table>\n<tr><th>%1</th><th>%2</th></tr>\n").arg(say("Fit"), say("Pair"));
    for (const PairSheet& sheet : book.sheets)
        html += QStringLiteral("<tr><td class=\"number\">%1</td><td>%2</td></tr>\n")
                    .arg(QString::number(sheet.fit), plain(sheet.title));
    html += QStringLiteral("</table>\n");
    for (const PairSheet& sheet : book.sheets)
        html += sheetHtml(sheet);
    return html + QStringLiteral("</body>\n</html>\n");
}

} // namespace core
