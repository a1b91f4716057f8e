// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/why_not.h"

#include "core/base/text.h"
#include "core/matching/sentence.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {
namespace {

using Groups = std::set<std::vector<int>>;

QString say(const char* text)
{
    return translate("Usecases", text);
}

Groups groupsOf(const Plan& plan)
{
    const auto groups = plan.groups();
    return {groups.begin(), groups.end()};
}

bool areTogether(const Groups& groups, int a, int b)
{
    return std::any_of(groups.begin(), groups.end(), [&](const std::vector<int>& group) {
        return std::count(group.begin(), group.end(), a) > 0 && std::count(group.begin(), group.end(), b) > 0;
    });
}

std::vector<std::vector<int>> onlyIn(const Groups& these, const Groups& others)
{
    std::vector<std::vector<int>> only;
    std::set_difference(these.begin(), these.end(), others.begin(), others.end(), std::back_inserter(only));
    return only;
}

std::map<int, std::vector<int>> byMember(const std::vector<std::vector<int>>& groups)
{
    std::map<int, std::vector<int>> found;
    for (const std::vector<int>& group : groups)
        for (const int member : group)
            found[member] = group;
    return found;
}

class Chain
{
public:
    Chain(const MatchQuestion& question, const std::vector<std::vector<int>>& ends,
          const std::vector<std::vector<int>>& begins)
        : m_question(question), m_before(byMember(ends)), m_after(byMember(begins))
    {
    }

    /// From the two on: whoever they leave, whoever these go to, and so on.
    std::vector<Move> from(int a, int b) const
    {
        std::vector<int> order;
        std::set<int> seen;
        const auto add = [&](int person) {
            if ((m_before.count(person) || m_after.count(person)) && seen.insert(person).second)
                order.push_back(person);
        };
        add(a);
        add(b);
        for (std::size_t next = 0; next < order.size(); ++next)
            for (const auto* side : {&m_before, &m_after})
                if (const auto group = side->find(order[next]); group != side->end())
                    for (const int member : group->second)
                        add(member);
        for (const auto* side : {&m_before, &m_after})
            for (const auto& [person, group] : *side)
                add(person); // changes elsewhere that make up for these
        std::vector<Move> moves;
        for (const int person : order)
            moves.push_back(moveOf(person));
        return moves;
    }

private:
    std::vector<Id> partners(const std::map<int, std::vector<int>>& side, int person, int& fit) const
    {
        std::vector<Id> ids;
        const auto group = side.find(person);
        if (group == side.end())
            return ids;
        for (const int member : group->second)
            if (member != person)
                ids.push_back(m_question.at(member).person.id);
        fit = fitOfGroup(m_question, group->second);
        return ids;
    }

    Move moveOf(int person) const
    {
        Move move;
        move.person = m_question.at(person).person.id;
        move.from = partners(m_before, person, move.fitBefore);
        move.to = partners(m_after, person, move.fitAfter);
        return move;
    }

    const MatchQuestion& m_question;
    std::map<int, std::vector<int>> m_before;
    std::map<int, std::vector<int>> m_after;
};

QString sentenceAbout(const WhyNot& why, const MatchQuestion& question)
{
    constexpr qsizetype most = 6;
    if (!why.priced)
        return why.obstacle;
    if (why.begins.empty())
        return say("They are together in the best plan.");
    QStringList parts;
    for (const PairRow& row : why.begins)
        parts += say("%1: fit %2").arg(namesOf(question, row.members), QString::number(row.fit));
    const bool isLong = parts.size() > most;
    const QString sentence = parts.mid(0, most).join(QStringLiteral("; ")) +
                             (isLong ? QStringLiteral("; … ") : QStringLiteral(". "));
    const PairPrice& price = why.priced->price;
    if (price.fewerPlaced > 0)
        return sentence +
               translate("Usecases", "%n more person(s) would have no partner.", nullptr, price.fewerPlaced);
    return sentence + (price.price == 0 ? say("The round as a whole would be as good.")
                                        : say("The round as a whole would lose %1.").arg(price.price));
}

} // namespace

Result<WhyNot> whyNot(MatchSession& session, int a, int b, Progress& progress)
{
    const MatchQuestion& question = session.question();
    WhyNot why;
    why.explanation = explainPair(question, a, b);
    const auto best = session.plan(progress);
    if (!best)
        return best.error();
    const Groups before = groupsOf(*best);
    const bool isThere = areTogether(before, a, b);
    const auto price = isThere ? Result<PairPrice>(PairPrice{}) : session.priceOf(a, b, progress);
    if (!price) {
        if (price.error().kind == Error::Kind::Stopped)
            return price.error();
        why.obstacle = price.error().message;
        why.sentence = why.obstacle;
        return why;
    }
    why.priced = PricedPair{*price, best->totalLoss};
    if (!isThere) {
        session.lock({a, b}); // neither is locked, or there were no price
        const auto forced = session.plan(progress);
        session.unlock(a);
        if (!forced)
            return forced.error();
        const Groups after = groupsOf(*forced);
        const auto ends = onlyIn(before, after);
        const auto begins = onlyIn(after, before);
        for (const auto& members : ends)
            why.ends.push_back(rowFor(question, members));
        for (const auto& members : begins)
            why.begins.push_back(rowFor(question, members));
        why.chain = Chain(question, ends, begins).from(a, b);
    }
    why.sentence = sentenceAbout(why, question);
    return why;
}

Result<WhyNot> whyNot(const Snapshot& snapshot, const Id& round, const Id& a, const Id& b, Progress& progress)
{
    const auto explanation = explainTwo(snapshot, round, a, b);
    if (!explanation)
        return explanation.error();
    const auto without = [&](const QString& obstacle) {
        WhyNot why;
        why.explanation = *explanation;
        why.obstacle = explanation->allowed ? obstacle : explanation->rules.front().sentence;
        why.sentence = why.obstacle;
        return why;
    };
    auto session = sessionFor(snapshot, {.round = round});
    if (!session)
        return without(session.error().message);
    std::vector<int> both;
    for (const Id& person : {a, b}) {
        const auto found = findCandidate(session->question(), person);
        if (!found)
            return without(
                say("%1 has no place in this round, or a problem in Clean-up has to be solved first.")
                    .arg(isolated(displayName(snapshot, person))));
        both.push_back(*found);
    }
    return whyNot(*session, both[0], both[1], progress);
}

} // namespace core
