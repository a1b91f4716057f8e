// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a step would change, person by person, before it is done: the numbers and the cells are those of the
// edit that the button carries out. Used by Clean-up and by pasting.

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;
class QTreeWidget;

namespace ui {

class TextLabel;

struct PreviewRow
{
    QString who;
    QString field;
    QString now;
    QString then; ///< or why nothing changes
    bool changes = true;
};

class ChangePreview : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePreview(QWidget* parent = nullptr);

    /// `count` is how many things the button does; with none it cannot be pressed.
    void show(const QString& title, const QString& more, const std::vector<PreviewRow>& rows,
              const QString& button, int count);
    QPushButton* doButton() const { return m_do; }

Q_SIGNALS:
    void wanted();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    TextLabel* m_title;
    TextLabel* m_more;
    QTreeWidget* m_list;
    QPushButton* m_do;
};

} // namespace ui
