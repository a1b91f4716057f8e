// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/matched_list.h"

#include "core/domain/columns.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

/// Places and times of the coordinators' own work are no answers.
bool isAnswer(const QString& field)
{
    static const QSet<QString> others = {QStringLiteral("round"),         QStringLiteral("person"),
                                         QStringLiteral("foreign_id"),    QStringLiteral("row"),
                                         QStringLiteral("status"),        QStringLiteral("status_reason"),
                                         QStringLiteral("note"),          QStringLiteral("tags"),
                                         QStringLiteral("same_as"),
                                         QStringLiteral("zone_as_written"), QStringLiteral("country_as_written")};
    return !others.contains(field);
}

template <class T>
void compare(const T& then, const T& now, QStringList& fields)
{
    for (const Column<T>& column : columns<T>())
        if (isAnswer(column.name) && !sameValue(column.read(then), column.read(now)))
            fields += column.name;
}

QMap<Id, Application> placedIn(const Snapshot& snapshot, const Id& round)
{
    QMap<Id, Application> placed;
    for (const Application& application : applicationsOf(snapshot, round))
        if (application.status == Status::Accepted)
            placed.insert(application.person, application);
    return placed;
}

bool isPairOf(const Snapshot& snapshot, const Id& round, const Id& pair)
{
    const Shelf<Partnership>& shelf = snapshot.partnerships;
    const auto gone = shelf.gone.constFind(pair);
    const Partnership* found = shelf.find(pair);
    if (!found && gone != shelf.gone.constEnd())
        found = &*gone;
    return found && found->round == round;
}

bool isAbout(Store& store, const HistoryLine& line, const Id& round)
{
    const auto rows = store.rowsOf(line);
    return rows && std::any_of(rows->begin(), rows->end(), [&](const auto& row) {
               return row.first == Table::Partnership && isPairOf(store.snapshot(), round, row.second);
           });
}

bool isTaking(const HistoryLine& line)
{
    return line.kind == QLatin1String("take_plan") && line.action == HistoryLine::Action::Do && !line.undone;
}

/// What has changed between the list of then and that of now.
void noteChanges(MatchedList& list, const Snapshot& then, const Snapshot& snapshot, const Id& round)
{
    const QMap<Id, Application> before = placedIn(then, round);
    const QMap<Id, Application> now = placedIn(snapshot, round);
    list.people = int(before.size());
    for (auto at = before.begin(); at != before.end(); ++at) {
        ListChange change{at.key(), ListChange::What::Changed, {}};
        if (!now.contains(at.key()))
            change.what = ListChange::What::Left;
        else
            compare(at.value(), now[at.key()], change.fields);
        const Person* was = then.people.find(at.key());
        const Person* is = snapshot.people.find(at.key());
        if (change.what == ListChange::What::Changed && was && is)
            compare(*was, *is, change.fields);
        if (change.what == ListChange::What::Left || !change.fields.isEmpty())
            list.changes.push_back(change);
    }
    for (auto at = now.begin(); at != now.end(); ++at)
        if (!before.contains(at.key()))
            list.changes.push_back({at.key(), ListChange::What::Came, {}});
    std::sort(list.changes.begin(), list.changes.end(),
              [](const ListChange& a, const ListChange& b) { return a.person < b.person; });
}

} // namespace

std::optional<size_t> lastFinding(Store& store, const Id& round)
{
    const std::vector<HistoryLine>& lines = store.timeline().lines;
    for (size_t i = lines.size(); i-- > 0;)
        if (isTaking(lines[i]) && isAbout(store, lines[i], round))
            return i;
    return {};
}

Result<ListStory> readListStory(Store& store)
{
    ListStory story;
    const std::vector<HistoryLine>& lines = store.timeline().lines;
    const auto oldest = std::find_if(lines.begin(), lines.end(), isTaking);
    for (auto line = lines.end(); line != oldest;) {
        --line;
        auto changes = store.keptChanges(*line);
        if (!changes)
            return changes.error();
        story.push_back({*line, *std::move(changes)});
    }
    return story;
}

Result<MatchedList> matchedListOf(const Snapshot& now, const ListStory& story, const Id& round)
{
    MatchedList list;
    Snapshot then = now;
    for (const KeptStep& step : story) {
        auto changes = decodeChanges(step.changes);
        if (!changes)
            return changes.error();
        const auto isPair = [&](const FieldChange& change) {
            return change.table == Table::Partnership && isPairOf(now, round, change.row);
        };
        if (isTaking(step.line) && std::any_of(changes->begin(), changes->end(), isPair)) {
            list.at = step.line.at;
            list.text = step.line.text;
            noteChanges(list, then, now, round);
            return list;
        }
        Edit edit;
        edit.changes = *std::move(changes);
        if (const Outcome done = applyChanges(then, inverse(edit).changes); !done)
            return done.error();
    }
    return list;
}

Result<MatchedList> matchedListOf(Store& store, const Id& round)
{
    const auto story = readListStory(store);
    return story ? matchedListOf(store.snapshot(), *story, round) : Result<MatchedList>(story.error());
}

QString inWords(const MatchedList& list)
{
    const auto count = [&](ListChange::What what) {
        return int(std::count_if(list.changes.begin(), list.changes.end(),
                                 [&](const ListChange& one) { return one.what == what; }));
    };
    QStringList parts;
    if (const int came = count(ListChange::What::Came); came > 0)
        parts += QCoreApplication::translate("Usecases", "%n person(s) came", nullptr, came);
    if (const int left = count(ListChange::What::Left); left > 0)
        parts += QCoreApplication::translate("Usecases", "%n person(s) left", nullptr, left);
    if (const int changed = count(ListChange::What::Changed); changed > 0)
        parts += QCoreApplication::translate("Usecases", "%n person(s) changed answers", nullptr, changed);
    return parts.isEmpty() ? QCoreApplication::translate("Usecases", "nothing has changed")
                           : parts.join(QStringLiteral(", "));
}

} // namespace core
