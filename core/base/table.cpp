// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include <QFile>

namespace core {

std::vector<QStringList> readTable(const QString& name, int columns)
{
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("table %s is not built in", qPrintable(name));
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    rows.reserve(size_t(lines.size()));
    for (const QString& line : lines) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells = (line.endsWith(u'\r') ? line.chopped(1) : line).split(u'\t');
        while (cells.size() < columns)
            cells += QString();
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace core
