// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The different answers of the questions that have choices, as the file is read: how cells were cut, what
// each answer is taken to mean, how often it was given. For looking at before anything is brought in; part of
// the import plan.

#include "core/intake/mapping.h"

#include <map>

namespace core {

struct AnswerTable;
class Reader;

struct AnswerCount
{
    QString text;    ///< as it stands in the file
    QString meaning; ///< what it is taken to mean; empty: just that
    int count = 0;

    bool operator==(const AnswerCount&) const = default;
};

/// By field, the most frequent first, then in alphabetical order.
using AnswerCounts = std::map<Field, std::vector<AnswerCount>>;

AnswerCounts countAnswers(const Reader& reader, const AnswerTable& table, const Mapping& mapping);

} // namespace core
