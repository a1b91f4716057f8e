// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problem_model.h"

#include "core/base/text.h"
#include "core/cleaning/finders/catalogue.h"

#include <QFont>

#include <algorithm>

namespace ui {
namespace {

/// Sure answers first, then what was answered before, then one answer, then a choice; within each the strict ones.
std::pair<int, int> doubtOf(const core::Problem& problem)
{
    if (!problem.safe.isEmpty())
        return {0, problem.looseness};
    if (!problem.learned.isEmpty())
        return {1, problem.looseness};
    const auto real = std::count_if(problem.options.begin(), problem.options.end(),
                                    [](const core::Option& option) { return !option.fix.leave; });
    return {real == 1 ? 2 : 3, problem.looseness};
}

QString answerText(const core::Problem& problem)
{
    if (const core::Option* safe = problem.option(problem.safe))
        return ProblemModel::tr("→ %1").arg(safe->label);
    if (const core::Option* learned = problem.option(problem.learned))
        return ProblemModel::tr("→ %1, as before").arg(learned->label);
    QStringList labels;
    for (const core::Option& option : problem.options)
        if (!option.fix.leave)
            labels += option.label;
    if (labels.isEmpty())
        return problem.field.isEmpty() ? ProblemModel::tr("to look at") : ProblemModel::tr("to be typed");
    return ProblemModel::tr("%1?").arg(labels.mid(0, 3).join(ProblemModel::tr(" or ")));
}

} // namespace

void ProblemModel::show(const core::Snapshot& snapshot, std::vector<core::Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const core::Problem& a, const core::Problem& b) { return doubtOf(a) < doubtOf(b); });
    m_who.clear();
    for (const core::Problem& problem : m_problems) {
        QStringList names;
        for (const core::Id& person : problem.people)
            if (names.size() <= 3)
                names += core::displayName(snapshot, person);
        names.removeDuplicates(); // two applications of one person
        m_who += problem.people.size() > 3 ? tr("%1 and %n more", nullptr, int(problem.people.size()) - 2)
                                                 .arg(names.mid(0, 2).join(QStringLiteral(", ")))
                                           : names.join(QStringLiteral(", "));
    }
    m_kinds.clear();
    for (const core::Finder& finder : core::finders()) {
        Kind kind{finder.kind, finder.title, {}};
        for (size_t i = 0; i < m_problems.size(); ++i)
            if (m_problems[i].kind == finder.kind)
                kind.problems.push_back(i);
        if (!kind.problems.empty())
            m_kinds.push_back(std::move(kind));
    }
    endResetModel();
}

const core::Problem* ProblemModel::problemAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_problems[m_kinds[index.internalId() - 1].problems[size_t(index.row())]];
}

QModelIndex ProblemModel::indexOf(const QString& problem) const
{
    for (size_t kind = 0; kind < m_kinds.size(); ++kind)
        for (size_t i = 0; i < m_kinds[kind].problems.size(); ++i)
            if (m_problems[m_kinds[kind].problems[i]].id == problem)
                return createIndex(int(i), 0, quintptr(kind + 1));
    return {};
}

/// A kind has the inner id 0, a problem the number of its kind plus one.
QModelIndex ProblemModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : 0);
}

QModelIndex ProblemModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId() - 1), 0, quintptr(0));
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_kinds.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_kinds[size_t(parent.row())].problems.size());
}

int ProblemModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ProblemModel::kindData(const Kind& kind, int column, int role) const
{
    if (role == RawRole)
        return kind.kind;
    if (role == CountRole)
        return int(kind.problems.size());
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (column == What && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return tr("%1: %n to check", nullptr, int(kind.problems.size())).arg(kind.title);
    return {};
}

QVariant ProblemModel::problemData(size_t number, int column, int role) const
{
    const core::Problem& problem = m_problems[number];
    if (role == RawRole)
        return problem.id;
    if (role == CountRole)
        return int(problem.people.size());
    if (role == Qt::ToolTipRole)
        return problem.message;
    if (role == Qt::AccessibleTextRole && column == What)
        return tr("%1 Answer: %2").arg(problem.message, answerText(problem));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case What:
        return problem.asWritten.trimmed().isEmpty() ? problem.message
                                                     : tr("“%1”").arg(problem.asWritten.simplified());
    case Who:
        return m_who[qsizetype(number)];
    default:
        return answerText(problem);
    }
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return kindData(m_kinds[size_t(index.row())], index.column(), role);
    return problemData(m_kinds[index.internalId() - 1].problems[size_t(index.row())], index.column(), role);
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    if (!tip && role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tip ? tr("The words in the form, or what is unclear") : tr("In the form");
    case Who:
        return tip ? tr("The people whom the answer concerns") : tr("People");
    case Answer:
        return tip ? tr("The safe answer, or what it may be") : tr("Answer");
    default:
        return {};
    }
}

} // namespace ui
