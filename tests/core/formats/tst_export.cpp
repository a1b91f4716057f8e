// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists that leave the house: what is written as CSV is read back letter by letter, headings are names that
// every program takes, files are whole or not there, and what is there already stays.

#include "core/formats/export/catalogue.h"
#include "core/formats/export/manifest.h"
#include "core/formats/export/safe_headings.h"
#include "core/formats/foreign_table.h"

#include "tests/support/hard_names.h"
#include "tests/support/import_cases.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace core;

namespace {

ListToWrite hardList()
{
    ListToWrite list;
    list.purpose = QStringLiteral("introductions");
    list.round = QStringLiteral("2026A");
    list.headings = {QStringLiteral("Email"), QStringLiteral("Full name"), QStringLiteral("Note")};
    const QStringList names = hardNames();
    const QStringList notes = hardTexts();
    for (qsizetype i = 0; i < std::max(names.size(), notes.size()); ++i)
        list.rows.push_back({QStringLiteral("p%1@library.example").arg(i), names.at(i % names.size()),
                             notes.at(i % notes.size())});
    return list;
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsWhole();
    void csvComesBack_data();
    void csvComesBack();
    void anyCsvComesBack();
    void csvIsForPrograms();
    void oneEmptyCellIsARow();
    void headingsBecomeSafe_data();
    void headingsBecomeSafe();
    void safeHeadingsStay();
    void nothingIsOverwritten_data();
    void nothingIsOverwritten();
    void whatCannotBeWrittenIsSaid();
    void unevenListIsRefused();
    void manifestSaysWhatLeft();
    void sameRecipientsSameSum();
};

void ExportTest::catalogueIsWhole()
{
    QStringList ids;
    for (const ExportFormat& format : exportFormats()) {
        ids += QLatin1String(format.id);
        QVERIFY(!titleOf(format).isEmpty());
        QVERIFY2(adviceOf(format).endsWith(u'.'), format.id);
        QCOMPARE(findExportFormat(QLatin1String(format.id)), &format);
    }
    QCOMPARE(ids, QStringList({QStringLiteral("thunderbird"), QStringLiteral("word"), QStringLiteral("excel"),
                               QStringLiteral("libreoffice"), QStringLiteral("plain")}));
    QCOMPARE(findExportFormat(QStringLiteral("carrier pigeon")), nullptr);
}

void ExportTest::csvComesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("thunderbird") << QStringLiteral("thunderbird");
    QTest::newRow("plain") << QStringLiteral("plain");
}

void ExportTest::csvComesBack()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("liste d’été ü.csv"));
    const ListToWrite list = hardList();
    const Outcome done = findExportFormat(format)->write(list, path);
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
    NoProgress progress;
    const auto table = readForeignTable(path, {}, progress);
    QVERIFY(table.ok());
    QCOMPARE(table->encoding, QStringLiteral("UTF-8"));
    QCOMPARE(table->delimiter, QStringLiteral(","));
    QCOMPARE(table->headings, list.headings);
    QCOMPARE(table->rows.size(), list.rows.size());
    for (size_t i = 0; i < list.rows.size(); ++i) {
        QCOMPARE(table->rows[i].cells, list.rows[i]);
        QVERIFY2(table->rows[i].fault.isEmpty(), qPrintable(table->rows[i].fault));
    }
}

