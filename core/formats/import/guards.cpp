// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/guards.h"

#include <QHash>
#include <QRegularExpression>

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

bool takeOffEntities(QString& cell)
{
    qsizetype from = cell.indexOf(u'&');
    if (from < 0 || !QStringView(cell).sliced(from).contains(u';'))
        return false;
    static const QHash<QString, QChar> named = {
        {QStringLiteral("amp"), u'&'},  {QStringLiteral("lt"), u'<'},    {QStringLiteral("gt"), u'>'},
        {QStringLiteral("quot"), u'"'}, {QStringLiteral("apos"), u'\''}, {QStringLiteral("nbsp"), u' '}};
    static const QRegularExpression shape(
        QStringLiteral("&(?:(amp|lt|gt|quot|apos|nbsp)|#(\\d{2,4})|#x([0-9a-fA-F]{2,4}));"));
    QString plain;
    qsizetype done = 0;
    for (auto hits = shape.globalMatch(cell, from); hits.hasNext();) {
        const auto hit = hits.next();
        const uint code =
            hit.captured(2).isEmpty() ? hit.captured(3).toUInt(nullptr, 16) : hit.captured(2).toUInt();
        if (hit.captured(1).isEmpty() && (code < 0x20 || QChar::isSurrogate(code)))
            continue;
        plain += QStringView(cell).sliced(done, hit.capturedStart() - done);
        plain += hit.captured(1).isEmpty() ? QChar(char16_t(code)) : named.value(hit.captured(1));
        done = hit.capturedEnd();
    }
    if (done == 0)
        return false;
    plain += QStringView(cell).sliced(done);
    cell = plain;
    return true;
}

} // namespace core
