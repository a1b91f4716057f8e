// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What would happen: counters that filter the rows of the file, the rows with their reasons, what was
// noticed, and the one button whose number is the outcome. Shows why there is no plan when there is none.

#include "core/usecases/bring_in_applicants.h"
#include "ui/models/planned_rows_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <set>

class QPushButton;
class QTableView;

namespace ui {

class CounterBar;
class FindingsList;
class TextLabel;

/// Rows of the outcomes that are held down; all while none is.
class OutcomeFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void hold(const QSet<QString>& outcomes);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QSet<QString> m_held;
};

class OutcomeView : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeView(QWidget* parent = nullptr);

    /// `fileWins`: rows where it was said that the file is right.
    void show(const core::ImportPlan& plan, const std::set<int>& fileWins = {});
    /// Instead of a plan: a sentence.
    void showWhy(const QString& why);

    QPushButton* bringInButton() const { return m_bringIn; }
    /// For the selected rows: the file against corrections made here, and back.
    QPushButton* fileWinsButton() const { return m_fileWins; }
    CounterBar* counters() const { return m_counters; }
    QTableView* table() const { return m_table; }
    const OutcomeFilter& filter() const { return m_filter; }
    QString sentence() const;

Q_SIGNALS:
    void bringInWanted();
    /// For these rows the file is right, or is not any more.
    void fileWinsWanted(const std::set<int>& rows, bool wins);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Little room for letters of this size.
    bool isNarrow() const;
    std::set<int> selectedRows(bool won) const;
    void offerFileWins();

    TextLabel* m_sentence;
    CounterBar* m_counters;
    PlannedRowsModel m_rows;
    OutcomeFilter m_filter;
    QTableView* m_table;
    FindingsList* m_findings;
    QPushButton* m_bringIn;
    QPushButton* m_fileWins;
    std::set<int> m_won;
};

/// How many people the plan brings in or changes.
int peopleIn(const core::ImportPlan& plan);

} // namespace ui
