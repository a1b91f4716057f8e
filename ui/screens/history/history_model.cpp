// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/history/history_model.h"

#include "core/base/text.h"
#include "ui/session/time_words.h"

#include <QCoreApplication>
#include <QFont>

namespace ui {

QString standingOf(const core::HistoryLine& line)
{
    if (line.undone)
        return QCoreApplication::translate("History", "taken back");
    if (line.mark && line.action == core::HistoryLine::Action::Do)
        return QCoreApplication::translate("History", "cannot be taken back");
    return {};
}

HistoryModel::HistoryModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_lines = m_session.timeline().lines;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}
int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::text(const core::HistoryLine& line, Column column) const
{
    switch (column) {
    case When:
        return momentText(line.at);
    case What:
        return sentenceOf(line);
    case Who:
        return line.author;
    case Standing:
        return standingOf(line);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::HistoryLine& line = m_lines[lineOf(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, Column(index.column()));
    case Qt::ToolTipRole:
        return index.column() == When ? momentHereAndThere(line.at, m_session.programme().zone)
                                      : text(line, Column(index.column()));
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(line.undone && index.column() == What);
        return line.undone ? QVariant(font) : QVariant();
    }
    case LineRole:
        return QVariant::fromValue(qulonglong(lineOf(index.row())));
    case StandsRole:
        return line.action == core::HistoryLine::Action::Do && !line.undone;
    case SearchRole:
        return core::foldText(sentenceOf(line) + u' ' + line.author + u' ' + standingOf(line));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When (your time)");
    case What:
        return tr("What");
    case Who:
        return tr("Who");
    case Standing:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

void HistoryFilter::setWords(const QString& words)
{
    m_words = core::foldText(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void HistoryFilter::setOnlyStanding(bool only)
{
    m_onlyStanding = only;
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, HistoryModel::What, parent);
    if (m_onlyStanding && !index.data(HistoryModel::StandsRole).toBool())
        return false;
    const QString text = index.data(HistoryModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word); });
}

} // namespace ui
