// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/commands/catalogue.h"
#include "app/cli/text_table.h"

namespace cli {
namespace {

QString formOf(const Option& option)
{
    QString form = option.letter ? QStringLiteral("-%1, ").arg(QLatin1Char(option.letter)) : QString();
    form += QStringLiteral("--") + QLatin1String(option.name);
    return option.value ? form + u' ' + QLatin1String(option.value) : form;
}

QString verbList(const QString& onlyFamily = {})
{
    TextTable table;
    for (const Command& command : commands()) {
        const QString name = QLatin1String(command.name);
        if (onlyFamily.isEmpty() || name.section(u' ', 0, 0) == onlyFamily)
            table.add({QStringLiteral("  ") + name, say(command.summary)});
    }
    return table.text();
}

} // namespace

std::vector<Option> optionsOf(const Command& command)
{
    std::vector<Option> options = command.options;
    options.push_back({"json", nullptr, QT_TRANSLATE_NOOP("Cli", "answer with one JSON document on stdout")});
    options.push_back(
        {"now", "TIME", QT_TRANSLATE_NOOP("Cli", "take this as the present moment (also BIFOLIUM_NOW)")});
    options.push_back({"help", nullptr, QT_TRANSLATE_NOOP("Cli", "show this page"), 'h'});
    return options;
}

QString helpFor(const Command& command)
{
    const QString name = QLatin1String(command.name);
    TextTable options;
    for (const Option& option : optionsOf(command))
        options.add({QStringLiteral("  ") + formOf(option), say(option.help)});
    return say("%1\n\nForm:\n  bifolium-cli %2 %3\n\nOptions:\n%4\nExample:\n  bifolium-cli %2 %5\n")
        .arg(say(command.summary), name, QString::fromUtf8(command.usage), options.text(),
             QString::fromUtf8(command.example));
}

QString helpForAll()
{
    return say("bifolium-cli finds partners for everybody in a peer-mentoring round.\n\n"
               "Form:\n  bifolium-cli VERB FILE …\n\nVerbs:\n%1\n"
               "“bifolium-cli VERB --help” says more about one, with an example.\n\n"
               "FILE is a programme file (*.bifolium). People are named by id, by the form's own number, by "
               "address or by "
               "whole name.\nExit codes: 0 good, 1 done but look at something, 2 usage, 3 the file or its "
               "content was "
               "refused and nothing was written.\n")
        .arg(verbList());
}

QString helpForFamily(const QString& word)
{
    const QString list = verbList(word);
    return list.isEmpty() || word.isEmpty()
               ? QString()
               : say("Verbs:\n%1\n“bifolium-cli VERB --help” says more about one, with an example.\n")
                     .arg(list);
}

QString whichVerb(const QStringList& words)
{
    const QString word = words.value(0);
    if (word.isEmpty())
        return say("Say what to do. “bifolium-cli --help” lists the verbs.");
    QStringList family;
    QStringList names;
    for (const Command& command : commands()) {
        const QString name = QLatin1String(command.name);
        const QString begin = name.section(u' ', 0, 0);
        if (begin == word)
            family += name;
        if (!names.contains(begin))
            names += begin;
    }
    if (!family.isEmpty())
        return say("“%1” needs one more word. There are: %2.").arg(word, family.join(QStringLiteral(", ")));
    const QString near = nearestWord(word, names);
    return near.isEmpty() ? say("There is no verb “%1”. “bifolium-cli --help” lists them.").arg(word)
                          : say("There is no verb “%1”. Did you mean “%2”? “bifolium-cli --help” lists all.")
                                .arg(word, near);
}

} // namespace cli
