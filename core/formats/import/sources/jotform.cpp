// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Jotform: "Submission Date" first, choices on lines of their own inside a cell.

#include "core/formats/import/sources/source.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool isJotform(const SourceLook& look)
{
    return look.columnOf({QStringLiteral("submission date")}) == 0;
}

SourceTraits describeJotform(const SourceLook& look)
{
    SourceTraits traits;
    traits.timeOf(look, {QStringLiteral("submission date")});
    traits.mean(look, QStringLiteral("id"), {QStringLiteral("submission id")});
    traits.mean(look, QStringLiteral("ignore"),
                {QStringLiteral("submission ip"), QStringLiteral("last update date"),
                 QStringLiteral("submission url")});
    traits.separator = QStringLiteral("\n");
    if (look.areAll(0, QStringLiteral("[^:]*")))
        traits.notes.emplace_back(
            say("This export has the day of each answer but not the hour, so it does not tell who was first "
                "on a day."),
            say("Export from the form itself instead of the table to get the times."));
    return traits;
}

} // namespace

Source jotformSource()
{
    return {"jotform", "Jotform", isJotform, describeJotform};
}

} // namespace core
