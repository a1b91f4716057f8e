// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Introductions on their way to another program: for which one, the proof of the letters in words, one
// letter's row to look at, and the folder they are written to. Nothing can be written while the proof fails.

#include "core/usecases/write_introductions.h"
#include "ui/screens/screen.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class EmptyView;
class RowSample;

class ExportScreen : public Screen
{
    Q_OBJECT

public:
    ExportScreen(Session& session, QWidget* parent);

    void refresh() override;
    void reveal(const QString& what) override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;
    QList<QAction*> commands() override { return {m_writeAction, m_folderAction, m_personAction}; }

private:
    QWidget* buildFormats();
    QWidget* buildProof();
    QWidget* buildWriting();
    void fillFormats();
    void showProof();
    void showTarget();
    QString formatId() const;

    void chooseFolder();
    void write();
    void showPerson();

    bool m_looked = false;
    core::Id m_round;
    size_t m_step = 0; ///< lines of history when the letters were made
    core::MailList m_list;
    core::LetterProof m_proof;

    QListWidget* m_formats;
    QLabel* m_advice;
    QLabel* m_proofTitle;
    QLabel* m_proofText;
    QListWidget* m_failures;
    QPushButton* m_personButton;
    RowSample* m_sample;
    QLineEdit* m_folder;
    QPushButton* m_choose;
    QLabel* m_target;
    QPushButton* m_write;
    QLabel* m_why;
    QWidget* m_done;
    QLabel* m_doneTitle;
    QLabel* m_doneText;
    QPushButton* m_open;
    QString m_writtenFolder;
    QStackedWidget* m_stack;
    EmptyView* m_empty;
    QSplitter* m_panes;
    QAction* m_writeAction;
    QAction* m_folderAction;
    QAction* m_personAction;
};

Screen* makeExportScreen(Session& session, QWidget* parent);

} // namespace ui
