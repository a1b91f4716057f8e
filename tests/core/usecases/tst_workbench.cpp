// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/fit.h"
#include "core/matching/objective.h"
#include "core/matching/rules/catalogue.h"
#include "core/usecases/apart_list.h"
#include "core/usecases/change.h"
#include "core/usecases/compare_plans.h"
#include "core/usecases/find_pairs.h"
#include "core/usecases/pairs_by_hand.h"
#include "core/usecases/saved_proposals.h"
#include "core/usecases/why_not.h"
#include "tests/support/counts.h"
#include "tests/support/programme.h"

#include <QtTest>

using namespace core;
using namespace support;

namespace {

const QString why = QStringLiteral("a test wants it");

Consent everything()
{
    Consent consent{{}, why};
    for (const Rule& rule : rules())
        consent.despite += QString::fromLatin1(rule.id);
    return consent;
}

/// Loss, fits and broken rules of the pairs of now, said slowly and pair by pair.
RoundFigures slowFigures(const Snapshot& snapshot, const Id& round)
{
    const auto question = questionAbout(snapshot, round);
    RoundFigures figures;
    std::vector<int> fits;
    QSet<Id> alone;
    for (const Candidate& one : question->people)
        alone.insert(one.person.id);
    for (const Partnership& partnership : partnershipsOf(snapshot, round)) {
        const std::vector<Id> members = partnership.members();
        std::vector<int> pairs;
        bool isBroken = false;
        for (std::size_t i = 0; i < members.size(); ++i) {
            alone.remove(members[i]);
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                const int a = *findCandidate(*question, members[i]);
                const int b = *findCandidate(*question, members[j]);
                pairs.push_back(quickFit(*question, a, b));
                for (const Rule& rule : rules())
                    isBroken = isBroken || rule.forbids(question->at(a), question->at(b), *question);
            }
        }
        const auto cost = [&](int fit) { return costOfFit(fit, question->round.objective); };
        ++(pairs.size() == 1 ? figures.pairs : figures.trios);
        figures.rulesBroken += isBroken;
        figures.totalLoss +=
            pairs.size() == 1 ? cost(pairs[0]) : costOfTrio(cost(pairs[0]), cost(pairs[1]), cost(pairs[2]));
        fits.push_back(pairs.size() == 1 ? pairs[0] : fitOfTrio(pairs[0], pairs[1], pairs[2]));
    }
    figures.unplaced = int(alone.size());
    qint64 sum = 0;
    for (const int fit : fits)
        sum += fit;
    if (!fits.empty()) {
        figures.lowestFit = *std::min_element(fits.begin(), fits.end());
        figures.meanFitHundredths = qRound(100.0 * double(sum) / double(fits.size()) + 1e-9);
    }
    return figures;
}

/// Everybody at most once, and taking part; rules kept, or broken by consent.
QString whatIsWrong(const Snapshot& snapshot, const Id& round)
{
    QSet<Id> seen;
    for (const Partnership& one : partnershipsOf(snapshot, round)) {
        for (const Id& member : one.members()) {
            if (seen.contains(member))
                return QStringLiteral("%1 has two partners").arg(displayName(snapshot, member));
            seen.insert(member);
            const Application* application = findApplication(snapshot, round, member);
            if (!application ||
                (application->status != Status::Accepted && application->status != Status::Applied))
                return QStringLiteral("%1 takes no part").arg(displayName(snapshot, member));
        }
        const std::vector<Id> members = one.members();
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                const auto explained = explainTwo(snapshot, round, members[i], members[j]);
                for (const BrokenRule& rule : explained->rules)
                    if (!one.despite.split(u',').contains(rule.id))
                        return rule.sentence;
            }
    }
    return {};
}

/// A coordinator who does anything at all.
class Worker
{
public:
    Worker(const MadeRound& made, unsigned seed) : m_made(made), m_dice(seed), store(storeWith(made.snapshot))
    {
    }

