// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gravity Forms: whoever exports picks the columns, and the own ones of the tool stand anywhere among them.

#include "core/formats/import/sources/source.h"

namespace core {
namespace {

const QStringList& ownColumns()
{
    static const QStringList own = {
        QStringLiteral("created by user id"), QStringLiteral("source url"),
        QStringLiteral("transaction id"),     QStringLiteral("payment amount"),
        QStringLiteral("payment date"),       QStringLiteral("payment status"),
        QStringLiteral("post id"),            QStringLiteral("user agent"),
        QStringLiteral("user ip"),            QStringLiteral("date updated")};
    return own;
}

bool isGravityForms(const SourceLook& look)
{
    const qsizetype id = look.columnOf({QStringLiteral("entry id")});
    const bool ownSpelling = id >= 0 && look.heading(id) == QStringLiteral("Entry Id");
    const bool dated = look.has("entry date");
    if (look.has("source url") || look.has("created by user id"))
        return id >= 0 || dated;
    return ownSpelling || (dated && id < 0 && look.columnOf(ownColumns()) >= 0);
}

SourceTraits describeGravityForms(const SourceLook& look)
{
    SourceTraits traits;
    traits.mean(look, QStringLiteral("id"), {QStringLiteral("entry id")});
    traits.timeOf(look, {QStringLiteral("entry date")});
    traits.mean(look, QStringLiteral("ignore"), ownColumns());
    return traits;
}

} // namespace

Source gravityFormsSource()
{
    return {"gravity_forms", "Gravity Forms", isGravityForms, describeGravityForms};
}

} // namespace core
