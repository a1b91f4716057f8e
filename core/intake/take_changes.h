// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a changed row of a file does to a person who is here: field by field, what the file changed is taken
// over, unless somebody has corrected that field by hand since; then the correction stands and is reported.
// Pure.

#include "core/intake/import_plan.h"

namespace core {

struct Taken
{
    Person person;
    Application application;
    std::vector<AnswerChange> changes;

    QStringList changed() const; ///< titles of fields that were taken from the file
    QStringList kept() const;    ///< titles of fields where the correction stands
};

/// `before`: what the file said last time; `now`: what it says this time. `fileWins`: corrections made here
/// give way to what the file says.
Taken takeChanges(const ReadAnswer& before, const ReadAnswer& now, const Person& person,
                  const Application& application, bool fileWins = false);

/// A returner with the answers of the new form: what it says wins, what it leaves out stays known.
Person laterWord(const Person& known, const Person& now);

} // namespace core
