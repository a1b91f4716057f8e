// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/headings.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {
namespace {

constexpr size_t mostTitles = 12;

qsizetype filled(const Record& record)
{
    return std::count_if(record.cells.begin(), record.cells.end(),
                         [](const QString& cell) { return !tidyText(cell).isEmpty(); });
}

/// How far the first records are filled: the extent of the table itself.
qsizetype widestOf(const std::vector<Record>& records)
{
    qsizetype most = 0;
    for (size_t i = 0; i < std::min(records.size(), mostTitles + 8); ++i)
        most = std::max(most, filled(records[i]));
    return most;
}

bool isTitle(const Record& record, qsizetype widest)
{
    const qsizetype cells = filled(record);
    // In a table of two columns "Name," may be the headings.
    if (widest == 2)
        return cells == 1 && record.count == 1;
    return widest > 2 && (cells == 1 || (cells == 2 && widest >= 8));
}

bool isImportIds(const Record& record)
{
    return !record.cells.isEmpty() &&
           std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString& cell) { return cell.startsWith(u"{\"ImportId\":"); });
}

/// A survey whose first row has the question once and whose second row has its choices.
bool isQuestionOverChoices(const Record& questions, const Record& choices)
{
    const QString start = foldText(questions.cells.value(0));
    if (start != QStringLiteral("respondent id") && start != QStringLiteral("respondent_id"))
        return false;
    return tidyText(choices.cells.value(0)).isEmpty() && filled(choices) > 0;
}

QStringList joined(const Record& questions, const Record& choices)
{
    QStringList texts;
    QString question;
    const qsizetype width = std::max(questions.cells.size(), choices.cells.size());
    for (qsizetype i = 0; i < width; ++i) {
        const QString own = tidyText(questions.cells.value(i));
        const QString choice = tidyText(choices.cells.value(i));
        if (!own.isEmpty())
            question = own;
        const bool whole = choice.isEmpty() || choice == QStringLiteral("Response") ||
                           choice == QStringLiteral("Open-Ended Response");
        if (whole)
            texts += choice.isEmpty() ? own : question;
        else
            texts += QStringLiteral("%1 [%2]").arg(question, choice);
    }
    return texts;
}

} // namespace

HeadingRows findHeadings(const std::vector<Record>& records)
{
    HeadingRows found;
    const qsizetype widest = widestOf(records);
    while (found.first < std::min(records.size() - 1, mostTitles) && isTitle(records[found.first], widest))
        ++found.first;
    if (isTitle(records[found.first], widest)) // nothing but titles: then the first line is what it is
        found.first = 0;

    const size_t at = found.first;
    found.texts = records[at].cells;
    if (at + 1 < records.size() && isQuestionOverChoices(records[at], records[at + 1])) {
        found.texts = joined(records[at], records[at + 1]);
        found.count = 2;
    } else if (at + 2 < records.size() && isImportIds(records[at + 2])) {
        found.texts = records[at + 1].cells;
        found.count = 3;
    }
    return found;
}

QStringList tidyHeadings(const QStringList& texts, qsizetype width)
{
    QStringList tidy;
    QSet<QString> taken;
    QHash<QString, int> nextNumber;
    for (qsizetype i = 0; i < std::max(width, texts.size()); ++i) {
        QString name = tidyText(texts.value(i));
        if (name.isEmpty())
            name = QCoreApplication::translate("Formats", "Column %1").arg(i + 1);
        QString own = name;
        int& n = nextNumber[name];
        for (; taken.contains(own); ++n)
            own = QStringLiteral("%1 (%2)").arg(name).arg(n + 2);
        taken.insert(own);
        tidy += own;
    }
    return tidy;
}

} // namespace core
