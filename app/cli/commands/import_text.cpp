// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/import_text.h"

#include "app/cli/answers.h"
#include "app/cli/text_table.h"

#include "core/base/text.h"

namespace cli {
namespace {

QString whyText(const core::PlannedRow& row)
{
    QStringList lines;
    for (const core::AnswerChange& change : row.changes)
        lines += core::textOf(change);
    if (lines.isEmpty() && !row.reason.isEmpty())
        lines += row.reason;
    if (!row.moved.isEmpty())
        lines += row.moved;
    return lines.join(QStringLiteral("; "));
}

QString rowsText(const core::ImportPlan& plan, core::RowOutcome outcome, const QString& title)
{
    if (plan.count(outcome) == 0)
        return {};
    TextTable table;
    for (const core::PlannedRow& row : plan.rows)
        if (row.outcome == outcome)
            table.add({say("  row %1").arg(row.row), core::isolated(row.name), whyText(row)});
    return u'\n' + title + u'\n' + table.text();
}

} // namespace

QString importText(const core::ImportPlan& plan, const core::FormFile& file)
{
    TextTable counts(
        {say("read"), say("new"), say("same"), say("changed"), say("maybe the same"), say("rejected")},
        "rrrrrr");
    counts.add({QString::number(plan.read()), QString::number(plan.count(core::RowOutcome::New)),
                QString::number(plan.count(core::RowOutcome::Same)),
                QString::number(plan.count(core::RowOutcome::Changed)),
                QString::number(plan.count(core::RowOutcome::MaybeSame)),
                QString::number(plan.count(core::RowOutcome::Rejected))});
    QString text = counts.text();
    if (const QString tool = core::toolOf(file); !tool.isEmpty())
        text += say("Read as an export of %1.\n").arg(tool);
    text += rowsText(plan, core::RowOutcome::Rejected, say("Rejected:"));
    text += rowsText(plan, core::RowOutcome::MaybeSame,
                     say("Maybe the same person as somebody here (see problems):"));
    text += rowsText(plan, core::RowOutcome::Changed, say("Changed:"));
    for (const core::Vanished& gone : plan.vanished)
        text += say("Not in this file any more: %1.\n").arg(core::isolated(gone.name));
    if (!file.guess.unknown.isEmpty())
        text += say("\nKept but not used: %1.\n").arg(core::listOf(file.guess.unknown, 12));
    for (const QString& doubt : file.guess.doubts)
        text += doubt + u'\n';
    if (!plan.findings.empty())
        text += u'\n' + say("About the file:") + u'\n' + findingsText(plan.findings);
    return text;
}

} // namespace cli
