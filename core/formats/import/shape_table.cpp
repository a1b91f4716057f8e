// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/shape_table.h"

#include "core/base/text.h"
#include "core/formats/containers/encoding.h"
#include "core/formats/import/choice_columns.h"
#include "core/formats/import/guards.h"
#include "core/formats/import/headings.h"
#include "core/formats/import/limits.h"
#include "core/formats/import/row_notes.h"
#include "core/formats/import/sources/catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

constexpr qint64 lookEvery = 4096;

class Shaper
{
public:
    Shaper(std::vector<Record> records, const QString& sheet, const TableHints& hints)
        : m_records(std::move(records)), m_sheet(sheet), m_hints(hints)
    {
    }

    Result<ForeignTable> run(Progress& progress)
    {
        if (m_records.empty())
            return unreadable(
                say("This file holds no answers. Download it once more and bring in the new one."));
        auto heads = findHeadings(m_records, m_sheet, m_hints);
        if (!heads)
            return heads.error();
        m_heads = *std::move(heads);
        m_data = m_heads.first + m_heads.count;
        if (m_data >= m_records.size())
            return unreadable(
                say("This file holds headings but no answers. If people have answered, download it once "
                    "more and bring in the new one."));
        m_headsEnd = m_data > 0 ? m_records[m_data - 1].ordinal : 0;
        const qsizetype width = findWidth();
        if (width > limits::columns)
            return unreadable(
                say("This file has more than 16,384 columns. Look whether it was saved with the right "
                    "delimiter, or keep only the columns with answers."));
        if (width * qint64(m_records.size()) > limits::cells)
            return unreadable(
                say("This table is too large: more than 10 million cells. Keep only the columns with "
                    "answers and bring that in."));
        m_table.headings = tidyHeadings(m_heads.texts, width);
        noteHeadings();
        noteSource();
        if (const Outcome done = takeRows(progress); !done)
            return done.error();
        m_notes.tellTo(m_table.findings);
        noteMarks();
        if (const Outcome done = joinChoiceColumns(m_table, m_hints.choices); !done)
            return done.error();
        return std::move(m_table);
    }

private:
    /// As many columns as headings, and further ones that most rows fill although nobody named them.
    qsizetype findWidth()
    {
        std::map<qsizetype, size_t> times;
        for (size_t i = m_data; i < m_records.size(); ++i)
            ++times[m_records[i].count];
        const size_t rows = m_records.size() - m_data;
        qsizetype widest = m_records[m_heads.first].count;
        size_t most = 0;
        for (const auto& [count, often] : times) {
            if (often >= most)
                m_usual = count;
            most = std::max(most, often);
            if (often >= 2 && often * 4 >= rows * 3)
                widest = std::max(widest, count);
        }
        qsizetype filled = 0;
        for (size_t i = m_data; i < m_records.size(); ++i)
            if (m_records[i].count <= widest)
                filled = std::max(filled, m_records[i].cells.size());
        qsizetype named = m_heads.texts.size();
        while (named > 0 && tidyText(m_heads.texts.at(named - 1)).isEmpty())
            --named;
        return std::max(named, filled);
    }

