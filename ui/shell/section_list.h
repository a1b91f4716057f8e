// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sections on the left: symbol, title, and a number where there is something to say. Made from the catalogue of
// screens by the window.

#include "ui/screens/catalogue.h"

#include <QListWidget>

namespace ui {

class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void select(const QString& screen);
    /// Numbers beside the titles, from where the round stands.
    void showState(const std::optional<core::RoundState>& state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wanted(const QString& screen);
    /// Enter: the person wants to go on in the section.
    void entered(const QString& screen);

protected:
    void changeEvent(QEvent* event) override;

private:
    QListWidgetItem* find(const QString& screen) const;
};

QString titleOf(const ScreenEntry& screen);
/// Ctrl+1 to Ctrl+9, then Ctrl+0; none beyond. Sections are counted from 1.
QKeySequence keysOfSection(int number);

} // namespace ui
