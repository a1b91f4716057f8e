// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/pairs_by_hand.h"
#include "core/usecases/possible_partners.h"
#include "tests/support/people.h"

#include <QtTest>

#include <algorithm>

using namespace core;

namespace {

/// People of a made-up round, the first ten of them in five pairs.
support::MadeRound someInPairs()
{
    support::MadeRound made = support::makeRound({.people = 24, .countries = 8});
    for (size_t i = 0; i < 10; i += 2)
        support::keep(made.snapshot.partnerships,
                      makePartnership(made.round, {made.people[i], made.people[i + 1]}));
    return made;
}

bool isSorted(const std::vector<PossiblePartner>& all)
{
    return std::is_sorted(all.begin(), all.end(), [](const PossiblePartner& x, const PossiblePartner& y) {
        return std::pair(!x.against.isEmpty(), -x.fit) < std::pair(!y.against.isEmpty(), -y.fit);
    });
}

} // namespace

class PossiblePartnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyElseIsAPossiblePartner()
    {
        const support::MadeRound made = someInPairs();
        const auto question = questionAbout(made.snapshot, made.round);
        QVERIFY(question.ok());
        for (const Id& person : made.people) {
            const auto all = partnersFor(*question, person);
            const Partnership* now = findPartnership(made.snapshot, made.round, person);
            QCOMPARE(all.size(), made.people.size() - (now ? 2 : 1));
            QVERIFY(isSorted(all));
            for (const PossiblePartner& one : all) {
                QVERIFY(one.person != person && !(now && now->has(one.person)));
                const auto why = explainTwo(made.snapshot, made.round, person, one.person);
                QVERIFY(why.ok());
                QCOMPARE(one.fit, why->fit);
                QCOMPARE(one.against.isEmpty(), why->allowed);
            }
        }
    }

    void aPlaceIsWhatTheSwapGives()
    {
        const support::MadeRound made = someInPairs();
        const auto question = questionAbout(made.snapshot, made.round);
        QVERIFY(question.ok());
        for (const Id& person : {made.people[0], made.people[20]}) {
            const auto all = placesFor(*question, person);
            const Partnership* now = findPartnership(made.snapshot, made.round, person);
            QCOMPARE(all.size(), size_t(now ? 8 : 10));
            QVERIFY(isSorted(all));
            for (const PossiblePartner& one : all) {
                const auto swap = previewSwap(made.snapshot, made.round, person, one.person);
                QVERIFY(swap.ok());
                const auto mine =
                    std::find_if(swap->begins.begin(), swap->begins.end(), [&](const PairRow& row) {
                        return std::find(row.members.begin(), row.members.end(), person) != row.members.end();
                    });
                QVERIFY(mine != swap->begins.end());
                QCOMPARE(mine->fit, one.fit);
                QCOMPARE(mine->broken.empty(), one.against.isEmpty());
                QVERIFY(std::find(mine->members.begin(), mine->members.end(), one.with.front()) !=
                        mine->members.end());
            }
        }
    }

    void aStrangerHasNone()
    {
        const support::MadeRound made = someInPairs();
        const auto question = questionAbout(made.snapshot, made.round);
        QVERIFY(question.ok());
        QVERIFY(partnersFor(*question, Id::named(QStringLiteral("stranger"))).empty());
        QVERIFY(placesFor(*question, Id::named(QStringLiteral("stranger"))).empty());
    }
};

QTEST_GUILESS_MAIN(PossiblePartnersTest)
#include "tst_possible_partners.moc"
