// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One problem of the clean-up queue with its answers: the sentence, a button for each answer, a line for an
// answer of one's own where there can be one, and leaving it as it is. Used by Clean-up and by the details of
// a person.

#include "core/cleaning/problem.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FieldEditor;
class TextLabel;

class ProblemCard : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemCard(QWidget* parent = nullptr);

    void show(const core::Problem& problem);
    /// Several at once: only answers that all of them have.
    void show(const std::vector<core::Problem>& problems);
    void setFault(const QString& why);
    /// The first answer button, for the keyboard.
    QWidget* firstAnswer() const;

Q_SIGNALS:
    /// An empty option: of each problem its first answer.
    void answered(const QStringList& problems, const QString& option);
    void typed(const QStringList& problems, const QString& text);

private:
    QPushButton* addAnswer(const core::Option& option, const QString& mark);
    void addFirstOfEach(const std::vector<core::Problem>& problems);
    void addTyping(const QString& field);

    TextLabel* m_message;
    QWidget* m_answers = nullptr;
    QVBoxLayout* m_column;
    FieldEditor* m_typing = nullptr;
    QStringList m_problems;
};

} // namespace ui
