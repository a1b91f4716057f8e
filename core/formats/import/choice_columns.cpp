// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/choice_columns.h"

#include "core/base/text.h"
#include "core/formats/import/headings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

/// What stands in the column of one choice.
enum class Ticks
{
    Nothing, ///< not once ticked
    Marks,   ///< its own label, or a word for yes
    Words    ///< anything else
};

struct Column
{
    QString stem;  ///< the question; empty when the heading does not hold it
    QString label; ///< the choice
    bool isOther = false;
    std::optional<Ticks> ticks{}; ///< nothing: not looked at yet
};

struct Group
{
    qsizetype first = 0;
    qsizetype count = 0;
    QString heading;
    bool isList = false; ///< entries of one list, not choices
};

bool isYes(const QString& folded)
{
    static const QSet<QString> words = {
        QStringLiteral("y"),   QStringLiteral("yes"), QStringLiteral("1"),       QStringLiteral("true"),
        QStringLiteral("x"),   QStringLiteral("oui"), QStringLiteral("ja"),      QStringLiteral("si"),
        QStringLiteral("sim"), QStringLiteral("tak"), QStringLiteral("checked"), QStringLiteral("selected"),
        QStringLiteral("da"),  QStringLiteral("ano"), QStringLiteral("vrai"),    QStringLiteral("kylla")};
    return words.contains(folded);
}

bool isNo(const QString& folded)
{
    static const QSet<QString> words = {
        QStringLiteral("n"),          QStringLiteral("no"),           QStringLiteral("0"),
        QStringLiteral("false"),      QStringLiteral("non"),          QStringLiteral("nein"),
        QStringLiteral("nao"),        QStringLiteral("nie"),          QStringLiteral("nej"),
        QStringLiteral("unchecked"),  QStringLiteral("not selected"), QStringLiteral("ne"),
        QStringLiteral("faux"),       QStringLiteral("ei"),
        QStringLiteral("99"), // seen, not answered
        QStringLiteral("not checked")};
    return words.contains(folded);
}

bool isOtherLabel(const QString& label)
{
    static const QSet<QString> words = {
        QStringLiteral("other"),     QStringLiteral("autre"),  QStringLiteral("autres"),
        QStringLiteral("otro"),      QStringLiteral("otros"),  QStringLiteral("outro"),
        QStringLiteral("outros"),    QStringLiteral("altro"),  QStringLiteral("andere"),
        QStringLiteral("sonstiges"), QStringLiteral("anders"), QStringLiteral("andet"),
        QStringLiteral("annat"),     QStringLiteral("annet"),  QStringLiteral("inne"),
        QStringLiteral("muu")};
    const QString folded = foldText(label);
    return words.contains(folded.section(u' ', 0, 0)) && folded.size() < 40;
}

bool isTick(const QString& cell)
{
    const QString text = cell.trimmed();
    return text == QStringLiteral("✓") || text == QStringLiteral("✔") || text == QStringLiteral("☑") ||
           isYes(foldText(text));
}

/// "Question [choice]", "Question >> choice", "Question - choice".
Column columnNamed(const QString& heading)
{
    static const QRegularExpression bracket(QStringLiteral("^(.*\\S)\\s*\\[([^\\[\\]]+)\\]$"));
    static const QRegularExpression arrow(QStringLiteral("^(.*\\S) >> (\\S.*)$"));
    static const QRegularExpression dash(QStringLiteral("^(.*\\S) [-–] (\\S.*)$"));
    for (const QRegularExpression& shape : {bracket, arrow, dash})
        if (const auto match = shape.match(heading); match.hasMatch())
            return {match.captured(1), match.captured(2), isOtherLabel(match.captured(2))};
    return {{}, heading, isOtherLabel(heading)};
}

/// "Topics (archives)", "topics/archives", "topics___1", "Topics_Archives": choices only where neighbours are
/// called alike and hold nothing but ticks.
Column columnPerhapsNamed(const QString& heading)
{
    static const QRegularExpression bracket(QStringLiteral("^(.*\\S)\\s*\\(([^()]+)\\)$"));
    static const QRegularExpression slash(QStringLiteral("^([^/]+)/([^/\\s]+)$"));
    static const QRegularExpression code(QStringLiteral("^(.+?)___(\\S+)$"));
    static const QRegularExpression line(QStringLiteral("^([^_]+)_(.+)$"));
    for (const QRegularExpression& shape : {bracket, slash, code, line})
        if (const auto match = shape.match(heading); match.hasMatch()) {
            const QString label = QString(match.captured(2)).replace(u'_', u' ');
            return {match.captured(1), label, isOtherLabel(label)};
        }
    return {};
}

