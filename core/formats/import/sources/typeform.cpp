// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Typeform: "#" is a word that names the answer, and the times say in their headings that they are UTC.

#include "core/formats/import/sources/source.h"

namespace core {
namespace {

bool isTypeform(const SourceLook& look)
{
    return look.columnOf({QStringLiteral("submit date utc")}) > 0 &&
           (look.heading(0) == QStringLiteral("#") || look.has("network id"));
}

SourceTraits describeTypeform(const SourceLook& look)
{
    SourceTraits traits;
    if (look.heading(0) == QStringLiteral("#"))
        traits.meanings.emplace(0, QStringLiteral("id"));
    traits.timeOf(look, {QStringLiteral("submit date utc")});
    traits.mean(look, QStringLiteral("ignore"),
                {QStringLiteral("response type"), QStringLiteral("start date utc"),
                 QStringLiteral("stage date utc"), QStringLiteral("network id"), QStringLiteral("tags"),
                 QStringLiteral("ending")});
    traits.zone = QStringLiteral("UTC");
    return traits;
}

} // namespace

Source typeformSource()
{
    return {"typeform", "Typeform", isTypeform, describeTypeform};
}

} // namespace core