    void noteHeadings()
    {
        QStringList titles;
        for (size_t i = 0; i < m_heads.first; ++i) {
            const QString title = tidyText(m_records[i].cells.join(u' '));
            if (!title.isEmpty())
                titles += QStringLiteral("“%1”").arg(title.left(60));
        }
        if (!titles.isEmpty())
            m_table.findings.push_back(
                {Severity::Note,
                 QCoreApplication::translate("Formats", "%n line(s) above the headings were passed over: %1.",
                                             nullptr, int(titles.size()))
                     .arg(listOf(titles, 3)),
                 0,
                 {}});
        if (m_heads.count == 0)
            m_table.findings.push_back({Severity::Warning,
                                        say("The first row is somebody’s answers, so the columns have no "
                                            "headings; they are numbered."),
                                        0,
                                        say("Say which column is what, or in which row the headings are.")});
        for (size_t i = m_heads.first; i < m_data; ++i)
            if (m_records[i].trouble == Record::Trouble::OpenQuote)
                m_table.findings.push_back(
                    {Severity::Problem,
                     say("A quotation mark opens among the headings, in line %1 of the file, and never "
                         "closes.")
                         .arg(m_records[i].quoteLine),
                     0, say("Close the quotation mark or take it out, then bring the file in again.")});
        for (const QString& heading : m_table.headings)
            if (std::any_of(heading.begin(), heading.end(), isNoLetter))
                m_table.findings.push_back(
                    {Severity::Warning,
                     say("The heading “%1” holds letters that cannot be read.").arg(heading), 0,
                     say("Choose another encoding, or mend the file.")});
    }

    void noteSource()
    {
        const SourceTraits& traits = m_heads.traits;
        m_table.source = m_heads.source ? QString::fromLatin1(m_heads.source->id) : QString();
        m_table.zone = traits.zone;
        m_table.dateOrder = traits.dateOrder;
        if (!traits.separator.isEmpty())
            m_table.separators.insert(QString(), traits.separator);
        for (const auto& [column, meaning] : traits.meanings)
            if (column < m_table.headings.size())
                m_table.meanings.insert(m_table.headings.at(column), meaning);
        for (const auto& [message, suggestion] : traits.notes)
            m_table.findings.push_back({Severity::Warning, message, 0, suggestion});
        decide("source", m_table.source.isEmpty() ? noSource() : m_table.source, !m_hints.source.isEmpty());
        decide("headings_at", QString::number(m_records[m_heads.first].ordinal), m_hints.headingsAt > 0);
        decide("heading_rows", QString::number(m_heads.count), m_hints.headingRows != 0);
        if (!traits.separator.isEmpty())
            decide("separator", traits.separator, false);
        if (!traits.zone.isEmpty())
            decide("zone", traits.zone, false);
        if (!traits.dateOrder.isEmpty())
            decide("usual_date_order", traits.dateOrder, false);
    }

    void decide(const char* what, const QString& value, bool isTold)
    {
        m_table.decisions.push_back({QString::fromLatin1(what), value, isTold, true});
    }

    void noteMarks()
    {
        for (const auto& [sentence, rows] : m_marked) {
            QStringList numbers;
            for (const int row : rows)
                numbers += QString::number(row);
            m_table.findings.push_back(
                {Severity::Warning,
                 say("%1 %2.").arg(
                     sentence, QCoreApplication::translate("Formats", "row(s) %1", nullptr, int(rows.size()))
                                   .arg(listOf(numbers, 10))),
                 rows.front(), say("Look whether they are meant as applications.")});
        }
    }

    /// A sentence when the tool itself says that this is no answer.
    QString markOf(const Record& record, int number)
    {
        for (const RowMark& mark : m_heads.traits.marks) {
            if (mark.column < 0 || !mark.words.contains(foldText(record.cells.value(mark.column))))
                continue;
            if (mark.isOut)
                return mark.sentence;
            m_marked[mark.sentence].push_back(number);
        }
        return {};
    }

    Outcome takeRows(Progress& progress)
    {
        const auto total = qint64(m_records.size() - m_data);
        m_table.rows.reserve(size_t(total));
        for (qint64 done = 0; done < total; ++done) {
            if (done % lookEvery == 0) {
                if (progress.stopped())
                    return stopped();
                progress.report(say("Reading the table"), done, total);
            }
            Record& record = m_records[m_data + size_t(done)];
            takeRow(record, record.ordinal - m_headsEnd);
            record = {};
        }
        return success();
    }

