// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks for Word, Excel and LibreOffice, read back by a small program in Python that shares no code with
// what wrote them: every cell is text and the same text, one sheet, one frozen row of headings.

#include "core/formats/export/catalogue.h"
#include "core/formats/foreign_table.h"

#include "tests/support/hard_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace core;

namespace {

ListToWrite hardList()
{
    ListToWrite list;
    list.headings = {QStringLiteral("Email"), QStringLiteral("Full name"), QStringLiteral("A long note")};
    const QStringList names = hardNames();
    const QStringList texts = hardTexts();
    for (qsizetype i = 0; i < std::max(names.size(), texts.size()); ++i)
        list.rows.push_back({QStringLiteral("p%1@library.example").arg(i), names.at(i % names.size()),
                             texts.at(i % texts.size())});
    return list;
}

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheSameText_data();
    void holdsTheSameText();
    void isReadBackEqual_data();
    void isReadBackEqual();
    void sameListSameBytes();
    void longestCell();
    void whatNoWorkbookHolds_data();
    void whatNoWorkbookHolds();
    void wordReadsSoManyColumns();
};

void WorkbookTest::holdsTheSameText_data()
{
    QTest::addColumn<bool>("forReading");
    QTest::newRow("word") << false;
    QTest::newRow("excel") << true;
    QTest::newRow("libreoffice") << false;
}

void WorkbookTest::holdsTheSameText()
{
    QFETCH(bool, forReading);
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("NOT TESTED: the workbook was not read back, because there is no python3 to read it with.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Zoë’s list 名簿.xlsx"));
    const ListToWrite list = hardList();
    const Outcome done = findExportFormat(QString::fromLatin1(QTest::currentDataTag()))->write(list, path);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));

    QProcess reader;
    reader.start(python, {QStringLiteral(BIFOLIUM_SOURCE_DIR "/tests/support/read_workbook.py"), path});
    QVERIFY(reader.waitForFinished());
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QJsonObject book = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    QCOMPARE(book.value(QStringLiteral("sheets")).toArray().size(), 1);
    QCOMPARE(book.value(QStringLiteral("frozen")).toInt(), 1);
    QCOMPARE(book.value(QStringLiteral("formulas")).toInt(), 0);
    QCOMPARE(book.value(QStringLiteral("merged")).toInt(), 0);
    QCOMPARE(book.value(QStringLiteral("filtered")).toBool(), forReading);
    QCOMPARE(book.value(QStringLiteral("widths")).toInt() > 1, forReading);

    const QJsonArray rows = book.value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), qsizetype(list.rows.size()) + 1);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QStringList& wanted = r == 0 ? list.headings : list.rows[size_t(r - 1)];
        for (qsizetype c = 0; c < wanted.size(); ++c) {
            const QJsonArray cell = rows.at(r).toArray().at(c).toArray();
            QCOMPARE(cell.at(1).toString(), wanted.at(c));
            QCOMPARE(cell.at(0).toString(),
                     wanted.at(c).isEmpty() ? QStringLiteral("blank") : QStringLiteral("s"));
        }
    }
}

void WorkbookTest::isReadBackEqual_data()
{
    holdsTheSameText_data();
}

/// Also by our own reader: names in thirty scripts, blanks, line breaks and what looks like a formula.
void WorkbookTest::isReadBackEqual()
{
    const ListToWrite list = hardList();
    const auto bytes = findExportFormat(QString::fromLatin1(QTest::currentDataTag()))->make(list);
    QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(bytes.error().message));
    NoProgress progress;
    const auto table = readForeignTable(*bytes, QStringLiteral("list.xlsx"), {}, progress);
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->format, QStringLiteral("xlsx"));
    QCOMPARE(table->headings, list.headings);
    QCOMPARE(table->rows.size(), list.rows.size());
    for (size_t r = 0; r < list.rows.size(); ++r)
        QCOMPARE(table->rows[r].cells, list.rows[r]);
}

void WorkbookTest::sameListSameBytes()
{
    for (const char* id : {"word", "excel", "libreoffice"}) {
        const ExportFormat& format = *findExportFormat(QString::fromLatin1(id));
        const auto once = format.make(hardList());
        const auto twice = format.make(hardList());
        QVERIFY(once.ok() && twice.ok());
        QVERIFY(once->startsWith("PK"));
        QVERIFY2(*once == *twice, id);
        QVERIFY2(!once->contains("/tmp"), id);
    }
}

void WorkbookTest::longestCell()
{
    ListToWrite list;
    list.headings = {QStringLiteral("Email"), QStringLiteral("About")};
    list.rows = {{QStringLiteral("a@library.example"), QStringLiteral("short")},
                 {QStringLiteral("b@library.example"), QString(32767, u'é')}};
    QVERIFY(findExportFormat(QStringLiteral("excel"))->make(list).ok());
    list.rows[1][1] += u'x';
    const auto refusal = findExportFormat(QStringLiteral("excel"))->make(list);
    QVERIFY(!refusal);
    QVERIFY2(refusal.error().message.contains(u"Row 2, column “About” has more than 32,767 letters"),
             qPrintable(refusal.error().message));
    // Longer once its escapes are written: dropped by the library without a sound if nobody looked.
    list.rows[1][1] = QStringLiteral("_x000D_").repeated(4600);
    QVERIFY(!findExportFormat(QStringLiteral("excel"))->make(list));
}

void WorkbookTest::whatNoWorkbookHolds_data()
{
    QTest::addColumn<QString>("cell");
    QTest::newRow("zero") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    QTest::newRow("no character") << QString(QChar(0xFFFF));
    QTest::newRow("half a letter") << QString(QChar(0xD800));
}

void WorkbookTest::whatNoWorkbookHolds()
{
    QFETCH(QString, cell);
    ListToWrite list;
    list.headings = {QStringLiteral("Email"), QStringLiteral("About")};
    list.rows = {{QStringLiteral("a@library.example"), cell}};
    const auto refusal = findExportFormat(QStringLiteral("word"))->make(list);
    QVERIFY(!refusal);
    QVERIFY2(refusal.error().message.contains(u"Row 1, column “About”"), qPrintable(refusal.error().message));
}

void WorkbookTest::wordReadsSoManyColumns()
{
    ListToWrite list;
    for (int i = 0; i < 256; ++i)
        list.headings += QStringLiteral("H%1").arg(i);
    list.rows = {QStringList(256, QStringLiteral("x"))};
    QVERIFY(findExportFormat(QStringLiteral("excel"))->make(list).ok());
    const auto refusal = findExportFormat(QStringLiteral("word"))->make(list);
    QVERIFY(!refusal);
    QVERIFY(refusal.error().message.contains(u"255 columns"));
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
