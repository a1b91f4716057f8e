// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/page_parts.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PairPage", text);
}

QString pointsText(const core::Reason& reason)
{
    return say("<b>%1</b> of %2").arg(QLocale().toString(reason.points), QLocale().toString(reason.most));
}

} // namespace

QString escapedText(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString reasonTable(const core::PairExplanation& why)
{
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
    for (const core::Reason& reason : why.reasons)
        html += QStringLiteral("<tr><td align=\"right\" style=\"white-space:pre\">%1</td>"
                               "<td width=\"100%\"><b>%2</b><br>%3</td></tr>")
                    .arg(pointsText(reason), escapedText(reason.title), escapedText(reason.text));
    return html + QStringLiteral("<tr><td align=\"right\"><b>%1</b></td><td><b>%2</b></td></tr></table>")
                      .arg(QLocale().toString(why.fit), escapedText(say("Fit: the sum of these points")));
}

} // namespace ui
