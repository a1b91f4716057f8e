// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/former_partners.h"

#include "core/matching/sentence.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

/// Everything that may stand for a person in a "former partners" answer.
class Directory
{
public:
    Directory(const Snapshot& snapshot, const Id& round)
    {
        for (const Application& application : snapshot.applications.live) {
            const QString key = tidyText(application.foreignId).toCaseFolded();
            if (!key.isEmpty())
                add(application.round == round ? m_hereById : m_elsewhereById, key, application.person);
        }
        for (const Person& person : snapshot.people.live) {
            if (!person.email.isEmpty())
                add(m_byAddress, foldedAddress(person.email), person.id);
            if (!person.name.isEmpty())
                add(m_byName, foldText(person.name), person.id);
        }
    }

    /// Null when the word names nobody, or several people. A number of this round comes before one of
    /// another, since forms count from the start again.
    Id find(const QString& word) const
    {
        const QString tidy = tidyText(word);
        const QString number = tidy.toCaseFolded();
        if (const Id person = Id::fromString(tidy); !person.isNull())
            return person;
        for (const Id& person : {m_hereById.value(number), m_elsewhereById.value(number),
                                 m_byAddress.value(foldedAddress(tidy)), m_byName.value(foldText(tidy))})
            if (!person.isNull())
                return person;
        return {};
    }

private:
    using Names = QHash<QString, Id>;

    static void add(Names& names, const QString& key, const Id& person)
    {
        const auto known = names.find(key);
        if (known == names.end())
            names.insert(key, person);
        else if (*known != person)
            *known = Id(); // two people: the word decides nothing
    }

    Names m_hereById, m_elsewhereById, m_byAddress, m_byName;
};

using List = std::vector<Acquaintance> Candidate::*;

void link(MatchQuestion& question, List list, const Id& a, const Id& b, const QString& why)
{
    const std::optional<int> first = findCandidate(question, a);
    const std::optional<int> second = findCandidate(question, b);
    if (!first || !second || *first == *second)
        return;
    (question.people[std::size_t(*first)].*list).push_back({*second, why});
    (question.people[std::size_t(*second)].*list).push_back({*first, why});
}

/// By person, each once; the first reason stays.
void tidyUp(std::vector<Acquaintance>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const Acquaintance& x, const Acquaintance& y) { return x.person < y.person; });
    const auto same = [](const Acquaintance& x, const Acquaintance& y) { return x.person == y.person; };
    list.erase(std::unique(list.begin(), list.end(), same), list.end());
}

void linkFormerRounds(MatchQuestion& question, const Snapshot& snapshot)
{
    for (const Partnership& partnership : snapshot.partnerships.live) {
        if (partnership.round == question.round.id)
            continue;
        const Round* round = snapshot.rounds.find(partnership.round);
        const QString label = round ? round->label : QString();
        const std::vector<Id> members = partnership.members();
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t j = i + 1; j < members.size(); ++j)
                link(question, &Candidate::formerPartners, members[i], members[j], label);
    }
}

void linkWhatPeopleWrote(MatchQuestion& question, const Snapshot& snapshot)
{
    const Directory directory(snapshot, question.round.id);
    for (const Candidate& one : std::as_const(question.people)) {
        for (const QString& word : one.application.previousPartners) {
            if (saysNothing(word))
                continue;
            const Id person = directory.find(word);
            if (!person.isNull())
                link(question, &Candidate::formerPartners, one.person.id, person,
                     translate("Matching", "named by %1").arg(nameOf(one)));
            else
                question.findings.push_back(
                    {Severity::Warning,
                     translate("Matching",
                               "%1 names “%2” as a former partner, but no single person here has this "
                               "number, address or name.")
                         .arg(nameOf(one), tidyText(word).left(80)),
                     one.application.row,
                     translate("Matching", "If you know who is meant, keep the two apart by hand.")});
        }
    }
}

} // namespace

void findAcquaintances(MatchQuestion& question, const Snapshot& snapshot)
{
    for (Candidate& one : question.people) {
        one.formerPartners.clear();
        one.keptApart.clear();
    }
    linkFormerRounds(question, snapshot);
    linkWhatPeopleWrote(question, snapshot);
    for (const KeepApart& pair : snapshot.keepApart.live)
        link(question, &Candidate::keptApart, pair.first, pair.second, pair.reason);
    for (Candidate& one : question.people) {
        tidyUp(one.formerPartners);
        tidyUp(one.keptApart);
    }
}

} // namespace core
