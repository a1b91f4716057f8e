// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/likeness.h"

#include "core/base/text.h"
#include "core/cleaning/names.h"
#include "core/domain/address.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

constexpr qsizetype shortName = 9; ///< below this a letter more or less makes another name
constexpr qsizetype longText = 60; ///< two people do not write as much in the same words
constexpr qsizetype longLocal = 5;
constexpr size_t mostUnderOneClue = 12; ///< a word that so many share tells nobody apart

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

QString givenOf(const Likeness& one)
{
    return one.words.value(0);
}

bool countriesMayAgree(const Person& a, const Person& b)
{
    return a.country.isEmpty() || b.country.isEmpty() || a.country == b.country;
}

bool sameNonEmpty(const QString& a, const QString& b)
{
    return !a.isEmpty() && a == b;
}

bool hasLongText(const Application& application)
{
    return application.about.size() >= longText;
}

/// Something besides the name that two people seldom share.
bool shareAnswers(const Likeness& a, const Likeness& b)
{
    const Person& p = *a.who.person;
    const Person& q = *b.who.person;
    const Application& x = *a.who.application;
    const Application& y = *b.who.application;
    const bool place = sameNonEmpty(foldText(p.city), foldText(q.city)) ||
                       sameNonEmpty(foldText(p.institution), foldText(q.institution));
    const bool work = sameNonEmpty(x.interests.join(u';'), y.interests.join(u';')) ||
                      (sameNonEmpty(x.role, y.role) && sameNonEmpty(x.careerStage, y.careerStage));
    return (place && work) || (hasLongText(x) && x.about == y.about) ||
           (a.local.size() >= longLocal && a.local == b.local && !a.isShared);
}

bool isPartOf(const QStringList& few, const QStringList& many)
{
    return std::all_of(few.begin(), few.end(), [&](const QString& word) { return many.contains(word); });
}

/// "Ana Silva" and "Ana María Silva", with at least two words in common.
bool nameIsPart(const Likeness& a, const Likeness& b)
{
    const bool aIsFewer = a.words.size() <= b.words.size();
    const QStringList& few = aIsFewer ? a.words : b.words;
    return few.size() > 1 && a.words.size() != b.words.size() && isPartOf(few, aIsFewer ? b.words : a.words);
}

/// "A. Silva" and "Ana Silva".
bool initialFits(const Likeness& a, const Likeness& b)
{
    return a.words.size() > 1 && b.words.size() > 1 && a.words.back() == b.words.back() &&
           (givenOf(a).size() == 1) != (givenOf(b).size() == 1) && givenOf(a).at(0) == givenOf(b).at(0);
}

bool isNear(const Likeness& a, const Likeness& b)
{
    return std::min(a.name.size(), b.name.size()) >= shortName && a.words.size() == b.words.size() &&
           editDistance(a.name, b.name, 1) <= 1;
}

bool shareWord(const Likeness& a, const Likeness& b)
{
    return std::any_of(a.words.begin(), a.words.end(),
                       [&](const QString& word) { return word.size() > 1 && b.words.contains(word); });
}

} // namespace

bool isSharedMailbox(const QString& address)
{
    static const QSet<QString> places = [] {
        QSet<QString> set;
        for (const char* word :
             {"info",          "library",     "libraries",    "office",     "admin",        "contact",
              "mail",          "email",       "enquiries",    "enquiry",    "inquiries",    "reception",
              "reference",     "desk",        "refdesk",      "helpdesk",   "help",         "staff",
              "team",          "librarian",   "bibliothek",   "biblioteca", "bibliotheque", "biblioteka",
              "knihovna",      "bibliotek",   "bibliotheek",  "kirjasto",   "webmaster",    "support",
              "secretary",     "secretariat", "general",      "lib",        "circulation",  "school",
              "noreply",       "no reply",    "hello",        "askus",      "ask",          "publiclibrary",
              "schoollibrary", "ill",         "acquisitions", "cataloguing"})
            set.insert(QString::fromLatin1(word));
        return set;
    }();
    const QString local = foldText(localOf(address));
    return places.contains(local) || places.contains(QString(local).remove(u' '));
}

