// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/finders/interest.h"

#include "core/base/text.h"

#include <QCoreApplication>
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

QString say(const char* text)
{
    return QCoreApplication::translate("CleanUp", text);
}

struct Term
{
    QString text;
    QString folded;
    QString stem;
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

/// Words in singular and alphabetical order, without the small ones.
QString stemOf(const QString& folded)
{
    static const std::array small = {QStringLiteral("and"), QStringLiteral("of"), QStringLiteral("the"),
                                     QStringLiteral("for"), QStringLiteral("in"), QStringLiteral("or")};
    QStringList words;
    for (const QString& word : folded.split(u' ', Qt::SkipEmptyParts))
        if (std::find(small.begin(), small.end(), word) == small.end())
            words += singular(word);
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
            terms.push_back({interest, folded, stemOf(folded), lettersIn(folded), {one}});
        }
    std::sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) {
        return std::tuple(b.people.size(), a.text) < std::tuple(a.people.size(), b.text);
    });
    return terms;
}

int forgiven(qsizetype length)
{
    return length < 7 ? 0 : length < 14 ? 1 : 2;
}

bool soundsAlike(const Term& rare, const Term& usual)
{
    const int most = forgiven(std::min(rare.folded.size(), usual.folded.size()));
    return most > 0 && rare.people.size() < frequent && rare.folded.size() <= longestTerm &&
           std::popcount(rare.letters ^ usual.letters) <= 2 * most &&
           editDistance(rare.folded, usual.folded, most) <= most;
}

/// Terms that stand for themselves so far, and how to find one that another term is near to.
class Leaders
{
public:
    struct Near
    {
        const Term* term = nullptr;
        int looseness = 0;
    };

    Near nearest(const Term& term) const
    {
        if (const Term* same = m_byFolded.value(term.folded, nullptr))
            return {same, 0};
        if (const Term* same = m_byStem.value(term.stem, nullptr); same && !term.stem.isEmpty())
            return {same, 1};
        const qsizetype most = forgiven(term.folded.size());
        for (qsizetype length = term.folded.size() - most; most > 0 && length <= term.folded.size() + most; ++length)
            for (const Term* other : m_byLength.value(length))
                if (soundsAlike(term, *other))
                    return {other, 2};
        return {};
    }

    void add(const Term& term)
    {
        m_byFolded.insert(term.folded, &term);
        if (!m_byStem.contains(term.stem))
            m_byStem.insert(term.stem, &term);
        m_byLength[term.folded.size()].push_back(&term);
    }

private:
    QHash<QString, const Term*> m_byFolded;
    QHash<QString, const Term*> m_byStem;
    QHash<qsizetype, std::vector<const Term*>> m_byLength;
};

Option optionFor(const Term& rare, const QString& usual)
{
    Option option{usual, usual, {}};
    for (const Applicant& one : rare.people) {
        option.fix.applications.push_back(*one.application);
        QStringList& interests = option.fix.applications.back().interests;
        interests[interests.indexOf(rare.text)] = usual;
        interests.removeDuplicates();
    }
    return option;
}

Problem problemOf(const Term& rare, const Leaders::Near& near)
{
    Problem problem;
    problem.kind = QStringLiteral("interest");
    problem.id = problemId(problem.kind, rare.text + u'\n' + near.term->text);
    problem.byWords = true;
    problem.asWritten = rare.text;
    problem.looseness = near.looseness;
    for (const Applicant& one : rare.people)
        problem.people.push_back(one.person->id);
    problem.options.push_back(optionFor(rare, near.term->text));
    problem.options.push_back(leaveAsIs());
    if (near.looseness == 0)
        problem.safe = problem.options.front().id;
    problem.message =
        say("“%1” (%2) is nearly “%3”, which %4.")
            .arg(rare.text, namesOf(rare.people), near.term->text,
                 QCoreApplication::translate("CleanUp", "%n person(s) wrote", nullptr, int(near.term->people.size())));
    return problem;
}

} // namespace

std::vector<Problem> findNearInterests(const Applicants& applicants)
{
    const std::vector<Term> terms = termsOf(applicants);
    Leaders leaders;
    std::vector<Problem> problems;
    for (const Term& term : terms) {
        const Leaders::Near near = leaders.nearest(term);
        if (near.term && !term.folded.isEmpty())
            problems.push_back(problemOf(term, near));
        else
            leaders.add(term);
    }
    return problems;
}

} // namespace core
