// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One row of a mail-merge list to look at, as it will be written: heading and cell. Next and previous, and
// straight to the rows where letters break most easily: the longest name, and the most empty cells.

#include "core/usecases/write_introductions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class RowSample : public QWidget
{
    Q_OBJECT

public:
    explicit RowSample(QWidget* parent = nullptr);

    /// Keeps the person it shows, as long as they are in the list.
    void show(const core::MailList& list);
    void showRow(int row);
    bool showPerson(const core::Id& person);
    int row() const { return m_row; }
    QWidget* table() const;

private:
    void showLongestName();
    void showEmptiest();
    void fill();

    core::MailList m_list;
    int m_row = -1;
    QLabel* m_title;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_longest;
    QPushButton* m_emptiest;
    QTableWidget* m_table;
};

} // namespace ui
