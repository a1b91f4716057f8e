// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/approve_pairs.h"
#include "core/usecases/check_certificate.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/pairs_by_hand.h"
#include "core/usecases/saved_proposals.h"
#include "tests/support/paired_store.h"

#include <QtTest>

#include <set>

using namespace core;
using namespace support;

namespace {

const QDateTime approvedAt(QDate(2026, 2, 20), QTime(11, 0), QTimeZone::utc());

std::set<Id> idsOf(const std::vector<Partnership>& plan)
{
    std::set<Id> ids;
    for (const Partnership& one : plan)
        ids.insert(one.id);
    return ids;
}

Consent because(const char* reason)
{
    Consent consent{{}, QString::fromUtf8(reason)};
    for (const auto& rule : {"different-country", "not-former-partner", "not-kept-apart", "common-language"})
        consent.despite += QString::fromLatin1(rule);
    return consent;
}

} // namespace

class ApprovePairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is frozen is what was there: pairs, weights, figures, author, and a certificate that the judge
    /// believes.
    void freezesWhatWasThere()
    {
        const MadeRound made = makeRound({.people = 30, .seed = 5});
        auto store = pairedStore(made);
        const auto before = lookAtPairs(store->snapshot(), made.round);
        const auto plan = partnershipsOf(store->snapshot(), made.round);
        QVERIFY(approveAll(*store, made.round, QStringLiteral("Mia"), approvedAt).ok());
        const auto approved = lookAtApproval(store->snapshot(), made.round);
        QVERIFY(approved.ok());
        QCOMPARE(approved->frozen, plan);
        QCOMPARE(approved->approval.approvedBy, QStringLiteral("Mia"));
        QCOMPARE(approved->approval.approvedAt, approvedAt);
        QCOMPARE(approved->figures.totalLoss, before->figures.totalLoss);
        QCOMPARE(approved->figures.bestLoss, before->figures.totalLoss); // nothing was done by hand
        QVERIFY(approved->repairs.empty() && approved->since.groups.empty());
        const auto certificate = parseCertificate(approved->approval.certificate.toUtf8());
        QVERIFY(certificate.ok());
        NoProgress progress;
        QVERIFY(checkAgainstRound(*certificate, store->snapshot(), made.round, progress).ok());
        QVERIFY(!approveAll(*store, made.round, QStringLiteral("Bo"), approvedAt).ok());
    }

    /// What comes later are repairs, with a day and a reason; the frozen plan stays what it was.
    void datesRepairs()
    {
        const MadeRound made = makeRound({.people = 24, .seed = 11});
        auto store = pairedStore(made);
        const auto plan = partnershipsOf(store->snapshot(), made.round);
        QVERIFY(approveAll(*store, made.round, QStringLiteral("Mia"), approvedAt).ok());
        const auto swap =
            previewSwap(store->snapshot(), made.round, plan[0].first, plan[1].first, because(""));
        QVERIFY(swap.ok());
        QVERIFY(!carryOut(*store, *swap, because("")).ok()); // a repair needs a reason
        QVERIFY(carryOut(*store, *swap, because("they asked for it")).ok());
        const auto approved = lookAtApproval(store->snapshot(), made.round);
        QCOMPARE(approved->frozen, plan);
        QCOMPARE(int(approved->repairs.size()), 1);
        const Repair& repair = approved->repairs.front();
        QCOMPARE(repair.at, store->now());
        QCOMPARE(repair.reason, QStringLiteral("they asked for it"));
        QCOMPARE(idsOf(repair.ended), (std::set<Id>{plan[0].id, plan[1].id}));
        QCOMPARE(int(repair.began.size()), 2);
        QCOMPARE(int(approved->since.groups.size()), 1);
        // Who was parted has met, so that nobody finds them together again by mistake.
        const auto why = explainTwo(store->snapshot(), made.round, plan[0].first, plan[0].second);
        QVERIFY(!why->allowed);
        QVERIFY(store->undo().ok());
        QCOMPARE(partnershipsOf(store->snapshot(), made.round), plan);
        QVERIFY(lookAtApproval(store->snapshot(), made.round)->repairs.empty());
        QVERIFY(explainTwo(store->snapshot(), made.round, plan[0].first, plan[0].second)->allowed);
    }

    /// A search leaves approved pairs together and finds partners for the others; weights stay.
    void findsPartnersForTheOthersOnly()
    {
        const MadeRound made = makeRound({.people = 26, .seed = 12});
        auto store = pairedStore(made);
        for (int i = 0; i < 2; ++i) {
            const auto first = partnershipsOf(store->snapshot(), made.round).front();
            QVERIFY(store->apply(*unpairPerson(store->snapshot(), made.round, first.first, {})).ok());
        }
        QVERIFY(approveAll(*store, made.round, QStringLiteral("Mia"), approvedAt).ok());
        const auto approved = partnershipsOf(store->snapshot(), made.round);
        NoProgress progress;
        const auto reweighed =
            findPairs(store->snapshot(),
                      {.round = made.round, .weights = QStringLiteral("{\"interests\": 1}")}, progress);
        QVERIFY(!takePairs(*store, *reweighed).ok());
        const auto found = findPairs(store->snapshot(), {.round = made.round}, progress);
        QVERIFY(takePairs(*store, *found).ok());
        const auto now = partnershipsOf(store->snapshot(), made.round);
        QCOMPARE(now.size(), approved.size() + 2);
        const std::set<Id> ids = idsOf(now);
        for (const Partnership& one : approved)
            QVERIFY(ids.count(one.id));
        QCOMPARE(int(lookAtApproval(store->snapshot(), made.round)->repairs.size()), 1);
    }

    /// Taken back with a reason, everything can be found anew, and approved again.
    void isTakenBack()
    {
        const MadeRound made = makeRound({.people = 20, .seed = 13});
        auto store = pairedStore(made);
        QVERIFY(!takeApprovalBack(*store, made.round, QStringLiteral("too early")).ok());
        QVERIFY(approveAll(*store, made.round, QStringLiteral("Mia"), approvedAt).ok());
        const QString approved = dumpOf(store->snapshot());
        QVERIFY(!takeApprovalBack(*store, made.round, {}).ok());
        QVERIFY(takeApprovalBack(*store, made.round, QStringLiteral("too early")).ok());
        QVERIFY(!lookAtApproval(store->snapshot(), made.round).ok());
        QVERIFY(!store->snapshot().rounds.find(made.round)->approvedAt.isValid());
        QVERIFY(store->undo().ok());
        QCOMPARE(dumpOf(store->snapshot()), approved);
        QVERIFY(store->redo().ok());
        QVERIFY(approveAll(*store, made.round, QStringLiteral("Bo"), approvedAt.addDays(1)).ok());
        QCOMPARE(lookAtApproval(store->snapshot(), made.round)->approval.approvedBy, QStringLiteral("Bo"));
    }

    /// A proposal stays what it was, whatever becomes of the pairs, and comes back as a plan to compare.
    void keepsProposals()
    {
        const MadeRound made = makeRound({.people = 31, .seed = 14});
        auto store = pairedStore(made);
        const auto plan = partnershipsOf(store->snapshot(), made.round);
        QVERIFY(store
                    ->apply(*setLocked(store->snapshot(), made.round, plan[2].first, true,
                                       QStringLiteral("sisters")))
                    .ok());
        const auto figures = lookAtPairs(store->snapshot(), made.round)->figures;
        const ProposalWish wish{QStringLiteral(" Tuesday "), QStringLiteral("first try"),
                                QStringLiteral("Mia"), approvedAt};
        QVERIFY(savePairsOfNow(*store, made.round, wish).ok());
        QVERIFY(!savePairsOfNow(*store, made.round, wish).ok()); // the name is taken
        const QString saved = dumpOf(store->snapshot());

        for (const Partnership& one : partnershipsOf(store->snapshot(), made.round)) {
            if (one.locked)
                QVERIFY(store->apply(*setLocked(store->snapshot(), made.round, one.first, false, {})).ok());
            QVERIFY(store->apply(*unpairPerson(store->snapshot(), made.round, one.first, {})).ok());
        }
        const auto proposal = findProposal(store->snapshot(), made.round, QStringLiteral("tuesday"));
        QVERIFY(proposal.ok());
        QCOMPARE(proposal->author, QStringLiteral("Mia"));
        QCOMPARE(figuresFromText(proposal->figures).totalLoss, figures.totalLoss);
        const ComparedPlan then = planSaved(*proposal);
        QCOMPARE(idsOf(then.partnerships), idsOf(plan));
        const auto comparison =
            comparePlans(store->snapshot(), made.round, planNow(store->snapshot(), made.round), then);
        QVERIFY(carryOutTicked(*store, *comparison, std::vector<bool>(comparison->groups.size(), true)).ok());
        QCOMPARE(lookAtPairs(store->snapshot(), made.round)->figures, figures);
        const Partnership* locked = findPartnership(store->snapshot(), made.round, plan[2].first);
        QVERIFY(locked && locked->locked);
        QCOMPARE(locked->reason, QStringLiteral("sisters"));
        QVERIFY(dumpOf(store->snapshot()) == saved);

        QVERIFY(
            store->apply(*renameProposal(store->snapshot(), proposal->id, QStringLiteral("Wednesday"))).ok());
        QVERIFY(!findProposal(store->snapshot(), made.round, QStringLiteral("tuesday")).ok());
        QVERIFY(store->apply(*removeProposal(store->snapshot(), proposal->id)).ok());
        QVERIFY(proposalsOf(store->snapshot(), made.round).empty());
        QVERIFY(store->undo().ok());
        QCOMPARE(proposalsOf(store->snapshot(), made.round).front().name, QStringLiteral("Wednesday"));
    }

    /// Text that somebody has spoiled gives a valid plan all the same.
    void readsSpoiledGroups()
    {
        const Id round = Id::named(QStringLiteral("a round"));
        const Id a = Id::named(QStringLiteral("a")), b = Id::named(QStringLiteral("b")),
                 c = Id::named(QStringLiteral("c"));
        for (const QString& text :
             {QString(), QStringLiteral("nonsense"), QStringLiteral("{}"), QStringLiteral("[1, null, {}]"),
              QStringLiteral("[{\"people\": [\"%1\", \"%1\"]}]").arg(a.toString()),
              QStringLiteral("[{\"people\": [\"%1\", \"x\"]}]").arg(a.toString())})
            QVERIFY(groupsFromText(round, text).empty());
        const QString twice =
            QStringLiteral("[{\"people\": [\"%1\", \"%2\"]}, {\"people\": [\"%2\", \"%3\"]}]")
                .arg(a.toString(), b.toString(), c.toString());
        QCOMPARE(int(groupsFromText(round, twice).size()), 1);
        QCOMPARE(figuresFromText(QStringLiteral("nonsense")), PlanFigures());
    }
};

QTEST_GUILESS_MAIN(ApprovePairsTest)
#include "tst_approve_pairs.moc"
