// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How answers are understood: the different answers of a question with how often they were given, so that it
// shows when a choice with a comma was torn apart. Parts can be put together again, and an answer can be
// given the meaning that earlier rounds use.

#include "core/intake/import_plan.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace ui {

class AnswersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersPanel(QWidget* parent = nullptr);

    /// Starts from what a mapping says of answers.
    void begin(const core::Mapping& mapping);
    void show(const core::ImportPlan& plan);
    /// Puts what was said here into the mapping.
    void apply(core::Mapping& mapping) const;

    QComboBox* questionChoice() const { return m_question; }
    QTreeWidget* answers() const { return m_answers; }
    QPushButton* joinButton() const { return m_join; }

Q_SIGNALS:
    void changed();

private:
    core::Field field() const;
    void showQuestion();
    void joinSelected();

    core::AnswerCounts m_counts;
    QMap<core::Field, QStringList> m_choices;
    QMap<core::Field, QMap<QString, QString>> m_values;
    QComboBox* m_question;
    QTreeWidget* m_answers;
    QPushButton* m_join;
};

} // namespace ui
