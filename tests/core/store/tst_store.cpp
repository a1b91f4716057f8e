// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/beside.h"
#include "tests/core/store/programmes.h"
#include "tests/support/stop_at_once.h"

#include <thread>

using namespace core;
using namespace support;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEverythingOverAnReopen()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.bifolium"));
        QString before;
        {
            auto store = makeProgramme(path);
            QVERIFY(store->apply(peopleEdit(store->snapshot(), 50)).ok());
            QVERIFY(store->undo().ok());
            QVERIFY(store->redo().ok());
            before = dumpOf(store->snapshot());
            QCOMPARE(store->check().value(), QStringList());
        }
        auto again = Store::open(path, options());
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
        QCOMPARE(dumpOf((*again)->snapshot()), before);
        QCOMPARE((*again)->timeline().lines.size(), size_t(4));
        QVERIFY((*again)->undo().ok());
        QVERIFY((*again)->snapshot().people.live.isEmpty());
        QVERIFY(!(*again)->undo().ok()); // the programme itself stays
        QVERIFY((*again)->redo().ok());
        QCOMPARE(dumpOf((*again)->snapshot()), before);
    }

    void refusesAnEditMadeOnAnOlderState()
    {
        auto store = makeProgramme(QStringLiteral(":memory:"));
        const Edit edit = peopleEdit(store->snapshot(), 3);
        QVERIFY(store->apply(edit).ok());
        const QString before = dumpOf(store->snapshot());
        const auto again = store->apply(edit);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(dumpOf(store->snapshot()), before);
        QCOMPARE(store->check().value(), QStringList());
    }

    void knowsWhatEachLineChanged()
    {
        auto store = makeProgramme(QStringLiteral(":memory:"));
        const Edit edit = peopleEdit(store->snapshot(), 3);
        QVERIFY(store->apply(edit).ok());
        QVERIFY(store->undo().ok());
        const auto& lines = store->timeline().lines;
        QSet<Id> wanted;
        for (const FieldChange& change : edit.changes)
            wanted.insert(change.row);
        for (size_t line = lines.size() - 2; line < lines.size(); ++line) {
            const auto rows = store->rowsOf(lines[line]);
            QVERIFY(rows.ok());
            QCOMPARE(rows->size(), size_t(wanted.size()));
            for (const auto& [table, row] : *rows)
                QVERIFY(wanted.contains(row));
        }
        HistoryLine unknown;
        QVERIFY(!store->rowsOf(unknown).ok());
    }

    void aLargeStepIsWrittenBesideTheStore()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.bifolium"));
        auto store = makeProgramme(path);
        const Edit edit = peopleEdit(store->snapshot(), 50);
        const QString before = dumpOf(store->snapshot());
        const auto writtenBy = [&](Progress& progress) {
            auto handout = store->handOut();
            std::optional<Result<WrittenBeside>> written;
            std::thread other(
                [&] { written = writeBeside(*handout, edit, QStringLiteral("before"), progress); });
            QVERIFY2(!store->apply(edit).ok() && !store->undo().ok(), "nothing else is written meanwhile");
            QVERIFY2(!store->handOut().ok(), "nor a second large step");
            other.join();
            QCOMPARE(dumpOf(store->snapshot()), before);
            QCOMPARE(store->takeBack(*std::move(written)).ok(), !progress.stopped());
        };
        StopAtOnce stop;
        writtenBy(stop);
        QCOMPARE(dumpOf(store->snapshot()), before);
        QCOMPARE(store->check().value(), QStringList());
        NoProgress progress;
        writtenBy(progress);
        QCOMPARE(store->snapshot().people.live.size(), 50);
        QCOMPARE(store->check().value(), QStringList()); // the file holds what is shown
        const QString after = dumpOf(store->snapshot());
        QVERIFY(store->undo().ok());
        QCOMPARE(dumpOf(store->snapshot()), before);
        QVERIFY(store->redo().ok());
        store.reset();
        const auto again = Store::open(path, options());
        QVERIFY(again.ok());
        QCOMPARE(dumpOf((*again)->snapshot()), after);
    }

    void opensOnce()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.bifolium"));
        auto store = makeProgramme(path);
        const auto second = Store::open(path, options());
        QVERIFY(!second.ok());
        QCOMPARE(second.error().kind, Error::Kind::Locked);
        QVERIFY(second.error().message.contains(QStringLiteral("open already")));
    }

    void leavesForeignFilesAlone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("newer") << QStringLiteral("newer") << QStringLiteral("newer Bifolium");
        QTest::newRow("foreign sqlite")
            << QStringLiteral("foreign") << QStringLiteral("not a Bifolium programme");
        QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("not a Bifolium programme");
        QTest::newRow("cut") << QStringLiteral("cut") << QStringLiteral("cut short");
        QTest::newRow("cut in the header") << QStringLiteral("stub") << QStringLiteral("");
        QTest::newRow("empty") << QStringLiteral("empty") << QStringLiteral("is empty");
        QTest::newRow("damaged") << QStringLiteral("damaged") << QStringLiteral("damaged");
    }
    void leavesForeignFilesAlone()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        const QString path = m_folder->filePath(QStringLiteral("a.bifolium"));
        {
            auto store = makeProgramme(path);
            QVERIFY(store->apply(peopleEdit(store->snapshot(), 500)).ok());
        }
        QByteArray bytes = bytesOf(path);
        if (what == QStringLiteral("newer"))
            bytes[63] = 99;
        else if (what == QStringLiteral("foreign"))
            bytes[68] = 'X';
        else if (what == QStringLiteral("text"))
            bytes = "name,email\nAna,ana@example.org\n";
        else if (what == QStringLiteral("cut"))
            bytes.chop(5000);
        else if (what == QStringLiteral("stub"))
            bytes.truncate(60);
        else if (what == QStringLiteral("empty"))
            bytes.clear();
        else
            for (int i = 4096; i < bytes.size(); ++i)
                bytes[i] = char(i * 7);
        writeBytes(path, bytes);
        const auto opened = Store::open(path, options());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().message.contains(words), qPrintable(opened.error().message));
        QCOMPARE(bytesOf(path), bytes);
        QVERIFY(!QFile::exists(path + QStringLiteral(".lock")));
    }

    void explainsAFolderThatCannotBeWritten()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.bifolium"));
        makeProgramme(path).reset();
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        QFile probe(m_folder->filePath(QStringLiteral("probe")));
        const bool root = probe.open(QIODevice::WriteOnly);
        const auto opened = Store::open(path, options());
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (root)
            QSKIP("this account may write anywhere, so a read-only folder cannot be made");
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().message.contains(QStringLiteral("cannot be written to")));
    }

    void stopsUndoAtAMarkAndSaysSo()
    {
        auto store = makeProgramme(QStringLiteral(":memory:"));
        QVERIFY(store->apply(peopleEdit(store->snapshot(), 3)).ok());
        QVERIFY(store->undo().ok());
        const auto further = store->undo();
        QVERIFY(!further.ok());
        QVERIFY2(further.error().message.contains(QStringLiteral("ILN")),
                 qPrintable(further.error().message));
        QVERIFY(!store->snapshot().programmes.live.isEmpty());
    }

    void keepsTheOlderBranchOfTheHistory()
    {
        auto store = makeProgramme(QStringLiteral(":memory:"));
        QVERIFY(store->apply(peopleEdit(store->snapshot(), 3, "first")).ok());
        QVERIFY(store->undo().ok());
        QVERIFY(store->apply(peopleEdit(store->snapshot(), 2, "second")).ok());
        QVERIFY(!store->redo().ok());
        QCOMPARE(store->timeline().lines.size(), size_t(4)); // nothing is ever taken out of the history
        QVERIFY(store->timeline().lines[1].undone);
        QVERIFY(!store->timeline().lines[3].undone);
    }

    void stampsFollowOnEverythingKnown()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.bifolium"));
        makeProgramme(path).reset();
        {
            auto other =
                std::move(*Store::open(path, optionsAt(utc("2020-01-01T00:00:00Z"), QStringLiteral("desk"))));
            QVERIFY(other->apply(peopleEdit(other->snapshot(), 1, "x")).ok());
        }
        auto store = std::move(*Store::open(path, options()));
        QVERIFY(store->apply(peopleEdit(store->snapshot(), 1, "y")).ok());
        const auto& lines = store->timeline().lines;
        QCOMPARE(lines[1].stamp, (Stamp{2, QStringLiteral("desk"), 1})); // the clock decides nothing
        QCOMPARE(lines[2].stamp, (Stamp{3, QStringLiteral("laptop"), 2}));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
