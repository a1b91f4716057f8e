// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/table_options.h"

#include "app/cli/answers.h"

namespace cli {
namespace {

/// From 1 on; 0 where the option is not given.
core::Result<int> countFrom(const Arguments& given, const char* option)
{
    if (!given.has(option))
        return 0;
    bool isNumber = false;
    const int count = given.value(option).toInt(&isNumber);
    if (!isNumber || count < 1)
        return core::usage(
            say("--%1 takes a number from 1 on, not “%2”.").arg(QLatin1String(option), given.value(option)));
    return count;
}

} // namespace

core::Result<core::TableHints> tableHintsFrom(const Arguments& given)
{
    core::TableHints hints;
    hints.encoding = given.value("encoding");
    hints.delimiter = given.value("delimiter");
    hints.sheet = given.value("sheet");
    hints.source = given.value("source");
    hints.quotes = given.value("quotes");
    hints.choices = given.value("choices");
    const auto at = countFrom(given, "headings-at");
    if (!at)
        return at.error();
    const auto rows = given.value("heading-rows") == QStringLiteral("none")
                          ? core::Result<int>(core::TableHints::noHeadings)
                          : countFrom(given, "heading-rows");
    if (!rows)
        return rows.error();
    hints.headingsAt = *at;
    hints.headingRows = *rows;
    return hints;
}

std::vector<Option> withTableOptions(std::vector<Option> own)
{
    const std::vector<Option> table = {
        {"source", "TOOL",
         QT_TRANSLATE_NOOP("Cli",
                           "whose export it is, such as google_forms or qualtrics; none for a plain table")},
        {"encoding", "NAME", QT_TRANSLATE_NOOP("Cli", "of the text, such as windows-1252")},
        {"delimiter", "C", QT_TRANSLATE_NOOP("Cli", "one of , ; | or tab")},
        {"quotes", "HOW",
         QT_TRANSLATE_NOOP("Cli",
                           "a quotation mark inside a quoted cell is doubled, or has a backslash before it")},
        {"sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "of a workbook that has several, or the file in a zip")},
        {"headings-at", "N", QT_TRANSLATE_NOOP("Cli", "row of the file where the headings begin")},
        {"heading-rows", "N",
         QT_TRANSLATE_NOOP("Cli", "rows that the headings take up, or none where there are no headings")},
        {"choices", "HOW",
         QT_TRANSLATE_NOOP("Cli",
                           "columns that hold one choice each: joined to one question, or left apart")}};
    own.insert(own.end(), table.begin(), table.end());
    return own;
}

} // namespace cli
