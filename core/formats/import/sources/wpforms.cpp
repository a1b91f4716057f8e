// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// WPForms: number and date of the entry, mostly behind the questions, and choices on lines of their own.

#include "core/formats/import/sources/source.h"

namespace core {
namespace {

bool isWpForms(const SourceLook& look)
{
    return look.has("entry id") && (look.has("entry date") || look.sheet() == QStringLiteral("WPForms"));
}

SourceTraits describeWpForms(const SourceLook& look)
{
    SourceTraits traits;
    traits.mean(look, QStringLiteral("id"), {QStringLiteral("entry id")});
    traits.timeOf(look, {QStringLiteral("entry date")});
    traits.mean(look, QStringLiteral("ignore"),
                {QStringLiteral("entry notes"), QStringLiteral("entry status"), QStringLiteral("viewed"),
                 QStringLiteral("starred"), QStringLiteral("user agent"), QStringLiteral("user ip"),
                 QStringLiteral("unique generated user id"), QStringLiteral("payment status"),
                 QStringLiteral("payment gateway information"), QStringLiteral("geolocation details")});
    traits.separator = QStringLiteral("\n");
    return traits;
}

} // namespace

Source wpFormsSource()
{
    return {"wpforms", "WPForms", isWpForms, describeWpForms};
}

} // namespace core
