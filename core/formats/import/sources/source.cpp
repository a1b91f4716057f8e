// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/sources/source.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace core {
namespace {

constexpr qsizetype enoughAnswers = 50;

/// Export tools write "submit_date" and "Submit date" for one thing.
QString foldedHeading(const QString& heading)
{
    return foldText(QString(heading).replace(u'_', u' '));
}

} // namespace

QString SourceLook::heading(qsizetype column) const
{
    return tidyText(row(0).value(column));
}

qsizetype SourceLook::columnOf(const QStringList& folded) const
{
    for (const QString& wanted : folded)
        for (qsizetype i = 0; i < width(); ++i)
            if (foldedHeading(row(0).at(i)) == wanted)
                return i;
    return -1;
}

qsizetype SourceLook::lastColumn() const
{
    qsizetype last = width() - 1;
    while (last >= 0 && heading(last).isEmpty())
        --last;
    return last;
}

const QStringList& SourceLook::row(size_t n) const
{
    static const QStringList none;
    return m_first + n < m_records.size() ? m_records[m_first + n].cells : none;
}

QStringList SourceLook::answers(qsizetype column, size_t headingRows) const
{
    QStringList found;
    for (size_t i = m_first + headingRows; i < m_records.size() && found.size() < enoughAnswers; ++i) {
        if (i > m_first + 10 * size_t(enoughAnswers))
            break;
        if (const QString cell = tidyText(m_records[i].cells.value(column)); !cell.isEmpty())
            found += cell;
    }
    return found;
}

bool SourceLook::areAll(qsizetype column, const QString& pattern, size_t headingRows) const
{
    const QStringList cells = answers(column, headingRows);
    const QRegularExpression shape(QRegularExpression::anchoredPattern(pattern),
                                   QRegularExpression::CaseInsensitiveOption);
    return !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [&](const QString& cell) {
        return shape.match(cell).hasMatch();
    });
}

void SourceTraits::mean(const SourceLook& look, const QString& what, const QStringList& folded)
{
    for (qsizetype i = 0; i < look.width(); ++i)
        if (folded.contains(foldedHeading(look.heading(i))))
            meanings.emplace(i, what);
}

void SourceTraits::timeOf(const SourceLook& look, const QStringList& folded)
{
    if (const qsizetype column = look.columnOf(folded); column >= 0)
        meanings.emplace(column, QStringLiteral("applied_at"));
    mean(look, QStringLiteral("ignore"), folded);
}

QStringList questionsWithChoices(const QStringList& questions, const QStringList& choices)
{
    QStringList texts;
    QString question;
    const qsizetype width = std::max(questions.size(), choices.size());
    for (qsizetype i = 0; i < width; ++i) {
        const QString own = tidyText(questions.value(i));
        const QString choice = tidyText(choices.value(i));
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

} // namespace core
