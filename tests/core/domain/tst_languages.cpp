// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/languages.h"

#include <QtTest>

using namespace core;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("code");
        const auto add = [](const char* code, std::initializer_list<const char*> words) {
            for (const char* word : words)
                QTest::newRow(word) << QString::fromUtf8(code);
        };
        add("en", {"English", "english", "en", "EN", "eng", "Englisch", "inglés", "English (fluent)",
                   "fluent English", "English - native", "en-GB", "en_US", "British English"});
        add("es", {"español", "Espanol", "Spanish", "Castellano", "Spanish (Castilian)", "spanisch"});
        add("zh", {"Mandarin", "Cantonese", "Chinese", "中文", "Chinese (Mandarin)", "Mandarin Chinese",
                   "zh-Hant", "yue"});
        add("tl", {"Tagalog", "Filipino", "fil", "Filipino/Tagalog"});
        add("fa", {"Farsi", "Persian", "فارسی", "Dari"});
        add("no", {"Norwegian", "Norsk", "Bokmål", "norwegisch", "nb", "nn", "no"});
        add("pt", {"Português", "Brazilian Portuguese", "pt-BR"});
        add("de", {"Deutsch", "German", "ger", "deu", "allemand"});
        add("fr", {"Français", "french", "fre", "Französisch"});
        add("sr", {"Serbian", "српски", "Srpski"});
        add("haw", {"Hawaiian", "haw"});
        add("mi", {"Māori", "Maori", "Te reo Māori"});
        add("tpi", {"Tok Pisin"});
        add("ceb", {"Cebuano", "Bisaya"});
        add("sw", {"Kiswahili", "Swahili"});
        add("el", {"Greek", "Ελληνικά"});
        add("ja", {"日本語", "Japanese"});
        add("ru", {"русский", "Russian"});
        add("ak", {"Twi", "Akan"});
        add("ny", {"Chichewa"});
        add("bi", {"Bislama"});
        add("st", {"Sesotho"});
        add("dv", {"Dhivehi"});
        add("", {"", "-", "Klingonish", "librarian", "Bo Lund", "!!!", "🙂", "xx", "none of these"});
    }
    void recognises()
    {
        QFETCH(QString, code);
        QCOMPARE(recogniseLanguage(QString::fromUtf8(QTest::currentDataTag())).value_or(QString()), code);
    }

    void codesWithBlanksBetweenAreSeveral()
    {
        const auto read = [](const char* text) { return recogniseLanguages(QString::fromUtf8(text)).join(u'+'); };
        QCOMPARE(read("en fr"), QStringLiteral("en+fr"));
        QCOMPARE(read("eng spa pt"), QStringLiteral("en+es+pt"));
        QCOMPARE(read("pt-BR"), QStringLiteral("pt"));
        QCOMPARE(read("zh (TW)"), QStringLiteral("zh"));
        QCOMPARE(read("Tok Pisin"), QStringLiteral("tpi"));
        QCOMPARE(read("en librarian"), QStringLiteral("en librarian"));
    }

    void namesSpeakEnglish()
    {
        QCOMPARE(languageName(QStringLiteral("zh")), QStringLiteral("Chinese"));
        QCOMPARE(languageName(QStringLiteral("haw")), QStringLiteral("Hawaiian"));
        QCOMPARE(languageName(QStringLiteral("Dothraki")), QStringLiteral("Dothraki"));
        // Whatever name we show, we understand when it comes back.
        for (const char* code :
             {"en", "mi", "sw", "fa", "tl", "no", "el", "ga", "tpi", "ceb", "ps", "or", "my", "nso", "ckb"}) {
            const QString word = QString::fromLatin1(code);
            QCOMPARE(recogniseLanguage(languageName(word)).value_or(QString()), word);
        }
    }

    void hostileTextIsUnknown()
    {
        QVERIFY(!recogniseLanguage(QString(100000, u'e')));
        QVERIFY(!recogniseLanguage(QString(90, u'(')));
        QVERIFY(!recogniseLanguage(QString(QChar(0xDC00))));
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
