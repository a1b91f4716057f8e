// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/look_options.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cli {
namespace {

core::Outcome addOnly(core::ListLook& look, const QString& words)
{
    const qsizetype equals = words.indexOf(u'=');
    QStringList known;
    for (int i = 0; i < core::facetCount; ++i) {
        known += core::idOf(core::Facet(i));
        if (equals > 0 && words.left(equals) == known.last()) {
            look.facets[size_t(i)].insert(words.mid(equals + 1).trimmed());
            return core::success();
        }
    }
    return core::usage(say("“%1” is not of the form FACET=VALUE. Facets are: %2.")
                           .arg(words, known.join(QStringLiteral(", "))));
}

/// Values of facets are small letters, but for the codes of countries.
void foldFacets(core::ListLook& look)
{
    for (int i = 0; i < core::facetCount; ++i) {
        QSet<QString> folded;
        for (const QString& value : look.facets[size_t(i)])
            folded.insert(core::Facet(i) == core::Facet::Country ? value.toUpper() : value.toCaseFolded());
        look.facets[size_t(i)] = folded;
    }
}

core::Result<std::vector<core::ListOrder>> orderNamed(const QString& words)
{
    std::vector<core::ListOrder> order;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto one = core::listOrderNamed(word.trimmed());
        if (!one)
            return noSuchWord(word.trimmed(), QStringLiteral("--sort"), core::listColumnIds());
        order.push_back(*one);
    }
    return order;
}

} // namespace

std::vector<Option> lookOptions()
{
    return {
        {"view", "NAME", QT_TRANSLATE_NOOP("Cli", "as a saved view shows them; other options change it")},
        {"status", "STATUS",
         QT_TRANSLATE_NOOP("Cli",
                           "only these: applied, accepted, waiting, held, withdrawn, rejected, merged")},
        {"search", "WORDS",
         QT_TRANSLATE_NOOP(
             "Cli", "only those with all these words; also \"two words\", city:lisbon, city:\"\" and -word")},
        {"only", "FACET=VALUE",
         QT_TRANSLATE_NOOP(
             "Cli", "only with this work, country, sector, stage, preference, before or tag; several of "
                    "one facet add up"),
         0, true},
        {"columns", "NAMES", QT_TRANSLATE_NOOP("Cli", "columns in this order, such as name,country,tags")},
        {"sort", "NAMES", QT_TRANSLATE_NOOP("Cli", "by these columns, such as country,-applied_at")}};
}

core::Result<std::vector<core::ListColumn>> columnsNamed(const QString& words)
{
    std::vector<core::ListColumn> columns;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        const auto column = core::listColumnNamed(word);
        if (!column)
            return noSuchWord(word.trimmed(), QStringLiteral("--columns"), core::listColumnIds());
        columns.push_back(*column);
    }
    if (columns.empty())
        return core::usage(
            say("Name at least one column: %1.").arg(core::listColumnIds().join(QStringLiteral(", "))));
    return columns;
}

core::Result<core::ListLook> lookFrom(const Arguments& given, const core::Snapshot& snapshot)
{
    core::ListLook look = core::usualLook();
    look.columns = {core::ListColumn::FileRow, core::ListColumn::Number, core::ListColumn::Name,
                    core::ListColumn::Country, core::ListColumn::City,   core::ListColumn::State,
                    core::ListColumn::Address};
    look.order = {{core::ListColumn::FileRow, false}};
    if (given.has("view")) {
        const auto view = core::findView(snapshot, given.value("view"));
        if (!view)
            return view.error();
        auto kept = core::parseLook(view->look);
        if (!kept)
            return kept.error();
        look = *kept;
    }
    const auto status = wordOf(given, "status", core::statusNamed, core::statusNames());
    if (!status)
        return status.error();
    if (*status)
        look.facets[size_t(core::Facet::Status)] = {core::nameOf(**status)};
    if (given.has("search"))
        look.search = (look.search + u' ' + given.value("search")).trimmed();
    for (const QString& words : given.values("only"))
        if (const core::Outcome done = addOnly(look, words); !done)
            return done.error();
    foldFacets(look);
    if (given.has("columns")) {
        auto columns = columnsNamed(given.value("columns"));
        if (!columns)
            return columns.error();
        look.columns = *columns;
    }
    if (given.has("sort")) {
        auto order = orderNamed(given.value("sort"));
        if (!order)
            return order.error();
        look.order = *order;
    }
    return look;
}

QJsonObject lookAsJson(const core::ListLook& look)
{
    return QJsonDocument::fromJson(core::textOfLook(look).toUtf8()).object();
}

} // namespace cli
