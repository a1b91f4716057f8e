// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/edits.h"

#include "tests/support/couples.h"

#include "core/matching/match_session.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <map>

namespace bench {
namespace {

core::NoProgress quiet;

/// Times of one kind of edit, in milliseconds.
using Times = std::map<QString, std::vector<double>>;

class Worker
{
public:
    Worker(core::MatchSession& session, Times& times) : m_session(session), m_times(times)
    {
        m_plan = plan(QStringLiteral("first plan"));
    }

    void editOnce(support::Dice& dice)
    {
        const int people = m_session.question().size();
        const std::vector<int> pair = m_plan.pairs[std::size_t(dice.below(int(m_plan.pairs.size())))].members;
        m_session.keepApart(pair[0], pair[1], {});
        m_plan = plan(QStringLiteral("keep a pair apart"));
        const int a = dice.below(people);
        const int b = (a + 1 + dice.below(people - 1)) % people;
        m_session.lock({a, b});
        m_plan = plan(QStringLiteral("lock two"));
        m_session.unlock(a);
        m_plan = plan(QStringLiteral("unlock"));
        m_session.withdraw(a);
        m_plan = plan(QStringLiteral("withdraw"));
        m_session.bringBack(a);
        m_plan = plan(QStringLiteral("bring back"));
        QElapsedTimer timer;
        timer.start();
        m_session.answer(b, m_session.question().at(a));
        m_plan = plan(QStringLiteral("other answers"), timer);
        timer.restart();
        if (!m_session.alternativesFor(pair[0], 10, quiet))
            qFatal("no alternatives");
        note(QStringLiteral("ten alternatives"), timer);
    }

private:
    core::Plan plan(const QString& after)
    {
        QElapsedTimer timer;
        timer.start();
        return plan(after, timer);
    }
    core::Plan plan(const QString& after, const QElapsedTimer& timer)
    {
        auto found = m_session.plan(quiet);
        if (!found)
            qFatal("no plan");
        note(after, timer);
        return *std::move(found);
    }
    void note(const QString& what, const QElapsedTimer& timer)
    {
        m_times[what].push_back(double(timer.nsecsElapsed()) / 1e6);
    }

    core::MatchSession& m_session;
    Times& m_times;
    core::Plan m_plan;
};

} // namespace

int measureEdits(const QStringList& sizes, int edits)
{
    QTextStream out(stdout);
    for (const core::OddRule odd : {core::OddRule::Wait, core::OddRule::Trio})
        for (const QString& size : sizes) {
            const int people = std::max(8, size.toInt());
            Times times;
            support::Dice dice(5);
            core::MatchSession session(
                support::questionOf(support::makeRound({.people = people, .countries = 24})), {.odd = odd});
            Worker worker(session, times);
            for (int i = 0; i < edits; ++i)
                worker.editOnce(dice);
            out << people
                << (odd == core::OddRule::Trio ? " people, a trio when odd" : " people, one waits when odd")
                << Qt::endl;
            for (auto& [what, all] : times) {
                std::sort(all.begin(), all.end());
                out << "  " << what.leftJustified(20)
                    << QStringLiteral("median %1 ms").arg(all[all.size() / 2], 9, 'f', 2)
                    << QStringLiteral("   95 %: %1 ms").arg(all[all.size() * 95 / 100], 9, 'f', 2)
                    << Qt::endl;
            }
        }
    return 0;
}

} // namespace bench
