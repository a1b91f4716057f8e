// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Forms for tests: a comma-separated file made an AnswerTable in the plainest way, and a programme with one
// round to bring it into. Only for files of our own making; whatever comes from outside is read by
// core/formats.

#include "core/edits/import_applicants.h"
#include "tests/support/people.h"

#include <QFile>

namespace support {

/// Quoted cells with doubled quotes and line breaks; nothing else.
inline std::vector<QStringList> csvRows(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row += std::exchange(cell, {});
            if (c == u'\n')
                rows.push_back(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
        row += cell;
        rows.push_back(row);
    }
    return rows;
}

inline core::AnswerTable tableOf(const QStringList& headings, const std::vector<QStringList>& rows)
{
    core::AnswerTable table;
    table.fileName = QStringLiteral("answers.csv");
    table.headings = headings;
    int number = 0;
    for (const QStringList& cells : rows)
        table.rows.push_back({++number, cells, {}, {}});
    return table;
}

/// `path` from the root of the source tree.
inline core::AnswerTable readForm(const QString& path)
{
    QFile file(QStringLiteral(BIFOLIUM_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    auto rows = csvRows(QString::fromUtf8(file.readAll()));
    const QStringList headings = rows.front();
    rows.erase(rows.begin());
    return tableOf(headings, rows);
}

inline core::ImportSettings settingsFor(const core::Id& round, const core::AnswerTable& table)
{
    std::vector<QStringList> rows;
    for (const core::AnswerRow& row : table.rows)
        rows.push_back(row.cells);
    core::ImportSettings settings;
    settings.round = round;
    settings.reading.mapping = core::guessMapping(table.headings, rows).mapping;
    return settings;
}

/// The plan; a test that gets a refusal instead stops here.
inline core::ImportPlan planOf(const core::Snapshot& snapshot, const core::ImportSettings& settings,
                               const core::AnswerTable& table)
{
    core::NoProgress progress;
    auto plan = core::planImport(snapshot, table, settings, progress);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *std::move(plan);
}

inline core::Snapshot after(core::Snapshot snapshot, const core::Edit& edit)
{
    if (const core::Outcome done = core::applyChanges(snapshot, edit.changes); !done)
        qFatal("%s: %s", qPrintable(edit.text), qPrintable(done.error().detail));
    return snapshot;
}

inline core::Snapshot broughtIn(const core::Snapshot& snapshot, const core::Id& round,
                                const core::AnswerTable& table)
{
    return after(snapshot,
                 core::importApplicants(snapshot, planOf(snapshot, settingsFor(round, table), table)));
}

} // namespace support
