// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names and answers that break programs which were tried with "John Smith" only. Used wherever text leaves the
// program and comes back. Nobody here exists.

#include <QStringList>

/// Thirty scripts, and what else stands in names.
inline QStringList hardNames()
{
    static const char* const utf8[] = {
        "Anaïs Lefèvre",     "Łucja Wąs",         "Nguyễn Thị Ánh",  "Ελένη Δήμου",      "Олена Ковальчук",
        "Գոհար Սարգսյան",    "ნინო ბერიძე",        "שרה כהן",         "فاطمة حسن",        "ܡܪܝܡ",
        "ފާތިމަތު",              "अनिता शर्मा",         "অনিতা দাস",         "ਅਨੀਤਾ ਕੌਰ",           "અનિતા પટેલ",
        "ଅନିତା ଦାସ",           "அனிதா குமார்",       "అనిత రావు",         "ಅನಿತಾ ರಾವ್",          "അനിത നായർ",
        "අනිතා පෙරේරා",        "สมชาย ใจดี",         "ສົມໃຈ",             "မောင်မောင်",            "សុខា",
        "བསྟན་འཛིན",            "አበበ ከበደ",          "ᐃᓄᒃ",             "王小明",            "山田 たろう カナ",
        "김철수",             "ᠮᠣᠩᠭᠣᠯ",             "ⵜⴰⵎⴰⵣⵉⵖⵜ",          "ߒߞߏ",              "ᏣᎳᎩ",
        "Zoë (decomposed: Zoe\u0308)", "𝔄𝔫𝔞 😀",   "O’Brien-D'Arcy",  "Sukarno",          "von der Lütte, Jörg",
        "\u2067שרה\u2069 (RLI)", "a\u200db\u200cc", "ANA MARÍA",       "İpek Ilgın",       "  blank ends  ",
    };
    QStringList names;
    for (const char* name : utf8)
        names += QString::fromUtf8(name);
    return names;
}

/// Quotation marks, delimiters, line breaks and what spreadsheets take for formulas.
inline QStringList hardTexts()
{
    static const char* const utf8[] = {
        "",          "plain",       "a,b;c\td|e",  "say \"hi\"",     "\"",          "\"\"",           "\"quoted\"",
        "a\nb",      "\n",          "a\n\n\"b\",", "=1+1",           "+64 21 000",  "-",              "@tui",
        "\t=1",      "'quoted'",    "#N/A",        "0012",           "1E5",         "2026-02-15",     "TRUE",
        "C:\\dir\\", "a\\\"b",      "\\",          "a\u00a0b",       "\u200b",      "=HYPERLINK(\"x\")", "{\"a\": 1}",
        "<b>&amp;",  "50 % & more", "_x000D_",     "_x0041_ x_x",    "; drop",      "sep=;",          "\uff1d1+1",
    };
    QStringList texts;
    for (const char* text : utf8)
        texts += QString::fromUtf8(text);
    return texts;
}
