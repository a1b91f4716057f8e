// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Mapping", text);
}

struct FieldWords
{
    Field field;
    const char* name;
    const char* title;
};

constexpr std::array words = {
    FieldWords{Field::Ignored, "ignore", QT_TRANSLATE_NOOP("Mapping", "Not used")},
    FieldWords{Field::Id, "id", QT_TRANSLATE_NOOP("Mapping", "Answer number")},
    FieldWords{Field::Name, "name", QT_TRANSLATE_NOOP("Mapping", "Name")},
    FieldWords{Field::GivenName, "given_name", QT_TRANSLATE_NOOP("Mapping", "Given name")},
    FieldWords{Field::FamilyName, "family_name", QT_TRANSLATE_NOOP("Mapping", "Family name")},
    FieldWords{Field::Email, "email", QT_TRANSLATE_NOOP("Mapping", "E-mail address")},
    FieldWords{Field::Country, "country", QT_TRANSLATE_NOOP("Mapping", "Country")},
    FieldWords{Field::City, "city", QT_TRANSLATE_NOOP("Mapping", "City")},
    FieldWords{Field::TimeZone, "time_zone", QT_TRANSLATE_NOOP("Mapping", "Time zone")},
    FieldWords{Field::Languages, "languages", QT_TRANSLATE_NOOP("Mapping", "Languages")},
    FieldWords{Field::Institution, "institution", QT_TRANSLATE_NOOP("Mapping", "Institution")},
    FieldWords{Field::Sector, "sector", QT_TRANSLATE_NOOP("Mapping", "Kind of library")},
    FieldWords{Field::Role, "role", QT_TRANSLATE_NOOP("Mapping", "Role")},
    FieldWords{Field::CareerStage, "career_stage", QT_TRANSLATE_NOOP("Mapping", "Career stage")},
    FieldWords{Field::Interests, "interests", QT_TRANSLATE_NOOP("Mapping", "Interests")},
    FieldWords{Field::Preference, "preference", QT_TRANSLATE_NOOP("Mapping", "Match me by")},
    FieldWords{Field::About, "about", QT_TRANSLATE_NOOP("Mapping", "About me, wishes")},
    FieldWords{Field::PreviousPartners, "previous_partners", QT_TRANSLATE_NOOP("Mapping", "Former partners")},
    FieldWords{Field::AppliedAt, "applied_at", QT_TRANSLATE_NOOP("Mapping", "Time of application")},
};

Error wrongShape(const QString& place)
{
    return unreadable(
        say("The column mapping is not as it should be at “%1”. Make one with: bifolium-cli mapping "
            "suggest FILE")
            .arg(place));
}

} // namespace

QString nameOf(Field field)
{
    return QString::fromLatin1(words.at(size_t(field)).name);
}
QString titleOf(Field field)
{
    return say(words.at(size_t(field)).title);
}

std::optional<Field> fieldNamed(const QString& name)
{
    for (const FieldWords& entry : words)
        if (name == QLatin1String(entry.name))
            return entry.field;
    return std::nullopt;
}

const std::vector<Field>& allFields()
{
    static const std::vector<Field> all = [] {
        std::vector<Field> fields;
        for (const FieldWords& entry : words)
            fields.push_back(entry.field);
        return fields;
    }();
    return all;
}

QJsonObject toJson(const Mapping& mapping)
{
    QJsonObject columns;
    for (auto at = mapping.columns.begin(); at != mapping.columns.end(); ++at)
        columns.insert(at.key(), nameOf(at.value()));
    QJsonObject separators;
    for (auto at = mapping.separators.begin(); at != mapping.separators.end(); ++at)
        separators.insert(nameOf(at.key()), at.value());
    QJsonObject values;
    for (auto at = mapping.values.begin(); at != mapping.values.end(); ++at) {
        QJsonObject meanings;
        for (auto in = at->begin(); in != at->end(); ++in)
            meanings.insert(in.key(), in.value());
        values.insert(nameOf(at.key()), meanings);
    }
    QJsonObject json{{QStringLiteral("columns"), columns},
                     {QStringLiteral("separators"), separators},
                     {QStringLiteral("values"), values}};
    QJsonObject choices;
    for (auto at = mapping.choices.begin(); at != mapping.choices.end(); ++at)
        choices.insert(nameOf(at.key()), QJsonArray::fromStringList(*at));
    if (!choices.isEmpty())
        json.insert(QStringLiteral("choices"), choices);
    return json;
}

Result<Mapping> mappingFromJson(const QByteArray& json)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (!document.isObject())
        return unreadable(say("The column mapping is no JSON object: %1, at byte %2.")
                              .arg(broken.errorString(), QString::number(broken.offset)));
    const QJsonObject whole = document.object();
    Mapping mapping;
    const QJsonObject columns = whole.value(QStringLiteral("columns")).toObject();
    if (columns.isEmpty())
        return wrongShape(QStringLiteral("columns"));
    for (auto at = columns.begin(); at != columns.end(); ++at) {
        const auto field = fieldNamed(at.value().toString());
        if (!field)
            return wrongShape(at.key() + QStringLiteral(": ") + at.value().toString());
        mapping.columns.insert(at.key(), *field);
    }
    const QJsonObject separators = whole.value(QStringLiteral("separators")).toObject();
    for (auto at = separators.begin(); at != separators.end(); ++at) {
        const auto field = fieldNamed(at.key());
        if (!field || at.value().toString().isEmpty())
            return wrongShape(QStringLiteral("separators: ") + at.key());
        mapping.separators.insert(*field, at.value().toString());
    }
    const QJsonObject choices = whole.value(QStringLiteral("choices")).toObject();
    for (auto at = choices.begin(); at != choices.end(); ++at) {
        const auto field = fieldNamed(at.key());
        if (!field || !at.value().isArray())
            return wrongShape(QStringLiteral("choices: ") + at.key());
        for (const QJsonValue choice : at.value().toArray())
            mapping.choices[*field] += choice.toString();
    }
    const QJsonObject values = whole.value(QStringLiteral("values")).toObject();
    for (auto at = values.begin(); at != values.end(); ++at) {
        const auto field = fieldNamed(at.key());
        if (!field || !at.value().isObject())
            return wrongShape(QStringLiteral("values: ") + at.key());
        const QJsonObject meanings = at.value().toObject();
        for (auto in = meanings.begin(); in != meanings.end(); ++in)
            mapping.values[*field].insert(foldText(in.key()), in.value().toString());
    }
    return mapping;
}

Outcome checkMapping(const Mapping& mapping)
{
    if (!mapping.has(Field::Name) && !mapping.has(Field::GivenName) && !mapping.has(Field::FamilyName))
        return refused(say("No column holds people's names. Choose which one does."));
    if (!mapping.has(Field::Email))
        return refused(say("No column holds e-mail addresses. Choose which one does."));
    return success();
}

} // namespace core
