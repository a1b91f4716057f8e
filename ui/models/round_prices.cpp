// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/round_prices.h"

#include "ui/session/session.h"
#include "ui/tasks/task_runner.h"

#include <algorithm>

namespace ui {
namespace {

/// What a session was made of, and what it was told since.
bool sameButForPairs(const core::Snapshot& x, const core::Snapshot& y, const core::Id& round)
{
    if (x.rounds != y.rounds || x.people != y.people || x.applications != y.applications ||
        x.institutionsApart != y.institutionsApart || x.batches != y.batches || x.sourceRows != y.sourceRows || x.decisions != y.decisions)
        return false;
    // Partners of other rounds are former partners.
    const auto differs = [&](const core::Snapshot& one, const core::Snapshot& other) {
        for (const core::Partnership& pair : one.partnerships.live)
            if (const core::Partnership* same = other.partnerships.find(pair.id);
                pair.round != round && (!same || *same != pair))
                return true;
        return false;
    };
    return !differs(x, y) && !differs(y, x);
}

std::vector<int> membersIn(const core::MatchQuestion& question, const std::vector<core::Id>& people)
{
    std::vector<int> members;
    for (const core::Id& id : people)
        if (const auto member = core::findCandidate(question, id))
            members.push_back(*member);
    return members;
}

void followLocks(core::MatchSession& session, const core::Snapshot& before, const core::Snapshot& now,
                 const core::Id& round)
{
    const auto locked = [&](const core::Snapshot& in, const core::Id& pair) {
        const core::Partnership* found = in.partnerships.find(pair);
        return found && found->round == round && found->locked;
    };
    for (const core::Partnership& pair : before.partnerships.live)
        if (locked(before, pair.id) && !locked(now, pair.id))
            for (const int member : membersIn(session.question(), pair.members()))
                session.unlock(member);
    for (const core::Partnership& pair : now.partnerships.live)
        if (locked(now, pair.id) && !locked(before, pair.id)) {
            const std::vector<int> members = membersIn(session.question(), pair.members());
            if (members.size() == pair.members().size())
                session.lock(members);
        }
}

void followKeptApart(core::MatchSession& session, const core::Snapshot& before, const core::Snapshot& now)
{
    const auto both = [&](const core::KeepApart& apart) {
        return membersIn(session.question(), {apart.first, apart.second});
    };
    for (const core::KeepApart& apart : before.keepApart.live)
        if (const auto two = both(apart); two.size() == 2 && !now.keepApart.find(apart.id))
            session.noLongerKeepApart(two[0], two[1]);
    for (const core::KeepApart& apart : now.keepApart.live)
        if (const auto two = both(apart); two.size() == 2 && !before.keepApart.find(apart.id))
            session.keepApart(two[0], two[1], apart.reason);
}

} // namespace

struct RoundPrices::Warm
{
    std::optional<core::MatchSession> session;
    core::Snapshot snapshot; ///< that it stands for
    core::Id round;

    core::Result<Best> become(const core::Snapshot& now, const core::Id& wanted, core::Progress& progress)
    {
        if (session && round == wanted && sameButForPairs(snapshot, now, wanted)) {
            followLocks(*session, snapshot, now, wanted);
            followKeptApart(*session, snapshot, now);
        } else {
            session.reset();
            auto made = core::sessionFor(now, {wanted, {}, {}, {}});
            if (!made)
                return made.error();
            session.emplace(*std::move(made));
        }
        snapshot = now;
        round = wanted;
        const auto plan = session->plan(progress);
        if (!plan)
            return plan.error();
        return Best{plan->totalLoss, plan->placed()};
    }

    core::Result<Found> alternatives(const core::Id& person, int most, const std::vector<core::Id>& also,
                                     core::Progress& progress)
    {
        Found found;
        const auto index = indexOf(person);
        if (!index)
            return found; // cannot be matched now
        const auto ranked = session->alternativesFor(*index, most, progress);
        if (!ranked)
            return ranked.error();
        for (const core::Alternative& one : *ranked)
            found.emplace_back(session->question().at(one.person).person.id, one);
        for (const core::Id& other : also) {
            const auto at = indexOf(other);
            if (!at || std::any_of(found.begin(), found.end(), [&](const auto& one) { return one.first == other; }))
                continue;
            const auto price = session->priceOf(*index, *at, progress);
            if (price)
                found.emplace_back(other, core::Alternative{*at, 0, *price});
            else if (price.error().kind == core::Error::Kind::Stopped)
                return price.error();
        }
        return found;
    }