    /// Empty when all is well after it.
    QString work()
    {
        const QString wrong = act(m_dice.below(17));
        if (!wrong.isEmpty())
            return wrong;
        if (const QString invalid = whatIsWrong(store->snapshot(), round()); !invalid.isEmpty())
            return invalid;
        return lookAtPairs(store->snapshot(), round())->figures == slowFigures(store->snapshot(), round())
                   ? QString()
                   : QStringLiteral("other figures than counted slowly");
    }

private:
    const Id& round() const { return m_made.round; }
    Id anybody() { return m_made.people[std::size_t(m_dice.below(int(m_made.people.size())))]; }

    QString act(int kind)
    {
        const Snapshot now = store->snapshot();
        const Id a = anybody();
        const Id b = anybody();
        switch (kind) {
        case 0:
            (void)lockPair(*store, round(), a, m_dice.percent(60), why);
            return {};
        case 1:
            return byHand(previewPairing(now, round(), {a, b}, everything()));
        case 2:
            return byHand(previewPairing(now, round(), {a, b, anybody()}, everything()));
        case 3:
            return byHand(previewUnpairing(now, round(), a, why));
        case 4:
        case 5:
            return byHand(previewSwap(now, round(), a, b, everything()));
        case 6:
            return byHand(previewForbidding(now, round(), a, b, why));
        case 7:
            if (!now.keepApart.live.isEmpty())
                (void)allowAgain(*store, now.keepApart.live.first().first, now.keepApart.live.first().second);
            return {};
        case 8:
            return byHand(
                previewStatus(now, round(), {a}, m_dice.percent(50) ? Status::Held : Status::Withdrawn, why));
        case 9:
        case 10:
            return byHand(previewStatus(now, round(), {a}, Status::Accepted, why));
        case 11:
            return find({.round = round()});
        case 12:
            return find({.round = round(), .onlyUnlockedBelow = m_dice.below(100)});
        case 13:
            return find({.round = round(), .changeCost = m_dice.percent(50) ? 500 : dearestChange});
        case 14:
            return takeSome();
        case 15:
            (void)(m_dice.percent(50) ? store->undo() : store->redo());
            return {};
        default:
            return price(a, b);
        }
    }

    QString byHand(const Result<HandChange>& change)
    {
        if (!change)
            return {}; // nothing to part, locked, or two of the same
        if (change->before != slowFigures(store->snapshot(), round()))
            return missing(change->before, QStringLiteral("before a change by hand"));
        const auto done = carryOut(*store, *change, everything());
        if (!done)
            return done.error().message;
        return change->after == slowFigures(store->snapshot(), round())
                   ? QString()
                   : missing(change->after, QStringLiteral("after: ") + change->edit.text);
    }

    QString missing(const RoundFigures& shown, const QString& when) const
    {
        const RoundFigures slow = slowFigures(store->snapshot(), round());
        return QStringLiteral("%1: shown loss %2, %3 alone; counted %4, %5")
            .arg(when)
            .arg(shown.totalLoss)
            .arg(shown.unplaced)
            .arg(slow.totalLoss)
            .arg(slow.unplaced);
    }

    QString find(const FindWish& wish)
    {
        const RoundFigures before = lookAtPairs(store->snapshot(), round())->figures;
        const auto locked = lockedNow();
        const auto found = findPairs(store->snapshot(), wish, m_progress);
        if (!found)
            return {}; // nobody left to be matched
        if (!takePairs(*store, *found))
            return QStringLiteral("pairs were found and could not be taken");
        for (const Id& id : locked)
            if (!store->snapshot().partnerships.find(id))
                return QStringLiteral("a locked pair was parted");
        const RoundFigures after = lookAtPairs(store->snapshot(), round())->figures;
        if (after.totalLoss != found->plan.totalLoss)
            return QStringLiteral("the plan said another loss");
        const bool isComparable = before.rulesBroken == 0 && before.unplaced == 0 && after.unplaced == 0 &&
                                  before.trios == after.trios && wish.changeCost == 0;
        const bool raisesLowest =
            found->plan.objective == Objective::WorstFirst && after.lowestFit > before.lowestFit;
        if (isComparable && !raisesLowest && after.totalLoss > before.totalLoss)
            return QStringLiteral("found something worse than what was there");
        return {};
    }

