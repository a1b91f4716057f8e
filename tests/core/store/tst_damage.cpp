// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/people.h"
#include "core/store/open_file.h"
#include "tests/core/store/programmes.h"
#include "tests/support/people.h"

#include <QHostInfo>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace core;
using namespace support;

namespace {

/// Words that never stand in a message for a coordinator.
bool isPlain(const QString& message)
{
    static const QRegularExpression jargon(
        QStringLiteral("SQL|database|constraint|fatal|invalid|illegal|abort|exception|errno|code \\d"),
        QRegularExpression::CaseInsensitiveOption);
    return message.size() > 20 && message.endsWith(u'.') && !message.contains(jargon);
}

void runSql(const QString& path, const QStringList& statements)
{
    auto database = connectTo(path);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    for (const QString& statement : statements)
        if (const Outcome done = run(*database, statement); !done)
            qFatal("%s", qPrintable(done.error().detail));
    disconnectFrom(*database);
}

} // namespace

class StoreDamage : public QObject
{
    Q_OBJECT

    QString fresh(int people)
    {
        const QString path = m_folder->filePath(QStringLiteral("a.bifolium"));
        auto store = makeProgramme(path);
        const auto done = store->apply(peopleEdit(store->snapshot(), people));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        m_dump = dumpOf(store->snapshot());
        return path;
    }

