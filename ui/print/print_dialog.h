// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Choosing what of the pairs goes on paper, seeing it beforehand, and making a PDF or printing. Pages are made beside
// the window.

#include "ui/print/pages.h"
#include "ui/tasks/latest_work.h"

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace ui {

class Session;
class TextLabel;

/// One thing that can be printed.
struct PrintKind
{
    QString title;                                                      ///< "One page for each of 14 pairs"
    std::function<core::Result<Sheets>(core::Progress&)> make;          ///< runs beside the window
    QString fileName;                                                   ///< suggested, without its ending
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(Session& session, std::vector<PrintKind> kinds, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makePreview();
    void makeSheets();
    void showPage();
    void turn(int step);
    void savePdf();
    void print();
    size_t chosen() const;

    Session& m_session;
    std::vector<PrintKind> m_kinds;
    LatestWork m_work;
    std::optional<Sheets> m_sheets;
    std::vector<QRadioButton*> m_buttons;
    int m_sheet = 0;
    int m_page = 0;
    QLabel* m_preview;
    TextLabel* m_where;
    QToolButton* m_back;
    QToolButton* m_on;
    QPushButton* m_pdf;
    QPushButton* m_print;
};

} // namespace ui
