// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/ods_content.h"

#include "core/formats/import/cell_values.h"
#include "core/formats/import/limits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

constexpr qint64 lookEvery = 4096;
constexpr size_t mostSheets = 1'000;
constexpr qint64 mostTimes = 1'000'000'000; ///< keeps sums of repeated cells small enough to count

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

class ContentReader
{
public:
    ContentReader(Archive& archive, qsizetype index) : m_part(archive, index) {}

    Result<std::vector<Sheet>> run(Progress& progress)
    {
        while (m_part.next()) {
            if (!m_part.isStart())
                continue;
            if (m_part.isStart(u"style"))
                m_style = m_part.attribute(u"name");
            else if (m_part.isStart(u"table-properties") &&
                     m_part.attribute(u"display") == QStringLiteral("false"))
                m_hiddenStyles.insert(m_style);
            else if (m_part.isStart(u"tracked-changes"))
                m_part.skip();
            else if (m_part.isStart(u"table"))
                readSheet(progress);
        }
        if (const Outcome read = m_part.outcome(); !read)
            return read.error();
        return std::move(m_sheets);
    }

private:
    qint64 timesOf(QStringView attribute) const
    {
        const QString written = m_part.attribute(attribute);
        bool ok = false;
        const qint64 times = written.toLongLong(&ok);
        return ok ? std::clamp<qint64>(times, 1, mostTimes) : written.isEmpty() ? 1 : mostTimes;
    }

    bool isHidden() const
    {
        const QString visibility = m_part.attribute(u"visibility");
        return visibility == QStringLiteral("collapse") || visibility == QStringLiteral("filter");
    }

    void readSheet(Progress& progress)
    {
        if (m_sheets.size() >= mostSheets) {
            m_part.refuse(QStringLiteral("too many sheets"));
            return;
        }
        Sheet sheet;
        sheet.name = m_part.attribute(u"name");
        sheet.isHidden = m_hiddenStyles.contains(m_part.attribute(u"style-name"));
        m_row = 0;
        qint64 column = 0;
        while (m_part.next() && !m_part.isEnd(u"table")) {
            if (!m_part.isStart())
                continue;
            if (m_part.isStart(u"table-row")) {
                readRow(sheet, progress);
            } else if (m_part.isStart(u"table-column")) {
                const qint64 times = timesOf(u"number-columns-repeated");
                if (isHidden())
                    sheet.noteHiddenColumns(column, column + times - 1);
                column += times;
            } else if (m_part.isStart(u"shapes") || m_part.isStart(u"forms") || m_part.isStart(u"table") ||
                       m_part.isStart(u"named-expressions")) {
                m_part.skip();
            }
        }
        m_sheets.push_back(std::move(sheet));
    }

    void readRow(Sheet& sheet, Progress& progress)
    {
        if (++m_rowsRead % lookEvery == 1) {
            if (progress.stopped())
                m_part.stopWith(stopped());
            progress.report(say("Reading the sheet"), m_rowsRead, 0);
        }
        const qint64 times = timesOf(u"number-rows-repeated");
        const bool hidden = isHidden();
        m_column = 0;
        std::vector<SheetCell> cells;
        while (m_part.next() && !m_part.isEnd(u"table-row")) {
            if (m_part.isStart(u"table-cell"))
                readCell(sheet, cells);
            else if (m_part.isStart(u"covered-table-cell")) {
                m_column += timesOf(u"number-columns-repeated");
                m_part.skip();
            }
        }
        const qint64 before = sheet.rows();
        if (const Outcome added = sheet.addRow(m_row, std::move(cells), times); !added)
            m_part.stopWith(added.error());
        if (hidden)
            sheet.noteHiddenRows(sheet.rows() - before);
        m_row += times;
    }

