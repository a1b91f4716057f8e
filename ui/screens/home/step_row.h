// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The timeline of a round: its steps side by side with a line through their marks, in rows or one below the
// other where there is no room. A tick is done, a dot is now, a ring is later. Each step leads to the section
// where it is done.

#include "ui/screens/home/steps.h"

#include <QAbstractButton>

namespace ui {

class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(bool first, bool last, QWidget* parent);

    void show(const RoundStep& step);
    void setWide(bool wide);
    /// Room it needs side by side, and one below the other.
    QSize wideSize() const;
    QSize narrowSize() const;
    QSize sizeHint() const override { return m_wide ? wideSize() : narrowSize(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int markSide() const;
    int textWidth() const;
    void paintLine(QPainter& painter, const QRect& mark) const;
    void paintMark(QPainter& painter, const QRect& mark) const;

    RoundStep m_step;
    bool m_first;
    bool m_last;
    bool m_wide = true;
};

class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget* parent = nullptr);

    void show(const std::vector<RoundStep>& steps);
    const QList<StepButton*>& buttons() const { return m_buttons; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(const QString& screen);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int columnsFor(int width) const;
    void place();
    QSize largest(bool wide) const;

    QList<StepButton*> m_buttons;
    QStringList m_screens;
};

} // namespace ui
