// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The closed lists of words that rounds and applications use, with the names they have in the programme file, on
// the command line and in JSON. What a person reads on screen is made by `titleOf`.

#include <QString>
#include <QStringList>

#include <optional>

namespace core {

enum class Status {
    Applied,   ///< in, not yet through the country cap
    Accepted,  ///< has a place in this round
    Waiting,   ///< on the waiting list: over the cap, or after closing
    Held,      ///< must wait: set by a coordinator, with a reason
    Standby,   ///< a volunteer who is paired only when the number of the others is odd
    Withdrawn, ///< asked to leave
    Rejected,  ///< not an applicant: a test row, spam, another person's request
    Merged     ///< a second application of somebody who is here already
};

enum class CapRule {
    Applicants, ///< the cap is a share of everybody who applied
    Accepted    ///< the cap is a share of those who get a place
};

enum class SeparateBy { Country, Institution, City, Sector, None };
enum class OddRule { Trio, Wait };
enum class Objective { Balanced, Total, WorstFirst };

QString nameOf(Status status);
QString nameOf(CapRule rule);
QString nameOf(SeparateBy key);
QString nameOf(OddRule rule);
QString nameOf(Objective objective);

std::optional<Status> statusNamed(const QString& name);
std::optional<CapRule> capRuleNamed(const QString& name);
std::optional<SeparateBy> separateByNamed(const QString& name);
std::optional<OddRule> oddRuleNamed(const QString& name);
std::optional<Objective> objectiveNamed(const QString& name);

/// Every name of a list, in its own order: for help texts and messages.
QStringList statusNames();
QStringList capRuleNames();
QStringList separateByNames();
QStringList oddRuleNames();
QStringList objectiveNames();

/// "Has a place", "On the waiting list": the word a coordinator reads.
QString titleOf(Status status);

} // namespace core
