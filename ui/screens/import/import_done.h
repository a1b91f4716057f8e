// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an import has done, in numbers that are those of its preview, and where to go from here.

#include "core/usecases/bring_in_applicants.h"

#include <QWidget>

class QPushButton;

namespace ui {

class TextLabel;

class ImportDone : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDone(QWidget* parent = nullptr);

    void show(const core::ImportPlan& plan);
    /// How much there is to clean up, once that is known.
    void showProblems(int problems);
    QString text() const;
    QPushButton* cleanUpButton() const { return m_cleanUp; }

Q_SIGNALS:
    void screenWanted(const QString& screen);
    void anotherWanted();

private:
    TextLabel* m_title;
    TextLabel* m_more;
    QPushButton* m_cleanUp;
};

} // namespace ui
