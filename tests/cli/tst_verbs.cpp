// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every verb: help with an example that works, exit codes, one JSON document with the keys
// that scripts rely on, and dry runs that leave the file as it is. The verbs are read from the program's own
// help.

#include "tests/cli/program.h"

#include <QRegularExpression>
#include <QTest>

using namespace cli_tests;

namespace {

QStringList verbsIn(const QByteArray& help)
{
    static const QRegularExpression line(QStringLiteral("^  ([a-z]+(?: [a-z]+)?)  +\\S"),
                                         QRegularExpression::MultilineOption);
    QStringList verbs;
    const QString verbList = QString::fromUtf8(help).section(QStringLiteral("Verbs:"), 1);
    for (auto at = line.globalMatch(verbList); at.hasNext();)
        verbs += at.next().captured(1);
    return verbs;
}

QString exampleIn(const QByteArray& help)
{
    return QString::fromUtf8(help)
        .section(QStringLiteral("Example:"), 1)
        .trimmed()
        .section(u'\n', 0, 0)
        .remove(QStringLiteral("bifolium-cli "));
}

} // namespace

class VerbsTest : public QObject
{
    Q_OBJECT

    Desk m_desk; ///< spring.bifolium in it is never changed: tests work on copies
    QStringList m_verbs;
    QHash<QString, QByteArray> m_help;

    void addVerbs()
    {
        QTest::addColumn<QString>("verb");
        for (const QString& verb : m_verbs)
            QTest::newRow(qPrintable(verb)) << verb;
    }

    /// A fresh desk with copies of what examples name.
    void layOut(const Desk& desk)
    {
        for (const char* name : {"spring.bifolium", "applicants.csv", "mapping.json", "best.json", "cities.tsv", "apart.csv"})
            desk.write(QString::fromLatin1(name), m_desk.bytes(QString::fromLatin1(name)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareForEverything(m_desk);
        m_verbs = verbsIn(m_desk.run(QStringLiteral("--help")).out);
        QVERIFY(m_verbs.size() >= 35);
        for (const QString& verb : m_verbs)
            m_help[verb] = m_desk.run(verb + QStringLiteral(" --help")).out;
    }

    void exampleWorks_data() { addVerbs(); }
    void exampleWorks()
    {
        QFETCH(QString, verb);
        const QString example = exampleIn(m_help.value(verb));
        QVERIFY2(example.startsWith(verb + u' '), qPrintable(example));
        const Desk desk;
        layOut(desk);
        const Ran ran = desk.run(example);
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.talk.constData());
        QVERIFY(!ran.out.isEmpty());
        QVERIFY(!ran.out.contains("\xE2\x81\xA8")); // marks of writing direction are for terminals
    }

    void answersWithOneDocument_data() { addVerbs(); }
    void answersWithOneDocument()
    {
        QFETCH(QString, verb);
        const Desk desk;
        layOut(desk);
        const Ran ran = desk.run(exampleIn(m_help.value(verb)) + QStringLiteral(" --json"));
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.talk.constData());
        QJsonParseError fault;
        QJsonDocument::fromJson(ran.out, &fault);
        QCOMPARE(fault.error, QJsonParseError::NoError);
    }

