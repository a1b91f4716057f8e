// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/make_programme.h"

#include "core/base/text.h"
#include "core/edits/programme.h"
#include "core/time/zones.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Usecases", text); }

} // namespace

Result<std::unique_ptr<Store>> makeProgramme(const QString& path, const QString& name, const QString& zone,
                                             const Store::Options& options)
{
    const QString title = tidyText(name);
    if (title.isEmpty())
        return usage(say("A programme needs a name."));
    const std::optional<QString> place = canonicalZone(zone);
    if (!place)
        return usage(say("“%1” is not a time zone in the list. Use a name such as Europe/Copenhagen.").arg(zone));
    auto store = Store::create(path, options);
    if (!store)
        return store;
    if (const auto made = (*store)->apply(createProgramme(title, *place, Id::random())); !made)
        return made.error();
    return store;
}

} // namespace core
