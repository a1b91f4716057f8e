// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/fit.h"
#include "core/matching/plan.h"
#include "core/matching/rules/catalogue.h"
#include "core/matching/verify.h"
#include "tests/support/couples.h"

#include <QtTest>

#include <functional>

using namespace core;
using namespace support;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

FitOf fitsOf(const MatchQuestion& question)
{
    return [&question](int a, int b) { return mayMeet(question, a, b) ? quickFit(question, a, b) : -1; };
}

Plan planned(const MatchQuestion& question, const PlanSettings& settings)
{
    NoProgress progress;
    const Result<Plan> plan = planPairs(question, settings, progress);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *plan;
}

bool holds(const Certificate& certificate, const MatchQuestion& question)
{
    NoProgress progress;
    return verify(certificate, fitsOf(question), progress).ok();
}

qint64 lossOf(const MatchQuestion& question, const std::vector<std::vector<int>>& groups)
{
    qint64 loss = 0;
    for (const std::vector<int>& group : groups) {
        const int missing = 100 - quickFit(question, group[0], group[1]);
        loss += missing * missing;
    }
    return loss;
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatThePlannerProves()
    {
        for (const int people : {2, 3, 9, 40, 41, 80})
            for (const int countries : {2, 3, 12})
                for (const Objective objective :
                     {Objective::Balanced, Objective::Total, Objective::WorstFirst})
                    for (const OddRule odd : {OddRule::Trio, OddRule::Wait}) {
                        const auto question =
                            questionOf(makeRound({.people = people, .countries = countries}));
                        const Plan plan = planned(question, {.objective = objective, .odd = odd});
                        QVERIFY(plan.optimal);
                        const auto again = parseCertificate(certificateToJson(plan.certificate));
                        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
                        QCOMPARE(*again, plan.certificate);
                        QVERIFY(holds(*again, question));
                    }
    }

    /// What is no longer the best, or no longer proven, is not accepted.
    void rejectsWhatWasChanged()
    {
        for (unsigned seed = 1; seed < 12; ++seed) {
            const auto question = questionOf(makeRound({.people = 30, .seed = seed}));
            const Certificate good = planned(question, {}).certificate;
            QVERIFY(holds(good, question));

            Certificate without = good;
            without.groups.pop_back();
            QVERIFY(!holds(without, question));

            Certificate twice = good;
            twice.groups.push_back(twice.groups.front());
            QVERIFY(!holds(twice, question));

            for (std::size_t i = 1; i < good.groups.size(); ++i) {
                Certificate swapped = good;
                std::swap(swapped.groups[0][1], swapped.groups[i][0]);
                if (lossOf(question, swapped.groups) != lossOf(question, good.groups))
                    QVERIFY(!holds(swapped, question));
            }
            for (std::size_t island = 0; island < good.islands.size(); ++island) {
                const qint64 point = 4 * good.islands[island].loss;
                for (std::size_t i = 0; i < good.islands[island].members.size(); ++i)
                    for (const qint64 change : {-point, point}) {
                        Certificate shifted = good;
                        shifted.islands[island].duals[i] += change;
                        QVERIFY(!holds(shifted, question));
                    }
                for (std::size_t i = 0; i < good.islands[island].sets.size(); ++i) {
                    Certificate lower = good;
                    lower.islands[island].sets[i].dual = -1;
                    QVERIFY(!holds(lower, question));
                    Certificate smaller = good;
                    std::vector<int>& members = smaller.islands[island].sets[i].members;
                    if (members.empty())
                        continue; // all of them are of sets inside
                    members.pop_back();
                    if (good.islands[island].sets[i].dual > point)
                        QVERIFY(!holds(smaller, question));
                }
                Certificate cheap = good;
                cheap.islands[island].person = cheap.islands[island].loss;
                QVERIFY(!holds(cheap, question));
            }
            Certificate promised = good;
            promised.floor = 100;
            QVERIFY(!holds(promised, question));
            Certificate otherAim = good;
            otherAim.objective = Objective::Total;
            QVERIFY(!holds(otherAim, question));
        }
    }

    void namesWhatDoesNotHold()
    {
        const auto question = questionOf(roundOf({{.name = u("Ana")},
                                                  {.name = u("Bo")},
                                                  {.name = u("Cy"), .country = u("DK")},
                                                  {.name = u("Di"), .country = u("DK")}}));
        Certificate certificate = planned(question, {}).certificate;
        certificate.groups = {{indexOf(question, "Ana"), indexOf(question, "Bo")}};
        std::sort(certificate.groups[0].begin(), certificate.groups[0].end());
        NoProgress progress;
        const Outcome held = verify(certificate, fitsOf(question), progress);
        QVERIFY(!held.ok());
        QVERIFY(held.error().message.contains(u("rule")));
        QVERIFY(held.error().message.contains(certificate.people.at(certificate.groups[0][0])));
    }

    void readsForeignFilesWithCare()
    {
        const QByteArray good =
            certificateToJson(planned(questionOf(makeRound({.people = 12})), {}).certificate);
        for (qsizetype length = 0; length < good.size() - 2; length += 7)
            QVERIFY(!parseCertificate(good.left(length)).ok());
        Dice dice(3);
        for (int i = 0; i < 3000; ++i) {
            QByteArray changed = good;
            changed[dice.below(int(changed.size()))] = char(dice.below(256));
            const Result<Certificate> read = parseCertificate(changed);
            NoProgress progress;
            if (read.ok())
                (void)verify(
                    *read, [](int, int) { return 50; }, progress)
                    .ok();
            else
                QVERIFY(!read.error().message.isEmpty());
        }
        QVERIFY(!parseCertificate("{\"bifolium_certificate\": 2}").ok());
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
