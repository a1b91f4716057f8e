// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/mapping.h"
#include "core/intake/value_signs.h"
#include "core/intake/wordings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Mapping", text);
}

constexpr int certain = 1000; ///< the heading is the wording
constexpr int unsure = 100;   ///< below this somebody is asked
constexpr qsizetype mostColumns = 400;
constexpr int penalty = 800; ///< for a column whose cells speak against its heading

/// Questions that hold our words and ask for something else.
bool asksForSomethingElse(const QString& heading)
{
    static const QStringList others = {
        QStringLiteral("consent"),    QStringLiteral("agree"),       QStringLiteral("permission"),
        QStringLiteral("privacy"),    QStringLiteral("terms"),       QStringLiteral("confirm"),
        QStringLiteral("hear about"), QStringLiteral("nationality"), QStringLiteral("citizenship"),
        QStringLiteral("born"),       QStringLiteral("emergency")};
    const QString padded = u' ' + heading + u' ';
    return std::any_of(others.begin(), others.end(),
                       [&](const QString& other) { return padded.contains(u' ' + other + u' '); });
}

struct FoldedWording
{
    Field field;
    QString text;
    bool exactOnly;
};

const std::vector<FoldedWording>& allWordings()
{
    static const std::vector<FoldedWording> all = [] {
        std::vector<FoldedWording> folded;
        for (const auto* list : {&headingWordings(), &wordingsAbroad()})
            for (const Wording& wording : *list)
                folded.push_back(
                    {wording.field, foldText(QString::fromUtf8(wording.text)), wording.exactOnly});
        return folded;
    }();
    return all;
}

/// "E-mail_address" and "EmailAddress" are three and two words.
QString foldedHeading(const QString& heading)
{
    QString apart;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        if (i > 0 && heading.at(i).isUpper() && heading.at(i - 1).isLower())
            apart += u' ';
        apart += heading.at(i) == u'_' ? QChar(u' ') : heading.at(i);
    }
    return foldText(apart);
}

/// 0: does not fit; exact hits weigh far more than words inside a long question.
int weightOf(const QString& heading, const FoldedWording& wording)
{
    const QString& text = wording.text;
    if (heading == text)
        return certain;
    // Excel makes a second "Name" a "Name2".
    static const QRegularExpression count(QStringLiteral("\\d$"));
    if (heading.size() == text.size() + 1 && heading.startsWith(text) && count.match(heading).hasMatch())
        return certain - 10;
    if (wording.exactOnly || asksForSomethingElse(heading))
        return 0;
    const QString padded = u' ' + heading + u' ';
    const qsizetype at = padded.indexOf(u' ' + text + u' ');
    if (at < 0)
        return 0;
    return 10 * int(text.size()) + (at == 0 ? 5 : 0);
}

bool isBlank(const std::vector<QStringList>& rows, qsizetype column)
{
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const QStringList& row) {
        return row.value(column).trimmed().isEmpty();
    });
}

double shareOf(const std::vector<QStringList>& rows, qsizetype column, const QRegularExpression& pattern)
{
    int filled = 0;
    int fits = 0;
    for (const QStringList& row : rows) {
        const QString cell = row.value(column).trimmed();
        if (saysNothing(cell))
            continue;
        ++filled;
        fits += pattern.match(cell).hasMatch();
    }
    return filled ? double(fits) / filled : 0.0;
}

const QRegularExpression& addressPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return pattern;
}

const QRegularExpression& timePattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})[T ,]+\\d{1,2}:\\d{2}"));
    return pattern;
}

const QRegularExpression& digitPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\d"));
    return pattern;
}

struct Claim
{
    int weight = 0;
    qsizetype column = 0;
    Field field = Field::Ignored;
    bool isBlank = false; ///< nobody has answered: any column with answers comes before
};

std::vector<Claim> claimsFor(const QStringList& headings, const std::vector<QStringList>& rows)
{
    std::vector<Claim> claims;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString heading = foldedHeading(headings[column]);
        const bool blank = isBlank(rows, column);
        const double addresses = shareOf(rows, column, addressPattern());
        // Looking at answers takes its time: tables of thousands of columns are no forms.
        const auto signs =
            headings.size() <= mostColumns ? valueSigns(rows, column) : std::vector<ValueSign>();
        for (const FoldedWording& wording : allWordings()) {
            int weight = weightOf(heading, wording);
            if (weight == 0)
                continue;
            if (wording.field == Field::Email && addresses < 0.5 && !rows.empty())
                weight -=
                    penalty; // the address column of a form may hold "anonymous"; the real one is elsewhere
            if (wording.field == Field::Name && addresses > 0.5)
                continue;
            if (wording.field == Field::Id && !tellsRowsApart(rows, column))
                continue;
            if (wording.field == Field::AppliedAt && !blank && !rows.empty() &&
                shareOf(rows, column, digitPattern()) < 0.5)
                continue; // "Time: mornings" is no time of application
            if (!blank && std::any_of(signs.begin(), signs.end(),
                                      [&](const ValueSign& sign) { return sign.field == wording.field; }))
                weight += unsure; // the answers say so as well
            claims.push_back({weight, column, wording.field, blank});
        }
        if (headings[column].trimmed() == QLatin1String("#")) // as answers are numbered
            claims.push_back({certain, column, Field::Id, blank});
        if (!asksForSomethingElse(heading))
            for (const ValueSign& sign : signs)
                claims.push_back(
                    {sign.field == Field::Name ? 3 : int(60 * sign.share), column, sign.field, false});
        if (addresses > 0.7)
            claims.push_back({300, column, Field::Email, false});
        if (shareOf(rows, column, timePattern()) > 0.7)
            claims.push_back({5, column, Field::AppliedAt, false});
    }
    std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
        return a.isBlank != b.isBlank ? b.isBlank : a.weight > b.weight;
    });
    return claims;
}

