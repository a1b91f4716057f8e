// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks and archives broken at random, always in the same way: their bytes, and the XML inside them. Each
// gives a table that keeps its promises or a sentence. And sizes that no list of people has.

#include "core/formats/containers/archive.h"
#include "core/formats/import/limits.h"

#include "tests/fuzz/fuzz_delimited.h"
#include "tests/fuzz/wrapped.h"
#include "tests/support/import_cases.h"
#include "tests/support/stop_at_once.h"
#include "tests/support/stored_zip.h"

#include <QTest>

#include <random>

using namespace core;

namespace {

constexpr int mutations = 6'000;

/// Small enough to be broken thousands of times.
std::vector<QByteArray> archives()
{
    std::vector<QByteArray> all;
    for (const ImportCase& one : importCases())
        if (one.bytes.startsWith("PK") && one.bytes.size() < 10'000)
            all.push_back(one.bytes);
    return all;
}

class Breaker
{
public:
    unsigned below(qsizetype limit) { return limit <= 0 ? 0 : unsigned(m_random() % unsigned(limit)); }

    void change(QByteArray& bytes)
    {
        static const QByteArrayList telling = {"<",        ">",    "\"",  "&amp;",  "&x;",          "/>",
                                               "<row>",    "</c>", "<c>", "<v>",    "999999999999", "-1",
                                               "r=\"A1\"", "\xFF", "\0",  "1E+308", "nan",          "_xD800_",
                                               "<si/>",    "<!--", "]]>", "<?x?>"};
        const qsizetype at = below(bytes.size() + 1);
        switch (below(5)) {
        case 0:
            bytes.insert(at, telling.at(below(telling.size())));
            break;
        case 1:
            bytes.remove(at, 1 + below(30));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = char(below(256));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(120)));
            break;
        default:
            if (below(8) == 0)
                bytes.truncate(at);
            else if (at < bytes.size())
                bytes[at] = bytes.at(below(bytes.size()));
        }
    }

private:
    std::mt19937 m_random{20260216};
};

QByteArray workbookWith(const QByteArray& sheetData)
{
    return excelWith("<sheetData>" + sheetData + "</sheetData>");
}

QString refusalOf(const QByteArray& bytes)
{
    NoProgress progress;
    const auto table = readForeignTable(bytes, QStringLiteral("large.xlsx"), {}, progress);
    return table ? QStringLiteral("read") : table.error().message;
}

} // namespace

class HostileWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesBrokenAtRandom();
    void partsBrokenAtRandom();
    void cutAnywhere();
    void sizesAreRefused();
    void textsWithoutEnd();
    void manyMembers();
    void stopIsHeard();
};

void HostileWorkbooks::bytesBrokenAtRandom()
{
    const auto all = archives();
    QVERIFY(all.size() > 30);
    Breaker breaker;
    for (int i = 0; i < mutations; ++i) {
        QByteArray bytes = all[breaker.below(qsizetype(all.size()))];
        for (unsigned strokes = 1 + breaker.below(4); strokes > 0; --strokes)
            breaker.change(bytes);
        if (const QString wrong = wrongWithReading(bytes, 0); !wrong.isEmpty())
            QFAIL(qPrintable(QStringLiteral("mutation %1: %2").arg(i).arg(wrong)));
    }
}

void HostileWorkbooks::partsBrokenAtRandom()
{
    std::vector<ZipMembers> books;
    for (const QByteArray& bytes : archives()) {
        auto archive = Archive::open(bytes);
        if (!archive)
            continue;
        ZipMembers members;
        for (qsizetype i = 0; i < archive->names().size(); ++i)
            if (auto content = archive->read(i))
                members.append({archive->names().at(i), *content});
        if (!members.isEmpty())
            books.push_back(members);
    }
    QVERIFY(books.size() > 20);
    Breaker breaker;
    int tables = 0;
    for (int i = 0; i < mutations; ++i) {
        ZipMembers members = books[breaker.below(qsizetype(books.size()))];
        for (unsigned strokes = 1 + breaker.below(3); strokes > 0; --strokes)
            breaker.change(members[breaker.below(members.size())].second);
        const QByteArray bytes = storedZip(members);
        if (const QString wrong = wrongWithReading(bytes, 0); !wrong.isEmpty())
            QFAIL(qPrintable(QStringLiteral("mutation %1: %2").arg(i).arg(wrong)));
        tables += refusalOf(bytes) == QStringLiteral("read");
    }
    QVERIFY2(tables > mutations / 20, "hardly any is read any more: the test breaks too much");
}

void HostileWorkbooks::cutAnywhere()
{
    for (const QByteArray& whole : archives())
        for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 97)
            if (const QString wrong = wrongWithReading(whole.first(length), 0); !wrong.isEmpty())
                QFAIL(qPrintable(wrong));
}

void HostileWorkbooks::sizesAreRefused()
{
    const QByteArray cell = "<row><c><v>1</v></c></row>";
    QVERIFY(refusalOf(workbookWith(cell.repeated(int(limits::rows) + 2))).contains(u"200,000 rows"));
    QVERIFY(refusalOf(workbookWith("<row r=\"1048577\"><c><v>1</v></c></row>"))
                .contains(u"cannot be read to the end"));
    QVERIFY(refusalOf(workbookWith("<row><c r=\"XFE1\"><v>1</v></c></row>")).contains(u"16,384 columns"));
    const QByteArray far = "<row><c><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>";
    const QString empty = refusalOf(workbookWith(far.repeated(300)));
    QVERIFY2(empty.contains(u"reaches to cell XFD1"), qPrintable(empty));
    QVERIFY(refusalOf(workbookWith(far.repeated(2'000))).contains(u"10 million cells"));
    QCOMPARE(refusalOf(workbookWith(far.repeated(20))), QStringLiteral("read"));
}

void HostileWorkbooks::textsWithoutEnd()
{
    const QByteArray longText =
        "<row><c><v>1</v></c><c t=\"str\"><v>" + QByteArray(9'000'000, 'x') + "</v></c></row>";
    QVERIFY(refusalOf(workbookWith(longText)).contains(u"no spreadsheet program writes"));
    QVERIFY(refusalOf(workbookWith("<row x=\"" + QByteArray(9'000'000, 'x') + "\"/>"))
                .contains(u"no spreadsheet program writes"));
}

void HostileWorkbooks::manyMembers()
{
    ZipMembers members;
    for (int i = 0; i <= limits::members; ++i)
        members.append({QString::number(i), QByteArray()});
    QVERIFY(refusalOf(storedZip(members)).contains(u"more than 10,000 files"));
    members.removeLast();
    QVERIFY(refusalOf(storedZip(members)).contains(u"holds no table"));
}

void HostileWorkbooks::stopIsHeard()
{
    support::StopAtOnce progress;
    const auto table =
        readForeignTable(workbookWith("<row><c><v>1</v></c></row>"), QStringLiteral("a.xlsx"), {}, progress);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Stopped);
}

QTEST_GUILESS_MAIN(HostileWorkbooks)
#include "tst_hostile_workbooks.moc"
