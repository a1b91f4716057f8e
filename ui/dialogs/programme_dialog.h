// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a new programme needs: a name, the place whose days and hours are meant, and where its file shall lie. Gives the
// wish back; making the file is the caller's business.

#include "ui/session/desk.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace ui {

class TextLabel;
class ZonePicker;

struct ProgrammeWish
{
    QString name;
    QString zone;
    QString path;
};

class ProgrammeDialog : public QDialog
{
    Q_OBJECT

public:
    ProgrammeDialog(const Desk& desk, QWidget* parent);

    QLineEdit* nameField() { return m_name; }
    ZonePicker* zoneField() { return m_zone; }
    QLineEdit* fileField() { return m_file; }
    QPushButton* makeButton() { return m_make; }

    ProgrammeWish wish() const;

Q_SIGNALS:
    void wanted(const ui::ProgrammeWish& wish);

private:
    void suggestFile();
    void browse();
    void check();

    Desk m_desk;
    QLineEdit* m_name;
    ZonePicker* m_zone;
    QLineEdit* m_file;
    TextLabel* m_missing;
    QPushButton* m_make;
    bool m_fileChosen = false;
};

/// Opens the dialog; it stays until `make` has worked or it is cancelled.
ProgrammeDialog* openProgrammeDialog(QWidget* over, const Desk& desk, std::function<bool(const ProgrammeWish&)> make);

} // namespace ui
