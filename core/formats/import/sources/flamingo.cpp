// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contact Form 7 keeps its messages with Flamingo: field names instead of questions, and the date with its
// offset in the last column.

#include "core/formats/import/sources/source.h"

#include <QRegularExpression>

namespace core {
namespace {

bool isFieldName(const QString& heading)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9_-]*$"));
    return shape.match(heading).hasMatch();
}

bool isFlamingo(const SourceLook& look)
{
    const qsizetype last = look.lastColumn();
    if (last < 1 ||
        !look.areAll(last, QStringLiteral("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}([+-]\\d{2}:?\\d{2}|Z)")))
        return false;
    // Programs that write lists have field names as well; a form's are of several words, and its date is not.
    bool hasJoined = false;
    for (qsizetype i = 0; i < last; ++i) {
        if (!isFieldName(look.heading(i)))
            return false;
        hasJoined = hasJoined || look.heading(i).contains(u'-');
    }
    return hasJoined;
}

SourceTraits describeFlamingo(const SourceLook& look)
{
    SourceTraits traits;
    traits.meanings.emplace(look.lastColumn(), QStringLiteral("applied_at"));
    traits.separator = QStringLiteral(",");
    return traits;
}

} // namespace

Source flamingoSource()
{
    return {"flamingo", "Contact Form 7 (Flamingo)", isFlamingo, describeFlamingo};
}

} // namespace core
