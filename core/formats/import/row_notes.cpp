// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/row_notes.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

constexpr int namedRows = 10;

struct Wording
{
    Severity severity;
    const char* message; ///< %n rows, %1 their numbers
    const char* suggestion;
};

Wording wordingOf(RowNotes::Kind kind)
{
    switch (kind) {
    case RowNotes::OpenQuote:
        return {Severity::Problem,
                QT_TRANSLATE_N_NOOP("Formats", "%n row(s) open a quotation mark that never closes: %1."),
                QT_TRANSLATE_NOOP("Formats",
                                  "Close the quotation mark or take it out, then bring the file in again.")};
    case RowNotes::Unreadable:
        return {Severity::Warning,
                QT_TRANSLATE_N_NOOP("Formats", "%n row(s) hold letters that cannot be read: %1."),
                QT_TRANSLATE_NOOP("Formats", "Choose another encoding, or mend these rows in the file.")};
    case RowNotes::Nul:
        return {Severity::Note,
                QT_TRANSLATE_N_NOOP("Formats", "%n row(s) hold invisible zero characters: %1."),
                QT_TRANSLATE_NOOP("Formats", "They are left out where the answers are used.")};
    case RowNotes::StrayQuote:
        return {Severity::Note,
                QT_TRANSLATE_N_NOOP("Formats", "%n row(s) have a quotation mark in an unusual place: %1."),
                QT_TRANSLATE_NOOP("Formats", "Look whether their answers stand in the right columns.")};
    case RowNotes::BackslashQuotes:
        return {Severity::Note,
                QT_TRANSLATE_N_NOOP(
                    "Formats", "%n row(s) had a backslash before quotation marks; it was taken out: %1."),
                ""};
    case RowNotes::Guard:
        return {Severity::Note,
                QT_TRANSLATE_N_NOOP("Formats",
                                    "%n row(s) had a guard against formulas before an answer; it was taken "
                                    "off: %1."),
                ""};
    case RowNotes::Entities:
        return {Severity::Note,
                QT_TRANSLATE_N_NOOP(
                    "Formats", "%n row(s) had signs written as web pages write them, such as &amp; for &; "
                               "they were put right: %1."),
                ""};
    case RowNotes::Short:
        break;
    }
    return {Severity::Note,
            QT_TRANSLATE_N_NOOP("Formats",
                                "%n row(s) have fewer cells than there are headings; the missing ones are "
                                "taken as empty: %1."),
            ""};
}

} // namespace

void RowNotes::add(Kind kind, int row)
{
    std::vector<int>& rows = m_rows[size_t(kind)];
    if (rows.empty() || rows.back() != row)
        rows.push_back(row);
}

void RowNotes::tellTo(std::vector<Finding>& findings) const
{
    for (size_t kind = 0; kind < m_rows.size(); ++kind) {
        const std::vector<int>& rows = m_rows[kind];
        if (rows.empty())
            continue;
        QStringList numbers;
        for (const int row : rows)
            numbers += QString::number(row);
        const Wording wording = wordingOf(Kind(kind));
        Finding finding;
        finding.severity = wording.severity;
        finding.message = QCoreApplication::translate("Formats", wording.message, nullptr, int(rows.size()))
                              .arg(listOf(numbers, namedRows));
        finding.row = rows.front();
        finding.suggestion = QCoreApplication::translate("Formats", wording.suggestion);
        findings.push_back(std::move(finding));
    }
}

} // namespace core
