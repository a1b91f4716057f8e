// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many pairs there are of each fit, in steps of ten, as columns that are also a filter: press one, press
// others with Shift to widen the choice, press it again to let go. With the keyboard: arrows, Shift and
// arrows, Escape.

#include <QWidget>

#include <array>
#include <optional>

namespace ui {

class QualityStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int steps = 10;

    explicit QualityStrip(QWidget* parent = nullptr);

    void setFits(const std::vector<int>& fits);
    int countOf(int step) const { return m_counts[size_t(step)]; }
    /// The lowest and highest fit that are chosen; nothing when all are shown.
    std::optional<std::pair<int, int>> chosen() const;
    int countChosen() const;
    /// Only to look at.
    void setReadOnly();
    void choose(int first, int last);
    void chooseAll();
    QRect rectOf(int step) const; ///< where a step can be pressed

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int stepAt(const QPoint& point) const;
    int columnsHeight() const;
    bool isChosen(int step) const
    {
        return m_from >= 0 && step >= qMin(m_from, m_to) && step <= qMax(m_from, m_to);
    }
    void take(int from, int to);
    void describe();

    std::array<int, steps> m_counts{};
    bool m_isReadOnly = false;
    int m_from = -1; ///< where the choice began; -1: all
    int m_to = -1;
};

/// "30 to 39"; the last step holds 90 to 100.
QString stepText(int step);

} // namespace ui