void ExportTest::anyCsvComesBack()
{
    // The letters that mean something to readers of CSV, in any order; the first column keeps rows from being
    // blank.
    static const QString letters = QStringLiteral("\"\"\\,;|\t\n =+-a9\u00e9");
    std::mt19937 random(4);
    const auto below = [&](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    NoProgress progress;
    for (int n = 0; n < 3000; ++n) {
        ListToWrite list;
        const qsizetype columns = 2 + below(4);
        for (qsizetype c = 0; c < columns; ++c)
            list.headings += QStringLiteral("Column %1").arg(QChar(char16_t(u'A' + c)));
        for (qsizetype r = 1 + below(6); r > 0; --r) {
            QStringList row = {QStringLiteral("p%1@library.example").arg(r)};
            for (qsizetype c = 1; c < columns; ++c) {
                QString cell;
                for (qsizetype i = below(7); i > 0; --i)
                    cell += letters.at(below(letters.size()));
                row += cell;
            }
            list.rows.push_back(row);
        }
        const auto bytes = findExportFormat(QStringLiteral("plain"))->make(list);
        QVERIFY(bytes.ok());
        const auto table = readForeignTable(*bytes, QStringLiteral("list.csv"), {}, progress);
        QVERIFY2(table.ok(), bytes->constData());
        std::vector<QStringList> rows;
        for (const ForeignRow& row : table->rows)
            rows.push_back(row.cells);
        QVERIFY2(table->headings == list.headings && rows == list.rows, bytes->constData());
        QVERIFY2(table->findings.empty(), bytes->constData());
    }
}

void ExportTest::csvIsForPrograms()
{
    ListToWrite list;
    list.headings = {QStringLiteral("Email"), QStringLiteral("Name"), QStringLiteral("Note")};
    list.rows = {{QStringLiteral("a@library.example"), QStringLiteral("Zoë \"Z\""), QStringLiteral("=1+1")},
                 {QStringLiteral("b@library.example"), QString(), QStringLiteral("x, y\nz")}};
    const auto bytes = findExportFormat(QStringLiteral("thunderbird"))->make(list);
    QVERIFY(bytes.ok());
    QCOMPARE(*bytes, QByteArray("Email,Name,Note\r\n"
                                "a@library.example,\"Zo\xC3\xAB \"\"Z\"\"\",=1+1\r\n"
                                "b@library.example,,\"x, y\nz\"\r\n"));
}

void ExportTest::oneEmptyCellIsARow()
{
    ListToWrite list;
    list.headings = {QStringLiteral("Email")};
    list.rows = {{QString()}};
    QCOMPARE(*findExportFormat(QStringLiteral("plain"))->make(list), QByteArray("Email\r\n\"\"\r\n"));
}

void ExportTest::headingsBecomeSafe_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("safe");
    const auto row = [](const char* name, const QStringList& headings, const QStringList& safe) {
        QTest::newRow(name) << headings << safe;
    };
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    row("signs", {text("E-mail (work)"), text("What's new?"), text("a.b|c{d}")},
        {text("E mail work"), text("Whats new"), text("a b c d")});
    row("twice whatever the case", {text("Name"), text("NAME"), text("name"), text("Name 2")},
        {text("Name"), text("NAME 2"), text("name 3"), text("Name 2 2")});
    row("no letter first", {text("1st choice"), text("#"), QString(), text("_x")},
        {text("Column 1st choice"), text("Column"), text("Column 2"), text("Column _x")});
    row("blanks and lines", {text("  Full\n name\u00a0 (you)  ")}, {text("Full name you")});
    row("too long", {QString(100, u'x'), QString(90, u'x')},
        {QString(40, u'x'), QString(38, u'x') + text(" 2")});
    row("other scripts", {text("Имя"), text("氏名"), text("الاسم"), text("नाम")},
        {text("Имя"), text("氏名"), text("الاسم"), text("नाम")});
}

void ExportTest::headingsBecomeSafe()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, safe);
    QCOMPARE(safeHeadings(headings), safe);
    for (const QString& heading : safe)
        QVERIFY2(isSafeHeading(heading), qPrintable(heading));
    QCOMPARE(safeHeadings(safe), safe);
}

void ExportTest::safeHeadingsStay()
{
    for (const ImportCase& one : importCases()) {
        QStringList headings;
        for (const QJsonValue heading : one.expected.value(QStringLiteral("headings")).toArray())
            headings += heading.toString();
        const QStringList safe = safeHeadings(headings);
        QCOMPARE(safe.size(), headings.size());
        for (const QString& heading : safe)
            QVERIFY2(isSafeHeading(heading), qPrintable(heading));
        QCOMPARE(safeHeadings(safe), safe);
    }
}

void ExportTest::nothingIsOverwritten_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat& format : exportFormats())
        QTest::newRow(format.id) << QString::fromLatin1(format.id);
}

