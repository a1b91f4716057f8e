// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/search.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

/// A word of the search, with what was quoted in it.
struct Piece
{
    QString before; ///< of the quotation mark
    QString quoted;
    bool hasQuote = false;
};

std::vector<Piece> piecesOf(const QString& typed)
{
    std::vector<Piece> pieces;
    Piece piece;
    bool inside = false;
    const auto end = [&] {
        if (!piece.before.isEmpty() || piece.hasQuote)
            pieces.push_back(piece);
        piece = {};
    };
    for (const QChar c : typed) {
        if (c == u'"' || c.unicode() == 0x201C || c.unicode() == 0x201D) {
            inside = !inside;
            piece.hasQuote = true;
            if (!inside)
                end();
        } else if (inside) {
            piece.quoted += c;
        } else if (c.isSpace()) {
            end();
        } else {
            piece.before += c;
        }
    }
    end();
    return pieces;
}

} // namespace

PeopleSearch::PeopleSearch(const QString& typed)
{
    for (Piece& piece : piecesOf(typed)) {
        Term term;
        if (piece.before.startsWith(u'-') && (piece.before.size() > 1 || piece.hasQuote)) {
            term.isNot = true;
            piece.before.remove(0, 1);
        }
        const qsizetype colon = piece.before.indexOf(u':');
        if (colon > 0)
            term.column = listColumnNamed(piece.before.left(colon));
        const QString rest = term.column ? piece.before.mid(colon + 1) : piece.before;
        term.isWhole = term.column && piece.hasQuote;
        term.written = (piece.hasQuote ? rest + piece.quoted : rest).trimmed().toCaseFolded();
        term.words = foldText(term.written);
        if (!term.words.isEmpty() || term.isWhole)
            m_terms.push_back(std::move(term));
    }
}

bool PeopleSearch::holds(const Term& term, const PersonRow& row, const QString& zone) const
{
    if (!term.column)
        return row.search.contains(term.words) || row.search.contains(term.written);
    for (const QString& text : {cellToCopy(row, *term.column, zone), cellText(row, *term.column, zone)}) {
        const QString folded = foldText(text);
        if (term.isWhole ? folded == term.words
                         : folded.contains(term.words) || text.toCaseFolded().contains(term.written))
            return true;
    }
    return false;
}

bool PeopleSearch::finds(const PersonRow& row, const QString& zone) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term& term) { return holds(term, row, zone) != term.isNot; });
}

QString searchTerm(ListColumn column, const QString& text, bool isNot)
{
    return QStringLiteral("%1%2:\"%3\"")
        .arg(isNot ? QStringLiteral("-") : QString(), idOf(column), QString(text).remove(u'"').simplified());
}

} // namespace core
