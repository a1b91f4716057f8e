// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pair_pages.h"

#include "ui/models/pairs_model.h"
#include "ui/screens/pairs/page_parts.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Print", text);
}

QString memberText(const RoundPairs& pairs, const core::Id& person)
{
    const QString country = pairs.country(person);
    const QString name = QStringLiteral("<b>%1</b>").arg(escapedText(pairs.name(person)));
    return country.isEmpty() ? name : name + QStringLiteral("<br>") + escapedText(country);
}

QString headRow(const QStringList& titles)
{
    QString html = QStringLiteral("<thead><tr>");
    for (const QString& title : titles)
        html += QStringLiteral("<th align=\"left\" bgcolor=\"#e8e8e8\">%1</th>").arg(escapedText(title));
    return html + QStringLiteral("</tr></thead>");
}

} // namespace

QString pairListHtml(const RoundPairs& pairs, const QString& title, const std::vector<core::PairRow>& rows)
{
    QString html = QStringLiteral("<h2>%1</h2><p>%2</p>")
                       .arg(escapedText(title),
                            escapedText(QCoreApplication::translate("Print", "%n pair(s), lowest fit first.", nullptr,
                                                                    int(rows.size()))));
    html += QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                           "style=\"border-collapse:collapse\">") +
            headRow({say("Person"), say("Partner"), say("Fit"), say("Why"), say("Marks")});
    for (const core::PairRow& row : rows) {
        QStringList partners;
        for (size_t i = 1; i < row.members.size(); ++i)
            partners += memberText(pairs, row.members[i]);
        QStringList marks;
        for (const mark::Mark one : {mark::RuleBroken, mark::Locked, mark::ByHand, mark::Trio})
            if (mark::of(row) & one)
                marks += mark::title(one).toLower();
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td align=\"right\">%3</td><td>%4</td><td>%5</td></tr>")
                    .arg(memberText(pairs, row.members.front()), partners.join(QStringLiteral("<br>")),
                         QLocale().toString(row.fit), escapedText(row.why),
                         escapedText(marks.join(QStringLiteral(", "))));
    }
    html += QStringLiteral("</table>");
    if (!pairs.view().alone.empty()) {
        html += QStringLiteral("<h3>%1</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                               "style=\"border-collapse:collapse\">")
                    .arg(escapedText(say("Without a partner"))) +
                headRow({say("Person"), say("Why")});
        for (const core::PersonAlone& alone : pairs.view().alone)
            html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                        .arg(memberText(pairs, alone.person), escapedText(alone.reason));
        html += QStringLiteral("</table>");
    }
    return html;
}

std::vector<PrintKind> printKinds(Session& session, const RoundPairs& pairs, const std::vector<core::PairRow>& shown,
                                  const std::vector<core::PairRow>&)
{
    const core::Round* round = session.currentRound();
    const QString label = round ? round->label : QString();
    const QString title = say("Pairs of %1").arg(label);
    const auto list = [&](const std::vector<core::PairRow>& rows) {
        return [sheets = Sheets{title, {pairListHtml(pairs, title, rows)}}](core::Progress&) -> core::Result<Sheets> {
            return sheets;
        };
    };
    std::vector<PrintKind> kinds;
    const int all = int(pairs.view().rows.size());
    kinds.push_back({QCoreApplication::translate("Print", "The list of all %n pair(s)", nullptr, all),
                     list(pairs.view().rows), say("Pairs %1").arg(label)});
    if (int(shown.size()) != all && !shown.empty())
        kinds.push_back({QCoreApplication::translate("Print", "The list of the %n pair(s) shown", nullptr,
                                                     int(shown.size())),
                         list(shown), say("Pairs shown %1").arg(label)});
    return kinds;
}

} // namespace ui
