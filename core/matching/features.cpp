// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/features.h"

#include "core/base/text.h"
#include "core/matching/career.h"
#include "core/matching/day_table.h"
#include "core/matching/wishes.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

/// Numbers for words, in the order in which they are met.
class Vocabulary
{
public:
    static constexpr int nothing = -1;

    /// Of a word that may say nothing, such as "n/a".
    int numberUnlessEmpty(const QString& word)
    {
        const auto seen = m_seen.constFind(word);
        return seen != m_seen.constEnd() ? *seen
                                         : *m_seen.insert(word, saysNothing(word) ? nothing : numberOf(word));
    }
    int numberOf(const QString& word)
    {
        const QString folded = foldText(word);
        const QString key = folded.isEmpty() ? tidyText(word) : folded; // nothing but signs: as it stands
        const auto known = m_numbers.constFind(key);
        return known != m_numbers.constEnd() ? *known : *m_numbers.insert(key, int(m_numbers.size()));
    }
    int size() const { return int(m_numbers.size()); }

private:
    QHash<QString, int> m_seen; ///< as written: the same few words come again and again
    QHash<QString, int> m_numbers;
};

void sortUnique(std::vector<int>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

std::vector<Interest> interestsOf(const QStringList& written, Vocabulary& words)
{
    std::vector<Interest> interests;
    for (int at = 0; at < int(written.size()); ++at)
        if (const int number = words.numberUnlessEmpty(written.at(at)); number != Vocabulary::nothing)
            interests.push_back({number, at});
    const auto byId = [](const Interest& x, const Interest& y) { return x.id < y.id; };
    const auto sameId = [](const Interest& x, const Interest& y) { return x.id == y.id; };
    std::stable_sort(interests.begin(), interests.end(), byId);
    interests.erase(std::unique(interests.begin(), interests.end(), sameId), interests.end());
    return interests;
}

/// 256 times the logarithm to base 2, straight between powers: whole numbers, alike on every machine.
int logarithm(std::int64_t number)
{
    int power = 0;
    while ((number >> (power + 1)) > 0)
        ++power;
    return 256 * power + int((number * 256 >> power) - 256);
}

/// What everybody has counts 256; each time half as many have it, 256 more.
int rarityOf(int owners, int people)
{
    return 256 + logarithm(256ll * people / owners) - logarithm(256);
}

/// Rare among everybody who applied, so that a fit stays the same whoever else is asked about.
void weighInterests(MatchQuestion& question, const std::vector<Application>& applications, Vocabulary& words)
{
    std::vector<int> owners(std::size_t(words.size()), 0);
    for (const Application& application : applications)
        for (const Interest& interest : interestsOf(application.interests, words)) {
            owners.resize(std::size_t(words.size()), 0);
            ++owners[std::size_t(interest.id)];
        }
    question.rarity.clear();
    for (const int count : owners)
        question.rarity.push_back(rarityOf(count, int(applications.size())));
    for (Candidate& one : question.people) {
        one.interestWeight = 0;
        for (const Interest& interest : one.interests)
            one.interestWeight += question.rarity[std::size_t(interest.id)];
    }
}

/// The word that no two partners may share in this round; empty when it is not known.
QString separationOf(const Candidate& one, SeparateBy key)
{
    switch (key) {
    case SeparateBy::Country:
        return one.person.country;
    case SeparateBy::Institution:
        return one.person.institution;
    case SeparateBy::City: // the same name in two countries is two cities
        return saysNothing(one.person.city) ? QString() : one.person.country + u' ' + one.person.city;
    case SeparateBy::Sector:
        return one.application.sector;
    case SeparateBy::None:
        break;
    }
    return {};
}

} // namespace

void prepareFeatures(MatchQuestion& question, const std::vector<Application>& applications)
{
    Vocabulary interests, languages, sectors, roles, stages, separations;
    for (Candidate& one : question.people) {
        const Application& answers = one.application;
        one.interests = interestsOf(answers.interests, interests);
        one.languages.clear();
        for (const QString& language : one.person.languages)
            if (const int number = languages.numberUnlessEmpty(language); number != Vocabulary::nothing)
                one.languages.push_back(number);
        sortUnique(one.languages);
        one.roles.clear();
        for (const QString& role : answers.role.split(u';'))
            if (const int number = roles.numberUnlessEmpty(role); number != Vocabulary::nothing)
                one.roles.push_back(number);
        sortUnique(one.roles);
        one.sector = sectors.numberUnlessEmpty(answers.sector);
        one.careerWord = stages.numberUnlessEmpty(answers.careerStage);
        one.careerStep = careerStepOf(answers.careerStage);
        // A country code such as NA is a word, not "n/a".
        const QString apart = separationOf(one, question.round.separateBy);
        const bool isCode = question.round.separateBy == SeparateBy::Country && !apart.isEmpty();
        one.separation = isCode ? separations.numberOf(apart) : separations.numberUnlessEmpty(apart);
    }
    weighInterests(question, applications, interests);
    readWishes(question);
    prepareDays(question);
}

} // namespace core
