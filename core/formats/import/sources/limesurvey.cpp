// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LimeSurvey: headings are question codes or whole questions, one column for each choice; its exchange format
// for data has the questions above the codes.

#include "core/formats/import/sources/source.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool areCodes(const QStringList& cells)
{
    return cells.contains(QStringLiteral("id")) && cells.contains(QStringLiteral("submitdate")) &&
           cells.contains(QStringLiteral("startlanguage"));
}

bool isLimeSurvey(const SourceLook& look)
{
    return (look.has("id") && look.has("submitdate") && look.has("startlanguage")) || areCodes(look.row(1)) ||
           (look.has("response id") && look.has("date submitted"));
}

SourceTraits describeLimeSurvey(const SourceLook& look)
{
    SourceTraits traits;
    traits.headingRows = areCodes(look.row(1)) ? 2 : 1;
    traits.timeOf(look, {QStringLiteral("submitdate"), QStringLiteral("date submitted")});
    traits.mean(look, QStringLiteral("id"), {QStringLiteral("id"), QStringLiteral("response id")});
    traits.mean(look, QStringLiteral("ignore"),
                {QStringLiteral("lastpage"), QStringLiteral("last page"), QStringLiteral("startlanguage"),
                 QStringLiteral("start language"), QStringLiteral("seed"), QStringLiteral("startdate"),
                 QStringLiteral("date started"), QStringLiteral("datestamp"),
                 QStringLiteral("date last action"), QStringLiteral("ipaddr"), QStringLiteral("ip address"),
                 QStringLiteral("refurl"), QStringLiteral("referrer url")});
    const qsizetype time = look.columnOf({QStringLiteral("submitdate"), QStringLiteral("date submitted")});
    if (time >= 0 && look.areAll(time, QStringLiteral("1980-01-01.*"), traits.headingRows))
        traits.notes.emplace_back(
            say("This survey was anonymous: all its answers have the same made-up date, so nothing tells who "
                "was first."),
            say("Add the times of application by hand if the country cap is to be used."));
    return traits;
}

} // namespace

Source limeSurveySource()
{
    return {"limesurvey", "LimeSurvey", isLimeSurvey, describeLimeSurvey};
}

} // namespace core