class Joiner
{
public:
    explicit Joiner(ForeignTable& table) : m_table(table)
    {
        for (const QString& heading : table.headings)
            m_columns.push_back(columnNamed(heading));
        for (qsizetype at = 0; at < width();)
            at = nameNeighbours(at);
    }

    int run()
    {
        for (qsizetype at = 0; at < width();)
            at = takeGroup(at);
        if (!m_groups.empty())
            join();
        return int(m_groups.size());
    }

private:
    qsizetype width() const { return m_table.headings.size(); }
    bool isOwn(qsizetype column) const { return m_table.meanings.contains(m_table.headings.at(column)); }

    /// Takes the weaker shapes of headings for a run of columns that are ticked or empty throughout. Returns
    /// where to look next.
    qsizetype nameNeighbours(qsizetype first)
    {
        std::vector<Column> run;
        int ticked = 0;
        for (qsizetype at = first; at < width() && m_columns[size_t(at)].stem.isEmpty() && !isOwn(at); ++at) {
            Column column = columnPerhapsNamed(m_table.headings.at(at));
            if (column.stem.isEmpty() || (!run.empty() && column.stem != run.front().stem))
                break;
            column.ticks = ticksIn(at, column.label, false);
            if (column.ticks == Ticks::Words && !column.isOther)
                break;
            ticked += column.ticks == Ticks::Marks;
            run.push_back(std::move(column));
        }
        if (run.size() > 1 && ticked > 0)
            std::copy(run.begin(), run.end(), m_columns.begin() + first);
        return first + std::max(qsizetype(run.size()), qsizetype(1));
    }

    Ticks ticksIn(qsizetype at, const QString& choice, bool labelOnly) const
    {
        const QString label = foldText(choice);
        Ticks found = Ticks::Nothing;
        for (const ForeignRow& row : m_table.rows) {
            const QString& cell = row.cells.at(at);
            if (cell.isEmpty() || !row.fault.isEmpty())
                continue;
            const QString folded = foldText(cell);
            if (folded == label || (!labelOnly && isTick(cell)))
                found = Ticks::Marks;
            else if (!folded.isEmpty() && (labelOnly || !isNo(folded)))
                return Ticks::Words;
        }
        return found;
    }

    /// "Languages 1", "Languages 2", as Gravity Forms spreads the entries of a list.
    qsizetype takeList(qsizetype first)
    {
        const QString& heading = m_table.headings.at(first);
        if (m_table.source != QStringLiteral("gravity_forms") || !heading.endsWith(QStringLiteral(" 1")))
            return first;
        const QString stem = heading.chopped(2);
        qsizetype end = first + 1;
        while (end < width() &&
               m_table.headings.at(end) == QStringLiteral("%1 %2").arg(stem).arg(end - first + 1))
            ++end;
        if (end - first < 2)
            return first;
        m_groups.push_back({first, end - first, stem, true});
        return end;
    }

    /// Returns where to look next.
    qsizetype takeGroup(qsizetype first)
    {
        if (const qsizetype end = takeList(first); end > first)
            return end;
        const QString stem = m_columns[size_t(first)].stem;
        return stem.isEmpty() ? takeUnnamed(first) : takeNamed(first, stem);
    }

    qsizetype takeNamed(qsizetype first, const QString& stem)
    {
        qsizetype end = first;
        int ticked = 0;
        int choices = 0;
        bool isGroup = true;
        for (; end < width() && m_columns[size_t(end)].stem == stem && !isOwn(end); ++end) {
            Column& column = m_columns[size_t(end)];
            if (!column.ticks)
                column.ticks = ticksIn(end, column.label, false);
            if (column.isOther)
                continue;
            ++choices;
            ticked += column.ticks == Ticks::Marks;
            isGroup = isGroup && column.ticks != Ticks::Words;
        }
        if (isGroup && ticked > 0)
            end = takeOwnWords(end, stem);
        if (isGroup && ticked > 0 && choices >= 2)
            m_groups.push_back({first, end - first, stem, false});
        return std::max(end, first + 1);
    }

    /// "Topics - Other - Text" behind "Topics - Selected Choice - …": what was typed beside the choices.
    qsizetype takeOwnWords(qsizetype end, const QString& stem)
    {
        static const QString selected = QStringLiteral(" - Selected Choice");
        if (!stem.endsWith(selected))
            return end;
        const QString question = stem.chopped(selected.size()) + QStringLiteral(" - ");
        while (end < width() && m_columns[size_t(end)].label == QStringLiteral("Text") &&
               m_columns[size_t(end)].stem.startsWith(question) && !isOwn(end)) {
            Column& column = m_columns[size_t(end++)];
            column.label = column.stem.sliced(question.size());
            column.isOther = true;
        }
        return end;
    }

