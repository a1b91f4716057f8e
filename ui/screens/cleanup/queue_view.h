// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The queue as a view that never scrolls sideways: where there is little room, first the people go and then
// the answer, both of which stand beside the queue for the chosen problem.

#include <QTreeView>

namespace ui {

class QueueView : public QTreeView
{
    Q_OBJECT

public:
    explicit QueueView(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
};

} // namespace ui
