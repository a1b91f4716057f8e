// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/merge_people.h"

#include "core/cleaning/merge_choice.h"
#include "core/edits/leave.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

template <class T>
void takeFields(T& kept, const T& other, const QStringList& take)
{
    for (const Column<T>& column : columns<T>())
        if (take.contains(column.name))
            column.write(kept, column.read(other));
}

Outcome checkFields(const QStringList& take)
{
    for (const QString& field : take)
        if (!mergeableFields().contains(field))
            return usage(say("“%1” cannot be chosen when two applications become one. There are: %2.")
                             .arg(field, mergeableFields().join(QStringLiteral(", "))));
    return success();
}

/// Whoever stands for a person by now: several answers of one step may name the same people.
Id standIn(const Snapshot& snapshot, const Id& round, Id person)
{
    for (int steps = 0; steps < 20 && !findApplication(snapshot, round, person); ++steps) {
        const Person* found = snapshot.people.find(person);
        if (!found || found->sameAs.isNull())
            break;
        person = found->sameAs;
    }
    return person;
}

} // namespace

Outcome mergePeople(EditBuilder& builder, const Id& round, const Id& keptWanted, const Id& otherWanted,
                    const QStringList& taken)
{
    if (const Outcome known = checkFields(taken); !known)
        return known;
    const QStringList take = withWordings(taken);
    const Id kept = standIn(builder.after(), round, keptWanted);
    const Id other = standIn(builder.after(), round, otherWanted);
    if (kept == other && keptWanted != otherWanted)
        return success(); // became one by an answer before
    const Application* first = findApplication(builder.after(), round, kept);
    const Application* second = findApplication(builder.after(), round, other);
    const Person* keptPerson = builder.after().people.find(kept);
    const Person* otherPerson = builder.after().people.find(other);
    if (!first || !second || !keptPerson || !otherPerson || kept == other)
        return notFound(say("These two applications are not there any more."));
    Application stays = *first;
    Application goes = *second;
    Person person = *keptPerson;
    Person twin = *otherPerson;
    takeFields(stays, goes, take);
    takeFields(person, twin, take);
    if (goes.appliedAt.isValid() && (!stays.appliedAt.isValid() || goes.appliedAt < stays.appliedAt)) {
        stays.appliedAt = goes.appliedAt;
        stays.appliedAsWritten = goes.appliedAsWritten;
    }
    for (const QString& partner : goes.previousPartners)
        if (!stays.previousPartners.contains(partner))
            stays.previousPartners += partner;
    for (const QString& tag : goes.tags)
        if (!stays.tags.contains(tag))
            stays.tags += tag;
    goes.status = Status::Merged;
    goes.statusReason = say("the same person as %1").arg(displayName(builder.after(), kept));
    twin.sameAs = kept;
    builder.put(stays);
    builder.put(goes);
    builder.put(person);
    builder.put(twin);
    leavePartnership(builder, round, other, {}, say("two of them were one person"));
    return success();
}

} // namespace core
