// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps the mouse wheel from changing a value that has no focus: over such a control the page scrolls instead.
// Installed once, on the application, by the window.

#include <QObject>

namespace ui {

class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject* parent = nullptr);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
