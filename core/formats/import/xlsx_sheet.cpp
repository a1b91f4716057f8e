// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/xlsx_sheet.h"

#include "core/formats/import/limits.h"

#include <QCoreApplication>

namespace core {
namespace {

constexpr qint64 lookEvery = 4096;
constexpr qint64 mostRows = 1'048'576; ///< that a sheet of Excel can number

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

/// Column of "BC12" from 0; -1 when there is none. Stops counting far beyond any sheet.
qint64 columnOf(const QString& reference)
{
    qint64 column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > limits::columns * 26)
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column - 1;
}

class SheetReader
{
public:
    SheetReader(Archive& archive, const XlsxBook& book, const XlsxSheetPlace& place)
        : m_part(archive, place.member), m_book(book)
    {
        m_sheet.name = place.name;
        m_sheet.isHidden = place.isHidden;
    }

    Result<Sheet> run(Progress& progress)
    {
        while (m_part.next()) {
            if (!m_part.isStart())
                continue;
            if (m_part.isStart(u"row"))
                readRow(progress);
            else if (m_part.isStart(u"mergeCell"))
                ++m_sheet.merged;
            else if (m_part.isStart(u"col") && isHidden())
                m_sheet.noteHiddenColumns(m_part.attribute(u"min").toInt() - 1,
                                          m_part.attribute(u"max").toInt() - 1);
            else if (m_part.isStart(u"extLst"))
                m_part.skip();
        }
        if (const Outcome read = m_part.outcome(); !read)
            return read.error();
        return std::move(m_sheet);
    }

private:
    struct Value
    {
        QString text;
        bool isThere = false;
        bool isFormula = false;
    };

    bool isHidden() const
    {
        const QString hidden = m_part.attribute(u"hidden");
        return hidden == QStringLiteral("1") || hidden == QStringLiteral("true");
    }

    void readRow(Progress& progress)
    {
        // Rows and cells may say where they are; those that do not, follow on the one before.
        const QString number = m_part.attribute(u"r");
        const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong() - 1;
        if (row <= m_row || row >= mostRows) {
            m_part.refuse(QStringLiteral("row %1 after row %2").arg(row + 1).arg(m_row + 1));
            return;
        }
        m_row = row;
        if (++m_rowsRead % lookEvery == 1) {
            if (progress.stopped())
                m_part.stopWith(stopped());
            progress.report(say("Reading the sheet"), m_rowsRead, 0);
        }
        const bool hidden = isHidden();
        m_column = -1;
        std::vector<SheetCell> cells;
        while (m_part.next() && !m_part.isEnd(u"row"))
            if (m_part.isStart(u"c"))
                readCell(cells);
        const qint64 before = m_sheet.rows();
        if (const Outcome added = m_sheet.addRow(row, std::move(cells)); !added)
            m_part.stopWith(added.error());
        if (hidden)
            m_sheet.noteHiddenRows(m_sheet.rows() - before);
    }

    void readCell(std::vector<SheetCell>& cells)
    {
        const QString reference = m_part.attribute(u"r");
        const qint64 column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
        if (column >= limits::columns) {
            m_part.stopWith(m_sheet.tooManyColumns());
            return;
        }
        if (column <= m_column) {
            m_part.refuse(QStringLiteral("cell %1 after %2").arg(reference, cellName(m_column, m_row)));
            return;
        }
        m_column = column;
        const QString type = m_part.attribute(u"t");
        const QString style = m_part.attribute(u"s");
        const Value value = readValue();
        if (value.isFormula && !value.isThere)
            m_sheet.noteUncalculated(column, m_row);
        if (!value.isThere)
            return;
        QString text = textOf(value.text, type, style);
        if (!text.isEmpty())
            cells.push_back({int(column), std::move(text)});
    }

    /// To the end of the cell.
    Value readValue()
    {
        Value value;
        while (m_part.next() && !m_part.isEnd(u"c")) {
            if (!m_part.isStart())
                continue;
            if (m_part.isStart(u"v")) {
                value.text = m_part.readText();
                value.isThere = true;
            } else if (m_part.isStart(u"is")) {
                value.text = readXlsxText(m_part);
                value.isThere = true;
            } else {
                value.isFormula = value.isFormula || m_part.isStart(u"f");
                m_part.skip();
            }
        }
        return value;
    }

    QString textOf(const QString& value, const QString& type, const QString& style)
    {
        if (type == QStringLiteral("inlineStr"))
            return value;
        if (type == QStringLiteral("str"))
            return withoutXlsxEscapes(value);
        if (type == QStringLiteral("s")) {
            bool ok = false;
            const qulonglong index = value.trimmed().toULongLong(&ok);
            if (ok && index < m_book.texts.size())
                return m_book.texts[size_t(index)];
            m_sheet.noteFault(m_column, m_row);
            return {};
        }
        if (type == QStringLiteral("b"))
            return value.trimmed() == QStringLiteral("0") || value.trimmed() == QStringLiteral("false")
                       ? QStringLiteral("FALSE")
                       : QStringLiteral("TRUE");
        if (type == QStringLiteral("e")) {
            m_sheet.noteFault(m_column, m_row);
            return {};
        }
        if (type == QStringLiteral("d"))
            return isoText(value);
        return numberOf(value, style);
    }

    QString numberOf(const QString& value, const QString& style) const
    {
        const size_t index = style.toUInt();
        const NumberKind kind = index < m_book.styles.size() ? m_book.styles[index] : NumberKind::Plain;
        bool ok = false;
        const double number = value.trimmed().toDouble(&ok);
        if (kind == NumberKind::Plain || !ok)
            return numberText(value);
        const QString time = serialText(number, kind, m_book.from1904);
        return time.isEmpty() ? numberText(value) : time;
    }

    XmlPart m_part;
    const XlsxBook& m_book;
    Sheet m_sheet;
    qint64 m_row = -1;
    qint64 m_rowsRead = 0;
    qint64 m_column = -1;
};

} // namespace

Result<Sheet> readXlsxSheet(Archive& archive, const XlsxBook& book, const XlsxSheetPlace& place,
                            Progress& progress)
{
    return SheetReader(archive, book, place).run(progress);
}

} // namespace core