    std::optional<int> indexOf(const core::Id& person) const
    {
        return session ? core::findCandidate(session->question(), person) : std::nullopt;
    }
};

RoundPrices::RoundPrices(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_warm(std::make_shared<Warm>())
{
}

RoundPrices::~RoundPrices()
{
    if (m_task)
        m_task->stop();
}

void RoundPrices::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted)
        follow();
}

bool RoundPrices::isCurrent() const
{
    return !m_isCold && m_step == m_session.timeline().lines.size() && m_round == m_session.round();
}

void RoundPrices::follow()
{
    if (!m_wanted || isCurrent())
        return;
    m_isCold = true;
    m_price.reset();
    m_ranking.reset();
    m_why.reset();
    if (m_best) {
        m_best.reset();
        Q_EMIT bestChanged();
    }
    if (m_task)
        m_task->stop();
    else
        next();
}

/// One piece of work at a time: first what the round is now, then what was asked last.
void RoundPrices::next()
{
    if (m_task || !m_wanted || !m_session.currentRound())
        return;
    if (!isCurrent())
        return warmUp();
    if (!m_best)
        return;
    if (const auto wish = std::exchange(m_price, {}); wish && wish->context)
        return findPrice(*wish);
    if (const auto wish = std::exchange(m_why, {}); wish && wish->context)
        return findWhy(*wish);
    if (const auto wish = std::exchange(m_ranking, {}); wish && wish->context)
        findAlternatives(*wish);
}

void RoundPrices::warmUp()
{
    m_isCold = false;
    m_step = m_session.timeline().lines.size();
    m_round = m_session.round();
    m_task = m_session.tasks().run<Best>(
        tr("Working out what changes cost"),
        [warm = m_warm, snapshot = m_session.snapshot(), round = m_round](core::Progress& progress) {
            return warm->become(snapshot, round, progress);
        },
        this,
        [this](core::Result<Best> best) {
            m_task.clear();
            if (best && isCurrent()) {
                m_best = *best;
                Q_EMIT bestChanged();
            }
            next();
        });
}

void RoundPrices::findPrice(const PriceWish& wish)
{
    m_task = m_session.tasks().run<core::PairPrice>(
        tr("Working out what a pair costs"),
        [warm = m_warm, a = wish.a, b = wish.b](core::Progress& progress) -> core::Result<core::PairPrice> {
            const auto first = warm->indexOf(a);
            const auto second = warm->indexOf(b);
            if (!first || !second)
                return core::refused({}); // one of them cannot be matched now: there is no price
            return warm->session->priceOf(*first, *second, progress);
        },
        this,
        [this, wish](const core::Result<core::PairPrice>& price) {
            m_task.clear();
            if (price && isCurrent() && wish.context)
                wish.done(*price);
            next();
        });
}

void RoundPrices::findAlternatives(const RankWish& wish)
{
    m_task = m_session.tasks().run<Found>(
        tr("Looking for better partners"),
        [warm = m_warm, person = wish.person, most = wish.most, also = wish.also](core::Progress& progress) {
            return warm->alternatives(person, most, also, progress);
        },
        this,
        [this, wish](const core::Result<Found>& found) {
            m_task.clear();
            if (isCurrent() && wish.context)
                wish.done(found ? *found : Found());
            next();
        });
}

void RoundPrices::findWhy(const WhyWish& wish)
{
    m_task = m_session.tasks().run<core::WhyNot>(
        tr("Working out what a pair costs"),
        [warm = m_warm, a = wish.a, b = wish.b](core::Progress& progress) -> core::Result<core::WhyNot> {
            const auto first = warm->indexOf(a);
            const auto second = warm->indexOf(b);
            if (!first || !second)
                return core::refused({}); // one of them cannot be matched now
            return core::whyNot(*warm->session, *first, *second, progress);
        },
        this,
        [this, wish](const core::Result<core::WhyNot>& why) {
            m_task.clear();
            if (why && isCurrent() && wish.context)
                wish.done(*why);
            next();
        });
}

void RoundPrices::whyNot(const core::Id& a, const core::Id& b, QObject* context, Explained done)
{
    follow();
    m_why = WhyWish{a, b, context, std::move(done)};
    next();
}

void RoundPrices::priceOf(const core::Id& a, const core::Id& b, QObject* context, Priced done)
{
    follow();
    m_price = PriceWish{a, b, context, std::move(done)};
    next();
}

void RoundPrices::alternativesFor(const core::Id& person, int most, const std::vector<core::Id>& also,
                                  QObject* context, Ranked done)
{
    follow();
    m_ranking = RankWish{person, most, also, context, std::move(done)};
    next();
}

} // namespace ui
