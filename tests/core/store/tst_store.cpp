// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/build.h"
#include "core/edits/pairs.h"
#include "core/edits/programme.h"
#include "core/store/backups.h"
#include "core/store/open_file.h"
#include "core/store/store.h"

#include <QtTest>

using namespace core;

namespace {

QDateTime utc(const char* iso) { return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate); }

Store::Options options(const char* device = "laptop")
{
    Store::Options made;
    made.author = {QStringLiteral("Mia"), QString::fromLatin1(device)};
    made.clock = std::make_shared<FixedClock>(utc("2026-03-01T10:00:00Z"));
    return made;
}

std::unique_ptr<Store> makeProgramme(const QString& path)
{
    auto store = Store::create(path, options());
    if (!store)
        qFatal("%s", qPrintable(store.error().message + store.error().detail));
    const auto made =
        (*store)->apply(createProgramme(QStringLiteral("ILN"), QStringLiteral("Australia/Sydney"), Id::random()));
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    return std::move(*store);
}

Edit people(const Snapshot& snapshot, int count)
{
    EditBuilder builder(snapshot, QStringLiteral("add_applicant"));
    for (int i = 0; i < count; ++i) {
        Person person;
        person.id = Id::named(QStringLiteral("p%1").arg(i));
        person.name = QStringLiteral("Person %1").arg(i);
        person.languages = {QStringLiteral("en"), QStringLiteral("fr")};
        builder.put(person);
    }
    return builder.finish(QStringLiteral("Added people"));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

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
            QVERIFY(store->apply(people(store->snapshot(), 50)).ok());
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
        const Edit edit = people(store->snapshot(), 3);
        QVERIFY(store->apply(edit).ok());
        const QString before = dumpOf(store->snapshot());
        const auto again = store->apply(edit);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(dumpOf(store->snapshot()), before);
        QCOMPARE(store->check().value(), QStringList());
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
        QTest::newRow("foreign sqlite") << QStringLiteral("foreign") << QStringLiteral("not a Bifolium programme");
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
            QVERIFY(store->apply(people(store->snapshot(), 500)).ok());
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
        write(path, bytes);
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

    void makesVerifiedBackups()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.bifolium"));
        auto store = makeProgramme(path);
        QVERIFY(store->apply(people(store->snapshot(), 20)).ok());
        const auto copy = store->backUp(QStringLiteral("before import: “x/y”"));
        QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().message + copy.error().detail));
        auto opened = Store::open(*copy, options());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        QCOMPARE(dumpOf((*opened)->snapshot()), dumpOf(store->snapshot()));
        QVERIFY(!store->saveCopy(path).ok());
    }

    void thinsBackups()
    {
        const QDateTime now = utc("2026-12-31T12:00:00Z");
        QList<std::pair<QString, QDateTime>> all;
        for (int hour = 0; hour < 24 * 365; hour += 6)
            all.append({QStringLiteral("b%1").arg(hour), now.addSecs(-3600LL * hour)});
        const QStringList gone = superfluous(all, now);
        const int kept = int(all.size() - gone.size());
        QVERIFY2(kept >= 8 + 29 + 20 + 5 && kept <= 10 + 32 + 24 + 8, qPrintable(QString::number(kept)));
        QVERIFY(!gone.contains(QStringLiteral("b0")));
        QCOMPARE(superfluous({}, now), QStringList());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
