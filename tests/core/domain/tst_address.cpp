// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address.h"

#include <QtTest>

using namespace core;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tidiesWhatIsCertain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tidy");
        const auto row = [](const char* typed, const char* tidy) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(tidy);
        };
        row(" ana@example.org\t", "ana@example.org");
        row("Ana.Silva@EXAMPLE.Org", "Ana.Silva@example.org"); // what stands before the @ is kept as typed
        row("mailto:ana@example.org", "ana@example.org");
        row("Ana Silva <ana@example.org>", "ana@example.org");
        row("\"Silva, Ana\" <ana@example.org>", "ana@example.org");
        row("ana\uff20example.org", "ana@example.org");
        row("\u200bana@example.org\ufeff", "ana@example.org");
        row("ana at example.org", "ana at example.org"); // a guess is for the clean-up to ask
    }
    void tidiesWhatIsCertain()
    {
        QFETCH(QString, typed);
        QFETCH(QString, tidy);
        QCOMPARE(tidyAddress(typed), tidy);
        QCOMPARE(tidyAddress(tidy), tidy);
    }

    void tellsWhatLettersCanReach_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("usable");
        const auto row = [](const char* address, bool usable) {
            QTest::newRow(address) << QString::fromUtf8(address) << usable;
        };
        row("ana@example.org", true);
        row("ana.o'brien+list@mail.example.co.nz", true);
        row("ana@bücher.example", true);
        row("用户@例子.example", true);
        row("a@b.museum", true);
        row("", false);
        row("-", false);
        row("ana", false);
        row("ana@", false);
        row("@example.org", false);
        row("ana@example", false);
        row("ana@@example.org", false);
        row("ana@example..org", false);
        row("ana@.example.org", false);
        row("ana@example.org.", false);
        row("ana@-example.org", false);
        row("ana@example.o rg", false);
        row("ana@example.org, bo@example.org", false);
        row("ana@example.org\nBcc: bo@example.org", false); // no second header by way of an address
        row("ana\r@example.org", false);
        row("ana.@example.org", false);
        row("ana@192.0.2.1", false);
    }
    void tellsWhatLettersCanReach()
    {
        QFETCH(QString, address);
        QFETCH(bool, usable);
        QCOMPARE(faultOfAddress(address).isEmpty(), usable);
    }

    /// What is suggested can be written to, differs, and needs no further suggestion.
    void suggestionsAreFinal_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address :
             {"ana at example.org", "ana(at)example.org", "ana@example,org", "ana@@example.org",
              "ana@gmial.com", "ana@hotmail.con", "ana@example.org.", "ana at gamil.com",
              "Ana <ana@gmai.com>", "ana@yaho.co.uk"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void suggestionsAreFinal()
    {
        QFETCH(QString, address);
        const QString better = suggestAddress(address);
        QVERIFY(!better.isEmpty() && better != address);
        QCOMPARE(faultOfAddress(better), QString());
        QCOMPARE(suggestAddress(better), QString());
    }

    void mailboxesAreMetInAllTheirSpellings()
    {
        const QString key = mailboxKey(QStringLiteral("ana.silva@gmail.com"));
        QCOMPARE(mailboxKey(QStringLiteral("AnaSilva+iln@googlemail.com")), key);
        QVERIFY(mailboxKey(QStringLiteral("ana.silva@example.org")) !=
                mailboxKey(QStringLiteral("anasilva@example.org")));
        QCOMPARE(mailboxKey(QStringLiteral("ana+x@example.org")),
                 mailboxKey(QStringLiteral("ANA@example.org")));
    }

    void findsSeveralInOneCell()
    {
        QCOMPARE(addressesIn(QStringLiteral("ana@example.org; a.silva@example.net or ana@example.org")),
                 QStringList({QStringLiteral("ana@example.org"), QStringLiteral("a.silva@example.net")}));
        QCOMPARE(addressesIn(QStringLiteral("nobody / nothing")), QStringList());
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