Likeness likenessOf(const Applicant& applicant)
{
    Likeness one{applicant, {}, {}, nameWords(applicant.person->name), {}, false};
    if (const QString& email = applicant.person->email; email.contains(u'@')) {
        const QString meant = suggestAddress(email); // a typing mistake must not hide the double
        one.mailbox = mailboxKey(meant.isEmpty() ? email : meant);
        one.local = localOf(one.mailbox);
        one.isShared = isSharedMailbox(one.mailbox);
    }
    QStringList sorted = one.words;
    sorted.sort();
    one.name = sorted.join(u' ');
    return one;
}

quint64 clueOf(char kind, QStringView what)
{
    quint64 hash = 14695981039346656037ULL ^ quint64(uchar(kind));
    for (const QChar letter : what)
        hash = (hash ^ letter.unicode()) * 1099511628211ULL;
    return hash;
}

std::vector<quint64> cluesOf(const Likeness& one)
{
    std::vector<quint64> clues;
    const auto add = [&](char kind, const QString& what) {
        if (!what.isEmpty())
            clues.push_back(clueOf(kind, what));
    };
    add('@', one.mailbox);
    add('n', one.name);
    for (qsizetype at = 0; one.name.size() >= shortName && at < one.name.size(); ++at)
        add('n', QString(one.name).remove(at, 1)); // two names with a letter between them meet here
    for (qsizetype i = 0; i < one.words.size() && i < 6; ++i)
        for (qsizetype j = i + 1; j < one.words.size() && j < 6; ++j)
            add('p', std::min(one.words[i], one.words[j]) + u' ' + std::max(one.words[i], one.words[j]));
    if (one.words.size() > 1)
        add('i', QString(givenOf(one).at(0)) + u' ' + one.words.back());
    if (hasLongText(*one.who.application))
        add('t', givenOf(one) + u' ' + one.who.application->about);
    if (one.local.size() >= longLocal && !one.isShared)
        add('l', one.local);
    std::sort(clues.begin(), clues.end());
    clues.erase(std::unique(clues.begin(), clues.end()), clues.end());
    return clues;
}

std::vector<std::vector<size_t>> meetings(const std::vector<std::vector<quint64>>& who,
                                          const std::vector<std::vector<quint64>>& known, bool before)
{
    using Entry = std::pair<quint64, size_t>;
    std::vector<Entry> entries;
    for (size_t at = 0; at < known.size(); ++at)
        for (const quint64 clue : known[at])
            entries.emplace_back(clue, at);
    std::sort(entries.begin(), entries.end());
    std::vector<std::vector<size_t>> met(who.size());
    for (size_t at = 0; at < who.size(); ++at) {
        for (const quint64 clue : who[at]) {
            auto entry = std::lower_bound(entries.begin(), entries.end(), Entry(clue, 0));
            for (size_t count = 0; count < mostUnderOneClue && entry != entries.end() &&
                                   entry->first == clue && (!before || entry->second < at);
                 ++count, ++entry)
                met[at].push_back(entry->second);
        }
        std::sort(met[at].begin(), met[at].end());
        met[at].erase(std::unique(met[at].begin(), met[at].end()), met[at].end());
    }
    return met;
}

std::optional<Clue> clueBetween(const Likeness& a, const Likeness& b)
{
    if (sameNonEmpty(a.mailbox, b.mailbox) &&
        (!a.isShared || shareWord(a, b) || a.words.isEmpty() || b.words.isEmpty()))
        return Clue{say("the same address"), 0};
    if (!countriesMayAgree(*a.who.person, *b.who.person))
        return {};
    const bool countryKnown = sameNonEmpty(a.who.person->country, b.who.person->country);
    if (sameNonEmpty(a.name, b.name) && (a.words.size() > 1 || countryKnown)) // one word alone names many
        return Clue{countryKnown ? say("the same name and country") : say("the same name"), 0};
    if (!shareAnswers(a, b))
        return {};
    if (isNear(a, b))
        return Clue{say("nearly the same name, and the same answers"), 1};
    if (nameIsPart(a, b) || initialFits(a, b))
        return Clue{say("one name is part of the other, and the answers are alike"), 1};
    if (hasLongText(*a.who.application) && a.who.application->about == b.who.application->about &&
        sameNonEmpty(givenOf(a), givenOf(b)))
        return Clue{say("the same given name and the same text"), 2};
    if (a.local.size() >= longLocal && a.local == b.local && shareWord(a, b))
        return Clue{say("the same name before the @ of the address"), 2};
    return {};
}

} // namespace core
