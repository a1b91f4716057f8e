// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every folder of tests/data/formats/import: the file gives the table, the faults and the findings, or the
// refusal, that its expected.json names. A case needs no C++.
//
// expected.json: file, hints {encoding, delimiter, sheet}, and either refused (part of the sentence) or headings,
// rows and, where they matter, encoding, delimiter, sheet, sheets, numbers, lines, faults and surplus by number of the row;
// findings holds a part of each finding, in order, and none when it is left out.

#include "core/formats/foreign_table.h"

#include "tests/support/import_cases.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace core;

namespace {

QStringList texts(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue value : array.toArray())
        list += value.toString();
    return list;
}

QJsonArray numbersOf(const ForeignTable& table, int ForeignRow::*member)
{
    QJsonArray numbers;
    for (const ForeignRow& row : table.rows)
        numbers += row.*member;
    return numbers;
}

} // namespace

class ImportCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areMany();
    void giveWhatIsExpected_data();
    void giveWhatIsExpected();

private:
    static void checkRows(const ForeignTable& table, const QJsonObject& expected);
    static void checkSource(const ForeignTable& table, const QJsonObject& expected);
    static void checkFindings(const ForeignTable& table, const QStringList& parts);
};

void ImportCases::areMany()
{
    QVERIFY(importCases().size() >= 80);
}

void ImportCases::giveWhatIsExpected_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QJsonObject>("expected");
    for (const ImportCase& one : importCases())
        QTest::newRow(qPrintable(one.name)) << one.fileName << one.bytes << one.expected;
}

void ImportCases::checkRows(const ForeignTable& table, const QJsonObject& expected)
{
    const QJsonArray rows = expected.value(QStringLiteral("rows")).toArray();
    const QJsonObject faults = expected.value(QStringLiteral("faults")).toObject();
    const QJsonObject surplus = expected.value(QStringLiteral("surplus")).toObject();
    QCOMPARE(qsizetype(table.rows.size()), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ForeignRow& row = table.rows[size_t(i)];
        const QString number = QString::number(row.number);
        QCOMPARE(row.cells, texts(rows.at(i)));
        QCOMPARE(row.surplus.join(u','), surplus.value(number).toString());
        QCOMPARE(row.fault.isEmpty(), !faults.contains(number));
        QVERIFY2(row.fault.contains(faults.value(number).toString()), qPrintable(row.fault));
    }
}

void ImportCases::checkSource(const ForeignTable& table, const QJsonObject& expected)
{
    const auto wanted = [&](const char* key) { return expected.value(QLatin1String(key)); };
    if (!wanted("source").isUndefined())
        QCOMPARE(table.source, wanted("source").toString());
    if (!wanted("zone").isUndefined())
        QCOMPARE(table.zone, wanted("zone").toString());
    if (!wanted("date_order").isUndefined())
        QCOMPARE(table.dateOrder, wanted("date_order").toString());
    QJsonObject meanings;
    for (auto at = table.meanings.begin(); at != table.meanings.end(); ++at)
        meanings.insert(at.key(), at.value());
    if (!wanted("meanings").isUndefined())
        QCOMPARE(meanings, wanted("meanings").toObject());
    QJsonObject separators;
    for (auto at = table.separators.begin(); at != table.separators.end(); ++at)
        separators.insert(at.key(), at.value());
    if (!wanted("separators").isUndefined())
        QCOMPARE(separators, wanted("separators").toObject());
}

void ImportCases::checkFindings(const ForeignTable& table, const QStringList& parts)
{
    QStringList all;
    for (const Finding& finding : table.findings)
        all += finding.message;
    QVERIFY2(qsizetype(table.findings.size()) == parts.size(), qPrintable(all.join(u'\n')));
    for (qsizetype i = 0; i < parts.size(); ++i)
        QVERIFY2(all.at(i).contains(parts.at(i)), qPrintable(all.at(i)));
}

void ImportCases::giveWhatIsExpected()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, bytes);
    QFETCH(QJsonObject, expected);
    const auto wanted = [&](const char* key) { return expected.value(QLatin1String(key)); };
    const QJsonObject told = wanted("hints").toObject();
    TableHints hints;
    hints.encoding = told.value(QStringLiteral("encoding")).toString();
    hints.delimiter = told.value(QStringLiteral("delimiter")).toString();
    hints.sheet = told.value(QStringLiteral("sheet")).toString();
    hints.source = told.value(QStringLiteral("source")).toString();
    hints.quotes = told.value(QStringLiteral("quotes")).toString();
    hints.choices = told.value(QStringLiteral("choices")).toString();
    hints.headingsAt = told.value(QStringLiteral("headings_at")).toInt();
    hints.headingRows = told.value(QStringLiteral("heading_rows")).toInt();
    NoProgress progress;
    const auto table = readForeignTable(bytes, fileName, hints, progress);
    if (!wanted("refused").isUndefined()) {
        QVERIFY2(!table, "read although it should be refused");
        QVERIFY2(table.error().message.contains(wanted("refused").toString()),
                 qPrintable(table.error().message));
        QVERIFY(table.error().message.endsWith(u'.'));
        return;
    }
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->fileName, fileName);
    QCOMPARE(table->fingerprint.toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (!wanted("encoding").isUndefined())
        QCOMPARE(table->encoding, wanted("encoding").toString());
    if (!wanted("delimiter").isUndefined())
        QCOMPARE(table->delimiter, wanted("delimiter").toString());
    if (!wanted("sheet").isUndefined())
        QCOMPARE(table->sheet, wanted("sheet").toString());
    if (!wanted("sheets").isUndefined())
        QCOMPARE(table->sheets, texts(wanted("sheets")));
    checkSource(*table, expected);
    QCOMPARE(table->headings, texts(wanted("headings")));
    checkRows(*table, expected);
    if (!wanted("numbers").isUndefined())
        QCOMPARE(numbersOf(*table, &ForeignRow::number), wanted("numbers").toArray());
    if (!wanted("lines").isUndefined())
        QCOMPARE(numbersOf(*table, &ForeignRow::line), wanted("lines").toArray());
    checkFindings(*table, texts(wanted("findings")));
}

QTEST_GUILESS_MAIN(ImportCases)
#include "tst_import_cases.moc"
