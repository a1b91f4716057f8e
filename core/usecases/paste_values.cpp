// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/paste_values.h"

#include "core/base/text.h"
#include "core/edits/people.h"
#include "core/people/field_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Paste", text);
}

bool areHeadings(const QStringList& line, const std::vector<ListColumn>& columns)
{
    if (line.isEmpty() || line.size() > qsizetype(columns.size()))
        return false;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (listColumnNamed(line[i]) != columns[size_t(i)])
            return false;
    return true;
}

/// The block as it lies on the target, or why it does not fit.
Result<CellBlock> fitted(const PasteTarget& target, CellBlock cells)
{
    if (cells.size() > 1 && areHeadings(cells.front(), target.columns) &&
        (target.isOneCell || cells.size() == target.people.size() + 1))
        cells.erase(cells.begin());
    if (cells.empty() || target.people.empty() || target.columns.empty())
        return refused(say("There is nothing to paste. Copy some cells first, here or in a spreadsheet."));
    const qsizetype width = cells.front().size();
    if (width > qsizetype(target.columns.size()))
        return refused(QCoreApplication::translate("Paste",
                                                   "%n column(s) were copied, and fewer can take them here. "
                                                   "Begin further to the left, or show more columns.",
                                                   nullptr, int(width)));
    if (target.isOneCell) {
        if (cells.size() > target.people.size())
            return refused(QCoreApplication::translate(
                "Paste",
                "%n line(s) were copied, and fewer people are listed from here on. Begin further up.",
                nullptr, int(cells.size())));
        return cells;
    }
    if (cells.size() == 1) {
        if (width == 1)
            cells.front() = QStringList(qsizetype(target.columns.size()), cells.front().front());
        return CellBlock(target.people.size(), cells.front());
    }
    if (cells.size() != target.people.size())
        return refused(
            QCoreApplication::translate("Paste", "%n line(s) were copied", nullptr, int(cells.size())) +
            QCoreApplication::translate(
                "Paste", ", and %n person(s) are chosen. Choose as many, or only the first of them.", nullptr,
                int(target.people.size())));
    return cells;
}

PastedCell pasteCell(Person& person, Application& application, ListColumn column, const QString& typed,
                     const QString& zone)
{
    PastedCell cell{person.id, column, {}, {}, {}};
    const QString field = fieldOf(column);
    const FieldContext context{person, application, zone};
    cell.now = cellToCopy({person, application, {}, false, {}, {}}, column, zone);
    cell.then = cell.now;
    if (typed.trimmed() == cell.now.trimmed())
        return cell;
    if (field.isEmpty()) {
        cell.refusal = say("%1 cannot be typed: it follows from other things.").arg(titleOf(column));
        return cell;
    }
    const Result<QString> value = typedValue(field, typed, context);
    Person thisPerson = person;
    Application thisApplication = application;
    const Outcome done =
        value ? writeField(thisPerson, thisApplication, field, *value) : Outcome(value.error());
    if (!done) {
        cell.refusal = done.error().message;
        return cell;
    }
    person = thisPerson;
    application = thisApplication;
    cell.then = shownText(field, {person, application, zone});
    return cell;
}

QString textFor(const Snapshot& snapshot, const std::vector<Id>& people,
                const std::vector<ListColumn>& columns)
{
    QStringList titles;
    for (const ListColumn column : columns)
        titles += titleOf(column);
    if (people.size() == 1)
        return say("Pasted %1 of %2").arg(listOf(titles, 3), displayName(snapshot, people.front()));
    return QCoreApplication::translate("Paste", "Pasted %1 of %n person(s)", nullptr, int(people.size()))
        .arg(listOf(titles, 3));
}

} // namespace

Result<PastePlan> planPaste(const Snapshot& snapshot, const Id& round, const PasteTarget& target,
                            const CellBlock& cells)
{
    const Round* found = snapshot.rounds.find(round);
    if (!found)
        return notFound(say("This round is not there any more."));
    const Result<CellBlock> block = fitted(target, cells);
    if (!block)
        return block.error();
    PastePlan plan;
    std::vector<std::pair<Person, Application>> changed;
    std::vector<Id> who;
    std::vector<ListColumn> touched;
    for (size_t line = 0; line < block->size(); ++line) {
        const Person* person = snapshot.people.find(target.people[line]);
        const Application* application = findApplication(snapshot, round, target.people[line]);
        if (!person || !application)
            return notFound(say("Somebody is not in this round any more, so nothing was pasted."));
        std::pair<Person, Application> now(*person, *application);
        for (qsizetype i = 0; i < block->at(line).size(); ++i) {
            const ListColumn column = target.columns[size_t(i)];
            PastedCell cell = pasteCell(now.first, now.second, column, block->at(line)[i], found->zone);
            const bool isChange = cell.refusal.isEmpty() && cell.now != cell.then;
            plan.changed += isChange;
            plan.refused += !cell.refusal.isEmpty();
            plan.same += cell.refusal.isEmpty() && !isChange;
            if (isChange && std::find(touched.begin(), touched.end(), column) == touched.end())
                touched.push_back(column);
            if (isChange || !cell.refusal.isEmpty())
                plan.cells.push_back(std::move(cell));
        }
        if (now.first == *person && now.second == *application)
            continue;
        who.push_back(person->id);
        changed.push_back(std::move(now));
    }
    plan.edit = changePeople(snapshot, changed, who.empty() ? QString() : textFor(snapshot, who, touched));
    return plan;
}

CellBlock copyCells(const std::vector<PersonRow>& rows, const std::vector<ListColumn>& columns,
                    const QString& zone, bool withHeadings)
{
    CellBlock cells;
    if (withHeadings) {
        QStringList& headings = cells.emplace_back();
        for (const ListColumn column : columns)
            headings += titleOf(column);
    }
    for (const PersonRow& row : rows) {
        QStringList& line = cells.emplace_back();
        for (const ListColumn column : columns)
            line += cellToCopy(row, column, zone);
    }
    return cells;
}

} // namespace core
