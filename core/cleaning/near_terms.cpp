// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/near_terms.h"

#include "core/base/text.h"
#include "core/cleaning/problem.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

namespace core {
namespace {

constexpr int frequent = 5; ///< a term of so many people is one of the form's own, not a typing mistake
constexpr qsizetype longestTerm = 60;

struct Term
{
    QString text;
    QString folded;
    QString stem;
    QStringList words; ///< each once
    quint32 letters = 0;
    std::vector<Applicant> people;
};

/// English endings only: other languages are met by the letters that differ.
QString singular(const QString& word)
{
    if (word.size() > 4 && word.endsWith(QLatin1String("ies")))
        return word.chopped(3) + u'y';
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(QLatin1String("ss")))
        return word.chopped(1);
    return word;
}

bool isSmall(const QString& word)
{
    static const std::array small = {QStringLiteral("and"), QStringLiteral("of"), QStringLiteral("the"),
                                     QStringLiteral("for"), QStringLiteral("in"), QStringLiteral("or")};
    return std::find(small.begin(), small.end(), word) != small.end();
}

/// Words in singular, without the small ones.
QStringList wordsOf(const QString& folded)
{
    QStringList words;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts))
        if (!isSmall(word))
            words += singular(word);
    return words;
}

/// The words in alphabetical order.
QString stemOf(QStringList words)
{
    words.sort();
    return words.join(QString()); // "e book" and "ebook" are one
}

quint32 lettersIn(const QString& folded)
{
    quint32 letters = 0;
    for (const QChar letter : folded)
        letters |= 1u << (letter.unicode() % 32);
    return letters;
}

/// Most people first, then by the text.
bool comesFirst(const Term& a, const Term* b)
{
    return !b || std::tuple(b->people.size(), a.text) < std::tuple(a.people.size(), b->text);
}

/// Most frequent first: what others are measured by.
std::vector<Term> termsOf(const Applicants& applicants)
{
    QHash<QString, size_t> at;
    std::vector<Term> terms;
    for (const Applicant& one : applicants.list)
        for (const QString& interest : one.application->interests) {
            const auto known = at.constFind(interest);
            if (known != at.constEnd()) {
                terms[*known].people.push_back(one);
                continue;
            }
            at.insert(interest, terms.size());
            const QString folded = foldText(interest);
            QStringList words = wordsOf(folded);
            const QString stem = stemOf(words);
            words.removeDuplicates();
            terms.push_back({interest, folded, stem, words, lettersIn(folded), {one}});
        }
    std::sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return comesFirst(a, &b); });
    return terms;
}

int forgiven(qsizetype length)
{
    return length < 7 ? 0 : length < 14 ? 1 : 2;
}

bool lettersDiffer(const Term& rare, const Term& usual)
{
    const int most = forgiven(std::min(rare.folded.size(), usual.folded.size()));
    return most > 0 && rare.folded.size() <= longestTerm &&
           std::popcount(rare.letters ^ usual.letters) <= 2 * most &&
           editDistance(rare.folded, usual.folded, most) <= most;
}

/// Two of three words and more; one word alone is no likeness.
bool shareMostWords(const Term& rare, const Term& usual)
{
    const qsizetype longer = std::max(rare.words.size(), usual.words.size());
    const auto shared = std::count_if(rare.words.begin(), rare.words.end(),
                                      [&](const QString& word) { return usual.words.contains(word); });
    return shared >= 2 && 3 * shared >= 2 * longer;
}

/// Terms that stand for themselves at one setting, and how to find one that another term is near to.
class Leaders
{
public:
    explicit Leaders(int level) : m_level(level) {}

