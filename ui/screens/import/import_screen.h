// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bringing in a form's file: drop or choose it, see how it is read and what would happen, bring it in, see
// what happened. Reading and planning run in the background; a choice that changes plans anew.

#include "core/usecases/bring_in_applicants.h"
#include "ui/screens/screen.h"

#include <QPointer>

#include <memory>

class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace ui {

class AnswersPanel;
class DropArea;
class ElidedLabel;
class ImportDone;
class MappingGrid;
class OutcomeView;
class ProgressLine;
class ReadingChoices;
class Task;
class TextLabel;

class ImportScreen : public Screen
{
    Q_OBJECT

public:
    explicit ImportScreen(Session& session, QWidget* parent = nullptr);
    ~ImportScreen() override;

    void refresh() override;
    /// A file, by its path.
    void reveal(const QString& what) override;
    QWidget* startField() override;
    QList<QWidget*> panes() override;
    QList<QAction*> commands() override;

private:
    enum Page
    {
        Drop,
        Work,
        Done
    };

    QWidget* makeWork();
    void chooseFile();
    void open(const QString& path);
    void openKept();
    void begin(const QString& name);
    void read();
    void plan();
    void bringIn();
    void finish(const core::ImportPlan& plan, bool done);
    void showProblems();
    void saveMapping();
    void putAway(const QString& trouble = {});
    void showFile();
    void stopWork();
    void follow(Task* task);
    QStringList savedNames() const;
    core::Mapping chosenMapping() const;

    QString m_path; ///< empty: the rows that were brought in before
    std::shared_ptr<const core::FormFile> m_file;
    std::optional<core::ImportPlan> m_plan;
    std::set<int> m_fileWins; ///< rows where the file is right
    core::Id m_round;         ///< for which the plan is
    bool m_isWriting = false; ///< beside the window
    int m_turn = 0;           ///< results of an earlier turn are out of date
    QPointer<Task> m_task;

    QStackedWidget* m_stack;
    DropArea* m_drop;
    ElidedLabel* m_fileName;
    TextLabel* m_facts;
    TextLabel* m_columns;
    ReadingChoices* m_choices;
    QScrollArea* m_left;
    MappingGrid* m_mapping;
    AnswersPanel* m_answers;
    OutcomeView* m_outcome;
    ProgressLine* m_progress;
    ImportDone* m_done;
    QSplitter* m_splitter;
    QAction* m_choose;
    QAction* m_again;
    QAction* m_bringIn;
};

Screen* makeImportScreen(Session& session, QWidget* parent);

} // namespace ui
