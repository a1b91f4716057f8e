// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The interest list: who wants to hear when applications open, who has heard, and who has applied since.
// Addresses come as people paste them.

#include "core/edits/edit.h"

namespace core {

struct InterestRow
{
    enum class State
    {
        ToTell,  ///< has not heard of this round
        Told,    ///< has heard, has not applied
        Applied, ///< is an applicant of this round
    };
    Interested one;
    State state = State::ToTell;
    Id person; ///< who this is, where the programme knows the address; null: nobody
};

/// By time, unknown times last, then by name.
std::vector<InterestRow> interestList(const Snapshot& snapshot, const Id& round);

/// "to_tell": on the command line.
QString nameOf(InterestRow::State state);
/// "Has applied": for people.
QString titleOf(InterestRow::State state);

struct InterestPlan
{
    std::vector<Interested> added;
    std::vector<Interested> known; ///< stand there already; a missing name is taken over
    QStringList unread;            ///< lines without an address that letters can be sent to
    Edit edit;                     ///< empty when there is nothing to do
};

/// One person in each line: an address, "Name <address>", or name and address in cells of a spreadsheet; also
/// several addresses with commas between them.
Result<InterestPlan> planInterested(const Snapshot& snapshot, const QString& text, const QDateTime& now);

} // namespace core
