// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <vector>

namespace core {
namespace {

bool isInvisible(QChar c)
{
    switch (c.unicode()) {
    case 0x00AD: case 0x200B: case 0x200C: case 0x200D: case 0x2060: case 0xFEFF:
        return true;
    default:
        return false;
    }
}

/// Letters that have no decomposition but are the same letter to somebody with another keyboard.
QString plainLetter(QChar c)
{
    switch (c.unicode()) {
    case 0x00DF: return QStringLiteral("ss");
    case 0x00E6: return QStringLiteral("ae");
    case 0x0153: return QStringLiteral("oe");
    case 0x00F8: return QStringLiteral("o");
    case 0x0142: return QStringLiteral("l");
    case 0x0111: case 0x00F0: return QStringLiteral("d");
    case 0x00FE: return QStringLiteral("th");
    case 0x0131: return QStringLiteral("i");
    default: return QString(c);
    }
}

bool dropsItsMarks(QChar base)
{
    switch (base.script()) {
    case QChar::Script_Latin: case QChar::Script_Greek: case QChar::Script_Cyrillic: case QChar::Script_Common:
    case QChar::Script_Inherited:
        return true;
    default:
        return false; // vowel signs carry meaning elsewhere
    }
}

} // namespace

QString tidyText(const QString& text, bool keepLines)
{
    QString out;
    out.reserve(text.size());
    bool blank = false;
    for (const QChar c : text) {
        // The joiners are part of words in several scripts; only the blank-like ones go.
        if (c.unicode() == 0x200B || c.unicode() == 0xFEFF || c.unicode() == 0x2060 || c.unicode() == 0)
            continue;
        if (keepLines && (c == u'\n' || c == u'\r')) {
            if (c == u'\r')
                continue;
            while (out.endsWith(u' '))
                out.chop(1);
            out += u'\n';
            blank = false;
            continue;
        }
        if (c.isSpace()) {
            blank = true;
            continue;
        }
        if (blank && !out.isEmpty() && !out.endsWith(u'\n'))
            out += u' ';
        blank = false;
        out += c;
    }
    return keepLines ? out.trimmed() : out;
}

QString foldText(const QString& text)
{
    const QString wide = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    const QString small = wide.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(small.size());
    bool blank = false;
    QChar base;
    for (const QChar c : small) {
        if (isInvisible(c) || c == u'\'' || c.unicode() == 0x2019 || c.unicode() == 0x2018 || c == u'.')
            continue;
        if (c.isMark()) {
            if (!dropsItsMarks(base))
                out += c;
            continue;
        }
        if (c == u'&' || c == u'+') {
            out += blank || out.isEmpty() ? QString() : QStringLiteral(" ");
            if (!out.isEmpty() && !out.endsWith(u' '))
                out += u' ';
            out += QStringLiteral("and");
            blank = true;
            continue;
        }
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            if (blank && !out.isEmpty() && !out.endsWith(u' '))
                out += u' ';
            blank = false;
            out += plainLetter(c);
            base = c;
            continue;
        }
        blank = true;
    }
    return out;
}

bool saysNothing(const QString& text)
{
    static const QStringList empties = {QString(), QStringLiteral("na"), QStringLiteral("n a"),
                                        QStringLiteral("none"), QStringLiteral("null"), QStringLiteral("nil")};
    return empties.contains(foldText(text));
}

QString listOf(const QStringList& names, int most)
{
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return names.first();
    if (names.size() <= most)
        return QCoreApplication::translate("Text", "%1 and %2")
            .arg(QStringList(names.mid(0, names.size() - 1)).join(QStringLiteral(", ")), names.last());
    return QCoreApplication::translate("Text", "%1 and %n more", nullptr, int(names.size()) - most)
        .arg(QStringList(names.mid(0, most)).join(QStringLiteral(", ")));
}

QString isolated(const QString& name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

int editDistance(const QString& a, const QString& b, int most)
{
    const qsizetype n = a.size();
    const qsizetype m = b.size();
    if (std::abs(n - m) > most)
        return most + 1;
    // Three rows of the table are enough; names and words fit without asking for memory.
    constexpr size_t usual = 64;
    const size_t width = size_t(m) + 1;
    std::array<int, 3 * usual> small;
    std::vector<int> large(width > usual ? 3 * width : 0);
    int* before = width > usual ? large.data() : small.data(); // two rows up
    int* above = before + width;
    int* row = above + width;
    for (qsizetype j = 0; j <= m; ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= n; ++i) {
        row[0] = int(i);
        int least = most + 1;
        for (qsizetype j = 1; j <= m; ++j) {
            int best = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, before[j - 2] + 1);
            row[j] = best;
            least = std::min(least, best);
        }
        if (least > most)
            return most + 1;
        int* const free = before;
        before = above;
        above = row;
        row = free;
    }
    return std::min(above[m], most + 1);
}

} // namespace core
