// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands where nothing is yet: one line that says what belongs here, one that says why it is empty, one button
// for what to do. Screens show it instead of a bare table.

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class EmptyView : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyView(QWidget* parent = nullptr);

    /// Without a word for the button there is none.
    void say(const QString& what, const QString& why, const QString& button = {});
    QPushButton* button() const { return m_button; }
    QString text() const;

Q_SIGNALS:
    void pressed();

private:
    QLabel* m_what;
    QLabel* m_why;
    QPushButton* m_button;
};

} // namespace ui
