// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands/look_options.h"

#include "core/usecases/change.h"
#include "core/usecases/find_who.h"
#include "core/usecases/paste_values.h"

#include <QJsonArray>

namespace cli {
namespace {

/// The first column of the table says who is meant, the others what shall be there.
core::Result<core::PasteTarget> targetOf(const Opened& opened, const core::CellBlock& cells)
{
    core::PasteTarget target;
    if (cells.size() < 2 || cells.front().size() < 2)
        return core::usage(
            say("The table needs a line of headings and a column that says who is meant: by number, "
                "address, name or id."));
    for (qsizetype i = 1; i < cells.front().size(); ++i) {
        const auto column = core::listColumnNamed(cells.front()[i]);
        if (!column)
            return noSuchWord(cells.front()[i], say("A heading"), core::listColumnIds());
        target.columns.push_back(*column);
    }
    for (size_t line = 1; line < cells.size(); ++line) {
        const auto person = core::findPerson(opened.snapshot(), opened.round.id, cells[line].front());
        if (!person)
            return person.error();
        if (std::find(target.people.begin(), target.people.end(), *person) != target.people.end())
            return core::usage(
                say("“%1” stands in the table twice. Leave one of the lines.").arg(cells[line].front()));
        target.people.push_back(*person);
    }
    return target;
}

QJsonArray cellsAsJson(const core::PastePlan& plan, bool refused)
{
    QJsonArray list;
    for (const core::PastedCell& cell : plan.cells) {
        if (cell.refusal.isEmpty() == refused)
            continue;
        QJsonObject one{{QStringLiteral("person"), cell.person.toString()},
                        {QStringLiteral("column"), core::idOf(cell.column)},
                        {QStringLiteral("before"), cell.now}};
        one.insert(refused ? QStringLiteral("reason") : QStringLiteral("after"),
                   withoutIsolates(refused ? cell.refusal : cell.then));
        list.append(one);
    }
    return list;
}

core::Result<Answer> run(Context& context)
{
    const auto bytes = readSmallFile(context.given.operands.at(1));
    if (!bytes)
        return bytes.error();
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    core::CellBlock cells = core::cellsIn(QString::fromUtf8(*bytes).remove(QChar(0xFEFF)));
    const auto target = targetOf(*opened, cells);
    if (!target)
        return target.error();
    cells.erase(cells.begin());
    for (QStringList& line : cells)
        line.removeFirst();
    const auto plan = core::planPaste(opened->snapshot(), opened->round.id, *target, cells);
    if (!plan)
        return plan.error();
    const auto touched = core::change(*opened->store, plan->edit);
    if (!touched)
        return touched.error();
    QString text = touched->text.isEmpty() ? QString() : touched->text + QStringLiteral(".\n");
    for (const core::PastedCell& cell : plan->cells)
        if (!cell.refusal.isEmpty())
            text += namesOf(opened->snapshot(), {cell.person}) + QStringLiteral(": ") + cell.refusal + u'\n';
    text += say("%n cell(s) changed", plan->changed) +
            say(", %n stay as they are", plan->same + plan->refused) + u'.';
    return Answer{QJsonObject{{QStringLiteral("changed"), cellsAsJson(*plan, false)},
                              {QStringLiteral("refused"), cellsAsJson(*plan, true)},
                              {QStringLiteral("same"), plan->same},
                              {QStringLiteral("text"), touched->text}},
                  text, plan->refused > 0};
}

} // namespace

Command peoplePasteCommand()
{
    return {"people paste",
            QT_TRANSLATE_NOOP("Cli", "Put a column of a spreadsheet into the list of people, as one step"),
            "FILE TABLE [-r LABEL]",
            "spring.bifolium cities.tsv -r \"Spring 2026\"",
            2,
            2,
            {roundOption(), dryRunOption()},
            run};
}

} // namespace cli
