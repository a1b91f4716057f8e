// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The clean-up queue as a tree: kinds with their problems below them. Within a kind the sure ones come first,
// then those with a single answer, then the others.

#include "core/cleaning/problem.h"

#include <QAbstractItemModel>

namespace ui {

class ProblemModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        What,
        Who,
        Answer,
        ColumnCount
    };
    enum Role
    {
        RawRole = Qt::UserRole, ///< id of the kind or of the problem
        CountRole               ///< problems of a kind; people of a problem
    };

    using QAbstractItemModel::QAbstractItemModel;

    void show(const core::Snapshot& snapshot, std::vector<core::Problem> problems);

    const std::vector<core::Problem>& problems() const { return m_problems; }
    /// Null for a kind.
    const core::Problem* problemAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& problem) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Kind
    {
        QString kind;
        QString title;
        std::vector<size_t> problems;
    };
    QVariant kindData(const Kind& kind, int column, int role) const;
    QVariant problemData(size_t problem, int column, int role) const;

    std::vector<core::Problem> m_problems;
    QStringList m_who; ///< names of the people of each problem
    std::vector<Kind> m_kinds;
};

} // namespace ui
