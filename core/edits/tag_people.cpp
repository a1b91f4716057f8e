// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/tag_people.h"

#include "core/base/text.h"
#include "core/edits/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

} // namespace

Result<Edit> tagPeople(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people,
                       const QString& tag, bool isOn)
{
    // The sign that stands between tags cannot be part of one.
    const QString tidy = tidyText(QString(tag).replace(u';', u' '));
    if (foldText(tidy).isEmpty())
        return usage(say("A tag is a word of yours, such as “mentor” or “read”. Nobody was tagged."));
    const auto isSame = [&](const QString& one) { return foldText(one) == foldText(tidy); };
    std::vector<std::pair<Person, Application>> changed;
    QStringList names;
    for (const Id& id : people) {
        const Person* person = snapshot.people.find(id);
        const Application* application = findApplication(snapshot, round, id);
        if (!person || !application)
            return notFound(say("%1 has no application in this round.").arg(displayName(snapshot, id)));
        Application tagged = *application;
        const bool has = std::any_of(tagged.tags.begin(), tagged.tags.end(), isSame);
        if (has == isOn)
            continue;
        if (isOn)
            tagged.tags += tidy;
        else
            tagged.tags.removeIf(isSame);
        names += displayName(snapshot, id);
        changed.emplace_back(*person, tagged);
    }
    if (changed.empty())
        return Edit{};
    const QString who = listOf(names, 3);
    return changePeople(snapshot, changed,
                        isOn ? say("Tagged %1 with “%2”").arg(who, tidy)
                             : say("Took the tag “%2” off %1").arg(who, tidy));
}

QStringList tagsInUse(const Snapshot& snapshot, const Id& round)
{
    QStringList tags;
    for (const Application& application : applicationsOf(snapshot, round))
        for (const QString& tag : application.tags)
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags += tag;
    std::sort(tags.begin(), tags.end(),
              [](const QString& a, const QString& b) { return foldText(a) < foldText(b); });
    return tags;
}

} // namespace core
