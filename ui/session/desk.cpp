// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/desk.h"

#include "core/usecases/make_programme.h"

namespace ui {
namespace {

core::Result<std::unique_ptr<Session>> sessionOf(const Desk& desk, core::Result<std::unique_ptr<core::Store>> store)
{
    if (!store)
        return store.error();
    return std::make_unique<Session>(*std::move(store), desk.ask, desk.tasks, desk.settings);
}

} // namespace

core::Result<std::unique_ptr<Session>> openProgramme(const Desk& desk, const QString& path)
{
    return sessionOf(desk, core::Store::open(path, desk.options));
}

core::Result<std::unique_ptr<Session>> newProgramme(const Desk& desk, const QString& path, const QString& name,
                                                    const QString& zone)
{
    return sessionOf(desk, core::makeProgramme(path, name, zone, desk.options));
}

} // namespace ui