    void dryRunChangesNothing_data() { addVerbs(); }
    void dryRunChangesNothing()
    {
        QFETCH(QString, verb);
        if (!m_help.value(verb).contains("--dry-run"))
            return; // it writes nothing
        const Desk desk;
        layOut(desk);
        const QByteArray before = desk.hash(QStringLiteral("spring.bifolium"));
        const QStringList names =
            QDir(desk.path(QString())).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QString example = exampleIn(m_help.value(verb));
        if (!example.contains(QStringLiteral("--dry-run")))
            example += QStringLiteral(" --dry-run");
        const Ran ran = desk.run(example);
        QVERIFY2(ran.code == 0 || ran.code == 1, ran.talk.constData());
        QCOMPARE(desk.hash(QStringLiteral("spring.bifolium")), before);
        QCOMPARE(QDir(desk.path(QString())).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), names);
    }

    void refusesWrongUsage_data() { addVerbs(); }
    void refusesWrongUsage()
    {
        QFETCH(QString, verb);
        for (const char* wrong : {"", " --no-such-option", " a b c d e f g h --now never"}) {
            const Ran ran = m_desk.run(verb + QString::fromLatin1(wrong));
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.out.isEmpty());
            QVERIFY(!ran.talk.isEmpty());
        }
    }

    /// The file of the example replaced by one that is not there, and by one that is something else.
    void refusesFilesThatAreNone_data() { addVerbs(); }
    void refusesFilesThatAreNone()
    {
        QFETCH(QString, verb);
        const QString example = exampleIn(m_help.value(verb));
        if (!example.contains(QStringLiteral("spring.bifolium")))
            return;
        const Desk desk;
        layOut(desk);
        desk.write(QStringLiteral("foreign.bifolium"), QByteArray(5000, 'x'));
        const QByteArray foreign = desk.hash(QStringLiteral("foreign.bifolium"));
        for (const char* name : {"missing.bifolium", "foreign.bifolium"}) {
            QString line = example;
            line.replace(QStringLiteral("spring.bifolium"), QString::fromLatin1(name));
            const Ran ran = desk.run(line);
            QVERIFY2(ran.code == 3, ran.talk.constData());
            QVERIFY(ran.talk.contains(name));
            QCOMPARE(desk.run(line + QStringLiteral(" --json")).object().keys(),
                     QStringList{QStringLiteral("error")});
        }
        QVERIFY(!QFile::exists(desk.path(QStringLiteral("missing.bifolium"))));
        QCOMPARE(desk.hash(QStringLiteral("foreign.bifolium")), foreign);
    }

    void refusesWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        const auto row = [](const char* line, int code) {
            QTest::newRow(line) << QString::fromUtf8(line) << code;
        };
        row("people spring.bifolium -r Winter", 3);
        row("match spring.bifolium -r Winter", 3);
        row("person spring.bifolium P9999", 3);
        row("why spring.bifolium P0233 nobody@example.org", 3);
        row("pair spring.bifolium P0233 P9999", 3);
        row("pair spring.bifolium P0233 P0233", 2);
        row("pair spring.bifolium P0385 P0151", 3);                             // both in Britain
        row("pair spring.bifolium P0385 P0151 --despite different-country", 3); // no reason
        row("forbid spring.bifolium P0233 P0265", 2);
        row("lock spring.bifolium P0233 P0265", 3); // not together
        row("allow spring.bifolium P0233 P0265", 3);
        row("people spring.bifolium --status lost", 2);
        row("cap spring.bifolium --percent many", 2);
        row("cap spring.bifolium --except P0233", 2);
        row("fix spring.bifolium", 2);
        row("fix spring.bifolium --problem country-0 --choose IE", 3);
        row("import spring.bifolium missing.csv", 3);
        row("import spring.bifolium applicants.csv --zone Sydneyy", 2);
        row("import spring.bifolium applicants.csv --mapping-name none", 3);
        row("import spring.bifolium applicants.csv --mapping applicants.csv", 3);
        row("person set spring.bifolium P0233 colour=red", 2);
        row("person set spring.bifolium P0233 country=Atlantis", 3);
        row("person set spring.bifolium P0233 status=gone", 2);
        row("round set spring.bifolium cap=200", 2);
        row("round set spring.bifolium closes=soon", 2);
        row("round add spring.bifolium --label \"spring 2026\" --opens 2026-01-01 --closes 2026-02-01 "
            "--starts 2026-03-01 --ends 2026-06-01",
            3);
        row("round add spring.bifolium --label Late --opens 2026-02-01 --closes 2026-01-01 --starts "
            "2026-03-01 --ends 2026-06-01",
            2);
        row("new spring.bifolium --name Twice --zone Europe/Copenhagen", 3);
        row("new other.bifolium --name Nowhere --zone Middle/Earth", 2);
        row("export spring.bifolium introductions --for pigeons --out letters", 2);
        row("export spring.bifolium letters --for plain --out letters", 2);
        row("macth spring.bifolium", 2);
        row("round", 2);
    }
    void refusesWhatIsNotThere()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        const QByteArray before = m_desk.hash(QStringLiteral("spring.bifolium"));
        const Ran ran = m_desk.run(line);
        QVERIFY2(ran.code == code, (QByteArray::number(ran.code) + ' ' + ran.talk).constData());
        QVERIFY(!ran.talk.isEmpty());
        QCOMPARE(m_desk.hash(QStringLiteral("spring.bifolium")), before);
        QVERIFY(!QFile::exists(m_desk.path(QStringLiteral("other.bifolium"))));
    }

    void namesTheNearestWord()
    {
        QVERIFY(m_desk.run(QStringLiteral("macth spring.bifolium")).talk.contains("match"));
        QVERIFY(m_desk.run(QStringLiteral("match spring.bifolium --objectiv total"))
                    .talk.contains("--objective"));
        QVERIFY(m_desk.run(QStringLiteral("match spring.bifolium --objective best"))
                    .talk.contains("worst-first"));
    }

    void hasTheKeysThatScriptsRelyOn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char* line, const char* keys) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(keys);
        };
        row("import spring.bifolium applicants.csv --dry-run", "read new same changed maybe_same rejected");
        row("people spring.bifolium", "id name email country city time_zone languages interests status row "
                                      "sector role career_stage preference");
        row("problems spring.bifolium", "id kind people message options");
        row("cap spring.bifolium", "limit other_reading accepted waiting by_country");
        row("match spring.bifolium --dry-run",
            "pairs trios unmatched total_loss lowest_fit mean_fit optimal gap seconds disturbed_pairs "
            "disturbed_people change_price relaxations");
        row("pairs spring.bifolium",
            "pairs trios unmatched total_loss lowest_fit mean_fit optimal gap seconds");
        row("why spring.bifolium P0233 P0265", "allowed rules fit reasons price");
        row("alternatives spring.bifolium P0233", "id fit price");
        row("history spring.bifolium", "device sequence author at text undone");
        row("edges spring.bifolium --person P0233", "a b fit cost");
        row("mapping suggest applicants.csv", "columns separators values");
        row("verify best.json", "ok broken people groups");
    }
    void hasTheKeysThatScriptsRelyOn()
    {
        QFETCH(QString, line);
        QFETCH(QString, keys);
        const QJsonDocument document = m_desk.run(line + QStringLiteral(" --json")).json();
        const QJsonObject first =
            document.isArray() ? document.array().first().toObject() : document.object();
        for (const QString& key : keys.split(u' '))
            QVERIFY2(first.contains(key), qPrintable(key));
        if (first.contains(QStringLiteral("pairs"))) {
            const QJsonObject pair = first.value(QStringLiteral("pairs")).toArray().first().toObject();
            for (const char* key : {"a", "b", "fit", "cost"})
                QVERIFY2(pair.contains(QLatin1String(key)), key);
        }
    }

    void takesTheTimeFromOutside()
    {
        const Desk desk;
        prepare(desk, "new spring.bifolium --name Test --zone Europe/Copenhagen --now 2020-02-29T08:00:00Z");
        const QJsonObject line = desk.array(QStringLiteral("history spring.bifolium")).first().toObject();
        QCOMPARE(line.value(QStringLiteral("at")).toString(), QStringLiteral("2020-02-29T08:00:00Z"));
        QCOMPARE(line.value(QStringLiteral("author")).toString(), QStringLiteral("Mia"));
    }

    /// A name may hold anything that a form lets through; a terminal must not obey it.
    void showsControlCodesAsBlanks()
    {
        const Desk desk;
        layOut(desk);
        QCOMPARE(desk.run({QStringLiteral("person"), QStringLiteral("add"), QStringLiteral("spring.bifolium"),
                           QStringLiteral("name=Eve \x1b[31mRed"), QStringLiteral("email=eve@example.org")})
                     .code,
                 0);
        const Ran shown = desk.run(QStringLiteral("people spring.bifolium --search eve@example.org"));
        QVERIFY(shown.out.contains("Eve"));
        QVERIFY(!shown.out.contains('\x1b'));
    }

    void withdrawsWithAReason()
    {
        const Desk desk;
        layOut(desk);
        const QString before =
            QString::fromUtf8(desk.run(QStringLiteral("pairs spring.bifolium")).out).trimmed();
        QCOMPARE(
            desk
                .run(QStringLiteral(
                    "person set spring.bifolium P0233 status=withdrawn city=Recife --reason \"no time\""))
                .code,
            0);
        const QJsonObject person = desk.object(QStringLiteral("person spring.bifolium P0233"));
        QCOMPARE(person.value(QStringLiteral("status")).toString(), QStringLiteral("withdrawn"));
        QCOMPARE(person.value(QStringLiteral("status_reason")).toString(), QStringLiteral("no time"));
        QCOMPARE(person.value(QStringLiteral("city")).toString(), QStringLiteral("Recife"));
        QVERIFY(person.value(QStringLiteral("partners")).toArray().isEmpty());
        QCOMPARE(desk.run(QStringLiteral("undo spring.bifolium")).code, 0); // one step
        QCOMPARE(QString::fromUtf8(desk.run(QStringLiteral("pairs spring.bifolium")).out).trimmed(), before);
    }

    void keepsAndUsesAMapping()
    {
        const Desk desk;
        prepareRound(desk);
        desk.write(QStringLiteral("form.csv"), "Who,Where,Mail\nAna,PT,ana@example.org\n");
        desk.write(QStringLiteral("m.json"),
                   R"({"columns": {"Who": "name", "Where": "country", "Mail": "email"}})");
        QCOMPARE(desk.run(QStringLiteral("mapping save spring.bifolium --name Ours m.json")).code, 0);
        QCOMPARE(desk.array(QStringLiteral("mapping list spring.bifolium")).size(), 1);
        const QJsonObject saved =
            desk.object(QStringLiteral("import spring.bifolium form.csv --mapping-name ours --dry-run"));
        QCOMPARE(saved.value(QStringLiteral("new")).toInt(), 1);
        const QJsonObject given =
            desk.object(QStringLiteral("import spring.bifolium form.csv --mapping m.json"));
        QCOMPARE(given.value(QStringLiteral("new")).toInt(), 1);
        const QJsonObject ana = desk.array(QStringLiteral("people spring.bifolium")).first().toObject();
        QCOMPARE(ana.value(QStringLiteral("country")).toString(), QStringLiteral("PT"));
    }
};

QTEST_GUILESS_MAIN(VerbsTest)
#include "tst_verbs.moc"
