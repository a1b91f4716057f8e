// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work under way, in the place that waits for it: what is done, how far it is, and Stop. Keeps its room when
// nothing runs, so that the page does not jump.

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class ElidedLabel;
class Task;

class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void follow(Task* task);

private:
    QPointer<Task> m_task;
    ElidedLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace ui
