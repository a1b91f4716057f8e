// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_programme.h"

#include "core/usecases/find_who.h"
#include "core/usecases/this_computer.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cli {
namespace {

/// A verified copy in a folder of its own takes the place of the file.
core::Outcome rehearse(Opened& opened, const core::Store::Options& options)
{
    opened.rehearsal = std::make_unique<QTemporaryDir>();
    if (!opened.rehearsal->isValid())
        return core::ioError(
            say("There is no room for the copy that a dry run works on. Look whether the disk is full."),
            opened.rehearsal->errorString());
    const QString copy = opened.rehearsal->filePath(QFileInfo(opened.store->path()).fileName());
    if (const core::Outcome copied = opened.store->saveCopy(copy); !copied)
        return copied;
    opened.store.reset();
    auto store = core::Store::open(copy, options);
    if (!store)
        return store.error();
    opened.store = *std::move(store);
    return core::success();
}

} // namespace

core::Store::Options storeOptions(const Context& context)
{
    return {core::authorHere(), context.clock};
}

core::Result<Opened> openProgramme(const Context& context)
{
    const core::Store::Options options = storeOptions(context);
    auto store = core::Store::open(context.given.operands.value(0), options);
    if (!store)
        return store.error();
    Opened opened;
    opened.store = *std::move(store);
    if (context.isDryRun())
        if (const core::Outcome ready = rehearse(opened, options); !ready)
            return ready.error();
    return opened;
}

core::Result<Opened> openRound(const Context& context)
{
    auto opened = openProgramme(context);
    if (!opened)
        return opened;
    auto round = core::findRound(opened->snapshot(), context.given.value("round"));
    if (!round)
        return round.error();
    opened->round = *std::move(round);
    return opened;
}

core::Result<std::vector<core::Id>> peopleNamed(const Opened& opened, const QStringList& words)
{
    std::vector<core::Id> people;
    for (const QString& word : words) {
        const auto person = core::findPerson(opened.snapshot(), opened.round.id, word);
        if (!person)
            return person.error();
        if (std::find(people.begin(), people.end(), *person) != people.end())
            return core::usage(say("%1 is named twice. Name different people.")
                                   .arg(core::displayName(opened.snapshot(), *person)));
        people.push_back(*person);
    }
    return people;
}

core::Result<QByteArray> readSmallFile(const QString& path)
{
    constexpr qint64 most = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::ioError(say("“%1” could not be read: %2. Look whether the name is right.")
                                 .arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > most)
        return core::unreadable(say("“%1” is too long to be what is asked for. Choose another file.")
                                    .arg(QDir::toNativeSeparators(path)));
    return file.readAll();
}

} // namespace cli
