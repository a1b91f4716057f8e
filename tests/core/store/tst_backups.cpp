// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/store/backups.h"
#include "tests/core/store/programmes.h"

using namespace core;
using namespace support;

namespace {

QStringList backupsOf(const QString& path)
{
    return QDir(backupFolderOf(path)).entryList(QDir::Files, QDir::Name);
}

} // namespace

class StoreBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("Librarians.bifolium"));
    }

    void areNamedByTimeAndReasonAndOpen()
    {
        auto store = makeProgramme(m_path);
        QVERIFY(store->apply(peopleEdit(store->snapshot(), 20)).ok());
        const auto copy = store->backUp(QStringLiteral("before import: “x/y”"));
        QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().message + copy.error().detail));
        QCOMPARE(QFileInfo(*copy).fileName(), QStringLiteral("2026-03-01 100000 before import xy.bifolium"));
        const auto second = store->backUp(QStringLiteral("before import: “x/y”"));
        QVERIFY(second.ok() && *second != *copy);
        QCOMPARE(backupsOf(m_path).size(), 2);
        auto opened = Store::open(*copy, options());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        QCOMPARE(dumpOf((*opened)->snapshot()), dumpOf(store->snapshot()));
        QCOMPARE((*opened)->timeline().lines.size(), store->timeline().lines.size());
        QVERIFY((*opened)->undo().ok());
    }

    void neverOverwrite()
    {
        auto store = makeProgramme(m_path);
        const QByteArray before = bytesOf(m_path);
        QVERIFY(!store->saveCopy(m_path).ok());
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(!store->saveCopy(m_folder->filePath(QStringLiteral("nowhere/copy.bifolium"))).ok());
        const QString copy = m_folder->filePath(QStringLiteral("copy.bifolium"));
        writeBytes(copy + QStringLiteral(".part"), "left over from a crash");
        QVERIFY(store->saveCopy(copy).ok());
        QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
    }

    void sayWhenTheFolderCannotBeMade()
    {
        auto store = makeProgramme(m_path);
        writeBytes(backupFolderOf(m_path), "a file of that name is in the way");
        const auto copy = store->backUp(QStringLiteral("x"));
        QVERIFY(!copy.ok());
        QVERIFY(copy.error().message.contains(QStringLiteral("backups")));
    }

    /// A year with a backup every half hour of every working day.
    void thinOverAYear()
    {
        const QDateTime end = utc("2026-12-31T18:00:00Z");
        QList<std::pair<QString, QDateTime>> kept;
        for (int day = 365; day >= 0; --day) {
            for (int half = 0; half < 16; ++half) {
                const QDateTime at = end.addDays(-day).addSecs(-1800LL * (15 - half));
                kept.append({at.toString(Qt::ISODate), at});
            }
            const QDateTime now = kept.last().second;
            const QStringList gone = superfluous(kept, now);
            QVERIFY(!gone.contains(kept.last().first));
            kept.removeIf([&](const auto& one) { return gone.contains(one.first); });
            QCOMPARE(superfluous(kept, now), QStringList()); // thinning twice is thinning once
        }
        int lastTwoDays = 0;
        QSet<QDate> days;
        QSet<QString> months;
        for (const auto& [name, at] : kept) {
            lastTwoDays += at.secsTo(end) <= 2 * 24 * 3600;
            if (at.daysTo(end) <= 31)
                days.insert(at.date());
            months.insert(at.toString(QStringLiteral("yyyy-MM")));
        }
        QCOMPARE(lastTwoDays, 2 * 16 + 1);
        QCOMPARE(days.size(), 32);
        QCOMPARE(months.size(), 12);
        QVERIFY2(kept.size() < 33 + 30 + 26 + 14, qPrintable(QString::number(kept.size())));
        QCOMPARE(superfluous({}, end), QStringList());
    }

    void thinOnlyTheirOwn()
    {
        auto store = makeProgramme(m_path);
        QVERIFY(QDir().mkpath(backupFolderOf(m_path)));
        const QDir folder(backupFolderOf(m_path));
        for (int hour = 10; hour < 24; ++hour)
            writeBytes(folder.filePath(QStringLiteral("2026-02-10 %1").arg(hour) +
                                       QStringLiteral("0000 auto.bifolium")),
                       "x");
        writeBytes(folder.filePath(QStringLiteral("my own copy.bifolium")), "mine");
        writeBytes(folder.filePath(QStringLiteral("2026-02-10 000000 notes.txt")), "mine");
        QVERIFY(store->backUp(QStringLiteral("auto")).ok());
        QCOMPARE(backupsOf(m_path), QStringList({QStringLiteral("2026-02-10 000000 notes.txt"),
                                                 QStringLiteral("2026-02-10 230000 auto.bifolium"),
                                                 QStringLiteral("2026-03-01 100000 auto.bifolium"),
                                                 QStringLiteral("my own copy.bifolium")}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(StoreBackups)
#include "tst_backups.moc"
