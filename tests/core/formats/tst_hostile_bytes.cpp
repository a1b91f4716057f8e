// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cases as they are, and 20,000 times broken at random, always in the same way: each gives a table that
// keeps its promises or a sentence. And sizes that nobody has: refused, not suffered.

#include "core/formats/import/limits.h"

#include "tests/fuzz/fuzz_delimited.h"
#include "tests/support/import_cases.h"
#include "tests/support/stop_at_once.h"

#include <QTest>

#include <random>

using namespace core;

namespace {

constexpr int mutations = 20'000;
constexpr qsizetype longest = 4096;

class Mutator
{
public:
    explicit Mutator(const std::vector<ImportCase>& cases) : m_cases(cases) {}

    QByteArray next()
    {
        QByteArray bytes = anyCase();
        for (unsigned strokes = 1 + below(6); strokes > 0; --strokes)
            change(bytes);
        return bytes;
    }

    unsigned below(size_t limit) { return limit == 0 ? 0 : unsigned(m_random() % limit); }

private:
    QByteArray anyCase() { return m_cases[below(m_cases.size())].bytes.left(longest); }
    qsizetype place(const QByteArray& bytes) { return qsizetype(below(size_t(bytes.size()) + 1)); }

    void change(QByteArray& bytes)
    {
        static const char signs[] = ",;\t|\"\"\"\\\n\r\r\n'=@\0\xEF\xBB\xBF\xFF\xFE\x80\xC3 ";
        static const QByteArray telling(signs, qsizetype(sizeof signs) - 1);
        const qsizetype at = place(bytes);
        switch (below(6)) {
        case 0:
            bytes.insert(at, telling.at(qsizetype(below(size_t(telling.size())))));
            break;
        case 1:
            bytes.remove(at, 1 + qsizetype(below(40)));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = char(below(256));
            break;
        case 3:
            bytes.insert(at, bytes.mid(place(bytes), qsizetype(below(200))));
            break;
        case 4:
            bytes.insert(at, anyCase().mid(0, qsizetype(below(400))));
            break;
        default:
            bytes.truncate(at);
        }
    }

    const std::vector<ImportCase>& m_cases;
    std::mt19937 m_random{20260215};
};

} // namespace

class HostileBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesWithAllHints();
    void brokenAtRandom();
    void manyOpenQuotes_data();
    void manyOpenQuotes();
    void sizesAreRefused();
    void stopIsHeard();
    void filesOfTheDisk();
};

void HostileBytes::casesWithAllHints()
{
    for (const ImportCase& one : importCases())
        for (unsigned choice = 0; choice < 256; choice += 5)
            if (const QString wrong = wrongWithReading(one.bytes, choice); !wrong.isEmpty())
                QFAIL(qPrintable(one.name + QStringLiteral(": ") + wrong));
}

void HostileBytes::brokenAtRandom()
{
    const auto cases = importCases();
    Mutator mutator(cases);
    for (int i = 0; i < mutations; ++i) {
        const QByteArray bytes = mutator.next();
        const QString wrong = wrongWithReading(bytes, mutator.below(256));
        if (!wrong.isEmpty())
            QFAIL(qPrintable(QStringLiteral("mutation %1: %2, bytes %3")
                                 .arg(i)
                                 .arg(wrong, QString::fromLatin1(bytes.toHex()))));
    }
}

void HostileBytes::manyOpenQuotes_data()
{
    // Each would be read again for every line of it if nobody counted.
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("open on every line") << QByteArray("x,\"y\n");
    QTest::newRow("never closed, doubled ever after") << QByteArray("\"\"x,\"\"\"y\n");
    QTest::newRow("backslashes") << QByteArray(",,\"\\\"\n");
    QTest::newRow("stray marks") << QByteArray("\"x\"y,\"z\n");
    QTest::newRow("marks only") << QByteArray("\"\"\"");
}

void HostileBytes::manyOpenQuotes()
{
    QFETCH(QByteArray, line);
    const QByteArray bytes = "a,b,c\n1,2,3\n4,5,6\n" + line.repeated(200'000);
    QCOMPARE(wrongWithReading(bytes, 0), QString());
}

void HostileBytes::sizesAreRefused()
{
    NoProgress progress;
    const auto refusal = [&](const QByteArray& bytes) {
        const auto table = readForeignTable(bytes, QStringLiteral("large.csv"), {}, progress);
        return table ? QStringLiteral("read") : table.error().message;
    };
    QVERIFY(refusal("a\n" + QByteArray("x\n").repeated(int(limits::rows) + 1)).contains(u"200,000 rows"));
    QVERIFY(refusal("a," + QByteArray(",").repeated(16'500) + "\n1\n").contains(u"16,384 columns"));
    const QByteArray wide = QByteArray("h,").repeated(16'000) + "h\n";
    QVERIFY(refusal(wide + QByteArray("x\n").repeated(3'000)).contains(u"10 million cells"));

    const QByteArray longCell =
        "a,b\n1,\"" + QByteArray("z").repeated(int(limits::cellLetters) + 1) + "\"\n2,3\n";
    const auto table = readForeignTable(longCell, QStringLiteral("long.csv"), {}, progress);
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), size_t(2));
    QVERIFY(table->rows[0].fault.contains(u"longer than a million letters"));
    QCOMPARE(table->rows[0].cells.at(1).size(), limits::lettersOfTooLong);
    QVERIFY(table->rows[1].fault.isEmpty());
}

void HostileBytes::stopIsHeard()
{
    support::StopAtOnce progress;
    const auto table = readForeignTable("a,b\n1,2\n", QStringLiteral("a.csv"), {}, progress);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Stopped);
}

void HostileBytes::filesOfTheDisk()
{
    NoProgress progress;
    const QString root = QStringLiteral(BIFOLIUM_TEST_DATA);
    const auto missing = readForeignTable(root + QStringLiteral("/nowhere.csv"), {}, progress);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QVERIFY(missing.error().message.contains(u"nowhere.csv"));
    const auto folder = readForeignTable(root, {}, progress);
    QVERIFY(!folder);
    QVERIFY(folder.error().message.contains(u"is not a file"));
    const auto table =
        readForeignTable(root + QStringLiteral("/formats/import/google_forms/answers.csv"), {}, progress);
    QVERIFY(table.ok());
    QCOMPARE(table->fileName, QStringLiteral("answers.csv"));
}

QTEST_GUILESS_MAIN(HostileBytes)
#include "tst_hostile_bytes.moc"
