// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list to choose from whose chosen text is shortened with "…" where there is little room, instead of being cut off;
// the tip then holds all of it. For narrow panes and large letters.

#include <QComboBox>

namespace ui {

class ElidedCombo : public QComboBox
{
    Q_OBJECT

public:
    /// Shows at least so many letters; the mouse wheel turns it only when it has the focus.
    explicit ElidedCombo(int leastLetters, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString shownText() const;
};

} // namespace ui
