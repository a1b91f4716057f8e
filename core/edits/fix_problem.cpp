// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/fix_problem.h"

#include "core/base/text.h"
#include "core/edits/build.h"
#include "core/edits/merge_people.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

/// Fields that differ between what the finder saw and what the option wants go over; others stay as they are
/// by now, so that several fixes of one person in one edit do not undo each other.
template <class T>
void carryOver(EditBuilder& builder, const Shelf<T>& seen, const Shelf<T>& now, const T& wanted)
{
    const T* before = seen.find(wanted.id);
    const T* current = now.find(wanted.id);
    if (!before || !current)
        return;
    T row = *current;
    for (const Column<T>& column : columns<T>())
        if (const QVariant value = column.read(wanted); !sameValue(value, column.read(*before)))
            column.write(row, value);
    builder.put(row);
}

QString textFor(const Snapshot& snapshot, const std::vector<Choice>& choices)
{
    if (choices.size() > 1)
        return QCoreApplication::translate("Edits", "Fixed %n problem(s)", nullptr, int(choices.size()));
    const Choice& choice = choices.front();
    QStringList names;
    for (const Id& person : choice.problem.people)
        names += displayName(snapshot, person);
    const Option* option = choice.problem.option(choice.option);
    if (option->fix.merge)
        return say("Merged two applications of %1").arg(names.value(0));
    if (option->fix.leave)
        return say("Left as is: %1").arg(choice.problem.message);
    return say("Clean-up of %1: %2").arg(listOf(names, 3), option->label);
}

} // namespace

Result<Edit> fixProblems(const Snapshot& snapshot, const Id& round, const std::vector<Choice>& choices)
{
    EditBuilder builder(snapshot, QStringLiteral("fix_problem"));
    if (choices.empty())
        return builder.finish({});
    for (const Choice& choice : choices) {
        const Option* option = choice.problem.option(choice.option);
        if (!option) {
            QStringList ids;
            for (const Option& one : choice.problem.options)
                ids += one.id;
            return usage(say("“%1” is not an answer to this. There are: %2.")
                             .arg(choice.option, ids.join(QStringLiteral(", "))));
        }
        for (const Person& person : option->fix.people)
            carryOver(builder, snapshot.people, builder.after().people, person);
        for (const Application& application : option->fix.applications)
            carryOver(builder, snapshot.applications, builder.after().applications, application);
        if (option->fix.merge)
            if (const Outcome done = mergePeople(builder, round, option->fix.merge->first, option->fix.merge->second,
                                                 choice.take.value_or(option->fix.take));
                !done)
                return done.error();
        if (option->fix.leave || choice.problem.byWords)
            builder.put(Decision{Id::named(QStringLiteral("decision\n") + choice.problem.id),
                                 choice.problem.id,
                                 choice.option,
                                 {}});
    }
    return builder.finish(textFor(snapshot, choices));
}

} // namespace core
