// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/export/list_file.h"

#include "core/formats/export/safe_headings.h"

#include <QCoreApplication>

namespace core {

Outcome ExportFormat::write(const ListToWrite& list, const QString& path, IfThere ifThere) const
{
    if (list.headings.isEmpty())
        return refused(
            QCoreApplication::translate("Formats", "The list has no columns, so there is nothing to write."));
    for (size_t i = 0; i < list.rows.size(); ++i)
        if (list.rows[i].size() != list.headings.size())
            return refused(QCoreApplication::translate("Formats",
                                                       "Row %1 of the list has %2 cells for %3 headings, so "
                                                       "nothing was written.")
                               .arg(i + 1)
                               .arg(list.rows[i].size())
                               .arg(list.headings.size()));
    ListToWrite safe = list;
    safe.headings = safeHeadings(list.headings);
    const auto bytes = make(safe);
    if (!bytes)
        return bytes.error();
    return placeFile(path, *bytes, ifThere);
}

QString titleOf(const ExportFormat& format)
{
    return QCoreApplication::translate("Formats", format.title);
}

QString adviceOf(const ExportFormat& format)
{
    return QCoreApplication::translate("Formats", format.advice);
}

} // namespace core
