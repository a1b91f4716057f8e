// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pairs of the round in view, looked at once after each change and then shared by the table, the strip of
// fits, the details and the chooser of partners.

#include "core/usecases/look_at_pairs.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <utility>

namespace ui {

class Session;

class RoundPairs
{
public:
    explicit RoundPairs(const Session& session) : m_session(session) {}

    /// Looks again if anything changed since. True when it did.
    bool update();

    const core::PairsView& view() const { return *m_view; }
    /// For models, which show what they were told last until they are told anew.
    std::shared_ptr<const core::PairsView> sharedView() const { return m_view; }
    /// Null while there is no round or it cannot be asked about.
    const core::MatchQuestion* question() const { return m_question ? &*m_question : nullptr; }
    /// Why there is nothing to see although there is a round; usually empty.
    const QString& problem() const { return m_problem; }

    /// Null for a row that is not there.
    const core::PairRow* find(const core::Id& partnership) const;
    const core::PairRow* rowOf(const core::Id& person) const;

    /// People whose answers are others than when pairs were found. Their pairs are to be checked. True when they were
    /// not known as such before.
    bool setChanged(const QSet<core::Id>& people) { return std::exchange(m_changed, people) != people; }
    /// It breaks a rule, or was found by answers that have changed since.
    bool isToCheck(const core::PairRow& row) const;

    QString name(const core::Id& person) const;    ///< isolated, for cells and sentences
    QString country(const core::Id& person) const; ///< "Brazil"; empty while not known

private:
    void look();

    const Session& m_session;
    core::Id m_round;
    size_t m_step = 0; ///< lines of history when it was looked at
    bool m_looked = false;
    bool m_isSure = false; ///< whom problems hold back was known when it was looked at
    std::shared_ptr<const core::PairsView> m_view = std::make_shared<core::PairsView>();
    QHash<core::Id, size_t> m_rows; ///< by partnership, and by each of its people
    QSet<core::Id> m_changed;
    std::optional<core::MatchQuestion> m_question;
    QString m_problem;
};

/// Whether both say the same to whoever finds or judges pairs.
bool sameForPairs(const core::Snapshot& a, const core::Snapshot& b);

/// "74.5" of 7450.
QString fitText(int hundredths);

} // namespace ui