void ExportTest::nothingIsOverwritten()
{
    QFETCH(QString, format);
    const ExportFormat& writer = *findExportFormat(format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.") + QLatin1String(writer.ending));
    ListToWrite list = hardList();
    QVERIFY(writer.write(list, path).ok());
    const QByteArray before = bytesOf(path);
    QVERIFY(!before.isEmpty());
    list.rows.pop_back();
    const Outcome again = writer.write(list, path);
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"There is a file"), qPrintable(again.error().message));
    QCOMPARE(bytesOf(path), before);
    QVERIFY(writer.write(list, path, IfThere::Replace).ok());
    QVERIFY(bytesOf(path) != before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ExportTest::whatCannotBeWrittenIsSaid()
{
    const ListToWrite list = hardList();
    const QTemporaryDir folder;
    const ExportFormat& writer = *findExportFormat(QStringLiteral("plain"));
    const Outcome noFolder = writer.write(list, folder.filePath(QStringLiteral("nowhere/list.csv")));
    QVERIFY(!noFolder);
    QVERIFY(noFolder.error().message.contains(u"There is no folder"));
    const Outcome isFolder = writer.write(list, folder.path());
    QVERIFY(!isFolder);
    QVERIFY(isFolder.error().message.contains(u"is a folder"));
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void ExportTest::unevenListIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    ListToWrite list = hardList();
    list.rows[1].removeLast();
    const Outcome uneven = findExportFormat(QStringLiteral("plain"))->write(list, path);
    QVERIFY(!uneven);
    QVERIFY(uneven.error().message.contains(u"Row 2"));
    QVERIFY(!findExportFormat(QStringLiteral("plain"))->write({}, path));
    QVERIFY(!QFile::exists(path));
}

void ExportTest::manifestSaysWhatLeft()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const ListToWrite list = hardList();
    QVERIFY(findExportFormat(QStringLiteral("thunderbird"))->write(list, path).ok());
    Manifest manifest;
    manifest.purpose = list.purpose;
    manifest.round = list.round;
    manifest.format = QStringLiteral("thunderbird");
    manifest.rows = int(list.rows.size());
    manifest.recipients = {QStringLiteral("a@library.example")};
    manifest.generatedAt = QDateTime::fromString(QStringLiteral("2026-03-01T09:00:00+01:00"), Qt::ISODate);
    QVERIFY(writeManifest(manifest, path).ok());
    const QJsonObject object = QJsonDocument::fromJson(bytesOf(manifestPathOf(path))).object();
    const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
    QCOMPARE(text("purpose"), QStringLiteral("introductions"));
    QCOMPARE(text("round"), QStringLiteral("2026A"));
    QCOMPARE(text("format"), QStringLiteral("thunderbird"));
    QCOMPARE(object.value(QStringLiteral("rows")).toInt(), int(list.rows.size()));
    QCOMPARE(text("generated_at"), QStringLiteral("2026-03-01T08:00:00Z"));
    QCOMPARE(text("program_version"), QStringLiteral(BIFOLIUM_VERSION));
    QCOMPARE(text("file"), QStringLiteral("list.csv"));
    QCOMPARE(text("file_sha256").toLatin1(),
             QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex());
    QCOMPARE(text("recipients_sha256").toLatin1(),
             QCryptographicHash::hash("a@library.example", QCryptographicHash::Sha256).toHex());
    QVERIFY(!bytesOf(manifestPathOf(path)).contains("library.example"));
    QVERIFY(!writeManifest(manifest, path));
    QVERIFY(!writeManifest(manifest, folder.filePath(QStringLiteral("never written.csv"))));
}

void ExportTest::sameRecipientsSameSum()
{
    const QString a = QStringLiteral("a@library.example");
    const QString b = QStringLiteral("b@library.example");
    QCOMPARE(recipientsSum({a, b}), recipientsSum({QStringLiteral(" B@Library.example"), a}));
    QVERIFY(recipientsSum({a, b}) != recipientsSum({a}));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
