// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that speaks to the person through message boxes and file dialogs. Screens get it from the session;
// tests hand in one that answers by itself.

#include "core/base/result.h"

#include <QStringList>

#include <optional>

class QWidget;

namespace ui {

struct Question
{
    QString text;        ///< what happened or will happen, one sentence
    QString more;        ///< why, and what now
    QStringList buttons; ///< verbs; the last one is the safe choice, taken on Esc
};

class Ask
{
public:
    virtual ~Ask() = default;

    /// Something went wrong or was refused.
    virtual void tell(QWidget* over, const core::Error& error);
    /// Index of the button that was pressed.
    virtual int choose(QWidget* over, const Question& question);
    /// A line of text, such as a reason; nothing when cancelled.
    virtual std::optional<QString> line(QWidget* over, const QString& title, const QString& label,
                                        const QString& start = {});
    /// Empty when cancelled.
    virtual QString fileToOpen(QWidget* over, const QString& title, const QString& filter);
    virtual QString fileToSave(QWidget* over, const QString& title, const QString& start, const QString& filter);
    virtual QString folder(QWidget* over, const QString& title, const QString& start);
};

} // namespace ui
