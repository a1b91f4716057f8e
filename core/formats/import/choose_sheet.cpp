// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/choose_sheet.h"

#include "core/base/text.h"
#include "core/formats/import/shape_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

QStringList quoted(const QStringList& names)
{
    QStringList all;
    for (const QString& name : names)
        all += QStringLiteral("“%1”").arg(tidyText(name).left(60));
    return all;
}

bool isSame(const QString& a, const QString& b)
{
    return a.trimmed().compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

Outcome SheetChoice::start(const QStringList& names)
{
    m_names = names;
    if (names.isEmpty())
        return unreadable(say("This workbook has no sheet. Look whether it is the right file."));
    if (m_wanted.isEmpty())
        return success();
    const auto found = std::find_if(names.begin(), names.end(),
                                    [this](const QString& name) { return isSame(name, m_wanted); });
    if (found == names.end())
        return usage(say("This workbook has no sheet “%1”. Choose one of %2.")
                         .arg(m_wanted, listOf(quoted(names), 20)));
    return success();
}

bool SheetChoice::wants(const QString& name) const
{
    return m_wanted.isEmpty() || (isSame(name, m_wanted) && !m_hasBest);
}

void SheetChoice::putAside(const Sheet& sheet)
{
    if (sheet.rows() > 0)
        m_others.push_back({sheet.name, sheet.tableRows() > 1 && !sheet.isHidden});
}

void SheetChoice::offer(Sheet sheet)
{
    const auto rank = [](const Sheet& one) {
        return std::tuple(one.tableRows() > 1 && !one.isHidden, one.tableRows(), one.rows());
    };
    if (m_hasBest && rank(sheet) <= rank(m_best)) {
        putAside(sheet);
        return;
    }
    if (m_hasBest)
        putAside(m_best);
    m_best = std::move(sheet);
    m_hasBest = true;
}

void SheetChoice::noteOthers(std::vector<Finding>& findings) const
{
    if (m_others.empty())
        return;
    QStringList names;
    bool isDoubtful = false;
    for (const Other& other : m_others) {
        names += other.name;
        isDoubtful = isDoubtful || other.looksLikeTable;
    }
    // In the order of the workbook, not of the choice.
    std::stable_sort(names.begin(), names.end(), [this](const QString& a, const QString& b) {
        return m_names.indexOf(a) < m_names.indexOf(b);
    });
    findings.push_back(
        {isDoubtful ? Severity::Warning : Severity::Note,
         QCoreApplication::translate("Formats", "The sheet %1 was read; %n other(s) hold something too: %2.",
                                     nullptr, int(names.size()))
             .arg(quoted({m_best.name}).first(), listOf(quoted(names), 6)),
         0, say("If another one holds the answers, choose it by its name.")});
}

Result<ForeignTable> SheetChoice::makeTable(Progress& progress)
{
    std::vector<Finding> findings;
    noteOthers(findings);
    const auto own = m_best.findings();
    findings.insert(findings.end(), own.begin(), own.end());
    auto records = m_best.takeRecords();
    if (!records)
        return records.error();
    auto table = shapeTable(std::move(*records), m_best.name, m_hints, progress);
    if (!table)
        return table;
    table->sheet = m_best.name;
    table->sheets = m_names;
    table->decisions.insert(table->decisions.begin(),
                            {QStringLiteral("sheet"), m_best.name, !m_wanted.isEmpty(), m_names.size() == 1});
    table->findings.insert(table->findings.begin(), findings.begin(), findings.end());
    return table;
}

} // namespace core
