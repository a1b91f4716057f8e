// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of people by command line: what is written out as cells comes back unchanged, a saved view shows
// the same, and the lists that coordinators keep.

#include "tests/cli/program.h"

#include <QTest>

using namespace cli_tests;

class PeopleVerbsTest : public QObject
{
    Q_OBJECT

    Desk m_desk;

private Q_SLOTS:
    void initTestCase() { prepareForEverything(m_desk); }

    void cellsComeBackUnchanged()
    {
        const QString columns =
            QStringLiteral("number,name,country,city,languages,interests,about,tags,applied_at");
        const Ran cells = m_desk.run(QStringLiteral("people spring.bifolium --cells --columns ") + columns);
        QCOMPARE(cells.code, 0);
        m_desk.write(QStringLiteral("all.tsv"), cells.out);
        const QByteArray before = m_desk.dump(QStringLiteral("spring.bifolium"));
        const QJsonObject pasted = m_desk.object(QStringLiteral("people paste spring.bifolium all.tsv"));
        QCOMPARE(pasted.value(QStringLiteral("changed")).toArray().size(), 0);
        QCOMPARE(pasted.value(QStringLiteral("refused")).toArray().size(), 0);
        QVERIFY(pasted.value(QStringLiteral("same")).toInt() > 100);
        QCOMPARE(m_desk.dump(QStringLiteral("spring.bifolium")), before);
    }

    void aColumnIsPastedAndTakenBack()
    {
        const QByteArray before = m_desk.dump(QStringLiteral("spring.bifolium"));
        m_desk.write(QStringLiteral("two.tsv"),
                     "number\tcity\tcountry\nP0017\tPorto\tAtlantis\nP0018\tRecife\tBrazil\n");
        const Ran ran = m_desk.run(QStringLiteral("people paste spring.bifolium two.tsv --json"));
        QCOMPARE(ran.code, 1); // one cell means nothing
        QCOMPARE(ran.object().value(QStringLiteral("refused")).toArray().size(), 1);
        QCOMPARE(m_desk.object(QStringLiteral("person spring.bifolium P0017"))
                     .value(QStringLiteral("city"))
                     .toString(),
                 QStringLiteral("Porto"));
        QCOMPARE(m_desk.run(QStringLiteral("undo spring.bifolium")).code, 0);
        QCOMPARE(m_desk.dump(QStringLiteral("spring.bifolium")), before);
        m_desk.write(QStringLiteral("odd.tsv"), "number\thoroscope\nP0017\tlion\n");
        QCOMPARE(m_desk.run(QStringLiteral("people paste spring.bifolium odd.tsv")).code, 2);
    }

    void aSavedViewShowsTheSame()
    {
        const QString options =
            QStringLiteral(" --search \"access -law\" --only status=accepted --only before=new "
                           "--sort country,-applied_at --columns name,country");
        const Ran direct = m_desk.run(QStringLiteral("people spring.bifolium") + options);
        QCOMPARE(m_desk.run(QStringLiteral("view save spring.bifolium Readers") + options).code, 0);
        QCOMPARE(m_desk.run(QStringLiteral("people spring.bifolium --view readers")).out, direct.out);
        QVERIFY(direct.out.count('\n') > 3);
        QCOMPARE(m_desk.run(QStringLiteral("view remove spring.bifolium Readers")).code, 0);
        QCOMPARE(m_desk.run(QStringLiteral("people spring.bifolium --view readers")).code, 3);
        QCOMPARE(m_desk.run(QStringLiteral("people spring.bifolium --sort horoscope")).code, 2);
    }

    void tagsAndTheInterestListAreKept()
    {
        QCOMPARE(m_desk.run(QStringLiteral("tag spring.bifolium mentor P0017 P0018")).code, 0);
        QCOMPARE(m_desk.array(QStringLiteral("people spring.bifolium --only tag=mentor")).size(), 2);
        QCOMPARE(m_desk.run(QStringLiteral("tag spring.bifolium MENTOR P0017 P0018 --off")).code, 0);
        QCOMPARE(m_desk.array(QStringLiteral("people spring.bifolium --only tag=mentor")).size(), 0);
        QCOMPARE(m_desk.run(QStringLiteral("interest told spring.bifolium mia@example.org")).code, 0);
        const QJsonArray people = m_desk.array(QStringLiteral("interest list spring.bifolium"));
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0].toObject().value(QStringLiteral("state")).toString(), QStringLiteral("told"));
    }
};

QTEST_GUILESS_MAIN(PeopleVerbsTest)
#include "tst_people.moc"
