// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/domain/countries.h"

#include <QtTest>

using namespace core;
using How = CountryMatch::How;

class CountriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("codes");
        QTest::addColumn<int>("how");
        const auto add = [](const char* text, How how, const char* codes) {
            QTest::newRow(text) << QString::fromUtf8(codes) << int(how);
        };
        for (const char* text : {"NZ", "nz", "New Zealand", "NEW ZEALAND", " new  zealand ", "Neuseeland",
                                 "Nouvelle-Zélande", "NZL"})
            add(text, How::Exact, "NZ");
        for (const char* text :
             {"Deutschland", "germany", "Alemania", "Γερμανία", "Германия", "ドイツ", "德国", "ألمانيا"})
            add(text, How::Exact, "DE");
        add("ISRAEL", How::Exact, "IL");
        add("in", How::Exact, "IN");
        add("Brasilien", How::Exact, "BR");
        add("México ", How::Exact, "MX");
        add("España", How::Exact, "ES");
        add("Espana", How::Exact, "ES");
        add("Australia.", How::Exact, "AU");
        add("Côte d’Ivoire", How::Exact, "CI");
        add("Trinidad & Tobago", How::Exact, "TT");
        add("Kosovo", How::Exact, "XK");
        add("Taiwan", How::Exact, "TW");
        add("Palestine", How::Exact, "PS");
        add("Guinea", How::Exact, "GN");
        add("Ireland", How::Exact, "IE");
        add("Samoa", How::Exact, "WS");
        add("Niger", How::Exact, "NE");
        add("Island", How::Alias, "IS");
        add("🇳🇿", How::Exact, "NZ");
        for (const char* text :
             {"USA", "U.S.A.", "usa ", "US of A", "America", "the United States", "United States of America"})
            add(text, How::Alias, "US");
        for (const char* text : {"U.K.", "Great Britain", "the UK"})
            add(text, How::Alias, "GB");
        for (const char* text : {"The Netherlands", "Holland", "the netherlands"})
            add(text, How::Alias, "NL");
        add("Aotearoa New Zealand", How::Alias, "NZ");
        add("N.Z.", How::Alias, "NZ");
        add("NA", How::Exact, "NA");
        add("na", How::Unknown, "");
        add("Oz", How::Alias, "AU");
        add("Republic of Ireland", How::Alias, "IE");
        add("Eire", How::Alias, "IE");
        add("S. Korea", How::Alias, "KR");
        add("Macedonia", How::Alias, "MK");
        add("FYROM", How::Alias, "MK");
        add("UAE", How::Alias, "AE");
        add("Hong Kong SAR", How::Alias, "HK");
        add("French Guyana", How::Alias, "GF");
        add("Congo Kinshasa", How::Alias, "CD");
        add("Nairobi, Kenya", How::Alias, "KE");
        add("Kenya - Nairobi", How::Alias, "KE");
        add("Kenya (Nairobi)", How::Alias, "KE");
        add("Some Village, Kenya", How::Alias, "KE");
        add("London, Ontario, Canada", How::Alias, "CA");
        add("Atlanta, Georgia", How::Alias, "US");
        add("Tbilisi, Georgia", How::Alias, "GE");
        add("Georgia, USA", How::Alias, "US");
        add("Los Angeles, CA", How::Alias, "US");
        add("Toronto, CA", How::Alias, "CA");
        add("Vienna, USA", How::Alias, "US");
        add("San José, Costa Rica", How::Alias, "CR");
        add("U S A", How::Alias, "US");
        add("Boston MA", How::Alias, "US");
        add("BC, Canada", How::Alias, "CA");
        add("Accra-Ghana", How::Alias, "GH");
        add("Brazil, South America", How::Alias, "BR");
        add("Tanzania (East Africa)", How::Alias, "TZ");
        add("Eswatini (formerly Swaziland)", How::Alias, "SZ");
        add("Hong Kong, China", How::Alias, "HK");
        add("Puerto Rico, USA", How::Alias, "PR");
        add("Korea, Republic of", How::Alias, "KR");
        add("Iran (Islamic Republic of)", How::Alias, "IR");
        add("I am from Peru", How::Alias, "PE");
        add("Kenya 🇰🇪", How::Alias, "KE");
        add("Burma", How::Former, "MM");
        add("Swaziland", How::Former, "SZ");
        add("Zaire", How::Former, "CD");
        add("Ceylon", How::Former, "LK");
        for (const char* text : {"Scotland", "England", "Northern Ireland", "Wales"})
            add(text, How::PartOf, "GB");
        add("Texas", How::PartOf, "US");
        add("Kerala", How::PartOf, "IN");
        add("NSW", How::PartOf, "AU");
        add("N.I.", How::PartOf, "GB");
        add("Ireland (Northern)", How::PartOf, "GB");
        add("Sydney", How::City, "AU");
        add("Dubai", How::City, "AE");
        add("London", How::City, "GB");
        add("København", How::City, "DK");
        add("Polish", How::Nationality, "PL");
        add("Brazilian", How::Nationality, "BR");
        add("Venezuala", How::Misspelt, "VE");
        add("Phillipines", How::Misspelt, "PH");
        add("Austrailia", How::Misspelt, "AU");
        add("Turky", How::Misspelt, "TR");
        add("Ukrane", How::Misspelt, "UA");
        add("Korea", How::Ambiguous, "KR KP");
        add("Congo", How::Ambiguous, "CD CG");
        add("Georgia", How::Ambiguous, "GE US");
        add("Czechoslovakia", How::Ambiguous, "CZ SK");
        add("Poland/UK", How::Ambiguous, "PL GB");
        add("Poland and Germany", How::Ambiguous, "PL DE");
        add("currently Ireland, from Spain", How::Ambiguous, "IE ES");
        add("from Spain, currently Ireland", How::Ambiguous, "IE ES");
        add("Polish, living in Ireland", How::Ambiguous, "IE PL");
        add("Born in Chile but living in Sweden", How::Ambiguous, "SE CL");
        add("Originally from Kenya, now in the UK", How::Ambiguous, "GB KE");
        add("Columbia", How::Ambiguous, "CO US"); // what most mean is misspelt
        add("Nigera", How::Ambiguous, "NG NE");
        add("Granada", How::Ambiguous, "GD ES");
        add("DR", How::Ambiguous, "DO CD");
        add("Someplace, CA", How::Ambiguous, "CA US");
        add("Peru (currently in Chile)", How::Ambiguous, "CL PE");
        add("Ukraine 🇺🇦 now in Poland", How::Ambiguous, "PL UA");
        add("I teach reading to children in Nepal and hope to meet people", How::Ambiguous, "NP");
        add("Birmingham", How::Ambiguous, "GB US");
        add("", How::Unknown, "");
        add("-", How::Unknown, "");
        add("n/a", How::Unknown, "");
        add("Atlantis", How::Unknown, "");
        add("Africa", How::Unknown, "");
        add("Prefer not to say", How::Unknown, "");
        add("Other", How::Unknown, "");
        add("Librarian", How::Unknown, "");
        add("!!! ???", How::Unknown, "");
        add("42", How::Unknown, "");
        add("🙂🙃", How::Unknown, "");
    }
    void recognises()
    {
        QFETCH(QString, codes);
        QFETCH(int, how);
        const CountryMatch match = recogniseCountry(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(match.codes.join(u' '), codes);
        QCOMPARE(int(match.how), how);
    }

    void surelyKnowsUsualSpellings_data()
    {
        QTest::addColumn<QString>("code");
        const auto add = [](const char* code, std::initializer_list<const char*> words) {
            for (const char* word : words)
                QTest::newRow(word) << QString::fromUtf8(code);
        };
        add("GB", {"UK", "United Kingdom", "Scotland", "England"});
        add("US", {"US", "United States", "US of A", "United States of America"});
        add("NL", {"Nederland", "Netherlands"});
        add("NZ", {"NZ ", "Aotearoa"});
        add("AU", {"Aus", "AUSTRALIA"});
        add("CA", {"CAN", "canada"});
        add("CZ", {"Czech Republic", "Czechia"});
        add("KR", {"Republic of Korea", "South Korea"});
        add("VN", {"Viet Nam", "Vietnam"});
        add("TR", {"Turkey", "Turkiye", "Türkiye"});
        add("RU", {"Russian Federation", "Russia"});
        add("CI", {"Ivory Coast", "Cote d'Ivoire", "Côte d'Ivoire"});
        add("AE", {"U.A.E.", "United Arab Emirates"});
        add("HK", {"Hongkong", "Hong Kong"});
        add("PH", {"The Philippines"});
        add("ZA", {"RSA", "South africa"});
        add("IN", {"Bharat", "INDIA"});
        add("SG", {"Singapore ", "SINGAPORE"});
        add("CH", {"Schweiz", "Suisse"});
        add("TT", {"Trinidad"});
        add("BA", {"Bosnia", "Bosnia & Herzegovina"});
        add("CN", {"P.R. China", "PRC"});
        add("PG", {"PNG"});
        add("MO", {"Macao", "Macau"});
    }
    void surelyKnowsUsualSpellings()
    {
        QFETCH(QString, code);
        const CountryMatch match = recogniseCountry(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(match.isCertain());
        QCOMPARE(match.codes.first(), code);
    }

    void everyCodeKnowsItself()
    {
        QCOMPARE(countryCodes().size(), 250);
        for (const QString& code : countryCodes()) {
            QVERIFY2(isCountry(code), qPrintable(code));
            QVERIFY2(countryName(code) != code, qPrintable(code));
            QCOMPARE(recogniseCountry(code).codes, QStringList{code});
            const CountryMatch named = recogniseCountry(countryName(code));
            QVERIFY2(!named.codes.isEmpty() && named.codes.first() == code, qPrintable(countryName(code)));
            QVERIFY2(named.isCertain() || code == QStringLiteral("GE"), qPrintable(countryName(code)));
            QVERIFY2(!regionOf(code).isEmpty() || code == QStringLiteral("AQ"), qPrintable(code));
        }
        QCOMPARE(countryName(QStringLiteral("TR")), QStringLiteral("Türkiye"));
        QCOMPARE(countryName(QStringLiteral("??")), QStringLiteral("??"));
        QVERIFY(!isCountry(QStringLiteral("nz")));
        QVERIFY(!isCountry(QString()));
    }

    void oneMissingLetterIsForgiven()
    {
        for (const QString& code : countryCodes()) {
            const QString name = countryName(code);
            if (name.size() < 7)
                continue;
            for (qsizetype i = 1; i < name.size(); ++i) {
                const CountryMatch match = recogniseCountry(QString(name).remove(i, 1));
                // "Saint Marin" is San Marino to a Frenchman: only another true name may win.
                QVERIFY2(match.codes.contains(code) || match.how < How::Misspelt,
                         qPrintable(QString(name).remove(i, 1)));
            }
        }
    }

    void hostileTextIsUnknown()
    {
        QCOMPARE(recogniseCountry(QString(100000, u'a')).how, How::Unknown);
        QCOMPARE(recogniseCountry(QString(100000, u'(')).how, How::Unknown);
        QCOMPARE(recogniseCountry(QString(150, u'/')).how, How::Unknown);
        QCOMPARE(recogniseCountry(QStringLiteral("a ").repeated(90)).how, How::Unknown);
        QCOMPARE(recogniseCountry(QString(QChar(0xD83D))).how, How::Unknown);
        QCOMPARE(recogniseCountry(QString(QChar(0))).how, How::Unknown);
        for (int i = 0; i < 2000; ++i) // a whole column of nonsense
            QVERIFY(!recogniseCountry(QStringLiteral("xq%1 zzkw vvy%1").arg(i)).isCertain());
    }

    void speaksOfCountriesInSentences()
    {
        QCOMPARE(countryInSentence(QStringLiteral("NL")), QStringLiteral("the Netherlands"));
        QCOMPARE(countryInSentence(QStringLiteral("US")), QStringLiteral("the United States"));
        QCOMPARE(countryInSentence(QStringLiteral("PT")), QStringLiteral("Portugal"));
        for (const QString& code : countryCodes())
            QVERIFY(countryInSentence(code).endsWith(countryName(code)));
    }
};

QTEST_GUILESS_MAIN(CountriesTest)
#include "tst_countries.moc"
