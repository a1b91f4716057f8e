// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country_table.h"

#include "core/base/table.h"
#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

using How = CountryMatch::How;

/// What is there already stays: the surest kinds are added first.
void addWord(CountryTable& table, const QString& word, How how, const QStringList& codes)
{
    const QString folded = foldText(word);
    if (!folded.isEmpty() && !table.words.contains(folded))
        table.words.insert(folded, {how, codes});
}

void addSpelling(CountryTable& table, const QString& word, const QString& code, bool isEnglish)
{
    const QString folded = foldText(word);
    const size_t length = size_t(folded.size());
    if (length < 5 || length > 40)
        return;
    if (table.byLength.size() <= length)
        table.byLength.resize(length + 1);
    table.byLength[length].push_back({folded, code, lettersOf(folded), isEnglish});
}

void readNames(CountryTable& table)
{
    // code, alpha-3, part of the world, English name, all names
    const std::vector<QStringList> rows = readTable(QStringLiteral("countries.tsv"), 5);
    for (const QStringList& cells : rows) {
        table.byCode.insert(cells.at(0), {cells.at(3), cells.at(2)});
        table.codes += cells.at(0);
        addWord(table, cells.at(3), How::Exact, {cells.at(0)});
        addSpelling(table, cells.at(3), cells.at(0), true);
    }
    table.codes.sort();
}

/// Names in other languages, behind the words that have a meaning of their own in English.
void readOtherNames(CountryTable& table)
{
    const std::vector<QStringList> rows = readTable(QStringLiteral("countries.tsv"), 5);
    for (const QStringList& cells : rows)
        for (const QString& name : cells.at(4).split(u'|', Qt::SkipEmptyParts)) {
            addWord(table, name, How::Exact, {cells.at(0)});
            addSpelling(table, name, cells.at(0), false);
        }
    for (const QStringList& cells : rows)
        addWord(table, cells.at(1), How::Exact, {cells.at(0)});
}

struct WordRow
{
    QStringList codes;
    QStringList words;
};

/// The rows of one kind in the hand-written table.
std::vector<WordRow> rowsOf(const std::vector<QStringList>& rows, QLatin1String kind)
{
    std::vector<WordRow> found;
    for (const QStringList& cells : rows)
        if (cells.at(0) == kind)
            found.push_back(
                {cells.at(1).split(u' ', Qt::SkipEmptyParts), cells.at(2).split(u'|', Qt::SkipEmptyParts)});
    return found;
}

void addRows(CountryTable& table, const std::vector<WordRow>& rows, How how, bool spell)
{
    for (const WordRow& row : rows)
        for (const QString& word : row.words) {
            addWord(table, word, row.codes.size() > 1 ? How::Ambiguous : how, row.codes);
            if (spell && row.codes.size() == 1)
                addSpelling(table, word, row.codes.first(), true);
        }
}

void readCities(CountryTable& table)
{
    // name, country, zone, thousands of people, state and its short form, other names
    for (const QStringList& cells : readTable(QStringLiteral("cities.tsv"), 6)) {
        const QString state = cells.at(4).section(u'|', 1, 1);
        if (!state.isEmpty())
            table.states.insert(state, cells.at(1));
        QStringList names = cells.at(5).split(u'|', Qt::SkipEmptyParts);
        names.prepend(cells.at(0));
        for (const QString& name : names) {
            auto& owners = table.cities[foldText(name)];
            const auto known = std::find_if(owners.begin(), owners.end(),
                                            [&](const auto& o) { return o.first == cells.at(1); });
            if (known == owners.end())
                owners.append({cells.at(1), cells.at(3).toInt() + 1});
            else
                known->second = std::max(known->second, cells.at(3).toInt() + 1);
        }
    }
    for (auto& owners : table.cities)
        std::stable_sort(owners.begin(), owners.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
}

CountryTable readCountryTable()
{
    CountryTable table;
    // kind, country or countries, words
    const std::vector<QStringList> words = readTable(QStringLiteral("country_words.tsv"), 3);
    addRows(table, rowsOf(words, QLatin1String("ambiguous")), How::Ambiguous, false);
    readNames(table);
    addRows(table, rowsOf(words, QLatin1String("alias")), How::Alias, true);
    addRows(table, rowsOf(words, QLatin1String("former")), How::Former, true);
    for (const WordRow& row : rowsOf(words, QLatin1String("nothing")))
        for (const QString& word : row.words)
            table.regions.insert(foldText(word));
    readOtherNames(table);
    addRows(table, rowsOf(words, QLatin1String("part")), How::PartOf, false);
    addRows(table, rowsOf(words, QLatin1String("nationality")), How::Nationality, false);
    readCities(table);
    for (const QStringList& cells : readTable(QStringLiteral("parts.tsv"), 2)) {
        const auto city = table.cities.value(foldText(cells.at(0)));
        if (!city.isEmpty() && city.first().second > 100)
            continue; // "London" is the city to everybody, and also a part of England
        const QStringList codes = cells.at(1).split(u' ', Qt::SkipEmptyParts);
        addWord(table, cells.at(0), codes.size() > 1 ? How::Ambiguous : How::PartOf, codes);
    }
    return table;
}

} // namespace

const CountryTable& countryTable()
{
    static const CountryTable table = readCountryTable();
    return table;
}

quint32 lettersOf(const QString& folded)
{
    quint32 letters = 0;
    for (const QChar c : folded)
        letters |= 1u << (c.unicode() % 32);
    return letters;
}

} // namespace core
