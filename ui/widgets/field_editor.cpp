// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace ui {
namespace {

constexpr int linesOfLongField = 4;

QLabel* note(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->hide();
    return label;
}

} // namespace

FieldEditor::FieldEditor(const QString& title, Shape shape, QWidget* parent)
    : QWidget(parent), m_written(note(this)), m_faultSign(new QLabel(this)), m_fault(note(this))
{
    switch (shape) {
    case Shape::Line:
        m_field = m_line = new QLineEdit(this);
        break;
    case Shape::Lines:
        m_field = m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * linesOfLongField +
                                2 * m_lines->frameWidth() + int(2 * m_lines->document()->documentMargin()));
        break;
    case Shape::Choice:
        m_field = m_choice = new QComboBox(this);
        m_choice->setEditable(true);
        m_choice->setInsertPolicy(QComboBox::NoInsert);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(8);
        m_choice->completer()->setFilterMode(Qt::MatchContains);
        m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_line = m_choice->lineEdit();
        connect(m_choice, &QComboBox::activated, this, &FieldEditor::leave);
        m_choice->installEventFilter(this);
        m_choice->setFocusPolicy(Qt::StrongFocus);
        break;
    }
    m_field->setAccessibleName(title);
    setFocusProxy(m_field);
    if (m_line)
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::leave);
    if (m_line)
        connect(m_line, &QLineEdit::returnPressed, this, [this] {
            if (!m_sendsOnLeaving)
                commit();
        });
    (m_line ? static_cast<QWidget*>(m_line) : m_lines)->installEventFilter(this);

    m_written->setForegroundRole(QPalette::PlaceholderText);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_faultSign->setPixmap(icon(QStringLiteral("problem")).pixmap(size));
    m_faultSign->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(air(this));
    grid->setVerticalSpacing(2);
    grid->addWidget(m_field, 0, 0, 1, 2);
    grid->addWidget(m_written, 1, 0, 1, 2);
    grid->addWidget(m_faultSign, 2, 0, Qt::AlignTop);
    grid->addWidget(m_fault, 2, 1);
    grid->setColumnStretch(1, 1);
}

QString FieldEditor::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

void FieldEditor::setText(const QString& text)
{
    if (this->text() == text)
        return;
    if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    } else {
        m_lines->setPlainText(text);
    }
}

void FieldEditor::setChoices(const QStringList& choices)
{
    const QString kept = text();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItems(choices);
    m_choice->setCurrentIndex(-1);
    m_line->setText(kept);
}

void FieldEditor::show(const QString& text, const QString& written)
{
    const bool isDraft = this->text() != m_shown;
    m_shown = text;
    m_written->setText(tr("Wrote: %1").arg(written));
    m_written->setVisible(!written.isEmpty());
    m_field->setAccessibleDescription(written.isEmpty() ? QString() : m_written->text());
    if (!isDraft)
        setText(text);
    if (this->text() == text)
        setFault({});
}

void FieldEditor::showAnew(const QString& text, const QString& written)
{
    setText(m_shown);
    show(text, written);
}

void FieldEditor::showDraft(const QString& text, const QString& why)
{
    setText(text);
    setFault(why);
}

void FieldEditor::setFault(const QString& why)
{
    m_fault->setText(why);
    m_fault->setVisible(!why.isEmpty());
    m_faultSign->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        m_field->setAccessibleDescription(why);
}

void FieldEditor::commit()
{
    if (text() != m_shown)
        Q_EMIT committed(text());
    else
        setFault({});
}

/// A field that has the focus says goodbye while it goes; nobody is there to hear it any more.
FieldEditor::~FieldEditor()
{
    if (m_line)
        m_line->disconnect(this);
    m_field->removeEventFilter(this);
}

void FieldEditor::leave()
{
    if (m_sendsOnLeaving)
        commit();
}

void FieldEditor::sendOnlyOnEnter()
{
    m_sendsOnLeaving = false;
}

void FieldEditor::revert()
{
    setText(m_shown);
    setFault({});
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_choice && event->type() == QEvent::Wheel) {
        event->ignore(); // the wheel scrolls the page, it never changes a field
        return true;
    }
    if (event->type() == QEvent::FocusOut && watched == m_lines)
        leave();
    if (m_choice && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_choice->showPopup(); // stepping through a closed list would be an edit at every step
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && text() != m_shown) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                revert();
            return true;
        }
        const bool sends = watched == m_lines && key->modifiers().testFlag(Qt::ControlModifier) &&
                           (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (sends && event->type() == QEvent::KeyPress) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
