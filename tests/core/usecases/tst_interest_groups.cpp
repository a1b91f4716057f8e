// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/find_problems.h"
#include "core/edits/join_interests.h"
#include "core/usecases/change.h"
#include "core/usecases/interest_groups.h"
#include "tests/support/programme.h"

#include <QtTest>

using namespace core;
using support::Dice;

namespace {

/// Wordings at every distance, and some that are near to nothing.
support::MadeRound roundWithWordings(unsigned seed)
{
    static const QStringList words = {QStringLiteral("e-books"),
                                      QStringLiteral("E-Books"),
                                      QStringLiteral("ebook"),
                                      QStringLiteral("Information literacy"),
                                      QStringLiteral("literacy, information"),
                                      QStringLiteral("Infomation literacy"),
                                      QStringLiteral("Information literacy teaching"),
                                      QStringLiteral("digitisation"),
                                      QStringLiteral("digitization"),
                                      QStringLiteral("open access"),
                                      QStringLiteral("open data"),
                                      QStringLiteral("law"),
                                      QStringLiteral("lawn"),
                                      QStringLiteral("图书馆"),
                                      QStringLiteral("مكتبات"),
                                      QString()};
    auto made = support::makeRound({.people = 60, .seed = seed});
    Dice dice(seed);
    for (Application& application : made.snapshot.applications.live) {
        application.interests.clear();
        for (int n = dice.below(4); n > 0; --n)
            if (const QString word = words[dice.crowded(int(words.size()))];
                !application.interests.contains(word))
                application.interests += word;
    }
    return made;
}

QMap<QString, QString> pairsOf(const std::vector<InterestGroup>& groups)
{
    QMap<QString, QString> pairs;
    for (const InterestGroup& group : groups)
        for (const InterestWording& one : group.others)
            pairs.insert(one.text, group.stays);
    return pairs;
}

std::vector<InterestJoin> joinsOf(const std::vector<InterestGroup>& groups)
{
    std::vector<InterestJoin> joins;
    const auto pairs = pairsOf(groups);
    for (auto at = pairs.begin(); at != pairs.end(); ++at)
        joins.push_back({at.key(), at.value()});
    return joins;
}

} // namespace

class InterestGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is near at a strict setting is near at every looser one; levels are what they say.
    void looserShowsMore()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const auto made = roundWithWordings(seed);
            QStringList before;
            for (int loosest = SameLetters; loosest <= MostWords; ++loosest) {
                const auto groups = interestGroups(made.snapshot, made.round, loosest);
                const QStringList now = pairsOf(groups).keys();
                for (const QString& text : before)
                    QVERIFY2(now.contains(text), qPrintable(text));
                before = now;
                int last = 0;
                for (const InterestGroup& group : groups) {
                    QVERIFY(group.others.front().looseness >= last);
                    last = group.others.front().looseness;
                    for (const InterestWording& one : group.others)
                        QVERIFY(one.looseness <= loosest && one.people <= group.people);
                }
            }
        }
    }

    void nearAndFar_data()
    {
        QTest::addColumn<QString>("rare");
        QTest::addColumn<QString>("usual");
        QTest::addColumn<int>("looseness"); // -1: never
        const auto row = [](const char* rare, const char* usual, int looseness) {
            QTest::newRow(rare) << QString::fromUtf8(rare) << QString::fromUtf8(usual) << looseness;
        };
        row("OPEN ACCESS", "open access", SameLetters);
        row("Ópen-access!", "open access", SameLetters);
        row("literacy of information", "information literacy", SameWords);
        row("e-book", "e-books", SameWords);
        row("infomation literacy", "information literacy", FewLetters);
        row("information literacy teaching", "information literacy", MostWords);
        row("research data", "research data management", MostWords);
        row("open data", "open access", -1);
        row("lawn", "law", -1);
        row("teaching", "information teaching", -1);
    }
    void nearAndFar()
    {
        QFETCH(QString, rare);
        QFETCH(QString, usual);
        QFETCH(int, looseness);
        auto made = support::makeRound({.people = 12});
        int number = 0;
        for (Application& application : made.snapshot.applications.live)
            application.interests = {number++ < 2 ? rare : usual};
        for (int loosest = SameLetters; loosest <= MostWords; ++loosest) {
            const auto pairs = pairsOf(interestGroups(made.snapshot, made.round, loosest));
            QCOMPARE(pairs.contains(rare) || pairs.contains(usual), looseness >= 0 && loosest >= looseness);
        }
    }

    /// The queue asks about the same wordings, so that neither surprises who used the other.
    void theQueueAsksAboutTheSame()
    {
        for (unsigned seed = 1; seed <= 10; ++seed) {
            const auto made = roundWithWordings(seed);
            QMap<QString, QString> asked;
            for (const Problem& problem : findProblems(made.snapshot, made.round))
                if (problem.kind == QStringLiteral("interest"))
                    asked.insert(problem.asWritten, problem.options.front().id);
            QCOMPARE(pairsOf(interestGroups(made.snapshot, made.round, FewLetters)), asked);
        }
    }

    /// Joined groups are gone, nobody loses an interest, and undo brings every letter back.
    void joiningEndsTheGroupsAndCanBeUndone()
    {
        for (unsigned seed = 1; seed <= 10; ++seed) {
            const auto made = roundWithWordings(seed);
            auto store = support::storeWith(made.snapshot);
            const QString before = dumpOf(store->snapshot());
            const auto groups = interestGroups(made.snapshot, made.round, MostWords);
            QVERIFY(!groups.empty());
            const auto pairs = pairsOf(groups);
            QVERIFY(change(*store, joinInterests(store->snapshot(), made.round, joinsOf(groups))).ok());
            for (const Application& application : applicationsOf(store->snapshot(), made.round)) {
                QStringList wanted;
                for (const QString& interest : made.snapshot.applications.find(application.id)->interests)
                    wanted += pairs.value(interest, interest);
                wanted.removeDuplicates();
                QCOMPARE(application.interests, wanted);
            }
            for (const InterestGroup& group : interestGroups(store->snapshot(), made.round, FewLetters))
                QVERIFY(group.others.empty());
            QVERIFY(store->undo().ok());
            QCOMPARE(dumpOf(store->snapshot()), before);
        }
    }

    /// What was joined in one round is the answer that the next round is offered.
    void whatWasJoinedIsOfferedNextTime()
    {
        auto made = roundWithWordings(3);
        const Round next =
            support::madeRound(made.snapshot.programme().id, QStringLiteral("Next"), QDate(2027, 3, 1));
        support::keep(made.snapshot.rounds, next);
        for (const Application& application : applicationsOf(made.snapshot, made.round)) {
            Application again = application;
            again.id = Id::named(application.id.toString());
            again.round = next.id;
            support::keep(made.snapshot.applications, again);
        }
        auto store = support::storeWith(made.snapshot);
        const auto groups = interestGroups(made.snapshot, made.round, FewLetters);
        QVERIFY(change(*store, joinInterests(store->snapshot(), made.round, joinsOf(groups))).ok());
        int offered = 0;
        for (const Problem& problem : findProblems(store->snapshot(), next.id))
            if (problem.kind == QStringLiteral("interest")) {
                QCOMPARE(problem.learned, problem.options.front().id);
                ++offered;
            }
        QCOMPARE(offered, int(pairsOf(groups).size()));
    }

    void keptApartIsNotShownNorAskedAgain()
    {
        const auto made = roundWithWordings(3);
        auto store = support::storeWith(made.snapshot);
        const auto groups = interestGroups(made.snapshot, made.round, MostWords);
        const InterestJoin pair{groups.front().others.front().text, groups.front().stays};
        QVERIFY(change(*store, Result<Edit>(keepInterestsApart(store->snapshot(), {pair}))).ok());
        QVERIFY(pairsOf(interestGroups(store->snapshot(), made.round, MostWords)).value(pair.from) !=
                pair.to);
        for (const Problem& problem : findProblems(store->snapshot(), made.round))
            QVERIFY(problem.kind != QStringLiteral("interest") || problem.asWritten != pair.from ||
                    problem.options.front().id != pair.to);
    }

    void whatNobodyWroteIsRefused()
    {
        const auto made = roundWithWordings(3);
        QVERIFY(
            !joinInterests(made.snapshot, made.round, {{QStringLiteral("astrology"), QStringLiteral("law")}})
                 .ok());
    }
};

QTEST_GUILESS_MAIN(InterestGroupsTest)
#include "tst_interest_groups.moc"
