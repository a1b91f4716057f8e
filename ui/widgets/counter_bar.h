// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row of numbers that are filters: "New 341", "Same 28". Any of them can be held down; none held shows
// everything.

#include <QSet>
#include <QWidget>

#include <vector>

class QToolButton;

namespace ui {

class FlowLayout;

struct Counter
{
    QString key;
    QString title;
    int count = 0;
    QString tip;
};

class CounterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CounterBar(QWidget* parent = nullptr);

    /// Keeps what is held down, as long as it still counts something.
    void show(const std::vector<Counter>& counters);
    QSet<QString> held() const;
    void release();

Q_SIGNALS:
    void heldChanged(const QSet<QString>& keys);

private:
    FlowLayout* m_row;
    std::vector<QToolButton*> m_buttons;
};

} // namespace ui
