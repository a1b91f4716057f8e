// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/moved_cells.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/time/zones.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

constexpr int clearlyBetter = 5;
constexpr qsizetype mostColumns = 400;

bool areLanguages(const QString& text)
{
    static const QRegularExpression any(QStringLiteral("\\s*[;,|\\n]\\s*"));
    const QStringList words = text.split(any, Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [](const QString& word) { return recogniseLanguage(word).has_value(); });
}

/// How well an answer fits under the heading of a field; 0 where looks do not tell.
int fitOf(Field field, const QString& cell)
{
    const QString text = tidyText(cell);
    if (saysNothing(text))
        return 0;
    switch (field) {
    case Field::Email:
        return looksLikeAddresses(text) ? 3 : -3;
    case Field::AppliedAt:
        return looksLikeMoment(text) ? 3 : -3;
    case Field::Country:
        return recogniseCountry(text).isCertain()                                      ? 3
               : looksLikeAddresses(text) || looksLikeMoment(text) || isZoneName(text) ? -3
                                                                                       : -1;
    case Field::TimeZone:
        return isZoneName(text) ? 3 : -2;
    case Field::Languages:
        return areLanguages(text) ? 3 : -2;
    case Field::About:
    case Field::Ignored:
        return 0;
    default:
        return looksLikeAddresses(text) || looksLikeMoment(text) || isZoneName(text) ? -3 : 0;
    }
}

struct Move
{
    int fit = 0;
    bool isClean = false; ///< the cell that goes was empty
    qsizetype at = 0;
    QStringList cells;

    auto rank() const { return std::tuple(fit, isClean, at); }
};

class Mover
{
public:
    Mover(const QStringList& headings, const Mapping& mapping, const Cells& cells)
    {
        for (const QString& heading : headings) {
            m_fields.push_back(mapping.of(heading));
            m_cells += cells.value(heading);
        }
    }

    std::optional<QStringList> best() const
    {
        Move best;
        best.fit = fitOfAll(m_cells) + clearlyBetter - 1;
        for (qsizetype at = 0; at < m_cells.size(); ++at)
            for (const auto& move : {toTheLeft(at), toTheRight(at)})
                if (move && move->fit >= best.fit && move->rank() > best.rank())
                    best = *move;
        return best.cells.isEmpty() ? std::nullopt : std::optional(best.cells);
    }

private:
    int fitOfAll(const QStringList& cells) const
    {
        int fit = 0;
        for (qsizetype i = 0; i < cells.size(); ++i)
            fit += fitOf(m_fields[size_t(i)], cells[i]);
        return fit;
    }

    Move moved(QStringList cells, qsizetype at, bool isClean) const
    {
        const int fit = fitOfAll(cells);
        return {fit, isClean, at, std::move(cells)};
    }

    /// A cell too many at `at`: an empty one, or the second half of the one before.
    std::optional<Move> toTheLeft(qsizetype at) const
    {
        const bool isEmpty = saysNothing(m_cells[at]);
        if (!isEmpty && at == 0)
            return std::nullopt;
        QStringList cells = m_cells;
        if (!isEmpty)
            cells[at - 1] =
                cells[at - 1].isEmpty() ? cells[at] : cells[at - 1] + QStringLiteral(", ") + cells[at];
        cells.removeAt(at);
        cells += QString();
        return moved(std::move(cells), at, isEmpty);
    }

    /// A cell that is missing at `at`; the last one must be free.
    std::optional<Move> toTheRight(qsizetype at) const
    {
        if (!saysNothing(m_cells.back()))
            return std::nullopt;
        QStringList cells = m_cells;
        cells.removeLast();
        cells.insert(at, QString());
        return moved(std::move(cells), at, true);
    }

    std::vector<Field> m_fields;
    QStringList m_cells;
};

} // namespace

std::optional<Cells> movedBack(const QStringList& headings, const Mapping& mapping, const Cells& cells)
{
    if (headings.isEmpty() || headings.size() > mostColumns)
        return std::nullopt;
    const auto best = Mover(headings, mapping, cells).best();
    if (!best)
        return std::nullopt;
    Cells moved;
    for (qsizetype i = 0; i < headings.size(); ++i)
        moved.insert(headings[i], best->at(i));
    return moved;
}

} // namespace core
