// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What two records of one human being have in common: the same mailbox, the same name in another order or
// spelling, a surname that changed under the same text. People who share a clue are looked at; whether the
// rest agrees is decided pair by pair, so that nobody compares everybody with everybody.

#include "core/cleaning/applicants.h"

#include <vector>

namespace core {

/// A person as the comparison sees them.
struct Likeness
{
    Applicant who;
    QString mailbox;       ///< of the address that was probably meant; empty: none
    QString local;         ///< what stands before the @
    QStringList words;     ///< of the name, folded
    QString name;          ///< the words in alphabetical order
    bool isShared = false; ///< info@, library@: a mailbox of a place, not of a person
};

Likeness likenessOf(const Applicant& applicant);

/// Why two people may be one; `looseness` as in Problem.
struct Clue
{
    QString why;
    int looseness = 0;
};

/// "info", "library", "office": what stands before the @ when several people read the mail.
bool isSharedMailbox(const QString& address);

/// The best clue, or nothing.
std::optional<Clue> clueBetween(const Likeness& a, const Likeness& b);

/// Under each of these somebody can be found who may be the same. Numbers made of the words, so that looking
/// thousands of people up stays quick; that two words give one number by chance does no harm.
std::vector<quint64> cluesOf(const Likeness& one);
/// A clue of one's own, of another kind than those.
quint64 clueOf(char kind, QStringView what);

/// Who is found under the clues of whom: for each of `who` those of `known`, in their order. Of a clue that
/// many share only the first few count. `before` leaves out whoever does not come earlier in the list, for
/// comparing a list with itself.
std::vector<std::vector<size_t>> meetings(const std::vector<std::vector<quint64>>& who,
                                          const std::vector<std::vector<quint64>>& known, bool before);

} // namespace core