    void takeRow(Record& record, int number)
    {
        const qsizetype width = m_table.headings.size();
        ForeignRow row;
        row.number = number;
        row.line = record.line;
        row.fault = faultOf(record, number);
        if (record.count < width && row.fault.isEmpty())
            m_notes.add(RowNotes::Short, number);
        if (record.cells.size() > width) {
            row.surplus = record.cells.mid(width);
            record.cells.resize(width);
        }
        row.cells = std::move(record.cells);
        row.cells.resize(width);
        for (QString& cell : row.cells)
            tidyCell(cell, row);
        m_table.rows.push_back(std::move(row));
    }

    void tidyCell(QString& cell, ForeignRow& row)
    {
        if (cell.size() > limits::cellLetters) {
            if (row.fault.isEmpty())
                row.fault = say(
                    "A cell of this row is longer than a million letters. Shorten it in the file, then bring "
                    "the file in again.");
            cell = cell.left(limits::lettersOfTooLong); // for recognising it; the file has the rest
        }
        if (const qsizetype guard = lengthOfGuard(cell); guard > 0) {
            cell.remove(0, guard);
            m_notes.add(RowNotes::Guard, row.number);
        }
        if (m_heads.traits.hasEntities && takeOffEntities(cell))
            m_notes.add(RowNotes::Entities, row.number);
        bool readable = true;
        bool hasNul = false;
        for (const QChar c : std::as_const(cell)) {
            readable = readable && !isNoLetter(c);
            hasNul = hasNul || c.isNull();
        }
        if (!readable)
            m_notes.add(RowNotes::Unreadable, row.number);
        if (hasNul)
            m_notes.add(RowNotes::Nul, row.number);
    }

    QString faultOf(const Record& record, int number)
    {
        if (record.trouble == Record::Trouble::OpenQuote) {
            m_openQuote = record.quoteLine;
            m_notes.add(RowNotes::OpenQuote, number);
            return say("A quotation mark opens in line %1 of the file and never closes, so this row cannot "
                       "be read safely. Close it or take it out, then bring the file in again.")
                .arg(m_openQuote);
        }
        if (m_openQuote > 0 && record.count < m_usual)
            return say("This row may belong to the answer whose quotation mark opens in line %1 of the file "
                       "and never closes. Mend that line, then bring the file in again.")
                .arg(m_openQuote);
        m_openQuote = 0;
        if (record.trouble == Record::Trouble::BackslashQuotes)
            m_notes.add(RowNotes::BackslashQuotes, number);
        if (record.trouble == Record::Trouble::StrayQuote)
            m_notes.add(RowNotes::StrayQuote, number);
        return repeatsHeadings(record) ? say("This row repeats the headings, so it is left out.")
                                       : markOf(record, number);
    }

    bool repeatsHeadings(const Record& record) const
    {
        if (m_heads.count == 0)
            return false;
        const QStringList& texts = m_records[m_heads.first].cells;
        const auto same = [&](qsizetype i) {
            return tidyText(record.cells.value(i)) == tidyText(texts.value(i));
        };
        if (!same(0))
            return false;
        for (qsizetype i = 1; i < std::max(record.cells.size(), texts.size()); ++i)
            if (!same(i))
                return false;
        return true;
    }

    std::vector<Record> m_records;
    QString m_sheet;
    TableHints m_hints;
    std::map<QString, std::vector<int>> m_marked; ///< sentence -> rows
    HeadingRows m_heads;
    size_t m_data = 0;     ///< index of the first record below the headings
    int m_headsEnd = 0;    ///< ordinal of the last record of the headings
    qsizetype m_usual = 0; ///< cells that most rows have
    int m_openQuote = 0;   ///< line of the file; 0 once a whole row followed
    RowNotes m_notes;
    ForeignTable m_table;
};

} // namespace

Result<ForeignTable> shapeTable(std::vector<Record> records, const QString& sheet, const TableHints& hints,
                                Progress& progress)
{
    return Shaper(std::move(records), sheet, hints).run(progress);
}

} // namespace core
