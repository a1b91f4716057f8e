// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Google Forms, "Download responses": the first column says when, in a form that no other tool writes. Its
// heading is in the language of whoever downloads, so it does not count.

#include "core/formats/import/sources/source.h"

namespace core {
namespace {

bool isGoogleForms(const SourceLook& look)
{
    return look.areAll(0, QStringLiteral("\\d{4}/\\d{1,2}/\\d{1,2} \\d{1,2}:\\d{2}:\\d{2} [ap]\\.?m\\.? "
                                         "(GMT|UTC|[A-Z]{2,5})([+-]\\d{1,2}(:?\\d{2})?)?"));
}

SourceTraits describeGoogleForms(const SourceLook& look)
{
    SourceTraits traits;
    traits.meanings.emplace(0, QStringLiteral("applied_at"));
    traits.separator = QStringLiteral(";");
    traits.mean(look, QStringLiteral("ignore"), {QStringLiteral("score")});
    return traits;
}

} // namespace

Source googleFormsSource()
{
    return {"google_forms", "Google Forms", isGoogleForms, describeGoogleForms};
}

} // namespace core
