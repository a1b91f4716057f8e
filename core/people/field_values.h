// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fields of a person as somebody reads and types them, in one table: title, text to show, text to edit, the
// applicant's own wording, and how typed words become what edits take. Used by the table of people, the
// details and the clean-up queue.

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/domain/round.h"

#include <vector>

namespace core {

struct FieldContext
{
    const Person& person;
    const Application& application;
    QString zone; ///< of the round, for times
};

struct FieldWords
{
    const char* field; ///< as core/edits/people.h names it
    const char* title; ///< QT_TRANSLATE_NOOP("Fields", "…")
    bool isLong;       ///< several lines
    QString (*shown)(const FieldContext& context);
    /// The applicant's own wording, where it may say more than what is shown; else empty.
    QString (*written)(const FieldContext& context);
};

/// In the order of the details.
const std::vector<FieldWords>& fieldWords();
/// Null for a field that is not shown.
const FieldWords* findFieldWords(const QString& field);
QString titleOf(const FieldWords& field);
/// Text to show and to edit.
QString shownText(const QString& field, const FieldContext& context);
/// What edits take for words that were typed; refused with a sentence when they mean nothing.
Result<QString> typedValue(const QString& field, const QString& typed, const FieldContext& context);

/// "21:05, Sat 14 Feb 2026 in Copenhagen"; "Not known" when it is not.
QString momentText(const QDateTime& utc, const QString& zone);

} // namespace core
