// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/answers.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace core {
namespace {

const std::array separators = {QStringLiteral(";"), QStringLiteral("\n"), QStringLiteral("|"),
                               QStringLiteral(",")};

QStringList cut(const QString& cell, const QString& separator)
{
    QStringList parts;
    for (const QString& part :
         QString(cell).replace(QLatin1String("\r\n"), QLatin1String("\n")).split(separator))
        if (const QString tidy = tidyText(part, true); !tidy.isEmpty())
            parts += tidy; // a line break in it may be how this cell was joined
    return parts;
}

/// "open_access preservation": codes of choices with blanks between them, as ODK and KoBo export.
bool areCodes(const QStringList& cells)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9_-]+(?: [a-z0-9_-]+)*$"));
    bool isJoined = false;
    for (const QString& cell : cells) {
        const QString text = cell.trimmed();
        if (!text.isEmpty() && !shape.match(text).hasMatch())
            return false;
        isJoined = isJoined || (text.contains(u' ') && text.contains(u'_'));
    }
    return isJoined;
}

/// The strongest separator that a good part of the filled cells has; a comma only when nothing better is
/// there.
QString commonSeparator(const QStringList& cells)
{
    const auto slashed = std::count_if(cells.begin(), cells.end(), [](const QString& cell) {
        return cell.startsWith(QLatin1String(" / "));
    });
    const auto filled =
        std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return !cell.isEmpty(); });
    if (slashed > 0 && slashed * 2 >= filled) // as Typeform joins answers, with one in front
        return QStringLiteral(" / ");

    if (areCodes(cells))
        return QStringLiteral(" ");

    std::array<int, separators.size()> counts{};
    for (const QString& cell : cells)
        for (size_t i = 0; i < separators.size(); ++i)
            counts[i] += cell.contains(separators[i]);
    for (size_t i = 0; i + 1 < separators.size(); ++i)
        if (counts[i] > 0 && counts[i] * 4 >= counts.back())
            return separators[i];
    return counts.back() > 0 ? separators.back() : separators.front();
}

/// Pieces between any separators, with where they start and end, for putting longer choices together again.
struct Piece
{
    qsizetype from;
    qsizetype to;
};

std::vector<Piece> piecesOf(const QString& cell)
{
    static const QRegularExpression any(QStringLiteral("[;,|\\n\\r]+"));
    std::vector<Piece> pieces;
    qsizetype from = 0;
    auto hits = any.globalMatch(cell);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        pieces.push_back({from, hit.capturedStart()});
        from = hit.capturedEnd();
    }
    pieces.push_back({from, cell.size()});
    std::erase_if(pieces, [&](const Piece& piece) {
        return tidyText(cell.mid(piece.from, piece.to - piece.from)).isEmpty();
    });
    return pieces;
}

/// The most pieces from `first` on that together are a known choice; 0 when there is none.
size_t longestKnown(const QString& cell, const std::vector<Piece>& pieces, size_t first,
                    const Vocabulary& vocabulary)
{
    for (size_t count = std::min<size_t>(pieces.size() - first, 6); count > 0; --count) {
        const QString text = cell.mid(pieces[first].from, pieces[first + count - 1].to - pieces[first].from);
        if (vocabulary.spelling.contains(foldText(text)))
            return count;
    }
    return 0;
}

void add(QStringList& answers, const QString& text, const Vocabulary& vocabulary)
{
    QString answer = vocabulary.spelling.value(foldText(text), tidyText(text));
    if (answer.size() > 2 && answer.startsWith(u'"') && answer.endsWith(u'"'))
        answer = tidyText(answer.mid(1, answer.size() - 2)); // quoted because of the comma in it
    if (!saysNothing(answer) && !answers.contains(answer))
        answers += answer;
}

/// Text without any choice that holds a separator.
void splitLoose(const QString& text, const Vocabulary& vocabulary, QStringList& answers)
{
    for (const QString& part : cut(text, vocabulary.separator)) {
        if (vocabulary.spelling.contains(foldText(part))) {
            add(answers, part, vocabulary);
            continue;
        }
        const std::vector<Piece> pieces = piecesOf(part);
        const bool joinedOtherwise = std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
            return vocabulary.spelling.contains(foldText(part.mid(piece.from, piece.to - piece.from)));
        });
        if (!joinedOtherwise) {
            add(answers, part, vocabulary); // somebody's own words: left whole
            continue;
        }
        for (const Piece& piece : pieces)
            add(answers, part.mid(piece.from, piece.to - piece.from), vocabulary);
    }
}

/// Parts that never occur but side by side are one choice that holds a comma: "Information literacy,
/// teaching". Where choices begin with capitals, a part that does not is the end of one; else it takes many
/// cells to tell.
class Gluer
{
public:
    Gluer(const QStringList& cells, const QSet<QString>& known) : m_known(known)
    {
        int capitals = 0;
        // The same choices ticked by many say no more than once ticked.
        QStringList different = cells;
        different.sort();
        different.removeDuplicates();
        for (const QString& cell : std::as_const(different)) {
            QString before;
            for (const QString& part : cut(cell, QStringLiteral(","))) {
                const QString folded = foldText(part);
                if (m_uses[folded]++ == 0) {
                    ++m_parts;
                    capitals += part.front().isUpper();
                }
                if (!before.isEmpty())
                    ++m_beside[{before, folded}];
                before = folded;
            }
        }
        m_areCapital = capitals * 2 > m_parts;
    }

    QStringList choicesIn(const QString& cell) const
    {
        QStringList choices;
        const QStringList parts = cut(cell, QStringLiteral(","));
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            QString choice = parts[i];
            qsizetype last = i;
            while (last + 1 < parts.size() && areOne(parts[last], parts[last + 1]))
                choice += QStringLiteral(", ") + parts[++last];
            if (last > i)
                choices += choice;
            i = last;
        }
        return choices;
    }

