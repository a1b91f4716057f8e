// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/words.h"

#include "core/base/text.h"

namespace cli {
namespace {

const Option* findOption(const std::vector<Option>& options, const QString& name)
{
    for (const Option& option : options)
        if (name == QLatin1String(option.name) ||
            (name.size() == 1 && name.at(0) == QLatin1Char(option.letter)))
            return &option;
    return nullptr;
}

QString dashed(const QString& name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

core::Error unknownOption(const QString& name, const std::vector<Option>& options)
{
    QStringList names;
    for (const Option& option : options)
        names += QLatin1String(option.name);
    const QString near = nearestWord(name, names);
    return core::usage(
        near.isEmpty() ? say("There is no option %1 here.").arg(dashed(name))
                       : say("There is no option %1 here. Did you mean %2?").arg(dashed(name), dashed(near)));
}

bool isOption(const QString& word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

/// The option as it was written ("--zone=UTC", "-r") cut into name and, where there is one, value.
std::pair<QString, std::optional<QString>> cut(const QString& word)
{
    const QString bare = word.mid(word.startsWith(QStringLiteral("--")) ? 2 : 1);
    const qsizetype equals = bare.indexOf(u'=');
    if (equals < 0)
        return {bare, std::nullopt};
    return {bare.left(equals), bare.mid(equals + 1)};
}

} // namespace

core::Result<Arguments> parseArguments(const QStringList& words, const std::vector<Option>& options)
{
    Arguments given;
    bool onlyOperands = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (onlyOperands || !isOption(word)) {
            given.operands += word;
            continue;
        }
        if (word == QStringLiteral("--")) {
            onlyOperands = true;
            continue;
        }
        auto [name, value] = cut(word);
        const Option* option = findOption(options, name);
        if (!option)
            return unknownOption(name, options);
        if (!option->value && value)
            return core::usage(say("%1 takes no value.").arg(dashed(name)));
        if (option->value && !value) {
            const QString next = words.value(i + 1);
            if (i + 1 >= words.size() || (isOption(next) && findOption(options, cut(next).first)))
                return core::usage(
                    say("%1 needs a value after it: %1 %2").arg(dashed(name), QLatin1String(option->value)));
            value = next;
            ++i;
        }
        if (given.has(option->name) && !option->mayRepeat)
            return core::usage(say("%1 is given twice. Say it once.").arg(dashed(name)));
        given.add(*option, value.value_or(QString()));
    }
    return given;
}

QString nearestWord(const QString& word, const QStringList& list)
{
    const int most = word.size() < 5 ? 1 : 2;
    QString best;
    int least = most + 1;
    for (const QString& one : list) {
        const int distance = core::editDistance(word.toLower(), one, most);
        const bool begins = word.size() >= 3 && one.startsWith(word.toLower());
        if (const int steps = begins ? std::min(distance, 1) : distance; steps < least) {
            least = steps;
            best = one;
        }
    }
    return best;
}

core::Result<std::optional<int>> wholeNumber(const Arguments& given, const char* option, int least, int most)
{
    if (!given.has(option))
        return std::optional<int>{};
    bool isNumber = false;
    const int number = given.value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return core::usage(say("--%1 takes a whole number from %2 to %3, not “%4”.")
                               .arg(QLatin1String(option), QString::number(least), QString::number(most),
                                    given.value(option)));
    return std::optional(number);
}

core::Error noSuchWord(const QString& word, const QString& what, const QStringList& list)
{
    return core::usage(
        say("%1 cannot be “%2”. It may be: %3.").arg(what, word, list.join(QStringLiteral(", "))));
}

} // namespace cli
