// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/person_chooser.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "ui/dialogs/finder.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ui {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("PersonChooser", text);
}

Findable findable(const core::Snapshot& snapshot, const core::Person& person,
                  const core::Application* application)
{
    QStringList detail;
    if (!person.country.isEmpty())
        detail += core::countryName(person.country);
    if (!person.city.isEmpty())
        detail += person.city;
    detail += application ? core::titleOf(application->status) : say("in another round");
    QStringList also = {person.email};
    if (application)
        also += application->foreignId;
    return {person.id.toString(), core::displayName(snapshot, person.id), detail.join(QStringLiteral(", ")),
            also.join(u' ')};
}

} // namespace

Finder* choosePerson(QWidget* over, const QString& title, const core::Snapshot& snapshot,
                     const core::Id& round, QObject* context, std::function<void(const core::Id&)> chosen,
                     const std::function<bool(const core::Id&)>& among)
{
    QHash<core::Id, core::Application> inRound;
    for (const core::Application& application : core::applicationsOf(snapshot, round))
        inRound.insert(application.person, application);
    std::vector<Findable> here;
    std::vector<Findable> elsewhere;
    for (const core::Person& person : snapshot.people.live) {
        if (among && !among(person.id))
            continue;
        const auto application = inRound.constFind(person.id);
        const bool isHere = application != inRound.constEnd();
        (isHere ? here : elsewhere).push_back(findable(snapshot, person, isHere ? &*application : nullptr));
    }
    const auto byName = [](const Findable& a, const Findable& b) {
        return std::make_tuple(core::foldText(a.title), a.key) <
               std::make_tuple(core::foldText(b.title), b.key);
    };
    std::sort(here.begin(), here.end(), byName);
    std::sort(elsewhere.begin(), elsewhere.end(), byName);
    here.insert(here.end(), elsewhere.begin(), elsewhere.end());
    auto* finder = new Finder(title, say("Part of a name, an address, a country or a number"),
                              say("Nobody is called that."), std::move(here), over);
    QObject::connect(finder, &Finder::chosen, context,
                     [chosen = std::move(chosen)](const QString& key) { chosen(core::Id::fromString(key)); });
    finder->open();
    return finder;
}

} // namespace ui
