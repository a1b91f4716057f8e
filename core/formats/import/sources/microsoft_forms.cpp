// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Microsoft Forms: number, start, end, address and name of the account come first, whatever they are called;
// the questions follow. Of a second "Name" Excel makes "Name2".

#include "core/formats/import/sources/source.h"

namespace core {
namespace {

const QString& date()
{
    static const QString shape =
        QStringLiteral("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}[T ,]+\\d{1,2}[:.]\\d{2}.*");
    return shape;
}

bool isMicrosoftForms(const SourceLook& look)
{
    if (look.columnOf({QStringLiteral("id")}) != 0 || look.lastColumn() < 4)
        return false;
    if (look.columnOf({QStringLiteral("start time")}) == 1 &&
        look.columnOf({QStringLiteral("completion time")}) == 2)
        return true;
    // In another language: two times beside the number, and the account's address, mostly "anonymous".
    return look.areAll(0, QStringLiteral("\\d+")) && look.areAll(1, date()) && look.areAll(2, date()) &&
           look.areAll(3, QStringLiteral("[^@\\s]+@[^@\\s]+|anonym\\w*|\\w*n[oó]nim\\w*"));
}

SourceTraits describeMicrosoftForms(const SourceLook& look)
{
    SourceTraits traits;
    traits.meanings = {
        {0, QStringLiteral("id")}, {1, QStringLiteral("ignore")}, {2, QStringLiteral("applied_at")}};
    traits.mean(look, QStringLiteral("ignore"),
                {QStringLiteral("last modified time"), QStringLiteral("total points"),
                 QStringLiteral("quiz feedback"), QStringLiteral("grade posted time")});
    for (qsizetype i = 5; i < look.width(); ++i)
        if (look.heading(i).startsWith(QStringLiteral("Points - ")) ||
            look.heading(i).startsWith(QStringLiteral("Feedback - ")))
            traits.meanings.emplace(i, QStringLiteral("ignore"));
    // The language of the form, not of the person.
    for (qsizetype i = 5; i <= 6; ++i)
        if (look.areAll(i, QStringLiteral("[^@]+ \\([^@]+\\)|[a-z]{2}-[A-Z]{2}")))
            traits.meanings.emplace(i, QStringLiteral("ignore"));
    traits.separator = QStringLiteral(";");
    return traits;
}

} // namespace

Source microsoftFormsSource()
{
    return {"microsoft_forms", "Microsoft Forms", isMicrosoftForms, describeMicrosoftForms};
}

} // namespace core
