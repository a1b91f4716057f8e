// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Programme files for the tests of the store.

#include "core/edits/build.h"
#include "core/edits/programme.h"
#include "core/store/store.h"

#include <QtTest>

namespace support {

inline QDateTime utc(const char* iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

inline core::Store::Options optionsAt(const QDateTime& now, const QString& device = QStringLiteral("laptop"))
{
    core::Store::Options made;
    made.author = {QStringLiteral("Mia"), device};
    made.clock = std::make_shared<core::FixedClock>(now);
    return made;
}

inline core::Store::Options options()
{
    return optionsAt(utc("2026-03-01T10:00:00Z"));
}

inline std::unique_ptr<core::Store> makeProgramme(const QString& path)
{
    auto store = core::Store::create(path, options());
    if (!store)
        qFatal("%s", qPrintable(store.error().message + store.error().detail));
    const auto made = (*store)->apply(core::createProgramme(
        QStringLiteral("ILN"), QStringLiteral("Australia/Sydney"), core::Id::named(QStringLiteral("ILN"))));
    if (!made)
        qFatal("%s", qPrintable(made.error().message + made.error().detail));
    return std::move(*store);
}

inline core::Edit peopleEdit(const core::Snapshot& snapshot, int count, const char* start = "p")
{
    core::EditBuilder builder(snapshot, QStringLiteral("add_applicant"));
    for (int i = 0; i < count; ++i) {
        core::Person person;
        person.id = core::Id::named(QLatin1String(start) + QString::number(i));
        person.name = QStringLiteral("Person %1").arg(i);
        person.languages = {QStringLiteral("en"), QStringLiteral("fr")};
        builder.put(person);
    }
    return builder.finish(QStringLiteral("Added people"));
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace support
