// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What form and survey tools make of their answers: how an export of one is recognised and what is known
// about it then. Each tool is one file beside this one and one entry in catalogue.cpp. A source tells how
// cells are to be read (heading rows, zone, what joins several answers) and which columns are the tool's own;
// it never says what a question means.

#include "core/formats/import/record.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace core {

/// The first records of a table, from its headings on, as a source looks at them.
class SourceLook
{
public:
    SourceLook(const std::vector<Record>& records, size_t first, const QString& sheet)
        : m_records(records), m_first(first), m_sheet(sheet)
    {
    }

    qsizetype width() const { return row(0).size(); }
    /// Tidy, as written; empty outside.
    QString heading(qsizetype column) const;
    /// Column whose folded heading is one of these, the first of them that is there; -1: none.
    qsizetype columnOf(const QStringList& folded) const;
    bool has(const char* folded) const { return columnOf({QString::fromLatin1(folded)}) >= 0; }
    /// Last column with a heading.
    qsizetype lastColumn() const;
    /// The n-th record, headings being 0; empty behind the end.
    const QStringList& row(size_t n) const;
    /// Filled cells of a column in the first records below `headingRows` headings, at most 50.
    QStringList answers(qsizetype column, size_t headingRows = 1) const;
    /// Does every answer look like this, and is there one?
    bool areAll(qsizetype column, const QString& pattern, size_t headingRows = 1) const;
    const QString& sheet() const { return m_sheet; }

private:
    const std::vector<Record>& m_records;
    size_t m_first;
    QString m_sheet;
};

/// Rows that the tool itself sets apart, such as a trial run of the form.
struct RowMark
{
    qsizetype column = -1;
    QStringList words;  ///< folded cells that mean it
    bool isOut = false; ///< the row cannot be an answer; else it is only told
    QString sentence;   ///< about one such row
};

struct SourceTraits
{
    size_t headingRows = 1;
    QStringList headings;                  ///< where the first record alone does not give them
    std::map<qsizetype, QString> meanings; ///< column -> "id", "applied_at" or "ignore"
    QString separator;                     ///< between several answers in a cell; empty: to be found out
    QString zone;                          ///< IANA name, for times; empty: the export does not say
    QString dateOrder;                     ///< "mdy", where the column itself leaves it open
    bool hasEntities = false;              ///< "&amp;" stands for "&" in answers
    std::vector<RowMark> marks;
    std::vector<std::pair<QString, QString>> notes; ///< what to know about this export, and what to do

    /// Columns with these folded headings mean that.
    void mean(const SourceLook& look, const QString& what, const QStringList& folded);
    /// The first of these headings that is there is when people answered; the others are the tool's own.
    void timeOf(const SourceLook& look, const QStringList& folded);
};

struct Source
{
    const char* id;    ///< in ForeignTable::source; never changes once released
    const char* title; ///< a product's name, the same in all languages
    bool (*recognise)(const SourceLook& look);
    SourceTraits (*describe)(const SourceLook& look);
};

/// A heading over several columns and their choices below it: "Question [choice]" for each.
QStringList questionsWithChoices(const QStringList& questions, const QStringList& choices);

} // namespace core
