// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pairs of a round as a table: a cell per person, so that each of them can be taken hold of, then the
// fit, why, and marks in words. Rows come worst first. Shows what RoundPairs saw last.

#include "ui/models/pair_facets.h"
#include "ui/models/person_drag.h"
#include "ui/models/round_pairs.h"

namespace ui {

namespace mark {
enum Mark
{
    Locked = 1,
    ByHand = 2,
    RuleBroken = 4,
    Trio = 8,
    ToCheck = 16 ///< see RoundPairs::isToCheck
};
int of(const core::PairRow& row);
QString title(Mark mark);
} // namespace mark

class PairsModel : public PeopleToDrag
{
    Q_OBJECT

public:
    enum Column
    {
        First,
        Second,
        Third,
        Fit,
        Why,
        Marks,
        ColumnCount
    };
    enum Role_
    {
        SortRole = Qt::UserRole,
        SearchRole, ///< folded words of the row
        MarksRole,  ///< mark::Mark, or-ed
        FitRole
    };

    explicit PairsModel(const RoundPairs& pairs, QObject* parent = nullptr);

    void reload();
    const core::PairRow& row(int row) const { return m_view->rows[size_t(row)]; }
    int rowOf(const core::Id& partnership) const; ///< -1 when it is not there
    bool hasTrios() const { return m_hasTrios; }
    int marksOf(int row) const { return m_words[size_t(row)].allMarks; }
    const PairKeys& keysOf(int row) const { return m_words[size_t(row)].keys; }
    const QHash<QString, QString>& asWritten() const { return m_asWritten; }
    bool passes(int row, const QString& word) const { return m_words[size_t(row)].search.contains(word); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Words
    {
        std::vector<QString> people;
        QString marks;
        QString search;
        int allMarks = 0; ///< mark::Mark, or-ed
        PairKeys keys;
    };
    QVariant sortValue(int row, int column) const;

    const RoundPairs& m_pairs;
    std::shared_ptr<const core::PairsView> m_view;
    std::vector<Words> m_words; ///< one per row, made once
    QHash<QString, QString> m_asWritten;
    bool m_hasTrios = false;
};

} // namespace ui
