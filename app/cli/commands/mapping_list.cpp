// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include <QJsonDocument>

namespace cli {
namespace {

core::Result<Answer> run(Context& context)
{
    const auto opened = openProgramme(context);
    if (!opened)
        return opened.error();
    QJsonArray list;
    QString text;
    for (const core::MappingProfile& profile : opened->snapshot().mappings.live) {
        const QJsonObject mapping = QJsonDocument::fromJson(profile.mapping.toUtf8()).object();
        list.append(
            QJsonObject{{QStringLiteral("name"), profile.name}, {QStringLiteral("mapping"), mapping}});
        const QJsonObject columns = mapping.value(QStringLiteral("columns")).toObject();
        text += say("%1: %2\n").arg(profile.name, say("%n column(s)", int(columns.size())));
    }
    if (list.isEmpty())
        text = say("No mapping is saved yet. Keep one with: bifolium-cli mapping save --help");
    return Answer{list, text};
}

} // namespace

Command mappingListCommand()
{
    return {"mapping list",
            QT_TRANSLATE_NOOP("Cli", "List the saved mappings"),
            "FILE",
            "spring.bifolium",
            1,
            1,
            {},
            run};
}

} // namespace cli
