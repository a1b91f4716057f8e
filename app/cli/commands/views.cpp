// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands/look_options.h"

#include "core/edits/kept_lists.h"
#include "core/usecases/change.h"

#include <QJsonArray>

namespace cli {
namespace {

core::Result<Answer> list(Context& context)
{
    const auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    QJsonArray views;
    QString text;
    for (const core::SavedView& view : core::viewsInOrder(opened->snapshot())) {
        QJsonObject one{{QStringLiteral("id"), view.id.toString()}, {QStringLiteral("name"), view.name}};
        if (const auto look = core::parseLook(view.look))
            one.insert(QStringLiteral("look"), lookAsJson(*look));
        views.append(one);
        text += view.name + u'\n';
    }
    return Answer{views, text + say("%n saved view(s).", int(views.size()))};
}

core::Result<Answer> save(Context& context)
{
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const auto look = lookFrom(context.given, opened->snapshot());
    if (!look)
        return look.error();
    return changedAnswer(
        core::change(*opened->store, core::saveView(opened->snapshot(), context.given.operands.at(1),
                                                    core::textOfLook(*look))));
}

core::Result<Answer> remove(Context& context)
{
    auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    const auto view = core::findView(opened->snapshot(), context.given.operands.at(1));
    if (!view)
        return view.error();
    return changedAnswer(core::change(*opened->store, core::removeView(opened->snapshot(), view->id)));
}

} // namespace

Command viewListCommand()
{
    return {"view list", QT_TRANSLATE_NOOP("Cli", "List the saved views of the people"),
            "FILE",      "spring.bifolium",
            1,           1,
            {},          list};
}

Command viewSaveCommand()
{
    std::vector<Option> options = lookOptions();
    options.push_back(dryRunOption());
    return {"view save",
            QT_TRANSLATE_NOOP("Cli", "Keep a filter, columns and an order of the people under a name"),
            "FILE NAME [--search WORDS] [--only FACET=VALUE]… [--columns NAMES] [--sort NAMES] [--view NAME]",
            "spring.bifolium \"By country\" --columns name,country,email --sort country,name",
            2,
            2,
            options,
            save};
}

Command viewRemoveCommand()
{
    return {"view remove",
            QT_TRANSLATE_NOOP("Cli", "Remove a saved view"),
            "FILE NAME",
            "spring.bifolium \"Who waits\"",
            2,
            2,
            {dryRunOption()},
            remove};
}

} // namespace cli
