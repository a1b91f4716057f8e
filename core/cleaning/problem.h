// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Something in the applicants that a coordinator should look at, with the answers there are. A problem is
// found anew from every snapshot and never stored; only the decision to leave one alone is. Finders make
// them, the clean-up queue shows them, core/edits/fix_problem.h turns a chosen option into an edit.

#include "core/domain/snapshot.h"

#include <optional>
#include <vector>

namespace core {

/// What an option would change. Values, so that the preview is what is written.
struct Fix
{
    std::vector<Person> people;
    std::vector<Application> applications;
    std::optional<std::pair<Id, Id>> merge; ///< kept person, other person: one applicant
    QStringList take;                       ///< of the merged two: fields in which the other's answer stays
    bool leave = false;                     ///< change nothing, do not ask again
};

struct Option
{
    QString id;    ///< stable: "IE", "same", "leave"
    QString label; ///< "Ireland"
    Fix fix;
};

struct Problem
{
    QString id;               ///< stable as long as the problem is the same one
    QString kind;             ///< id of the finder
    std::vector<Id> people;   ///< whom it concerns
    std::vector<Id> heldBack; ///< who cannot be matched before it is solved
    QString message;          ///< one sentence
    std::vector<Option> options;
    QString safe;      ///< id of the option that may be taken without asking; empty: none
    QString field;     ///< the field of core/edits/people.h that a typed answer sets; empty: none
    QString asWritten; ///< the words in question, for grouping and showing
    int looseness = 0; ///< within its kind the surest come first: 0 the same letters, 1 near, 2 sounds alike
    QString learned;   ///< id of the option that was taken for the same words before; empty: none
    bool byWords = false; ///< the id stands for words, not people: its answer is remembered and offered again

    bool isBlocking() const { return !heldBack.empty(); }
    const Option* option(const QString& wanted) const
    {
        for (const Option& one : options)
            if (one.id == wanted)
                return &one;
        return nullptr;
    }
};

/// "country-3f2a…": the same for the same subject on every laptop.
QString problemId(const QString& kind, const QString& subject);
/// About two people, in whatever order.
QString problemId(const QString& kind, const Id& a, const Id& b);
/// The option to leave things as they are.
Option leaveAsIs();

} // namespace core
