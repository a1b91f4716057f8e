// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The settings of a round: label, dates with the place they are meant in, the country limit in both readings, who is
// kept apart, what happens to the odd one out, what the search aims for. Used for a new round, filled from the last
// one, and for the round in view.

#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class MomentField;
class TextLabel;
class ZonePicker;

class RoundDialog : public QDialog
{
    Q_OBJECT

public:
    /// `start` is shown; without an id it becomes a new round.
    RoundDialog(Session& session, const core::Round& start, QWidget* parent);

    /// As it is filled in now.
    core::Round round() const;

    QLineEdit* labelField() { return m_label; }
    QSpinBox* percentField() { return m_percent; }
    QDateEdit* startsField() { return m_starts; }
    QPushButton* saveButton() { return m_save; }

private:
    void makeFields();
    QLayout* makeForm();
    void fill(const core::Round& round);
    void check();
    void showLimit();
    void save();

    Session& m_session;
    core::Round m_start;
    QLineEdit* m_label;
    ZonePicker* m_zone;
    MomentField* m_opens;
    MomentField* m_closes;
    QDateEdit* m_starts;
    QDateEdit* m_ends;
    QSpinBox* m_percent;
    QComboBox* m_capRule;
    QComboBox* m_separate;
    QComboBox* m_odd;
    QComboBox* m_objective;
    TextLabel* m_limit;
    TextLabel* m_missing;
    QPushButton* m_save;
};

enum class RoundDialogFor { NewRound, CurrentRound };

RoundDialog* openRoundDialog(QWidget* over, Session& session, RoundDialogFor what);

} // namespace ui