    void readCell(Sheet& sheet, std::vector<SheetCell>& cells)
    {
        const qint64 times = timesOf(u"number-columns-repeated");
        const qint64 column = m_column;
        m_column += times;
        if (timesOf(u"number-columns-spanned") > 1 || timesOf(u"number-rows-spanned") > 1)
            ++sheet.merged;
        const bool isText = !hasValue();
        const QString value = valueOf(sheet, column);
        QString text = readParagraphs();
        if (!isText)
            text = value;
        if (text.isEmpty())
            return;
        if (column + times > limits::columns) {
            m_part.stopWith(sheet.tooManyColumns());
            return;
        }
        for (qint64 i = 0; i < times; ++i)
            cells.push_back({int(column + i), text});
    }

    /// Is the value an attribute, so that the paragraphs only show it?
    bool hasValue() const
    {
        const QString type = m_part.attribute(u"value-type");
        return isFault() || (!type.isEmpty() && type != QStringLiteral("string")) ||
               !m_part.attribute(u"string-value").isEmpty();
    }

    /// LibreOffice calls a cell with an error a text and says what it is beside.
    bool isFault() const { return m_part.hasAttribute(u"value-type", u"error"); }

    QString valueOf(Sheet& sheet, qint64 column) const
    {
        if (isFault()) {
            sheet.noteFault(column, m_row);
            return {};
        }
        const QString type = m_part.attribute(u"value-type");
        if (type == QStringLiteral("date"))
            return isoText(m_part.attribute(u"date-value"));
        if (type == QStringLiteral("time"))
            return durationText(m_part.attribute(u"time-value"));
        if (type == QStringLiteral("boolean"))
            return m_part.attribute(u"boolean-value") == QStringLiteral("true") ? QStringLiteral("TRUE")
                                                                                : QStringLiteral("FALSE");
        if (type == QStringLiteral("string") || type.isEmpty())
            return m_part.attribute(u"string-value");
        return numberText(m_part.attribute(u"value"));
    }

    /// Inside a cell, to its end; remarks and drawings are no part of the answer.
    QString readParagraphs()
    {
        QStringList paragraphs;
        while (m_part.next() && !m_part.isEnd(u"table-cell")) {
            if (m_part.isStart(u"p") || m_part.isStart(u"h"))
                paragraphs += readParagraph(m_part.name().toString());
            else if (m_part.isStart())
                m_part.skip();
        }
        return paragraphs.join(u'\n');
    }

    QString readParagraph(const QString& element)
    {
        QString text;
        while (m_part.next() && !m_part.isEnd(element)) {
            if (m_part.isText())
                addCollapsed(text, m_part.text());
            else if (m_part.isStart(u"s"))
                text += QString(qsizetype(std::min<qint64>(timesOf(u"c"), limits::cellLetters)), hard);
            else if (m_part.isStart(u"tab"))
                text += u'\t';
            else if (m_part.isStart(u"line-break"))
                text += u'\n';
            else if (m_part.isStart(u"annotation") || m_part.isStart(u"ruby-text") ||
                     m_part.isStart(u"frame") || m_part.isStart(u"note"))
                m_part.skip();
            if (text.size() > 2 * limits::cellLetters) {
                m_part.refuse(QStringLiteral("a text without end"));
                break;
            }
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text.replace(hard, u' ');
    }

    /// Blanks of the markup are one blank, and none at the beginning; meant ones are elements of their own.
    static void addCollapsed(QString& text, QStringView piece)
    {
        for (const QChar c : piece) {
            const bool isBlank = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!isBlank)
                text += c;
            else if (!text.isEmpty() && !text.endsWith(u' '))
                text += u' ';
        }
    }

    static constexpr QChar hard = QChar(0xFDD0); ///< a blank that is meant; no letter of any text

    XmlPart m_part;
    std::vector<Sheet> m_sheets;
    QSet<QString> m_hiddenStyles;
    QString m_style;
    qint64 m_row = 0;
    qint64 m_rowsRead = 0;
    qint64 m_column = 0;
};

} // namespace

Result<std::vector<Sheet>> readOdsSheets(Archive& archive, qsizetype contentPart, Progress& progress)
{
    return ContentReader(archive, contentPart).run(progress);
}

} // namespace core
