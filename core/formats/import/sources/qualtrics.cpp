// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qualtrics: three rows of headings (names, questions, and what the tool calls them), in old exports two. The
// third says in which zone its times are.

#include "core/formats/import/sources/source.h"

#include "core/base/text.h"
#include "core/time/zones.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool areImportIds(const QStringList& cells)
{
    return !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [](const QString& cell) {
        return tidyText(cell).isEmpty() || cell.trimmed().startsWith(u"{\"ImportId\"");
    });
}

bool isOld(const SourceLook& look)
{
    return look.has("responseset") && look.has("responseid");
}

bool isQualtrics(const SourceLook& look)
{
    return areImportIds(look.row(2)) || isOld(look);
}

QString zoneIn(const QString& cell)
{
    const QJsonObject object = QJsonDocument::fromJson(cell.toUtf8()).object();
    return canonicalZone(object.value(QStringLiteral("timeZone")).toString()).value_or(QString());
}

/// Questions, and the names of columns where there is no question.
QStringList headingsOf(const SourceLook& look)
{
    QStringList texts = look.row(1);
    texts.resize(std::max(texts.size(), look.width()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (tidyText(texts[i]).isEmpty())
            texts[i] = look.heading(i);
    return texts;
}

SourceTraits describeQualtrics(const SourceLook& look)
{
    SourceTraits traits;
    traits.headingRows = areImportIds(look.row(2)) ? 3 : 2;
    traits.headings = headingsOf(look);
    traits.timeOf(look,
                  {QStringLiteral("recordeddate"), QStringLiteral("enddate"), QStringLiteral("startdate")});
    traits.mean(look, QStringLiteral("id"), {QStringLiteral("responseid")});
    traits.mean(look, QStringLiteral("ignore"),
                {QStringLiteral("status"), QStringLiteral("ipaddress"), QStringLiteral("progress"),
                 QStringLiteral("duration in seconds"), QStringLiteral("finished"),
                 QStringLiteral("responseset"), QStringLiteral("locationlatitude"),
                 QStringLiteral("locationlongitude"), QStringLiteral("locationaccuracy"),
                 QStringLiteral("distributionchannel"), QStringLiteral("userlanguage")});
    for (const auto& [column, meaning] : traits.meanings)
        if (meaning == QStringLiteral("applied_at") && traits.headingRows == 3)
            traits.zone = zoneIn(look.row(2).value(column));
    traits.marks.push_back(
        {look.columnOf({QStringLiteral("status")}),
         {QStringLiteral("survey preview"), QStringLiteral("spam"), QStringLiteral("survey test"),
          QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("8")},
         true,
         say("The survey tool marks this row as a trial run or as spam, so it is left out.")});
    traits.marks.push_back({look.columnOf({QStringLiteral("finished")}),
                            {QStringLiteral("false"), QStringLiteral("0")},
                            false,
                            say("These answers were not finished:")});
    return traits;
}

} // namespace

Source qualtricsSource()
{
    return {"qualtrics", "Qualtrics", isQualtrics, describeQualtrics};
}

} // namespace core
