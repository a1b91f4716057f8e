// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The law of reading: the same table, in whatever encoding, with whatever delimiter and line end, gives the
// same cells. Tried with the sample files, which are as dirty as real ones.

#include "core/formats/foreign_table.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace core;

namespace {

QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(BIFOLIUM_SOURCE_DIR "/resources/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ForeignTable readOrFail(const QByteArray& bytes, const TableHints& hints = {})
{
    NoProgress progress;
    auto table = readForeignTable(bytes, QStringLiteral("table.csv"), hints, progress);
    if (!table)
        qWarning("%s", qPrintable(table.error().message));
    return table ? *table : ForeignTable{};
}

/// Writes the cells anew: quoted where it must be, everything quoted when `always`.
QString written(const ForeignTable& table, QChar delimiter, const QString& lineEnd, bool always)
{
    QString text;
    const auto append = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QString cell = cells.at(i);
            const bool must = cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n');
            cell.replace(u'\n', lineEnd).replace(u'"', QStringLiteral("\"\""));
            text += (i > 0 ? QString(delimiter) : QString()) +
                    (must || always ? QStringLiteral("\"%1\"").arg(cell) : cell);
        }
        text += lineEnd;
    };
    append(table.headings);
    for (const ForeignRow& row : table.rows)
        append(row.cells);
    return text;
}

QByteArray encoded(const QString& text, const QString& encoding)
{
    if (encoding == QStringLiteral("windows-1252")) {
        QByteArray bytes;
        for (const QChar c : text)
            bytes += c.unicode() == 0x2019 ? '\x92' : c.toLatin1();
        return bytes;
    }
    const bool mark = encoding.endsWith(QStringLiteral(" with mark"));
    const auto unicode = encoding.startsWith(QStringLiteral("UTF-8"))      ? QStringConverter::Utf8
                         : encoding.startsWith(QStringLiteral("UTF-16LE")) ? QStringConverter::Utf16LE
                                                                           : QStringConverter::Utf16BE;
    QStringEncoder encoder(unicode,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

/// Windows-1252 has no letters but western ones.
QString western(const QString& text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        kept += c.unicode() < 0x80 || (c.unicode() >= 0xA0 && c.unicode() < 0x100) ? c : QChar(u'e');
    return kept;
}

} // namespace

class SameTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsWhole();
    void whateverTheBytes_data();
    void whateverTheBytes();
};

void SameTable::sampleIsWhole()
{
    const ForeignTable table = readOrFail(sample(QStringLiteral("applicants.csv")));
    QCOMPARE(table.headings.size(), 15);
    QCOMPARE(table.headings.first(), QStringLiteral("id"));
    QCOMPARE(table.rows.size(), size_t(406));
    QCOMPARE(table.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(table.delimiter, QStringLiteral(","));
    QCOMPARE(table.format, QStringLiteral("delimited"));
    QCOMPARE(table.fingerprint.size(), 64);
    for (const ForeignRow& row : table.rows) {
        QCOMPARE(row.cells.size(), 15);
        QVERIFY2(row.fault.isEmpty() && row.surplus.isEmpty(), qPrintable(row.fault + row.surplus.join(u',')));
    }
    for (size_t i = 0; i < table.rows.size(); ++i)
        QCOMPARE(table.rows[i].number, int(i) + 1);
}

void SameTable::whateverTheBytes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QString>("lineEnd");
    QTest::addColumn<bool>("always");
    const QStringList encodings = {QStringLiteral("UTF-8"),       QStringLiteral("UTF-8 with mark"),
                                   QStringLiteral("UTF-16LE"),    QStringLiteral("UTF-16LE with mark"),
                                   QStringLiteral("UTF-16BE"),    QStringLiteral("UTF-16BE with mark"),
                                   QStringLiteral("windows-1252")};
    const QList<std::pair<const char*, QString>> lineEnds = {
        {"LF", QStringLiteral("\n")}, {"CRLF", QStringLiteral("\r\n")}, {"CR", QStringLiteral("\r")}};
    for (const char* file : {"applicants.csv", "round92.csv"})
        for (const QString& encoding : encodings)
            for (const char delimiter : {',', ';', '\t', '|'})
                for (const auto& [name, lineEnd] : lineEnds)
                    for (const bool always : {false, true})
                        QTest::addRow("%s %s '%c' %s %s", file, qPrintable(encoding), delimiter, name,
                                      always ? "all quoted" : "quoted at need")
                            << QString::fromLatin1(file) << encoding << QChar(QLatin1Char(delimiter))
                            << lineEnd << always;
}

void SameTable::whateverTheBytes()
{
    QFETCH(QString, file);
    QFETCH(QString, encoding);
    QFETCH(QChar, delimiter);
    QFETCH(QString, lineEnd);
    QFETCH(bool, always);
    ForeignTable wanted = readOrFail(sample(file));
    if (encoding == QStringLiteral("windows-1252"))
        for (ForeignRow& row : wanted.rows)
            for (QString& cell : row.cells)
                cell = western(cell);
    const ForeignTable table = readOrFail(encoded(written(wanted, delimiter, lineEnd, always), encoding));
    QCOMPARE(table.encoding, encoding.section(u' ', 0, 0));
    QCOMPARE(table.delimiter, QString(delimiter));
    QCOMPARE(table.headings, wanted.headings);
    QCOMPARE(table.rows.size(), wanted.rows.size());
    for (size_t i = 0; i < wanted.rows.size(); ++i) {
        QCOMPARE(table.rows[i].cells, wanted.rows[i].cells);
        QVERIFY2(table.rows[i].fault.isEmpty(), qPrintable(table.rows[i].fault));
    }
}

QTEST_GUILESS_MAIN(SameTable)
#include "tst_same_table.moc"
