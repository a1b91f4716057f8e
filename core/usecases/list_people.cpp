// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/list_people.h"

#include "core/base/text.h"
#include "core/cleaning/finders/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString titlesOf(const QStringList& kinds)
{
    QStringList titles;
    for (const Finder& finder : finders())
        if (kinds.contains(finder.kind))
            titles += finder.title;
    return titles.join(QStringLiteral(", "));
}

} // namespace

std::vector<PersonRow> listPeople(const Snapshot& snapshot, const Id& round,
                                  const std::vector<Problem>& problems, const std::vector<PersonRow>& last)
{
    QHash<Id, PersonNeeds> needs;
    for (const Problem& problem : problems)
        for (const Id& person : problem.people)
            if (QStringList& kinds = needs[person].kinds; !kinds.contains(problem.kind))
                kinds += problem.kind;
    for (PersonNeeds& one : needs)
        one.titles = titlesOf(one.kinds);
    return personRows(snapshot, round, needs, last);
}

std::vector<SavedView> viewsInOrder(const Snapshot& snapshot)
{
    std::vector<SavedView> views(snapshot.views.live.cbegin(), snapshot.views.live.cend());
    std::sort(views.begin(), views.end(), [](const SavedView& a, const SavedView& b) {
        return std::tuple(foldText(a.name), a.id) < std::tuple(foldText(b.name), b.id);
    });
    return views;
}

Result<SavedView> findView(const Snapshot& snapshot, const QString& name)
{
    QStringList names;
    for (const SavedView& view : viewsInOrder(snapshot)) {
        if (foldText(view.name) == foldText(name))
            return view;
        names += view.name;
    }
    if (names.isEmpty())
        return notFound(
            QCoreApplication::translate("Usecases", "There is no saved view yet, so none is called “%1”.")
                .arg(name));
    return notFound(QCoreApplication::translate("Usecases", "There is no view “%1”. There are: %2.")
                        .arg(name, listOf(names, 12)));
}

} // namespace core
