// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the front door hands in once and every open programme works with, and the two ways to get a session: a file
// that is there, and a new one.

#include "ui/session/session.h"

namespace ui {

struct Desk
{
    core::Store::Options options; ///< who works here, and the clock
    Ask& ask;
    TaskRunner& tasks;
    Settings& settings;
};

core::Result<std::unique_ptr<Session>> openProgramme(const Desk& desk, const QString& path);
core::Result<std::unique_ptr<Session>> newProgramme(const Desk& desk, const QString& path, const QString& name,
                                                    const QString& zone);

} // namespace ui
