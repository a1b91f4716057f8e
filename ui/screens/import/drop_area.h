// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a file is dropped or chosen, and where it is said why one could not be read.

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class EmptyView;

class DropArea : public QFrame
{
    Q_OBJECT

public:
    explicit DropArea(QWidget* parent = nullptr);

    /// Empty: nothing went wrong.
    void setTrouble(const QString& why);
    QString trouble() const;
    QPushButton* button() const;

Q_SIGNALS:
    void fileWanted();
    void dropped(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    EmptyView* m_words;
    QWidget* m_troubleRow;
    QLabel* m_trouble;
    bool m_isOver = false;
};

} // namespace ui
