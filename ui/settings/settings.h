// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What belongs to this person at this computer and not to the programme: window size, last section, recent files,
// columns. Handed in by the front door; without a settings file behind it, it keeps everything in memory (tests).

#include "ui/settings/table.h"

#include <QHash>
#include <QSettings>

#include <memory>

namespace ui {

class Settings
{
public:
    /// In memory only.
    Settings() = default;
    explicit Settings(std::unique_ptr<QSettings> file) : m_file(std::move(file)) {}

    /// `of` names the screen, table or file that the preference is about, where there is one of each.
    QVariant value(Preference id, const QString& of = {}) const;
    void set(Preference id, const QVariant& value, const QString& of = {});

private:
    std::unique_ptr<QSettings> m_file;
    QHash<QString, QVariant> m_memory;
};

} // namespace ui