    std::vector<Id> lockedNow() const
    {
        std::vector<Id> locked;
        for (const Partnership& one : partnershipsOf(store->snapshot(), round()))
            if (one.locked)
                locked.push_back(one.id);
        return locked;
    }

    QString takeSome()
    {
        auto other = planBeforeFinding(*store, round());
        if (!other)
            return {};
        const auto comparison =
            comparePlans(store->snapshot(), round(), planNow(store->snapshot(), round()), *std::move(other));
        std::vector<bool> ticked;
        for (const ComparedGroup& group : comparison->groups)
            ticked.push_back(m_dice.percent(50) && group.locked == 0);
        const ComparedTotals totals = totalsWith(*comparison, ticked);
        const auto taken = carryOutTicked(*store, *comparison, ticked, everything());
        if (!taken)
            return taken.error().message;
        return totals.figures == slowFigures(store->snapshot(), round())
                   ? QString()
                   : missing(totals.figures, QStringLiteral("taken"));
    }

    /// The price of two against two searches from the beginning.
    QString price(const Id& a, const Id& b)
    {
        if (a == b)
            return {};
        const auto answer = whyNot(store->snapshot(), round(), a, b, m_progress);
        if (!answer)
            return answer.error().message;
        if (!answer->priced)
            return answer->obstacle.isEmpty() ? QStringLiteral("no price and no obstacle") : QString();
        auto question = makeQuestion(store->snapshot(), round(), peopleToMatch(store->snapshot(), round()));
        const PlanSettings settings = planSettingsOf(question->round);
        const auto best = planPairs(*question, settings, m_progress);
        const int first = *findCandidate(*question, a);
        const int second = *findCandidate(*question, b);
        for (const auto* list : {&best->pairs, &best->trios})
            for (const PlannedGroup& group : *list)
                if (std::count(group.members.begin(), group.members.end(), first) &&
                    std::count(group.members.begin(), group.members.end(), second))
                    return answer->priced->price == PairPrice{} ? QString()
                                                                : QStringLiteral("a price for what is free");
        question->locks.push_back({{std::min(first, second), std::max(first, second)}});
        const auto with = planPairs(*question, settings, m_progress);
        const PairPrice expected{with->totalLoss - best->totalLoss, best->placed() - with->placed()};
        return answer->priced->price == expected ? QString()
                                                 : QStringLiteral("another price than two searches say");
    }

    const MadeRound& m_made;
    Dice m_dice;
    NoProgress m_progress;

public:
    std::unique_ptr<Store> store;
};

} // namespace

class WorkbenchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever coordinators do, in any order: the pairs are valid after every step, every number is the one
    /// that is counted slowly, and all of it can be undone and done again.
    void staysRightWhateverIsDone()
    {
        constexpr int steps = 40;
        const Cases cases = casesToTry(10);
        for (unsigned seed = cases.first; seed < cases.end; ++seed) {
            Dice dice(seed + 1);
            MadeRound made = makeRound({.people = 12 + dice.below(49), .seed = seed + 1});
            made.snapshot.rounds.live[made.round].odd = dice.percent(50) ? OddRule::Trio : OddRule::Wait;
            made.snapshot.rounds.live[made.round].objective = Objective(dice.below(3));
            Worker worker(made, seed);
            for (int step = 0; step < steps; ++step)
                if (const QString wrong = worker.work(); !wrong.isEmpty())
                    QFAIL(qPrintable(QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(wrong)));
            while (worker.store->redo())
                ;
            const QString end = dumpOf(worker.store->snapshot());
            int undone = 0;
            while (worker.store->undo())
                ++undone;
            QCOMPARE(dumpOf(worker.store->snapshot()), dumpOf(made.snapshot));
            for (; undone > 0; --undone)
                QVERIFY(worker.store->redo().ok());
            QCOMPARE(dumpOf(worker.store->snapshot()), end);
        }
    }
};

QTEST_GUILESS_MAIN(WorkbenchTest)
#include "tst_workbench.moc"
