// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The interest list: who wants to hear when applications open, who has heard and who has applied since.
// Addresses are pasted as they come; each act is one step that undo takes back.

#include "core/usecases/interest_list.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class Session;
class TextLabel;

class InterestDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InterestDialog(Session& session, QWidget* parent = nullptr);

    QTreeWidget* list() const { return m_list; }
    QPlainTextEdit* entry() const { return m_entry; }

private:
    QWidget* makeEntry();
    QWidget* makeButtons();
    void show();
    void update();
    void add();
    void copyToTell();
    void noteTold();
    void takeOff();
    std::vector<core::Id> chosen() const;
    std::vector<core::Id> toTell() const; ///< of the chosen ones, or of everybody when nobody is chosen

    Session& m_session;
    std::vector<core::InterestRow> m_rows;
    TextLabel* m_title;
    QTreeWidget* m_list;
    QPlainTextEdit* m_entry;
    TextLabel* m_said;
    QPushButton* m_add = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_told = nullptr;
    QPushButton* m_off = nullptr;
};

} // namespace ui
