// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/introductions.h"
#include "core/messages/letter_proof.h"
#include "tests/support/people.h"

#include <QtTest>

#include <functional>

using namespace core;

namespace {

/// Seven people: Person 1 with 2, 3 with 4, and 5, 6, 7 as a trio.
struct Letters
{
    support::MadeRound made = support::makeRound({.people = 7, .formerPercent = 0, .apartPairs = 0});
    MailList list;

    Letters()
    {
        for (const auto& numbers : {std::vector{1, 2}, std::vector{3, 4}, std::vector{5, 6, 7}}) {
            std::vector<Id> members;
            for (const int number : numbers)
                members.push_back(id(number));
            support::keep(made.snapshot.partnerships, makePartnership(made.round, members));
        }
        list = makeIntroductions(made.snapshot, made.round);
    }
    Id id(int number) const { return made.people[size_t(number - 1)]; }
    Person& person(int number) { return made.snapshot.people.live[id(number)]; }
    Application& application(int number)
    {
        for (Application& one : made.snapshot.applications.live)
            if (one.person == id(number))
                return one;
        qFatal("no application");
    }
    MailRow& row(int number)
    {
        for (MailRow& one : list.rows)
            if (one.recipient == id(number))
                return one;
        qFatal("no row");
    }
    QString& cell(int number, const char* heading)
    {
        const qsizetype column = list.column(QLatin1String(heading));
        if (column < 0)
            qFatal("no column %s", heading);
        return row(number).cells[column];
    }
    LetterProof proof() const { return proveLetters(made.snapshot, made.round, list); }
};

using Tampering = std::function<void(Letters&)>;

} // namespace

Q_DECLARE_METATYPE(Tampering)

class LettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyLearnsOfTheirPartners()
    {
        Letters letters;
        QCOMPARE(letters.list.rows.size(), size_t(7));
        const LetterProof proof = letters.proof();
        QCOMPARE(proof.failures, QStringList());
        QCOMPARE(proof.rows, 7);
        QCOMPARE(proof.recipients, 7);
        QCOMPARE(letters.cell(1, "Partner 1 full name"), QStringLiteral("Person 2"));
        QCOMPARE(letters.cell(2, "Partner 1 email"), QStringLiteral("person1@example.org"));
        QCOMPARE(letters.cell(1, "Partner 2 full name"), QString());
        QCOMPARE(letters.cell(1, "Group size"), QStringLiteral("2"));
        QCOMPARE(letters.cell(5, "Group size"), QStringLiteral("3"));
        const QSet<QString> partners = {letters.cell(5, "Partner 1 full name"),
                                        letters.cell(5, "Partner 2 full name")};
        QCOMPARE(partners, QSet<QString>({QStringLiteral("Person 6"), QStringLiteral("Person 7")}));
        QVERIFY(letters.cell(5, "Partners sentence").contains(QStringLiteral("Your partners are")));
        QVERIFY(letters.cell(1, "Greeting line").contains(QStringLiteral("Person")));
    }

    void sharedInterestsAreThoseOfAll()
    {
        Letters letters;
        letters.application(5).interests = {QStringLiteral("Law"), QStringLiteral("health")};
        letters.application(6).interests = {QStringLiteral("law"), QStringLiteral("health")};
        letters.application(7).interests = {QStringLiteral("LAW")};
        letters.list = makeIntroductions(letters.made.snapshot, letters.made.round);
        QCOMPARE(letters.cell(5, "Shared interests"), QStringLiteral("Law"));
    }

    void notesOfCoordinatorsNeverLeave()
    {
        Letters letters;
        for (int number = 1; number <= 7; ++number) {
            letters.application(number).note = QStringLiteral("SECRET");
            letters.application(number).statusReason = QStringLiteral("SECRET");
        }
        letters.list = makeIntroductions(letters.made.snapshot, letters.made.round);
        for (const MailRow& row : letters.list.rows)
            QVERIFY(!row.cells.join(u'\n').contains(QStringLiteral("SECRET")));
    }

    void firstNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::newRow("usual") << QStringLiteral("Ana María Silva") << QStringLiteral("Ana");
        QTest::newRow("title") << QStringLiteral("Dr. Bo Ek") << QStringLiteral("Bo");
        QTest::newRow("two titles") << QStringLiteral("Prof. Dr. Eva Rey") << QStringLiteral("Eva");
        QTest::newRow("one word") << QStringLiteral("Suharto") << QStringLiteral("Suharto");
        QTest::newRow("only a title") << QStringLiteral("Dr.") << QStringLiteral("Dr.");
        QTest::newRow("right to left") << QStringLiteral("محمد علي") << QStringLiteral("محمد");
    }
    void firstNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, first);
        QCOMPARE(firstNameOf(name), first);
    }

    void tamperingIsNoticed_data()
    {
        QTest::addColumn<Tampering>("tamper");
        const auto row = [](const char* name, Tampering tamper) { QTest::newRow(name) << std::move(tamper); };
        row("swapped partners", [](Letters& l) { std::swap(l.row(1).partners, l.row(3).partners); });
        row("swapped partner data", [](Letters& l) {
            for (const char* heading : {"Partner 1 email", "Partner 1 full name", "Partner 1 country"})
                std::swap(l.cell(1, heading), l.cell(3, heading));
        });
        row("own partner", [](Letters& l) { l.row(1).partners = {l.id(1)}; });
        row("missing row", [](Letters& l) {
            std::erase_if(l.list.rows, [&](const MailRow& one) { return one.recipient == l.id(4); });
        });
        row("double row", [](Letters& l) { l.list.rows.push_back(l.row(4)); });
        row("shared address", [](Letters& l) {
            l.person(3).email = QStringLiteral("PERSON1@example.org");
            l.list = makeIntroductions(l.made.snapshot, l.made.round);
        });
        row("blank address", [](Letters& l) {
            l.person(3).email.clear();
            l.list = makeIntroductions(l.made.snapshot, l.made.round);
        });
        row("address that cannot be", [](Letters& l) {
            l.person(3).email = QStringLiteral("a@b@example.org");
            l.list = makeIntroductions(l.made.snapshot, l.made.round);
        });
        row("withdrawn", [](Letters& l) { l.application(2).status = Status::Withdrawn; });
        row("waiting", [](Letters& l) { l.application(6).status = Status::Waiting; });
        row("merged", [](Letters& l) { l.application(6).status = Status::Merged; });
        row("wrong address of the partner",
            [](Letters& l) { l.cell(1, "Partner 1 email") = QStringLiteral("x@example.org"); });
        row("wrong address of the recipient", [](Letters& l) { l.cell(1, "Email") = l.cell(3, "Email"); });
        row("trio that one does not know of", [](Letters& l) { l.row(5).partners.pop_back(); });
        row("trio made two chains", [](Letters& l) {
            l.row(5).partners = {l.id(6)};
            l.row(7).partners = {l.id(6)};
        });
        row("unknown person", [](Letters& l) { l.row(1).recipient = Id::named(QStringLiteral("stranger")); });
        row("unknown partner",
            [](Letters& l) { l.row(1).partners = {Id::named(QStringLiteral("stranger"))}; });
        row("extra row", [](Letters& l) {
            MailRow extra = l.row(1);
            extra.recipient = Id::named(QStringLiteral("stranger"));
            l.list.rows.push_back(extra);
        });
        row("pair that ended", [](Letters& l) {
            l.made.snapshot.partnerships.live.remove(makePartnership(l.made.round, {l.id(1), l.id(2)}).id);
        });
        row("pair that came since", [](Letters& l) {
            support::keep(l.made.snapshot.partnerships, makePartnership(l.made.round, {l.id(1), l.id(3)}));
        });
        row("data of a third in a pair",
            [](Letters& l) { l.cell(1, "Partner 2 email") = QStringLiteral("person5@example.org"); });
        row("sentence about another",
            [](Letters& l) { std::swap(l.cell(1, "Partners sentence"), l.cell(3, "Partners sentence")); });
        row("nobody greeted", [](Letters& l) { l.cell(1, "First name").clear(); });
        row("short row", [](Letters& l) { l.row(1).cells.removeLast(); });
        row("renamed heading", [](Letters& l) { l.list.headings[0] = QStringLiteral("Mail"); });
        row("nothing", [](Letters& l) { l.list.rows.clear(); });
    }
    void tamperingIsNoticed()
    {
        QFETCH(Tampering, tamper);
        Letters letters;
        tamper(letters);
        const LetterProof proof = letters.proof();
        QVERIFY(!proof.holds());
        QCOMPARE(proof.people.size(), size_t(proof.failures.size()));
        for (const QString& sentence : proof.failures)
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(QLatin1String("%")), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(LettersTest)
#include "tst_letters.moc"