    /// Near at exactly this setting; `fits` may refuse one that is known to be something else.
    template <class Fits>
    const Term* nearTo(const Term& term, const Fits& fits) const
    {
        switch (m_level) {
        case SameLetters:
            return ifFits(m_byLetters.value(term.folded), fits);
        case SameWords:
            return term.stem.isEmpty() ? nullptr : ifFits(m_byLetters.value(term.stem), fits);
        case FewLetters:
            return term.people.size() < frequent ? withOtherLetters(term, fits) : nullptr;
        default:
            break;
        }
        const Term* other = withOtherLetters(term, fits);
        return other ? other : sharingWords(term, fits);
    }

    void add(const Term& term)
    {
        const QString& letters = m_level == SameWords ? term.stem : term.folded;
        if (!m_byLetters.contains(letters))
            m_byLetters.insert(letters, &term);
        m_byLength[term.folded.size()].push_back(&term);
        if (m_level == MostWords)
            for (const QString& word : term.words)
                m_byWord[word].push_back(&term);
    }

private:
    template <class Fits>
    static const Term* ifFits(const Term* other, const Fits& fits)
    {
        return other && fits(*other) ? other : nullptr;
    }

    template <class Fits>
    const Term* withOtherLetters(const Term& term, const Fits& fits) const
    {
        const qsizetype most = forgiven(term.folded.size());
        for (qsizetype length = term.folded.size() - most; most > 0 && length <= term.folded.size() + most;
             ++length)
            for (const Term* other : m_byLength.value(length))
                if (lettersDiffer(term, *other) && fits(*other))
                    return other;
        return nullptr;
    }

    /// The one that most people wrote, of those that share most words.
    template <class Fits>
    const Term* sharingWords(const Term& term, const Fits& fits) const
    {
        const Term* best = nullptr;
        for (const QString& word : term.words)
            for (const Term* other : m_byWord.value(word))
                if (comesFirst(*other, best) && shareMostWords(term, *other) && fits(*other))
                    best = other;
        return best;
    }

    int m_level;
    QHash<QString, const Term*> m_byLetters;
    QHash<qsizetype, std::vector<const Term*>> m_byLength;
    QHash<QString, std::vector<const Term*>> m_byWord;
};

} // namespace

QString nearTermsId(const QString& rare, const QString& usual)
{
    return problemId(QStringLiteral("interest"), rare + u'\n' + usual);
}

/// Setting by setting: whole groups join larger ones, so that nothing that was near is far again at a looser
/// setting.
std::vector<NearTerm> nearTerms(const Applicants& applicants, int loosest,
                                const std::function<bool(const QString& rare, const QString& usual)>& isApart)
{
    const std::vector<Term> terms = termsOf(applicants);
    std::vector<NearTerm> found;
    for (const Term& term : terms)
        found.push_back({term.text, term.people, {}, SameLetters});
    for (int level = SameLetters; level <= loosest; ++level) {
        Leaders leaders(level);
        QHash<QString, QString> joined; // leaders that follow another one from this setting on
        for (size_t i = 0; i < terms.size(); ++i) {
            if (!found[i].nearTo.isEmpty() || terms[i].folded.isEmpty())
                continue;
            const auto fits = [&](const Term& other) {
                return !isApart || !isApart(terms[i].text, other.text);
            };
            if (const Term* leader = leaders.nearTo(terms[i], fits)) {
                found[i].nearTo = leader->text;
                found[i].looseness = level;
                joined.insert(terms[i].text, leader->text);
            } else {
                leaders.add(terms[i]);
            }
        }
        for (NearTerm& term : found) {
            const auto at = joined.constFind(term.nearTo);
            if (at == joined.constEnd() || (isApart && isApart(term.text, *at)))
                continue;
            term.nearTo = *at;
            term.looseness = level;
        }
    }
    // Whoever must not follow a group that joined another stands for itself.
    QSet<QString> following;
    for (const NearTerm& term : found)
        if (!term.nearTo.isEmpty())
            following.insert(term.text);
    for (NearTerm& term : found)
        if (following.contains(term.nearTo))
            term = {term.text, term.people, {}, SameLetters};
    return found;
}

} // namespace core
