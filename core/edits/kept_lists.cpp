// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/kept_lists.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/edits/build.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

QString nameOn(const Interested& one)
{
    return one.name.isEmpty() ? one.email : one.name;
}

QString allNames(const std::vector<Interested>& people)
{
    QStringList names;
    for (const Interested& one : people)
        names += nameOn(one);
    return listOf(names, 3);
}

Result<std::vector<Interested>> found(const Snapshot& snapshot, const std::vector<Id>& people)
{
    std::vector<Interested> all;
    for (const Id& id : people) {
        const Interested* one = snapshot.interested.find(id);
        if (!one)
            return notFound(
                say("Somebody does not stand on the interest list any more, so nothing was changed."));
        all.push_back(*one);
    }
    return all;
}

} // namespace

Result<Edit> saveView(const Snapshot& snapshot, const QString& name, const QString& look)
{
    const QString tidy = tidyText(name);
    if (foldText(tidy).isEmpty())
        return usage(say("A view needs a name, such as “Wishes to read”."));
    EditBuilder builder(snapshot, QStringLiteral("save_view"));
    builder.put(SavedView{savedViewId(tidy), tidy, look});
    return builder.finish(say("Saved the view “%1”").arg(tidy));
}

Result<Edit> removeView(const Snapshot& snapshot, const Id& view)
{
    const SavedView* found = snapshot.views.find(view);
    if (!found)
        return notFound(say("This view is not there any more."));
    EditBuilder builder(snapshot, QStringLiteral("remove_view"));
    builder.remove<SavedView>(view);
    return builder.finish(say("Removed the view “%1”").arg(found->name));
}

Result<Edit> keepInterested(const Snapshot& snapshot, const std::vector<Interested>& people)
{
    EditBuilder builder(snapshot, QStringLiteral("keep_interested"));
    for (Interested one : people) {
        one.name = tidyText(one.name);
        one.email = tidyAddress(one.email);
        one.note = tidyText(one.note, true);
        if (const QString fault = faultOfAddress(one.email); !fault.isEmpty())
            return refused(say("“%1” cannot be written to: it %2. Nobody was put on the interest list.")
                               .arg(one.email.isEmpty() ? one.name : one.email, fault));
        one.id = interestedId(one.email);
        if (const Interested* known = builder.after().interested.find(one.id)) {
            one.name = one.name.isEmpty() ? known->name : one.name;
            one.note = one.note.isEmpty() ? known->note : one.note;
            one.email = known->email;
            one.since = known->since.isValid() ? known->since : one.since; // who came first stays first
            one.toldOf = one.toldOf.isNull() ? known->toldOf : one.toldOf;
        }
        builder.put(one);
    }
    return builder.finish(say("Put %1 on the interest list").arg(allNames(people)));
}

Result<Edit> removeInterested(const Snapshot& snapshot, const std::vector<Id>& people)
{
    const auto all = found(snapshot, people);
    if (!all)
        return all.error();
    EditBuilder builder(snapshot, QStringLiteral("remove_interested"));
    for (const Interested& one : *all)
        builder.remove<Interested>(one.id);
    return builder.finish(say("Took %1 off the interest list").arg(allNames(*all)));
}

Result<Edit> tellInterested(const Snapshot& snapshot, const std::vector<Id>& people, const Id& round)
{
    const auto all = found(snapshot, people);
    if (!all)
        return all.error();
    const Round* about = snapshot.rounds.find(round);
    if (!about && !round.isNull())
        return notFound(say("This round is not there any more."));
    EditBuilder builder(snapshot, QStringLiteral("tell_interested"));
    for (Interested one : *all) {
        one.toldOf = round;
        builder.put(one);
    }
    return builder.finish(about ? say("Noted that %1 heard of “%2”").arg(allNames(*all), about->label)
                                : say("Noted that %1 heard of no round yet").arg(allNames(*all)));
}

} // namespace core
