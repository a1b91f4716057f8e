// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ninja Forms: a running number and a day without the hour, then the questions.

#include "core/formats/import/sources/source.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool isNinjaForms(const SourceLook& look)
{
    return look.heading(0) == QStringLiteral("#") && look.columnOf({QStringLiteral("date submitted")}) == 1;
}

SourceTraits describeNinjaForms(const SourceLook& look)
{
    SourceTraits traits;
    traits.meanings = {{0, QStringLiteral("id")}, {1, QStringLiteral("applied_at")}};
    traits.separator = QStringLiteral(",");
    traits.hasEntities = true;
    if (look.areAll(1, QStringLiteral("[^:]*")))
        traits.notes.emplace_back(
            say("This export has the day of each answer but not the hour, so it does not tell who was first "
                "on a day."),
            say("The numbers in the first column rise with the answers; look there when places are short."));
    return traits;
}

} // namespace

Source ninjaFormsSource()
{
    return {"ninja_forms", "Ninja Forms", isNinjaForms, describeNinjaForms};
}

} // namespace core