    /// No question above them: neighbours whose cells only ever repeat the heading.
    qsizetype takeUnnamed(qsizetype first)
    {
        qsizetype end = first;
        qsizetype lastTicked = first - 1;
        int ticked = 0;
        for (; end < width() && m_columns[size_t(end)].stem.isEmpty() && !isOwn(end); ++end) {
            const Ticks ticks = ticksIn(end, m_columns[size_t(end)].label, true);
            if (ticks == Ticks::Words)
                break;
            if (ticks == Ticks::Marks) {
                ++ticked;
                lastTicked = end;
            } else if (ticked == 0) {
                return end + 1;
            }
        }
        if (ticked < 2)
            return std::max(end, first + 1);
        qsizetype after = lastTicked + 1;
        if (after < width() && m_columns[size_t(after)].isOther && m_columns[size_t(after)].stem.isEmpty())
            ++after;
        QStringList labels;
        for (qsizetype i = first; i < after && labels.size() < 3; ++i)
            if (!m_columns[size_t(i)].isOther)
                labels += m_columns[size_t(i)].label;
        m_groups.push_back(
            {first, after - first, say("Choices: %1").arg(labels.join(QStringLiteral(", "))), false});
        return after;
    }

    QString answersIn(const ForeignRow& row, const Group& group) const
    {
        QStringList answers;
        for (qsizetype at = group.first; at < group.first + group.count; ++at) {
            const Column& column = m_columns[size_t(at)];
            const QString cell = tidyText(row.cells.at(at));
            const QString folded = foldText(cell);
            if (cell.isEmpty())
                continue;
            if (group.isList)
                answers += QString(cell).replace(u'|', QStringLiteral(" – ")); // a list of several columns
            else if (folded == foldText(column.label) || isTick(cell))
                answers += column.label;
            else if (column.isOther && !isNo(folded))
                answers += say("Other: %1").arg(cell);
        }
        return answers.join(u'\n');
    }

    /// A row with one cell for each group, in place of its columns.
    template <class CellOf>
    QStringList narrowed(const QStringList& cells, CellOf cellOf) const
    {
        QStringList narrow;
        size_t next = 0;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            if (next < m_groups.size() && m_groups[next].first == at) {
                narrow += cellOf(m_groups[next]);
                at += m_groups[next].count - 1;
                ++next;
                continue;
            }
            narrow += cells.at(at);
        }
        return narrow;
    }

    void join()
    {
        for (ForeignRow& row : m_table.rows)
            row.cells = narrowed(row.cells, [&](const Group& group) { return answersIn(row, group); });
        const QStringList headings =
            narrowed(m_table.headings, [](const Group& group) { return group.heading; });
        m_table.headings = tidyHeadings(headings, headings.size());
        qsizetype gone = 0; // columns that groups before have lost
        for (const Group& group : m_groups) {
            describe(m_table.headings.at(group.first - gone), group);
            gone += group.count - 1;
        }
    }

    void describe(const QString& heading, const Group& group)
    {
        m_table.separators.insert(heading, QStringLiteral("\n"));
        for (qsizetype at = group.first; at < group.first + group.count; ++at)
            if (!group.isList && !m_columns[size_t(at)].isOther)
                m_table.choices[heading] += m_columns[size_t(at)].label;
        m_table.findings.push_back(
            {Severity::Note,
             (group.isList
                  ? QCoreApplication::translate("Formats", "%n column(s) of one list became one: “%1”.",
                                                nullptr, int(group.count))
                  : QCoreApplication::translate("Formats",
                                                "%n column(s) with one choice each became one: “%1”.",
                                                nullptr, int(group.count)))
                 .arg(heading),
             0,
             {}});
    }

    ForeignTable& m_table;
    std::vector<Column> m_columns;
    std::vector<Group> m_groups;
};

} // namespace

Outcome joinChoiceColumns(ForeignTable& table, const QString& wanted)
{
    if (!wanted.isEmpty() && wanted != QStringLiteral("apart") && wanted != QStringLiteral("joined"))
        return usage(say("“%1” is not a way to read columns of choices. Use joined or apart.").arg(wanted));
    const int groups = wanted == QStringLiteral("apart") ? 0 : Joiner(table).run();
    if (groups > 0 || !wanted.isEmpty())
        table.decisions.push_back({QStringLiteral("choices"),
                                   groups > 0 ? QStringLiteral("joined") : QStringLiteral("apart"),
                                   !wanted.isEmpty(), false});
    return success();
}

} // namespace core
