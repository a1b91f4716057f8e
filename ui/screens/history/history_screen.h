// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// History and backups: every change in a sentence, with who and when; going back to one of them, after seeing
// what would be set aside; and the backups beside the file.

#include "ui/screens/screen.h"

class QLineEdit;
class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace core {
struct WaysOut;
}

namespace ui {

class BackupList;
class HistoryFilter;
class HistoryModel;
class TextLabel;

class HistoryScreen : public Screen
{
    Q_OBJECT

public:
    explicit HistoryScreen(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* searchField() override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;

    QTableView* table() { return m_table; }
    QPushButton* goBackButton() { return m_goBack; }
    QPushButton* takeOutButton() { return m_takeOut; }
    BackupList* backups() { return m_backups; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeDetails();
    void showLine();
    void goBack();
    void takeOut();
    void askAndTakeOut(const core::WaysOut& ways);
    /// Place of the marked line in the timeline.
    std::optional<size_t> current() const;

    HistoryModel* m_model;
    HistoryFilter* m_filter;
    QLineEdit* m_search;
    QCheckBox* m_onlyStanding;
    QTableView* m_table;
    TextLabel* m_count;
    TextLabel* m_what;
    TextLabel* m_who;
    TextLabel* m_after;
    QPushButton* m_goBack;
    QPushButton* m_takeOut;
    QAction* m_goBackAction;
    QAction* m_takeOutAction;
    BackupList* m_backups;
    QSplitter* m_split;
    bool m_isPlanning = false; ///< how to take an import out
};

Screen* makeHistoryScreen(Session& session, QWidget* parent);

} // namespace ui
