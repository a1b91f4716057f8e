// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/merge_choice.h"

#include "core/base/text.h"
#include "core/cleaning/names.h"
#include "core/domain/address.h"
#include "core/domain/columns.h"
#include "core/domain/languages.h"

#include <algorithm>

namespace core {
namespace {

/// Fields that mean nothing without each other: the wording follows what was understood of it.
QString leaderOf(const QString& field)
{
    if (field == QLatin1String("country_as_written"))
        return QStringLiteral("country");
    return field == QLatin1String("zone_as_written") ? QStringLiteral("time_zone") : field;
}

bool areKnown(const QStringList& languages)
{
    return std::all_of(languages.begin(), languages.end(),
                       [](const QString& one) { return recogniseLanguage(one).has_value(); });
}

QStringList sortedWords(const QString& name)
{
    QStringList words = nameWords(name);
    words.sort();
    return words;
}

/// The later answer is worse than the earlier one in a way that everybody would see.
bool isWorse(const QString& field, const Person& kept, const Person& other)
{
    if (field == QLatin1String("email"))
        return mailboxKey(kept.email) == mailboxKey(other.email) ||
               (faultOfAddress(kept.email).isEmpty() && suggestAddress(kept.email).isEmpty() &&
                (!faultOfAddress(other.email).isEmpty() || !suggestAddress(other.email).isEmpty()));
    if (field == QLatin1String("name"))
        return sortedWords(kept.name) == sortedWords(other.name); // in another order or with a title
    if (field == QLatin1String("languages"))
        return areKnown(kept.languages) && !areKnown(other.languages);
    return false;
}

template <class T>
void add(QStringList& fields, const T& kept, const T& other)
{
    for (const Column<T>& column : columns<T>()) {
        const QString now = column.read(other).toString();
        if (mergeableFields().contains(column.name) && leaderOf(column.name) == column.name &&
            !now.isEmpty() && foldText(now) != foldText(column.read(kept).toString()))
            fields += column.name;
    }
}

} // namespace

const QStringList& mergeableFields()
{
    static const QStringList fields = {QStringLiteral("name"),
                                       QStringLiteral("email"),
                                       QStringLiteral("country"),
                                       QStringLiteral("country_as_written"),
                                       QStringLiteral("city"),
                                       QStringLiteral("time_zone"),
                                       QStringLiteral("zone_as_written"),
                                       QStringLiteral("languages"),
                                       QStringLiteral("institution"),
                                       QStringLiteral("sector"),
                                       QStringLiteral("role"),
                                       QStringLiteral("career_stage"),
                                       QStringLiteral("interests"),
                                       QStringLiteral("preference"),
                                       QStringLiteral("about")};
    return fields;
}

QStringList withWordings(QStringList fields)
{
    for (const QString& field : mergeableFields())
        if (leaderOf(field) != field && fields.contains(leaderOf(field)))
            fields += field;
    return fields;
}

QStringList fieldsToTake(const Applicant& kept, const Applicant& other)
{
    QStringList fields;
    add(fields, *kept.person, *other.person);
    add(fields, *kept.application, *other.application);
    fields.removeIf([&](const QString& field) { return isWorse(field, *kept.person, *other.person); });
    return withWordings(fields);
}

} // namespace core
