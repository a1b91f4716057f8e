// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An Ask that never opens a window: it answers from a script and keeps what was said, so that a test can play the
// coordinator. Without an answer in the script it takes the safe one: the last button, nothing, no file.

#include "ui/dialogs/ask.h"

#include <QQueue>

namespace support {

class ScriptedAsk : public ui::Ask
{
public:
    QStringList told;             ///< messages of refusals and failures
    QList<ui::Question> questions; ///< every question that was asked
    QQueue<int> choices;          ///< indices of buttons to press, the next one first
    QQueue<QString> lines;
    QQueue<QString> files; ///< paths for open, save and folder

    void tell(QWidget*, const core::Error& error) override { told += error.message; }
    int choose(QWidget*, const ui::Question& question) override
    {
        questions += question;
        return choices.isEmpty() ? int(question.buttons.size()) - 1 : choices.dequeue();
    }
    std::optional<QString> line(QWidget*, const QString&, const QString&, const QString&) override
    {
        return lines.isEmpty() ? std::nullopt : std::optional(lines.dequeue());
    }
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return nextFile(); }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return nextFile(); }
    QString folder(QWidget*, const QString&, const QString&) override { return nextFile(); }

private:
    QString nextFile() { return files.isEmpty() ? QString() : files.dequeue(); }
};

} // namespace support