    /// Opening what is there is either fine or refused in plain words; the bytes stay as they are.
    void openingIsHarmless(const QString& path, const QByteArray& bytes, const QString& what)
    {
        writeBytes(path, bytes);
        {
            const auto opened = Store::open(path, options());
            if (!opened)
                QVERIFY2(isPlain(opened.error().message), qPrintable(what + opened.error().message));
        }
        QVERIFY2(bytesOf(path) == bytes, qPrintable(what));
        QVERIFY2(!QFile::exists(path + QStringLiteral(".lock")), qPrintable(what));
        QVERIFY2(!QFile::exists(path + QStringLiteral("-journal")), qPrintable(what));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void refusesAFileOfEveryLength()
    {
        const QString path = fresh(300);
        const QByteArray whole = bytesOf(path);
        for (qsizetype length = 0; length < whole.size(); length += length < 200 ? 9 : 1777) {
            const QByteArray cut = whole.left(length);
            openingIsHarmless(path, cut, QStringLiteral("%1 bytes: ").arg(length));
            QVERIFY2(!Store::open(path, options()).ok(), qPrintable(QString::number(length)));
        }
    }

    void survivesFlippedBits()
    {
        const QString path = fresh(120);
        const QByteArray whole = bytesOf(path);
        Dice dice(3);
        int refused = 0;
        for (int flip = 0; flip < 200; ++flip) {
            QByteArray bytes = whole;
            const int at = dice.below(flip < 40 ? 100 : int(bytes.size())); // the header more often
            bytes[at] = char(bytes[at] ^ (1 << dice.below(8)));
            openingIsHarmless(path, bytes, QStringLiteral("byte %1: ").arg(at));
            auto opened = Store::open(path, options());
            refused += !opened.ok();
            if (opened) { // whatever can be done with it is done or refused in plain words
                const auto undone = (*opened)->undo();
                QVERIFY2(undone.ok() || isPlain(undone.error().message), qPrintable(QString::number(at)));
                QVERIFY((*opened)->check().ok());
            }
        }
        QVERIFY2(refused > 20, qPrintable(QString::number(refused)));
    }

    void noticesValuesItNeverWrote_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char* name, const char* statement) {
            QTest::newRow(name) << QString::fromLatin1(statement);
        };
        row("id", "UPDATE person SET id = 'x' || substr(id, 2) WHERE name = 'Person 3'");
        row("status", "UPDATE application SET status = 'acceptxd'");
        row("time", "UPDATE application SET applied_at = 'yesterday'");
        row("list", "UPDATE person SET languages = '[\"en\"' WHERE name = 'Person 3'");
        row("orphan", "UPDATE application SET person = '00000000-0000-4000-8000-000000000001'");
        row("lost row", "DELETE FROM person WHERE id IN (SELECT person FROM application)");
    }
    void noticesValuesItNeverWrote()
    {
        QFETCH(QString, statement);
        const QString path = fresh(10);
        {
            auto store = std::move(*Store::open(path, options()));
            Round round;
            round.label = QStringLiteral("2026");
            QVERIFY(store->apply(*addRound(store->snapshot(), round)).ok());
            Person ana;
            ana.name = QStringLiteral("Ana");
            const Id id = store->snapshot().rounds.live.first().id;
            QVERIFY(store->apply(*addApplicant(store->snapshot(), id, ana, {})).ok());
        }
        runSql(path, {QStringLiteral("PRAGMA foreign_keys = OFF"), statement});
        const QByteArray bytes = bytesOf(path);
        openingIsHarmless(path, bytes, statement);
        const auto opened = Store::open(path, options());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().message.contains(QStringLiteral("damaged")),
                 qPrintable(opened.error().message));
    }

    void refusesAStepAboutSomebodyWhoIsNotThere()
    {
        auto store = makeProgramme(QStringLiteral(":memory:"));
        const QString before = dumpOf(store->snapshot());
        EditBuilder builder(store->snapshot(), QStringLiteral("forbid_pair"));
        builder.put(makeKeepApart(Id::named(QStringLiteral("a")), Id::named(QStringLiteral("b")), {}));
        const auto done = store->apply(builder.finish(QStringLiteral("Keeps two apart")));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
        QVERIFY2(isPlain(done.error().message), qPrintable(done.error().message));
        QCOMPARE(dumpOf(store->snapshot()), before);
        QCOMPARE(store->timeline().lines.size(), size_t(1));
        QCOMPARE(*store->check(), QStringList());
        QVERIFY(store->apply(peopleEdit(store->snapshot(), 2)).ok());
    }

    void goesBackToBeforeAStepThatWasCutOff()
    {
        const QString path = fresh(50);
        const QString torn = m_folder->filePath(QStringLiteral("torn.bifolium"));
        {
            auto database = connectTo(path);
            QVERIFY(database.ok());
            QVERIFY(
                run(*database, QStringLiteral("PRAGMA cache_size = 1")).ok()); // so that pages spill early
            QVERIFY(run(*database, QStringLiteral("BEGIN IMMEDIATE")).ok());
            QVERIFY(
                run(*database, QStringLiteral("UPDATE person SET name = name || hex(zeroblob(3000))")).ok());
            QVERIFY(QFile::copy(path, torn)); // as after a power cut in the middle of the step
            QVERIFY(QFile::copy(path + QStringLiteral("-journal"), torn + QStringLiteral("-journal")));
            database->rollback();
            disconnectFrom(*database);
        }
        QVERIFY(bytesOf(torn) != bytesOf(path));
        auto opened = Store::open(torn, options());
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        QCOMPARE(dumpOf((*opened)->snapshot()), m_dump);
        QCOMPARE(*(*opened)->check(), QStringList());
    }

    void passesOverAJournalThatIsNone()
    {
        const QString path = fresh(20);
        writeBytes(path + QStringLiteral("-journal"), QByteArray(3000, 'x'));
        const auto opened = Store::open(path, options());
        QVERIFY(opened.ok());
        QCOMPARE(dumpOf((*opened)->snapshot()), m_dump);
    }

    void namesWhoHasItOpenElsewhere()
    {
        const QString path = fresh(1);
        writeBytes(path + QStringLiteral(".lock"), "4711\nbifolium\nmias-laptop\n\n\n");
        const auto opened = Store::open(path, options());
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, Error::Kind::Locked);
        QVERIFY2(opened.error().message.contains(QStringLiteral("mias-laptop")),
                 qPrintable(opened.error().message));
        QVERIFY(opened.error().message.contains(QStringLiteral(".lock"))); // the way out after a crash
        QVERIFY(isPlain(opened.error().message));
    }

    void takesOverTheLockOfAProcessThatDied()
    {
        const QString path = fresh(1);
        writeBytes(path + QStringLiteral(".lock"),
                   "999999\nbifolium\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
        QVERIFY(Store::open(path, options()).ok());
    }

    void refusesAProtectedFile()
    {
        const QString path = fresh(1);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        if (QFile(path).open(QIODevice::ReadWrite))
            QSKIP("this account may write anywhere, so nothing can be protected from it");
        const auto opened = Store::open(path, options());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().message.contains(QStringLiteral("write-protected")),
                 qPrintable(opened.error().message));
    }

    void refusesAFolderAndNothing()
    {
        QVERIFY(isPlain(Store::open(m_folder->path(), options()).error().message));
        QVERIFY(isPlain(
            Store::open(m_folder->filePath(QStringLiteral("b.bifolium")), options()).error().message));
        QVERIFY(isPlain(
            Store::create(m_folder->path() + QStringLiteral("/no/b.bifolium"), options()).error().message));
    }

    void keepsWhatIsThereWhenTheDiskIsFull()
    {
#ifdef Q_OS_UNIX
        const QString path = fresh(20);
        auto store = std::move(*Store::open(path, options()));
        const Edit edit = peopleEdit(store->snapshot(), 800, "more");
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        int refused = 0;
        for (rlim_t room = 0; room < 200; room += 5) {
            rlimit limit = before;
            limit.rlim_cur = room * 1024;
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto done = store->apply(edit);
            setrlimit(RLIMIT_FSIZE, &before);
            if (done) {
                QVERIFY(store->undo().ok());
            } else {
                ++refused;
                QVERIFY2(isPlain(done.error().message), qPrintable(done.error().message));
            }
            QCOMPARE(dumpOf(store->snapshot()), m_dump);
            QCOMPARE(*store->check(), QStringList());
            if (done)
                break;
        }
        std::signal(SIGXFSZ, handler);
        QVERIFY(refused > 0);
        QVERIFY(store->apply(edit).ok());
        QCOMPARE(*store->check(), QStringList());
#else
        QSKIP("the size of files cannot be limited here");
#endif
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dump;
};

QTEST_GUILESS_MAIN(StoreDamage)
#include "tst_damage.moc"
