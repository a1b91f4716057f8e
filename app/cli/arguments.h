// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words after a verb, sorted into operands and options by what the verb says it takes. Whatever does not
// fit is answered with a sentence that names it and the nearest right word. Used by run.cpp; verbs read the
// result.

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace cli {

struct Option
{
    const char* name;  ///< "dry-run", without the dashes
    const char* value; ///< what follows it, for help: "ZONE"; null for a switch
    const char* help;  ///< QT_TRANSLATE_NOOP("Cli", "…")
    char letter = 0;   ///< short form: -r
    bool mayRepeat = false;
};

class Arguments
{
public:
    QStringList operands;

    bool has(const char* option) const { return m_options.contains(QLatin1String(option)); }
    /// Empty when the option is not there.
    QString value(const char* option) const { return m_options.value(QLatin1String(option)).value(0); }
    QStringList values(const char* option) const { return m_options.value(QLatin1String(option)); }
    void add(const Option& option, const QString& value) { m_options[QLatin1String(option.name)] += value; }

private:
    QMap<QString, QStringList> m_options;
};

core::Result<Arguments> parseArguments(const QStringList& words, const std::vector<Option>& options);

/// The word of a list that was probably meant; empty when none is near.
QString nearestWord(const QString& word, const QStringList& list);

/// A whole number of an option; nothing when the option is not there.
core::Result<std::optional<int>> wholeNumber(const Arguments& given, const char* option, int least, int most);

/// A usage error that lists what an option may be.
core::Error noSuchWord(const QString& word, const QString& what, const QStringList& list);

/// One of a closed list of words (core/domain/words.h); nothing when the option is not there.
template <class T>
core::Result<std::optional<T>> wordOf(const Arguments& given, const char* option,
                                      std::optional<T> (*named)(const QString&), const QStringList& list)
{
    if (!given.has(option))
        return std::optional<T>{};
    if (const auto found = named(given.value(option)))
        return found;
    return noSuchWord(given.value(option), QStringLiteral("--") + QLatin1String(option), list);
}

} // namespace cli
