// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line of text that gives way in the middle when there is no room; the whole of it is in the tip and for
// the reader.

#include <QLabel>

namespace ui {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setWhole(const QString& text);
    /// Names lose their middle; sentences, which begin with what matters, their end.
    void setElideMode(Qt::TextElideMode mode);
    QString whole() const { return m_whole; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();
    QString m_whole;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

} // namespace ui
