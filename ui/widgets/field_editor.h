// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One field to correct in place: what we understood, the applicant's own wording beside it, and below it the
// sentence why what was typed cannot be. Enter or leaving the field hands the text on, Esc brings back what
// was there. It never writes anything itself.

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Shape
    {
        Line,
        Lines, ///< several lines
        Choice ///< a line with a list to choose from
    };

    FieldEditor(const QString& title, Shape shape, QWidget* parent = nullptr);

    ~FieldEditor() override;

    /// For an answer of its own rather than a field to keep: only Enter hands the text on.
    void sendOnlyOnEnter();
    /// What is there now. Text that somebody is typing, or that was refused, stays.
    void show(const QString& text, const QString& written);
    /// The same for another person: whatever was typed is gone.
    void showAnew(const QString& text, const QString& written);
    void setChoices(const QStringList& choices);
    /// A refused text with its reason, from an earlier visit.
    void showDraft(const QString& text, const QString& why);
    /// Empty: what was typed is fine.
    void setFault(const QString& why);

    QString text() const;
    /// Hands the text on as Enter does.
    void commit();
    QWidget* field() const { return m_field; }

Q_SIGNALS:
    void committed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setText(const QString& text);
    void leave();
    void revert();

    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    QComboBox* m_choice = nullptr;
    QWidget* m_field = nullptr;
    QLabel* m_written;
    QLabel* m_faultSign;
    QLabel* m_fault;
    QString m_shown; ///< what is kept at the moment
    bool m_sendsOnLeaving = true;
};

} // namespace ui