bool isPartOfName(Field field)
{
    return field == Field::GivenName || field == Field::FamilyName;
}

void settle(MappingGuess& guess, const QStringList& headings, const std::vector<QStringList>& rows,
            const QMap<QString, Field>& known)
{
    for (auto at = known.begin(); at != known.end(); ++at)
        if (headings.contains(at.key()) && !guess.mapping.columns.contains(at.key()) &&
            (*at == Field::Ignored || !guess.mapping.has(*at)))
            guess.mapping.columns.insert(at.key(), *at);
    QSet<Field> taken;
    for (const Field field : guess.mapping.columns)
        taken.insert(field);
    std::set<qsizetype> rivals; ///< columns that might be the country
    for (const Claim& claim : claimsFor(headings, rows)) {
        const QString& heading = headings[claim.column];
        if (claim.weight <= 0 || guess.mapping.columns.contains(heading) ||
            (claim.isBlank && isPartOfName(claim.field) && taken.contains(Field::Name)))
            continue;
        if (taken.contains(claim.field)) {
            // Somebody may live in one country and work in another: it is for people to say which is meant.
            if (claim.field == Field::Country && claim.weight >= unsure && !claim.isBlank)
                rivals.insert(claim.column);
            continue;
        }
        guess.mapping.columns.insert(heading, claim.field);
        taken.insert(claim.field);
        if (claim.weight < unsure)
            guess.doubts += say("“%1” is taken as: %2. Is that right?").arg(heading, titleOf(claim.field));
    }
    for (const qsizetype column : rivals)
        if (!guess.mapping.columns.contains(headings[column]))
            guess.doubts += say("“%1” could be the %2 as well. Is the right one chosen?")
                                .arg(headings[column], titleOf(Field::Country));
    for (const QString& heading : headings) {
        if (guess.mapping.columns.contains(heading))
            continue;
        guess.mapping.columns.insert(heading, Field::Ignored);
        guess.unknown += heading;
    }
}

QSet<QString> wordsOf(const QString& heading)
{
    const QStringList words = foldedHeading(heading).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Shared words of all words, in thousandths.
int likeness(const QString& a, const QString& b)
{
    const QSet<QString> one = wordsOf(a);
    const QSet<QString> other = wordsOf(b);
    const auto shared = (one & other).size();
    const auto together = (one | other).size();
    return together == 0 ? 0 : int(shared * 1000 / together);
}

bool speaksAgainst(Field field, const std::vector<QStringList>& rows, qsizetype column)
{
    return field == Field::Email && !isBlank(rows, column) && shareOf(rows, column, addressPattern()) < 0.3;
}

/// Questions that were worded anew since the mapping was saved: the likeliest first, each once.
void meetReworded(const Mapping& saved, const QStringList& headings, const std::vector<QStringList>& rows,
                  const QSet<QString>& met, MappingGuess& guess)
{
    struct Pair
    {
        int likeness;
        QString was;
        qsizetype column;
    };
    constexpr int enough = 500;
    std::vector<Pair> pairs;
    QStringList missing;
    for (auto at = saved.columns.begin(); at != saved.columns.end(); ++at) {
        if (*at == Field::Ignored || met.contains(at.key()))
            continue;
        missing += at.key();
        for (qsizetype column = 0; column < headings.size() && headings.size() <= mostColumns; ++column)
            if (const int alike = likeness(at.key(), headings[column]);
                alike >= enough && !guess.mapping.columns.contains(headings[column]) &&
                !speaksAgainst(*at, rows, column))
                pairs.push_back({alike, at.key(), column});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
    for (const Pair& pair : pairs) {
        const QString& heading = headings[pair.column];
        if (guess.mapping.columns.contains(heading) || !missing.contains(pair.was))
            continue;
        guess.mapping.columns.insert(heading, saved.columns.value(pair.was));
        missing.removeAll(pair.was);
        guess.doubts +=
            say("“%1” is taken for “%2” of the saved columns. Is that right?").arg(heading, pair.was);
    }
    guess.missing = missing;
}

} // namespace

MappingGuess guessMapping(const QStringList& headings, const std::vector<QStringList>& rows,
                          const QMap<QString, Field>& known)
{
    MappingGuess guess;
    settle(guess, headings, rows, known);
    return guess;
}

MappingGuess fitMapping(const Mapping& saved, const QStringList& headings,
                        const std::vector<QStringList>& rows, const QMap<QString, Field>& known)
{
    MappingGuess guess;
    guess.mapping.separators = saved.separators;
    guess.mapping.values = saved.values;
    guess.mapping.choices = saved.choices;
    QMap<QString, QString> byFolded;
    for (auto at = saved.columns.begin(); at != saved.columns.end(); ++at)
        byFolded.insert(foldText(at.key()), at.key());
    QSet<QString> met;
    for (const QString& heading : headings)
        if (const auto at = byFolded.constFind(foldText(heading)); at != byFolded.constEnd()) {
            guess.mapping.columns.insert(heading, saved.columns.value(*at));
            met.insert(*at);
        }
    meetReworded(saved, headings, rows, met, guess);
    settle(guess, headings, rows, known);
    return guess;
}

} // namespace core
