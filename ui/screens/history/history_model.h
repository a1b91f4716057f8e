// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The history of a programme as a table, the newest line first. Lines only ever come on top.

#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace ui {

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        What,
        Who,
        Standing,
        ColumnCount
    };
    enum Role
    {
        LineRole = Qt::UserRole,
        StandsRole,
        SearchRole
    };

    explicit HistoryModel(Session& session, QObject* parent = nullptr);

    void reload();
    /// Place of a row's line in the timeline.
    size_t lineOf(int row) const { return m_lines.size() - 1 - size_t(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const core::HistoryLine& line, Column column) const;

    Session& m_session;
    std::vector<core::HistoryLine> m_lines; ///< in the order of the timeline
};

/// Narrows the history by words, and to what still stands.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words);
    void setOnlyStanding(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    bool m_onlyStanding = false;
};

/// "taken back", "cannot be taken back"; empty for what simply stands.
QString standingOf(const core::HistoryLine& line);

} // namespace ui
