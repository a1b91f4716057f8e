// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/former_partners.h"

#include "core/base/text.h"
#include "core/domain/same_person.h"
#include "core/matching/sentence.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace core {
namespace {

/// Everything that may stand for a person in a "former partners" answer.
class Directory
{
public:
    Directory(const Snapshot& snapshot, const Id& round, const SamePeople& same) : m_same(same)
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

    void add(Names& names, const QString& key, const Id& bearer) const
    {
        const Id person = m_same.of(bearer);
        const auto known = names.find(key);
        if (known == names.end())
            names.insert(key, person);
        else if (*known != person)
            *known = Id(); // two people: the word decides nothing
    }

    const SamePeople& m_same;
    Names m_hereById, m_elsewhereById, m_byAddress, m_byName;
};

using List = std::vector<Acquaintance> Candidate::*;

/// Links candidates, whichever of their persons is named: what somebody did under another address counts.
class Linker
{
public:
    Linker(MatchQuestion& question, const SamePeople& same) : m_question(question), m_same(same)
    {
        for (const Candidate& one : question.people)
            m_candidates[same.of(one.person.id)].push_back(one.index);
    }

    void link(List list, const Id& a, const Id& b, const QString& why)
    {
        for (const int first : m_candidates.value(m_same.of(a)))
            for (const int second : m_candidates.value(m_same.of(b))) {
                if (first == second)
                    continue;
                (m_question.people[std::size_t(first)].*list).push_back({second, why});
                (m_question.people[std::size_t(second)].*list).push_back({first, why});
            }
    }

private:
    MatchQuestion& m_question;
    const SamePeople& m_same;
    QHash<Id, std::vector<int>> m_candidates;
};

/// By person, each once; the first reason stays.
void tidyUp(std::vector<Acquaintance>& list)
{
    std::stable_sort(list.begin(), list.end(),
                     [](const Acquaintance& x, const Acquaintance& y) { return x.person < y.person; });
    const auto same = [](const Acquaintance& x, const Acquaintance& y) { return x.person == y.person; };
    list.erase(std::unique(list.begin(), list.end(), same), list.end());
}

void linkFormerRounds(Linker& linker, const MatchQuestion& question, const Snapshot& snapshot)
{
    const auto link = [&](const Partnership& partnership) {
        const Round* round = snapshot.rounds.find(partnership.round);
        const QString label = round ? round->label : QString();
        const std::vector<Id> members = partnership.members();
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t j = i + 1; j < members.size(); ++j)
                linker.link(&Candidate::formerPartners, members[i], members[j], label);
    };
    for (const Partnership& partnership : snapshot.partnerships.live)
        if (partnership.round != question.round.id)
            link(partnership);
    // Those that a repair ended have met, in this round or another.
    for (const Partnership& partnership : snapshot.partnerships.gone)
        if (partnership.until.isValid())
            link(partnership);
}

void linkWhatPeopleWrote(Linker& linker, MatchQuestion& question, const Snapshot& snapshot,
                         const SamePeople& same)
{
    const Directory directory(snapshot, question.round.id, same);
    for (const Candidate& one : std::as_const(question.people)) {
        for (const QString& word : one.application.previousPartners) {
            if (saysNothing(word))
                continue;
            const Id person = directory.find(word);
            if (!person.isNull())
                linker.link(&Candidate::formerPartners, one.person.id, person,
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

/// One person and everybody at an institution are single pairs; the others become numbers of institutions, by
/// name.
void linkInstitutions(Linker& linker, MatchQuestion& question, const Snapshot& snapshot)
{
    question.institutionsApart.clear();
    for (Candidate& one : question.people)
        one.institution = -1;
    if (snapshot.institutionsApart.live.isEmpty())
        return;
    QMap<QString, std::vector<int>> there; // candidates by folded institution
    for (const Candidate& one : std::as_const(question.people))
        there[foldText(one.person.institution)].push_back(one.index);
    QMap<QString, int> numbers;
    for (const InstitutionApart& entry : snapshot.institutionsApart.live) {
        const QString first = foldText(entry.first);
        const QString second = foldText(entry.second);
        if (!entry.person.isNull()) {
            for (const int other : there.value(first))
                if (const Id& id = question.at(other).person.id; id != entry.person)
                    linker.link(&Candidate::keptApart, entry.person, id, entry.reason);
        } else if (there.contains(first) && there.contains(second)) {
            const auto& [low, high] = std::minmax(first, second);
            numbers.insert(low, 0);
            numbers.insert(high, 0);
            question.institutionsApart.push_back({0, 0, low + u'\n' + high, entry.reason});
        }
    }
    int next = 0;
    for (auto number = numbers.begin(); number != numbers.end(); ++number, ++next) {
        *number = next;
        for (const int candidate : there.value(number.key()))
            question.people[std::size_t(candidate)].institution = next;
    }
    for (ApartInstitutions& entry : question.institutionsApart) {
        entry.first = numbers.value(entry.names.section(u'\n', 0, 0));
        entry.second = numbers.value(entry.names.section(u'\n', 1));
    }
    std::sort(question.institutionsApart.begin(), question.institutionsApart.end(),
              [](const ApartInstitutions& x, const ApartInstitutions& y) { return x.names < y.names; });
}

} // namespace

void findAcquaintances(MatchQuestion& question, const Snapshot& snapshot)
{
    for (Candidate& one : question.people) {
        one.formerPartners.clear();
        one.keptApart.clear();
    }
    const SamePeople same(snapshot);
    Linker linker(question, same);
    linkFormerRounds(linker, question, snapshot);
    linkWhatPeopleWrote(linker, question, snapshot, same);
    for (const KeepApart& pair : snapshot.keepApart.live)
        linker.link(&Candidate::keptApart, pair.first, pair.second, pair.reason);
    linkInstitutions(linker, question, snapshot);
    for (Candidate& one : question.people) {
        tidyUp(one.formerPartners);
        tidyUp(one.keptApart);
    }
}

} // namespace core
