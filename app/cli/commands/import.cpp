// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands/import_text.h"
#include "app/cli/commands/table_options.h"

#include "core/time/zones.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace cli {
namespace {

core::Result<core::BringInWish> wishFrom(const Arguments& given, const core::Id& round)
{
    core::BringInWish wish;
    wish.round = round;
    if (given.has("zone")) {
        const auto zone = core::canonicalZone(given.value("zone"));
        if (!zone)
            return core::usage(
                say("“%1” is not a time zone in the list. Use a name such as Europe/Copenhagen.")
                    .arg(given.value("zone")));
        wish.zone = *zone;
    }
    const auto order = wordOf(given, "date-order", core::dateOrderNamed,
                              {QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")});
    if (!order)
        return order.error();
    wish.dateOrder = order->value_or(core::DateOrder::Unknown);
    if (given.value("file-wins") == QStringLiteral("all")) {
        wish.fileWinsAll = true;
        return wish;
    }
    for (const QString& word : given.value("file-wins").split(u',', Qt::SkipEmptyParts)) {
        bool isRow = false;
        wish.fileWins.insert(word.trimmed().toInt(&isRow));
        if (!isRow)
            return core::usage(
                say("--file-wins takes rows such as 3,17 or the word all, not “%1”.").arg(word));
    }
    return wish;
}

core::Outcome takeMappingFrom(core::FormFile& file, const QString& path)
{
    const auto json = readSmallFile(path);
    if (!json)
        return json.error();
    const auto mapping = core::mappingFromJson(*json);
    if (!mapping)
        return mapping.error();
    core::takeMapping(file, *mapping);
    return core::success();
}

core::Outcome writeReport(const QJsonObject& report, const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(report).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::ioError(say("The report could not be written to “%1”: %2. Choose another place.")
                                 .arg(path, file.errorString()));
    return core::success();
}

core::Result<Answer> run(Context& context)
{
    const Arguments& given = context.given;
    if (given.has("mapping") && given.has("mapping-name"))
        return core::usage(say("Name one mapping: --mapping for a file, or --mapping-name for a saved one."));
    auto opened = openRound(context);
    if (!opened)
        return opened.error();
    const auto wish = wishFrom(given, opened->round.id);
    if (!wish)
        return wish.error();
    const auto hints = tableHintsFrom(given);
    if (!hints)
        return hints.error();
    if (given.has("kept") == (given.operands.size() == 2))
        return core::usage(say("Name a table to bring in, or --kept for the rows brought in before."));
    auto file = given.has("kept")
                    ? core::openKeptRows(opened->snapshot(), opened->round.id, given.value("mapping-name"))
                    : core::openFormFile(opened->snapshot(), given.operands.at(1), *hints,
                                         given.value("mapping-name"), context.console);
    if (!file)
        return file.error();
    if (given.has("mapping"))
        if (const core::Outcome taken = takeMappingFrom(*file, given.value("mapping")); !taken)
            return taken.error();
    core::BringInWish whole = *wish;
    whole.mapping = file->guess.mapping;
    const auto plan = core::planBringingIn(opened->snapshot(), *file, whole, context.console);
    if (!plan)
        return plan.error();
    QJsonObject report = core::reportOf(*file, *plan);
    report.insert(QStringLiteral("mapping"), core::toJson(whole.mapping));
    if (given.has("report"))
        if (const core::Outcome written = writeReport(report, given.value("report")); !written)
            return written.error();
    const auto touched = core::bringIn(*opened->store, *plan);
    if (!touched)
        return touched.error();
    report.insert(QStringLiteral("text"), withoutIsolates(touched->text));
    const int rejected = plan->count(core::RowOutcome::Rejected);
    const int unsure = plan->count(core::RowOutcome::MaybeSame);
    return Answer{report, importText(*plan, *file) + u'\n' + changedAnswer(touched)->text,
                  rejected + unsure > 0 || needLooking(plan->findings)};
}

} // namespace

Command importCommand()
{
    return {
        "import",
        QT_TRANSLATE_NOOP(
            "Cli", "Bring in applicants from a form's table: CSV, TSV, XLSX, ODS, or a zip with one of them"),
        "FILE [-r LABEL] TABLE|--kept [--mapping M.json | --mapping-name NAME] [--zone ZONE] [--date-order "
        "dmy|mdy|ymd] "
        "[--source TOOL] [--encoding E] [--delimiter C] [--quotes Q] [--sheet S] [--headings-at N] "
        "[--heading-rows N] [--choices joined|apart] [--file-wins ROWS|all] [--report R.json]",
        "spring.bifolium -r \"Spring 2026\" applicants.csv --zone Europe/Copenhagen --dry-run",
        1,
        2,
        withTableOptions(
            {roundOption(),
             {"mapping", "M.json", QT_TRANSLATE_NOOP("Cli", "which column is what; see mapping suggest")},
             {"mapping-name", "NAME", QT_TRANSLATE_NOOP("Cli", "a mapping saved in the programme")},
             {"zone", "ZONE", QT_TRANSLATE_NOOP("Cli", "where times without an offset are meant")},
             {"date-order", "ORDER",
              QT_TRANSLATE_NOOP("Cli", "dmy, mdy or ymd, where the column does not tell")},
             {"kept", nullptr,
              QT_TRANSLATE_NOOP("Cli",
                                "read the rows brought in before once more, for other columns of them")},
             {"file-wins", "ROWS",
              QT_TRANSLATE_NOOP("Cli",
                                "rows, or all, where the file is right against corrections made here")},
             {"report", "R.json",
              QT_TRANSLATE_NOOP("Cli", "write every decision and what happens to each row there")},
             dryRunOption()}),
        run};
}

} // namespace cli
