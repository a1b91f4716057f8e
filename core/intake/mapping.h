// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which column of a form is which of our fields. Guessed from headings and values, shown, editable, saved by
// name as JSON: {"columns": {heading: field}, "separators": {field: text}, "choices": {field: [answers that
// are one although they hold a separator]}, "values": {field: {as written: as meant}}}. Columns are known by
// their heading, never by position, so a form may reorder its questions.

#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

enum class Field
{
    Ignored, ///< kept with the programme, not used
    Id,
    Name,
    GivenName,
    FamilyName,
    Email,
    Country,
    City,
    TimeZone,
    Languages,
    Institution,
    Sector,
    Role,
    CareerStage,
    Interests,
    Preference,
    About,
    PreviousPartners,
    AppliedAt
};

QString nameOf(Field field);
std::optional<Field> fieldNamed(const QString& name);
/// "E-mail address", as a coordinator reads it.
QString titleOf(Field field);
const std::vector<Field>& allFields();

struct Mapping
{
    QMap<QString, Field> columns;
    QMap<Field, QString> separators;
    QMap<Field, QStringList> choices;           ///< answers that are one, whatever they hold
    QMap<Field, QMap<QString, QString>> values; ///< keys folded

    bool operator==(const Mapping&) const = default;
    Field of(const QString& heading) const { return columns.value(heading, Field::Ignored); }
    bool has(Field field) const { return columns.values().contains(field); }
};

QJsonObject toJson(const Mapping& mapping);
/// Refuses unknown fields and wrong shapes with the place named.
Result<Mapping> mappingFromJson(const QByteArray& json);

struct MappingGuess
{
    Mapping mapping;
    QStringList unknown; ///< headings that were not understood; they are kept and ignored
    QStringList doubts;  ///< sentences about columns that might be something else
    QStringList missing; ///< headings that a saved mapping uses and the file has not
    QString origin;      ///< the saved mapping or the earlier file that it comes from; empty: guessed
};

/// From headings (English wordings of questions, field names) and then from what stands in the columns.
/// `rows` are cells in the order of the headings; the first few hundred are enough.
/// `known` is what the form tool itself says about its columns: no question, so nothing else is guessed
/// there.
MappingGuess guessMapping(const QStringList& headings, const std::vector<QStringList>& rows,
                          const QMap<QString, Field>& known = {});

/// A saved mapping put onto a file: headings are met by folded text, so capitals and blanks may differ, then
/// by most of their words, for questions that were worded anew; columns that the mapping does not know are
/// guessed.
MappingGuess fitMapping(const Mapping& saved, const QStringList& headings,
                        const std::vector<QStringList>& rows, const QMap<QString, Field>& known = {});

/// Without these two nothing can be brought in; a sentence names what is missing.
Outcome checkMapping(const Mapping& mapping);

} // namespace core
