// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/look_options.h"
#include "app/cli/commands/person_card.h"
#include "app/cli/text_table.h"

#include "core/base/text.h"
#include "core/people/cells.h"
#include "core/usecases/clean_up.h"
#include "core/usecases/paste_values.h"

#include <QJsonArray>

namespace cli {
namespace {

/// Looking for problems takes a while, so it is done only for who asks.
bool asksForWork(const core::ListLook& look)
{
    std::vector<core::ListColumn> asked = look.columns;
    for (const core::ListOrder& one : look.order)
        asked.push_back(one.column);
    return !look.facets[size_t(core::Facet::Work)].isEmpty() || look.search.contains(u':') ||
           std::find(asked.begin(), asked.end(), core::ListColumn::Needs) != asked.end();
}

/// Applications that became part of another one are no people of the list; who asks for them gets them as
/// they are.
std::vector<core::PersonRow> mergedRows(const core::Snapshot& snapshot, const core::Id& round)
{
    std::vector<core::PersonRow> rows;
    for (const core::Application& application : core::applicationsOf(snapshot, round, true))
        if (const core::Person* person = snapshot.people.find(application.person);
            person && application.status == core::Status::Merged)
            rows.push_back({*person,
                            application,
                            {},
                            false,
                            core::foldText(person->name),
                            core::foldText(person->name)});
    return rows;
}

QString cellsText(const std::vector<core::PersonRow>& rows, const core::ListLook& look, const QString& zone)
{
    QStringList headings;
    for (const core::ListColumn column : look.columns)
        headings += core::titleOf(column);
    TextTable table(headings, look.columns.front() == core::ListColumn::FileRow ? "r" : "");
    for (const core::PersonRow& row : rows) {
        QStringList cells;
        for (const core::ListColumn column : look.columns) {
            QString text = core::cellToCopy(row, column, zone).simplified();
            if (column == core::ListColumn::Name)
                text = core::isolated(text);
            else if (column == core::ListColumn::Country && text.isEmpty())
                text = QStringLiteral("?");
            cells += text;
        }
        table.add(cells);
    }
    return rows.empty() ? QString() : table.text() + u'\n';
}

core::Result<Answer> run(Context& context)
{
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const core::Snapshot& snapshot = opened->snapshot();
    const auto look = lookFrom(context.given, snapshot);
    if (!look)
        return look.error();
    const bool merged =
        look->facets[size_t(core::Facet::Status)].contains(core::nameOf(core::Status::Merged));
    const auto all = merged
                         ? mergedRows(snapshot, opened->round.id)
                         : core::listPeople(snapshot, opened->round.id,
                                            asksForWork(*look) ? core::problemsOf(snapshot, opened->round.id)
                                                               : std::vector<core::Problem>());
    std::vector<core::PersonRow> rows;
    for (const size_t at : core::shownRows(all, *look, opened->round.zone))
        rows.push_back(all[at]);
    QJsonArray list;
    for (const core::PersonRow& row : rows)
        list.append(personAsJson(row.person, &row.application));
    if (context.given.has("cells") && !context.wantsJson()) {
        // As they are: what is for people's eyes has neither tabs nor line breaks within a cell.
        context.console.put(
            core::textOfCells(core::copyCells(rows, look->columns, opened->round.zone, true)).toUtf8());
        return Answer{QJsonValue(QJsonValue::Undefined), {}};
    }
    return Answer{list, cellsText(rows, *look, opened->round.zone) +
                            say("%n person(s) in “%1”.", int(rows.size())).arg(opened->round.label)};
}

} // namespace

Command peopleCommand()
{
    std::vector<Option> options = lookOptions();
    options.insert(options.begin(), roundOption());
    options.push_back(
        {"cells", nullptr,
         QT_TRANSLATE_NOOP("Cli", "as cells for a spreadsheet, with headings and tabs between them")});
    return {"people",
            QT_TRANSLATE_NOOP("Cli", "List the applicants of a round"),
            "FILE [-r LABEL] [--view NAME] [--status STATUS] [--search WORDS] [--only FACET=VALUE]… "
            "[--columns NAMES] "
            "[--sort NAMES] [--cells]",
            "spring.bifolium -r \"Spring 2026\" --status accepted --search brazil --sort country,-applied_at",
            1,
            1,
            options,
            run};
}

} // namespace cli
