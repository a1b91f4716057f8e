// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/text.h"

#include <QtTest>

using namespace core;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAlike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("case") << QStringLiteral("UNITED Kingdom") << QStringLiteral("united kingdom");
        QTest::newRow("accents") << QStringLiteral("México") << QStringLiteral("Mexico");
        QTest::newRow("and") << QStringLiteral("Trinidad & Tobago") << QStringLiteral("Trinidad and Tobago");
        QTest::newRow("and tight") << QStringLiteral("a&b") << QStringLiteral("A and B");
        QTest::newRow("dots") << QStringLiteral("U.S.A.") << QStringLiteral("usa");
        QTest::newRow("blanks") << QStringLiteral("  New\u00a0 Zealand ") << QStringLiteral("new zealand");
        QTest::newRow("letters") << QStringLiteral("Łódź Straße Ødegård") << QStringLiteral("Lodz Strasse Odegard");
        QTest::newRow("wide") << QStringLiteral("ＡＢＣ") << QStringLiteral("abc");
        QTest::newRow("apostrophe") << QStringLiteral("O’Brien") << QStringLiteral("O'Brien");
        QTest::newRow("composed") << QStringLiteral("e\u0301") << QStringLiteral("\u00e9");
    }
    void foldsAlike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(foldText(a), foldText(b));
        QCOMPARE(foldText(foldText(a)), foldText(a));
    }
    void keepsScriptsApart()
    {
        QVERIFY(foldText(QStringLiteral("日本")) != foldText(QStringLiteral("中国")));
        QVERIFY(!foldText(QStringLiteral("ประเทศไทย")).isEmpty());
        QCOMPARE(foldText(QStringLiteral("日本")), QStringLiteral("日本"));
    }
    void tidies()
    {
        QCOMPARE(tidyText(QStringLiteral(" Ana\u00a0\u00a0 Silva\t")), QStringLiteral("Ana Silva"));
        QCOMPARE(tidyText(QStringLiteral("a \r\n b"), true), QStringLiteral("a\nb"));
        QCOMPARE(tidyText(QStringLiteral("a\r\n b")), QStringLiteral("a b"));
    }
    void measuresDistance()
    {
        QCOMPARE(editDistance(QStringLiteral("venezuala"), QStringLiteral("venezuela"), 2), 1);
        QCOMPARE(editDistance(QStringLiteral("gamil"), QStringLiteral("gmail"), 2), 1);
        QCOMPARE(editDistance(QStringLiteral("abc"), QStringLiteral("xyz"), 2), 3);
        QCOMPARE(editDistance(QString(), QStringLiteral("ab"), 2), 2);
    }
    void listsNames()
    {
        QCOMPARE(listOf({QStringLiteral("Ana")}), QStringLiteral("Ana"));
        QCOMPARE(listOf({QStringLiteral("Ana"), QStringLiteral("Bo"), QStringLiteral("Cy")}),
                 QStringLiteral("Ana, Bo and Cy"));
    }
    void namesIdsAlike()
    {
        QCOMPARE(Id::named(QStringLiteral("x")), Id::named(QStringLiteral("x")));
        QVERIFY(Id::named(QStringLiteral("x")) != Id::named(QStringLiteral("y")));
        const Id id = Id::random();
        QCOMPARE(Id::fromString(id.toString()), id);
        QCOMPARE((id < Id::named(QStringLiteral("x"))), (id.toString() < Id::named(QStringLiteral("x")).toString()));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