private:
    bool areOne(const QString& a, const QString& b) const
    {
        constexpr int many = 8;
        const QString one = foldText(a);
        const QString other = foldText(b);
        const int together = m_beside.value({one, other});
        if (together == 0 || together != m_uses.value(one) || together != m_uses.value(other) ||
            (m_known.contains(one) && m_known.contains(other)))
            return false;
        return (m_areCapital && b.front().isLower()) || together >= many;
    }

    QSet<QString> m_known; ///< choices, folded
    QHash<QString, int> m_uses;
    QHash<std::pair<QString, QString>, int> m_beside;
    int m_parts = 0;
    bool m_areCapital = false;
};

} // namespace

namespace {

void glue(const QStringList& cells, const QStringList& known, Vocabulary& vocabulary)
{
    QSet<QString> folded;
    for (const QString& choice : known)
        folded.insert(foldText(choice));
    const Gluer gluer(cells, folded);
    for (const QString& cell : cells)
        for (const QString& choice : gluer.choicesIn(cell)) {
            if (vocabulary.glued.contains(choice))
                continue;
            vocabulary.glued += choice;
            for (const QString& part : cut(choice, QStringLiteral(",")))
                vocabulary.spelling.remove(foldText(part));
            vocabulary.spelling.insert(foldText(choice), choice);
        }
    vocabulary.glued.sort();
}

using Written = QMap<QString, QMap<QString, int>>; ///< folded -> as written -> how often

/// Do the answers of this column begin with capitals?
bool areMostlyCapital(const Written& written)
{
    int capitals = 0;
    for (const auto& spellings : written)
        for (auto at = spellings.begin(); at != spellings.end(); ++at)
            capitals += at.key().front().isUpper() ? at.value() : -at.value();
    return capitals > 0;
}

struct Spelling
{
    QString text;
    int uses = 0; ///< in all spellings
};

/// The most frequent one. Between equals the one that begins as the others of the column do, then the first
/// in alphabetical order, whatever the rows' order.
Spelling usualSpelling(const QMap<QString, int>& spellings, bool areCapital)
{
    Spelling best;
    int most = 0;
    for (auto at = spellings.begin(); at != spellings.end(); ++at) {
        best.uses += at.value();
        const int rank = 2 * at.value() + (at.key().front().isUpper() == areCapital);
        if (rank > most) {
            most = rank;
            best.text = at.key();
        }
    }
    return best;
}

/// Everything between its separators is chosen alone more often than all of it together.
bool areChoicesOfTheirOwn(const Spelling& whole, const Written& written)
{
    const std::vector<Piece> pieces = piecesOf(whole.text);
    return std::all_of(pieces.begin(), pieces.end(), [&](const Piece& piece) {
        const QString part = whole.text.mid(piece.from, piece.to - piece.from);
        int uses = 0;
        for (const int times : written.value(foldText(part)))
            uses += times;
        return uses > whole.uses;
    });
}

} // namespace

Vocabulary learnVocabulary(const QStringList& cells, const QStringList& known, const QString& separator)
{
    Vocabulary vocabulary;
    vocabulary.separator = separator.isEmpty() ? commonSeparator(cells) : separator;
    QMap<QString, QMap<QString, int>> written;
    for (const QString& cell : cells)
        for (const QString& part : cut(cell, vocabulary.separator))
            ++written[foldText(part)][part];
    int filled = 0;
    for (const QString& cell : cells)
        filled += !saysNothing(cell);
    const bool areCapital = areMostlyCapital(written);
    for (auto at = written.begin(); at != written.end(); ++at) {
        const Spelling best = usualSpelling(*at, areCapital);
        // A cell that was joined differently looks like one long choice: it must not become one.
        const bool joinedOtherwise = piecesOf(best.text).size() > 1 &&
                                     (best.uses * 200 < filled + 400 || areChoicesOfTheirOwn(best, written));
        if (!at.key().isEmpty() && !joinedOtherwise)
            vocabulary.spelling.insert(at.key(), best.text);
    }
    if (vocabulary.separator == QStringLiteral(","))
        glue(cells, known, vocabulary);
    for (const QString& choice : known)
        vocabulary.spelling.insert(foldText(choice), choice);
    vocabulary.hasJoinedChoices =
        std::any_of(vocabulary.spelling.begin(), vocabulary.spelling.end(),
                    [](const QString& choice) { return piecesOf(choice).size() > 1; });
    return vocabulary;
}

QStringList splitAnswers(const QString& cell, const Vocabulary& vocabulary)
{
    QStringList answers;
    // Choices that hold a separator come first, else cutting would tear them apart.
    const std::vector<Piece> pieces = piecesOf(cell);
    qsizetype from = 0;
    for (size_t i = 0; i < pieces.size() && vocabulary.hasJoinedChoices; ++i) {
        const size_t count = longestKnown(cell, pieces, i, vocabulary);
        if (count < 2)
            continue;
        const Piece whole{pieces[i].from, pieces[i + count - 1].to};
        splitLoose(cell.mid(from, whole.from - from), vocabulary, answers);
        add(answers, cell.mid(whole.from, whole.to - whole.from), vocabulary);
        from = whole.to;
        i += count - 1;
    }
    splitLoose(cell.mid(from), vocabulary, answers);
    return answers;
}

QStringList roughPieces(const QString& cell)
{
    static const QRegularExpression any(QStringLiteral("\\s*[;,|\\n]\\s*"));
    return cell.split(any, Qt::SkipEmptyParts);
}

} // namespace core
