// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Google Sheet that a form fills: "Timestamp" in the language of the form, times as the sheet shows them,
// and choices joined by commas, whatever the choices hold themselves.

#include "core/formats/import/sources/source.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

bool isTimestamp(const QString& heading)
{
    // As Google writes it over the first column, in the languages of its forms.
    static const QStringList words = {QStringLiteral("Timestamp"),
                                      QStringLiteral("Horodateur"),
                                      QStringLiteral("Zeitstempel"),
                                      QStringLiteral("Marca temporal"),
                                      QStringLiteral("Carimbo de data/hora"),
                                      QStringLiteral("Informazioni cronologiche"),
                                      QStringLiteral("Tijdstempel"),
                                      QStringLiteral("Sygnatura czasowa"),
                                      QStringLiteral("Отметка времени"),
                                      QStringLiteral("Позначка часу"),
                                      QStringLiteral("タイムスタンプ"),
                                      QStringLiteral("时间戳记"),
                                      QStringLiteral("時間戳記"),
                                      QStringLiteral("타임스탬프"),
                                      QStringLiteral("طابع زمني"),
                                      QStringLiteral("Tidsstämpel"),
                                      QStringLiteral("Tidstämpel"),
                                      QStringLiteral("Tidsstempel"),
                                      QStringLiteral("Aikaleima"),
                                      QStringLiteral("Časová značka"),
                                      QStringLiteral("Időbélyeg"),
                                      QStringLiteral("Marcă de timp"),
                                      QStringLiteral("Zaman damgası"),
                                      QStringLiteral("Χρονική σήμανση"),
                                      QStringLiteral("Dấu thời gian"),
                                      QStringLiteral("Stempel waktu"),
                                      QStringLiteral("Cap waktu"),
                                      QStringLiteral("חותמת זמן"),
                                      QStringLiteral("Marca de temps"),
                                      QStringLiteral("Vremenska oznaka"),
                                      QStringLiteral("Laika zīmogs"),
                                      QStringLiteral("Laiko žyma"),
                                      QStringLiteral("Časovna oznaka")};
    for (const QString& word : words)
        if (foldText(heading) == foldText(word))
            return true;
    return false;
}

bool isGoogleSheet(const SourceLook& look)
{
    return isTimestamp(look.heading(0)) &&
           look.areAll(0, QStringLiteral("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*|\\d{5}([.,]\\d+)?"));
}

SourceTraits describeGoogleSheet(const SourceLook& look)
{
    SourceTraits traits;
    traits.meanings.emplace(0, QStringLiteral("applied_at"));
    for (qsizetype i = 1; i < look.width(); ++i) {
        int joined = 0;
        for (const QString& cell : look.answers(i))
            joined += cell.contains(QStringLiteral(", ")) && cell.size() < 300;
        if (joined < 3)
            continue;
        traits.notes.emplace_back(
            say("A Google Sheet joins choices with commas, also choices that hold a comma themselves."),
            say("Look at how answers are split. “Download responses (.csv)” in the form itself keeps them "
                "apart."));
        break;
    }
    return traits;
}

} // namespace

Source googleSheetSource()
{
    return {"google_sheet", "Google Sheet of a form", isGoogleSheet, describeGoogleSheet};
}

} // namespace core
