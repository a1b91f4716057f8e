// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/keep_apart.h"

#include "core/base/text.h"
#include "core/edits/build.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

Error noReason(const QString& whom)
{
    return refused(say("Keeping %1 apart needs a reason, so that it can be understood later.").arg(whom));
}

} // namespace

QString inWords(const Snapshot& snapshot, const KeepApart& entry)
{
    return listOf({displayName(snapshot, entry.first), displayName(snapshot, entry.second)});
}

QString inWords(const Snapshot& snapshot, const InstitutionApart& entry)
{
    if (!entry.person.isNull())
        return say("%1 and everybody at “%2”").arg(displayName(snapshot, entry.person), entry.first);
    if (entry.isInside())
        return say("everybody at “%1” among themselves").arg(entry.first);
    return say("everybody at “%1” and everybody at “%2”").arg(entry.first, entry.second);
}

Result<Edit> putOnApartList(const Snapshot& snapshot, const ApartChanges& entries)
{
    EditBuilder builder(snapshot, QStringLiteral("keep_apart"));
    QStringList whom;
    for (KeepApart entry : entries.people) {
        if (entry.first == entry.second)
            return usage(say("Choose two different people."));
        for (const Id& person : {entry.first, entry.second})
            if (!snapshot.people.find(person))
                return notFound(say("This person is not there any more."));
        whom += inWords(snapshot, entry);
        entry.reason = tidyText(entry.reason);
        if (entry.reason.isEmpty())
            return noReason(whom.last());
        builder.put(entry);
    }
    for (InstitutionApart entry : entries.institutions) {
        if (!entry.person.isNull() && !snapshot.people.find(entry.person))
            return notFound(say("This person is not there any more."));
        if (foldText(entry.first).isEmpty() || (entry.person.isNull() && foldText(entry.second).isEmpty()))
            return usage(say("An institution needs a name."));
        whom += inWords(snapshot, entry);
        entry.reason = tidyText(entry.reason);
        if (entry.reason.isEmpty())
            return noReason(whom.last());
        builder.put(entry);
    }
    return builder.finish(say("Keeps apart: %1").arg(listOf(whom, 3)));
}

Result<Edit> takeOffApartList(const Snapshot& snapshot, const std::vector<Id>& entries)
{
    EditBuilder builder(snapshot, QStringLiteral("leave_apart_list"));
    QStringList whom;
    for (const Id& id : entries) {
        if (const KeepApart* pair = snapshot.keepApart.find(id)) {
            whom += inWords(snapshot, *pair);
            builder.remove<KeepApart>(id);
        } else if (const InstitutionApart* rule = snapshot.institutionsApart.find(id)) {
            whom += inWords(snapshot, *rule);
            builder.remove<InstitutionApart>(id);
        } else {
            return notFound(say("This line of the keep-apart list is not there any more."));
        }
    }
    return builder.finish(say("No longer keeps apart: %1").arg(listOf(whom, 3)));
}

} // namespace core
