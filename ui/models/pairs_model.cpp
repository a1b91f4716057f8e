// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pairs_model.h"

#include "core/base/text.h"
#include "ui/look/icon.h"

#include <QLocale>

#include <algorithm>

namespace ui {

int mark::of(const core::PairRow& row)
{
    return (row.locked ? Locked : 0) | (row.byHand ? ByHand : 0) | (row.broken.empty() ? 0 : RuleBroken) |
           (row.members.size() > 2 ? Trio : 0);
}

QString mark::title(Mark mark)
{
    switch (mark) {
    case Locked:
        return PairsModel::tr("Locked");
    case ByHand:
        return PairsModel::tr("By hand");
    case RuleBroken:
        return PairsModel::tr("Rule broken");
    case ToCheck:
        return PairsModel::tr("To check");
    case Trio:
        break;
    }
    return PairsModel::tr("Three people");
}

namespace {

constexpr mark::Mark allMarks[] = {mark::RuleBroken, mark::Locked, mark::ByHand, mark::Trio, mark::ToCheck};

QString marksText(int marks)
{
    QStringList words;
    // A broken rule says enough by itself.
    if (marks & mark::RuleBroken)
        marks &= ~mark::ToCheck;
    for (const mark::Mark one : allMarks)
        if (marks & one)
            words += mark::title(one).toLower();
    return words.join(QStringLiteral(", "));
}

QString iconFor(int marks)
{
    if (marks & mark::RuleBroken)
        return QStringLiteral("warning");
    if (marks & mark::ToCheck)
        return QStringLiteral("warning");
    if (marks & mark::Locked)
        return QStringLiteral("lock");
    if (marks & mark::ByHand)
        return QStringLiteral("edit");
    return marks & mark::Trio ? QStringLiteral("trio") : QString();
}

QString explained(const core::PairRow& row)
{
    QStringList lines = {row.why};
    for (const core::BrokenRule& rule : row.broken)
        if (!lines.contains(rule.sentence))
            lines += rule.sentence;
    if (!row.reason.isEmpty())
        lines += PairsModel::tr("Coordinator: %1").arg(row.reason);
    return lines.join(u'\n');
}

} // namespace

PairsModel::PairsModel(const RoundPairs& pairs, QObject* parent)
    : PeopleToDrag(parent), m_pairs(pairs), m_view(pairs.sharedView())
{
}

void PairsModel::reload()
{
    beginResetModel();
    m_view = m_pairs.sharedView();
    m_words.clear();
    m_asWritten.clear();
    m_hasTrios = false;
    const core::MatchQuestion* question = m_pairs.question();
    for (const core::PairRow& row : m_view->rows) {
        Words words;
        QString all = row.why;
        for (const core::Id& person : row.members) {
            const QString country = m_pairs.country(person);
            words.people.push_back(country.isEmpty()
                                       ? m_pairs.name(person)
                                       : tr("%1, %2", "name, country").arg(m_pairs.name(person), country));
            all += u' ' + words.people.back();
            if (const auto member = question ? core::findCandidate(*question, person) : std::nullopt)
                addKeys(words.keys, question->at(*member), m_asWritten);
        }
        words.allMarks = mark::of(row) | (m_pairs.isToCheck(row) ? mark::ToCheck : 0);
        words.marks = marksText(words.allMarks);
        words.search = core::foldText(all);
        m_hasTrios = m_hasTrios || row.members.size() > 2;
        m_words.push_back(std::move(words));
    }
    endResetModel();
}

int PairsModel::rowOf(const core::Id& partnership) const
{
    const core::PairRow* found = m_pairs.find(partnership);
    return found && m_view == m_pairs.sharedView() ? int(found - m_view->rows.data()) : -1;
}

int PairsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_words.size());
}
int PairsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PairsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::PairRow& pair = row(index.row());
    const Words& words = m_words[size_t(index.row())];
    const int column = index.column();
    const bool isPerson = column <= Third && size_t(column) < pair.members.size();
    switch (role) {
    case Qt::DisplayRole:
        if (column <= Third)
            return isPerson ? words.people[size_t(column)] : QString();
        return column == Fit ? QLocale().toString(pair.fit) : column == Why ? pair.why : words.marks;
    case Qt::ToolTipRole:
        return isPerson ? words.people[size_t(column)] : column == Why ? explained(pair) : words.marks;
    case Qt::DecorationRole:
        if (const QString name = column == Marks ? iconFor(words.allMarks) : QString(); !name.isEmpty())
            return icon(name);
        return {};
    case Qt::TextAlignmentRole:
        return column == Fit ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column == Fit)
            return tr("fit %1").arg(pair.fit);
        return column == Marks && words.marks.isEmpty() ? tr("no marks") : data(index, Qt::DisplayRole);
    case personRole:
        return isPerson ? pair.members[size_t(column)].toString() : QVariant();
    case SortRole:
        return sortValue(index.row(), column);
    case SearchRole:
        return words.search;
    case MarksRole:
        return words.allMarks;
    case FitRole:
        return pair.fit;
    default:
        return {};
    }
}

QVariant PairsModel::sortValue(int row, int column) const
{
    if (column == Fit)
        return row; // rows come by fit, then by id
    const Words& words = m_words[size_t(row)];
    if (column <= Third)
        return size_t(column) < words.people.size() ? core::foldText(words.people[size_t(column)])
                                                    : QString();
    return column == Marks ? words.marks : this->row(row).why;
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Fit ? int(Qt::AlignRight | Qt::AlignVCenter)
                              : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Fit)
        return tr("0 to 100: the sum of the reasons for this pair, compared with what could be shared");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case First:
        return tr("Person");
    case Second:
        return tr("Partner");
    case Third:
        return tr("Third person");
    case Fit:
        return tr("Fit");
    case Why:
        return tr("Why");
    default:
        return tr("Marks");
    }
}

} // namespace ui
