// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

void Ask::tell(QWidget* over, const core::Error& error)
{
    QMessageBox box(QMessageBox::Information, {}, error.message, QMessageBox::Close, over);
    box.setDetailedText(error.detail);
    box.exec();
}

int Ask::choose(QWidget* over, const Question& question)
{
    QMessageBox box(QMessageBox::Question, {}, question.text, QMessageBox::NoButton, over);
    box.setInformativeText(question.more);
    QList<QAbstractButton*> buttons;
    for (const QString& text : question.buttons)
        buttons += box.addButton(text, buttons.size() + 1 == question.buttons.size() ? QMessageBox::RejectRole
                                                                                     : QMessageBox::AcceptRole);
    auto* safe = qobject_cast<QPushButton*>(buttons.last());
    box.setDefaultButton(safe);
    box.setEscapeButton(safe);
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

std::optional<QString> Ask::line(QWidget* over, const QString& title, const QString& label, const QString& start)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(over, title, label, QLineEdit::Normal, start, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

QString Ask::fileToOpen(QWidget* over, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(over, title, {}, filter);
}

QString Ask::fileToSave(QWidget* over, const QString& title, const QString& start, const QString& filter)
{
    return QFileDialog::getSaveFileName(over, title, start, filter);
}

QString Ask::folder(QWidget* over, const QString& title, const QString& start)
{
    return QFileDialog::getExistingDirectory(over, title, start);
}

} // namespace ui
