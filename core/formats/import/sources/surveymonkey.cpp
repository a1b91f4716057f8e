// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SurveyMonkey: a question stands once above its columns, the choices in a second row of headings.

#include "core/formats/import/sources/source.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool isSurveyMonkey(const SourceLook& look)
{
    return look.columnOf({QStringLiteral("respondent id")}) == 0 &&
           look.columnOf({QStringLiteral("collector id")}) == 1;
}

/// The second row is one of headings where it has nothing under the tool's own columns.
bool hasChoices(const QStringList& row)
{
    if (!tidyText(row.value(0)).isEmpty() || !tidyText(row.value(1)).isEmpty())
        return false;
    for (const QString& cell : row)
        if (!tidyText(cell).isEmpty())
            return true;
    return false;
}

SourceTraits describeSurveyMonkey(const SourceLook& look)
{
    SourceTraits traits;
    if (hasChoices(look.row(1))) {
        traits.headingRows = 2;
        traits.headings = questionsWithChoices(look.row(0), look.row(1));
    }
    traits.timeOf(look, {QStringLiteral("end date"), QStringLiteral("date modified"),
                         QStringLiteral("start date"), QStringLiteral("date created")});
    traits.mean(look, QStringLiteral("ignore"),
                {QStringLiteral("collector id"), QStringLiteral("ip address")});
    traits.dateOrder = QStringLiteral("mdy");
    bool isMangled = false;
    for (const QString& id : look.answers(0, traits.headingRows))
        isMangled = isMangled || id.contains(u'E', Qt::CaseInsensitive);
    traits.meanings.emplace(0, isMangled ? QStringLiteral("ignore") : QStringLiteral("id"));
    if (isMangled)
        traits.notes.emplace_back(
            say("A spreadsheet has shortened the numbers of the answers, so people are told apart by address "
                "and time."),
            say("Bring in the file as it was downloaded, not one that was opened and saved."));
    return traits;
}

} // namespace

Source surveyMonkeySource()
{
    return {"surveymonkey", "SurveyMonkey", isSurveyMonkey, describeSurveyMonkey};
}

} // namespace core
