// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Groups of changes between two plans, each with a tick: who is with whom in the one and in the other, what it does to
// the round, and what a coordinator decided that it touches.

#include "core/usecases/compare_plans.h"

#include <QTreeWidget>

namespace ui {

class GroupList : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column
    {
        People,
        Before,
        After,
        Round,
        Notes
    };

    explicit GroupList(QWidget* parent = nullptr);

    void show(const core::Comparison& comparison);
    void showNothing() { clear(); }
    std::vector<bool> ticked() const;
    int countTicked() const;
    void tickAll(bool on);

Q_SIGNALS:
    void tickedChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    bool m_filling = false;
};

} // namespace ui
