// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/export/safe_headings.h"

#include <QCoreApplication>
#include <QSet>

namespace core {
namespace {

/// Letters of all scripts with the signs that belong to them; outside 16 bits some programs lose count.
bool isPartOfName(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

QString withoutUnsafe(const QString& heading)
{
    QString safe;
    for (const QChar c : heading.normalized(QString::NormalizationForm_C)) {
        if (isPartOfName(c))
            safe += c;
        else if (!safe.isEmpty() && !safe.endsWith(u' ') && c != u'\'' && c != QChar(0x2019))
            safe += u' ';
    }
    safe = safe.left(longestHeading).trimmed();
    if (safe.isEmpty() || !safe.front().isLetter())
        safe = QCoreApplication::translate("Formats", "Column %1").arg(safe).left(longestHeading).trimmed();
    return safe;
}

} // namespace

bool isSafeHeading(const QString& heading)
{
    if (heading.isEmpty() || heading.size() > longestHeading || !heading.front().isLetter() ||
        heading.endsWith(u' '))
        return false;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const bool single = heading.at(i) == u' ' && heading.at(i - 1) != u' ';
        if (!single && !isPartOfName(heading.at(i)))
            return false;
    }
    return true;
}

QStringList safeHeadings(const QStringList& headings)
{
    QSet<QString> taken;
    QStringList safe;
    for (const QString& heading : headings) {
        const QString name = isSafeHeading(heading) ? heading : withoutUnsafe(heading);
        QString own = name;
        for (int n = 2; taken.contains(own.toCaseFolded()); ++n) {
            const QString number = QStringLiteral(" %1").arg(n);
            own = name.left(longestHeading - number.size()).trimmed() + number;
        }
        taken.insert(own.toCaseFolded());
        safe += own;
    }
    return safe;
}

} // namespace core
