// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/guards.h"

namespace core {
namespace {

bool beginsFormula(QStringView rest)
{
    return !rest.isEmpty() && QStringView(u"=+-@").contains(rest.front());
}

} // namespace

qsizetype lengthOfGuard(const QString& cell)
{
    // Asked of every cell of a file: most are done with their first letter.
    const char16_t first = cell.isEmpty() ? u' ' : cell.front().unicode();
    if (first == u'\'')
        return cell.startsWith(u"'=") ? 1 : 0;
    // "(Security Alert: … See https://… for details.) +64 21 …", in whatever language the site speaks.
    const bool wide = first == 0xFF08;
    if (cell.size() < 40 || !(wide || first == u'('))
        return 0;
    const qsizetype close = cell.indexOf(wide ? QChar(0xFF09) : QChar(u')'));
    const QStringView warning = QStringView(cell).left(close + 1);
    if (close < 30 || close > 400 || !(warning.contains(u"https://") || warning.contains(u"http://")))
        return 0;
    const qsizetype blanks = close + 1 < cell.size() && cell.at(close + 1) == u' ' ? 1 : 0;
    return beginsFormula(QStringView(cell).sliced(close + 1 + blanks)) ? close + 1 + blanks : 0;
}

} // namespace core
