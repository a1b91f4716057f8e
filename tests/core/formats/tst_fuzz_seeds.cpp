// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the fuzz entries begin with, broken at random, always in the same way: a short run of each entry without a
// fuzzer. Each gives a table that keeps its promises or a sentence.

#include "tests/fuzz/fuzz_delimited.h"
#include "tests/fuzz/wrapped.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace core;

namespace {

using Wrap = QByteArray (*)(const QByteArray& bytes);

std::vector<QByteArray> seedsOf(const QString& entry)
{
    const QDir folder(QStringLiteral(BIFOLIUM_SOURCE_DIR "/tests/fuzz/seeds/") + entry);
    std::vector<QByteArray> seeds;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.push_back(file.readAll());
    }
    return seeds;
}

class Breaker
{
public:
    QByteArray broken(const std::vector<QByteArray>& seeds)
    {
        QByteArray bytes = seeds[below(seeds.size())];
        for (size_t strokes = 1 + below(5); strokes > 0; --strokes) {
            const auto at = qsizetype(below(size_t(bytes.size()) + 1));
            switch (below(5)) {
            case 0:
                bytes.remove(at, qsizetype(1 + below(20)));
                break;
            case 1:
                bytes.insert(at, char(below(256)));
                break;
            case 2:
                if (at < bytes.size())
                    bytes[at] = char(below(256));
                break;
            case 3:
                bytes.insert(at, bytes.mid(qsizetype(below(size_t(bytes.size()) + 1)), qsizetype(below(120))));
                break;
            default:
                bytes.insert(at, seeds[below(seeds.size())].left(qsizetype(below(200))));
            }
        }
        return bytes;
    }

private:
    size_t below(size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    std::mt19937 m_random{20260217};
};

} // namespace

class FuzzSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepTheirPromises_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("times");
        QTest::newRow("text") << QStringLiteral("delimited") << 120000;
        QTest::newRow("Excel") << QStringLiteral("xlsx") << 80000;
        QTest::newRow("open document") << QStringLiteral("ods") << 80000;
        QTest::newRow("archive") << QStringLiteral("zip") << 80000;
    }
    void keepTheirPromises()
    {
        QFETCH(QString, entry);
        QFETCH(int, times);
        const Wrap wrap = entry == QStringLiteral("xlsx")
                              ? Wrap([](const QByteArray& bytes) { return excelWith(bytes, bytes); })
                          : entry == QStringLiteral("ods") ? Wrap([](const QByteArray& bytes) { return openDocumentWith(bytes); })
                          : entry == QStringLiteral("zip")
                              ? Wrap([](const QByteArray& bytes) { return bytes; })
                              : Wrap([](const QByteArray& bytes) { return bytes.mid(1); });
        const std::vector<QByteArray> seeds = seedsOf(entry);
        QVERIFY(seeds.size() > 0);
        int tables = 0;
        NoProgress progress;
        for (const QByteArray& seed : seeds) {
            QCOMPARE(wrongWithReading(wrap(seed), 0), QString());
            tables += readForeignTable(wrap(seed), QStringLiteral("seed"), {}, progress).ok();
        }
        QVERIFY(tables > 0); // else nothing behind the first look is reached
        Breaker breaker;
        for (int i = 0; i < times; ++i) {
            const QByteArray bytes = breaker.broken(seeds);
            const QString wrong = wrongWithReading(wrap(bytes), unsigned(i) % 256);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u' ' + QString::fromLatin1(bytes.toHex())));
        }
    }
};

QTEST_GUILESS_MAIN(FuzzSeeds)
#include "tst_fuzz_seeds.moc"
