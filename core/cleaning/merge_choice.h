// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which answers of two applications of one person stay when they become one: the fields that can be chosen,
// and what "take the later answers" means. Pure; core/edits/merge_people.h carries a choice out.

#include "core/cleaning/applicants.h"

#include <QStringList>

namespace core {

/// Fields in which one of the two answers is chosen, as the programme file names them. Times and former
/// partners are not among them: the earlier time and all partners stay.
const QStringList& mergeableFields();

/// With the applicants' own wording of the fields that have one: it follows what was understood of it.
QStringList withWordings(QStringList fields);

/// Fields in which `other` says something that `kept` does not. What differs only in case or accents is no
/// news, and an answer that was not understood gives way to none that was.
QStringList fieldsToTake(const Applicant& kept, const Applicant& other);

} // namespace core
