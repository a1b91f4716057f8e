// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/kept_rows.h"

#include "core/intake/read_row.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace core {
namespace {

using Headings = QSet<QString>;

Mapping mappingOf(const ImportBatch* batch)
{
    auto mapping = batch ? mappingFromJson(batch->mapping.toUtf8()) : Result<Mapping>(Mapping());
    return mapping ? *std::move(mapping) : Mapping();
}

Headings headingsOf(const Mapping& mapping)
{
    const QStringList keys = mapping.columns.keys();
    return {keys.begin(), keys.end()};
}

bool areOfOneForm(const Headings& a, const Headings& b)
{
    return (a & b).size() * 2 >= std::min(a.size(), b.size());
}

/// A question that was worded anew is one column: what each field is called where most rows came from, else
/// wherever it came up.
class Columns
{
public:
    void learn(const Mapping& mapping)
    {
        for (auto at = mapping.columns.begin(); at != mapping.columns.end(); ++at)
            if (*at != Field::Ignored && !m_headings.contains(*at) && !m_headings.values().contains(at.key()))
                m_headings.insert(*at, at.key());
    }

    Cells renamed(const Cells& written, const Mapping& mapping) const
    {
        Cells cells;
        const QStringList taken = m_headings.values();
        for (auto at = written.begin(); at != written.end(); ++at) {
            const Field field = mapping.of(at.key());
            if (m_headings.contains(field))
                cells.insert(m_headings.value(field), at.value());
            else if (!taken.contains(at.key()))
                cells.insert(at.key(), at.value());
        }
        return cells;
    }

private:
    QMap<Field, QString> m_headings;
};

} // namespace

AnswerTable keptRows(const Snapshot& snapshot, const Id& round)
{
    std::map<Id, std::vector<const SourceRow*>> byBatch;
    for (const SourceRow& row : snapshot.sourceRows.live)
        if (row.round == round)
            byBatch[row.batch].push_back(&row);
    const auto largest = std::max_element(byBatch.begin(), byBatch.end(), [](const auto& a, const auto& b) {
        return a.second.size() < b.second.size();
    });
    AnswerTable table;
    if (largest == byBatch.end())
        return table;
    const Mapping usual = mappingOf(snapshot.batches.find(largest->first));
    std::map<Id, Mapping> mappings;
    Columns columns;
    columns.learn(usual);
    for (const auto& [batch, own] : byBatch) {
        Mapping mapping = mappingOf(snapshot.batches.find(batch));
        if (!areOfOneForm(headingsOf(usual), headingsOf(mapping)))
            continue;
        columns.learn(mapping);
        mappings.emplace(batch, std::move(mapping));
    }
    std::vector<std::pair<const SourceRow*, Cells>> rows;
    Headings headings;
    for (const auto& [batch, mapping] : mappings)
        for (const SourceRow* row : byBatch[batch]) {
            Cells cells = columns.renamed(cellsOf(row->cells), mapping);
            const QStringList keys = cells.keys();
            headings.unite({keys.begin(), keys.end()});
            rows.emplace_back(row, std::move(cells));
        }
    table.headings = QStringList(headings.begin(), headings.end());
    table.headings.sort();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return std::pair(a.first->number, a.first->id) < std::pair(b.first->number, b.first->id);
    });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [row, cells] : rows) {
        AnswerRow answer{row->number, {}, row->application.isNull() ? row->reason : QString(), {}};
        for (const QString& heading : std::as_const(table.headings))
            answer.cells += cells.value(heading);
        table.rows.push_back(std::move(answer));
        hash.addData(row->cells.toUtf8());
    }
    table.fingerprint = QString::fromLatin1(hash.result().toHex());
    return table;
}

} // namespace core
