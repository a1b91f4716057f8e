// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/person_drag.h"

namespace ui {

QString personMimeType()
{
    return QStringLiteral("application/x-bifolium-person");
}

QMimeData* parcelOf(const core::Id& person)
{
    auto* parcel = new QMimeData;
    parcel->setData(personMimeType(), person.toString().toLatin1());
    return parcel;
}

std::optional<core::Id> personIn(const QMimeData* parcel)
{
    if (!parcel || !parcel->hasFormat(personMimeType()))
        return {};
    const core::Id person = core::Id::fromString(QString::fromLatin1(parcel->data(personMimeType())));
    return person.isNull() ? std::nullopt : std::optional(person);
}

Qt::ItemFlags PeopleToDrag::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.data(personRole).isNull())
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

QStringList PeopleToDrag::mimeTypes() const
{
    return {personMimeType()};
}

QMimeData* PeopleToDrag::mimeData(const QModelIndexList& indexes) const
{
    for (const QModelIndex& index : indexes)
        if (const core::Id person = core::Id::fromString(index.data(personRole).toString()); !person.isNull())
            return parcelOf(person);
    return nullptr;
}

} // namespace ui
