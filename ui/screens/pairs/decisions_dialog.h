// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The place that lists all decisions of coordinators with reason, author and time, takes them back, and adds to the
// keep-apart list by person and by institution.

#include "ui/screens/pairs/decisions.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class Session;
class TextLabel;

class DecisionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DecisionsDialog(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void personWanted(const core::Id& person);

private:
    QWidget* makeButtons();
    void show();
    void search();
    void updateButtons();
    std::vector<core::RoundDecision> chosen() const;
    void takeChosenBack();
    void keepTwoApart();
    void keepInstitutionApart();

    Session& m_session;
    std::vector<core::RoundDecision> m_all;
    TextLabel* m_title;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    TextLabel* m_empty;
    QPushButton* m_back;
};

} // namespace ui
