// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/field_values.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/time/zones.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Fields", text);
}

QString nothingWritten(const FieldContext&)
{
    return {};
}

template <auto member>
QString ofPerson(const FieldContext& context)
{
    return context.person.*member;
}

template <auto member>
QString ofApplication(const FieldContext& context)
{
    return context.application.*member;
}

template <auto member>
QString listOfApplication(const FieldContext& context)
{
    return (context.application.*member).join(QStringLiteral("; "));
}

QString country(const FieldContext& context)
{
    return context.person.country.isEmpty() ? QString() : countryName(context.person.country);
}

QString languages(const FieldContext& context)
{
    QStringList names;
    for (const QString& code : context.person.languages)
        names += languageName(code);
    return names.join(QStringLiteral("; "));
}

QString appliedAt(const FieldContext& context)
{
    if (!context.application.appliedAt.isValid())
        return {};
    const WallClock wall = wallClockAt(context.zone, context.application.appliedAt);
    return wall.date.toString(Qt::ISODate) + u' ' + wall.time.toString(QStringLiteral("HH:mm:ss"));
}

/// Wording that only repeats what is shown says nothing new.
template <auto member, auto shown>
QString other(const FieldContext& context)
{
    QString text;
    if constexpr (std::is_same_v<decltype(member), QString Person::*>)
        text = context.person.*member;
    else
        text = context.application.*member;
    return foldText(text) == foldText(shown(context)) ? QString() : text;
}

const std::vector<FieldWords>& table()
{
    static const std::vector<FieldWords> all = {
        {"name", QT_TRANSLATE_NOOP("Fields", "Name"), false, ofPerson<&Person::name>, nothingWritten},
        {"email", QT_TRANSLATE_NOOP("Fields", "E-mail address"), false, ofPerson<&Person::email>,
         nothingWritten},
        {"country", QT_TRANSLATE_NOOP("Fields", "Country"), false, country,
         other<&Person::countryAsWritten, country>},
        {"city", QT_TRANSLATE_NOOP("Fields", "City"), false, ofPerson<&Person::city>, nothingWritten},
        {"time_zone", QT_TRANSLATE_NOOP("Fields", "Time zone"), false, ofPerson<&Person::timeZone>,
         other<&Person::zoneAsWritten, ofPerson<&Person::timeZone>>},
        {"languages", QT_TRANSLATE_NOOP("Fields", "Languages"), false, languages, nothingWritten},
        {"institution", QT_TRANSLATE_NOOP("Fields", "Institution"), false, ofPerson<&Person::institution>,
         nothingWritten},
        {"sector", QT_TRANSLATE_NOOP("Fields", "Kind of library"), false, ofApplication<&Application::sector>,
         nothingWritten},
        {"role", QT_TRANSLATE_NOOP("Fields", "Role"), false, ofApplication<&Application::role>,
         nothingWritten},
        {"career_stage", QT_TRANSLATE_NOOP("Fields", "Career stage"), false,
         ofApplication<&Application::careerStage>, nothingWritten},
        {"interests", QT_TRANSLATE_NOOP("Fields", "Interests"), true,
         listOfApplication<&Application::interests>, nothingWritten},
        {"preference", QT_TRANSLATE_NOOP("Fields", "Match me by"), false,
         ofApplication<&Application::preference>, nothingWritten},
        {"about", QT_TRANSLATE_NOOP("Fields", "About me, wishes"), true, ofApplication<&Application::about>,
         nothingWritten},
        {"tags", QT_TRANSLATE_NOOP("Fields", "Tags"), false, listOfApplication<&Application::tags>,
         nothingWritten},
        {"previous_partners", QT_TRANSLATE_NOOP("Fields", "Former partners"), false,
         listOfApplication<&Application::previousPartners>, nothingWritten},
        {"applied_at", QT_TRANSLATE_NOOP("Fields", "Applied at"), false, appliedAt,
         other<&Application::appliedAsWritten, appliedAt>},
        {"note", QT_TRANSLATE_NOOP("Fields", "Note for coordinators"), true,
         ofApplication<&Application::note>, nothingWritten},
    };
    return all;
}

Result<QString> typedZone(const QString& typed, const FieldContext& context)
{
    if (const auto zone = canonicalZone(typed))
        return *zone;
    const ZoneMatch match = recogniseZone(typed, context.person.country);
    // A country with one zone would take any words for it.
    const bool isRead = match.how != ZoneMatch::How::Country && match.how != ZoneMatch::How::Unknown;
    if (isRead && match.isCertain())
        return match.zones.first();
    if (!isRead || match.zones.isEmpty())
        return refused(
            say("“%1” is not a time zone in the list. Choose one, or name a large city nearby.").arg(typed));
    return refused(say("“%1” may mean several time zones: %2. Choose one.").arg(typed, listOf(match.zones)));
}

Result<QString> typedMoment(const QString& typed, const FieldContext& context)
{
    const auto moment = parseMoment(typed, context.zone);
    if (!moment)
        return refused(say("“%1” is not a time. Write the day and the time in %2, such as 2026-02-14 21:05.")
                           .arg(typed, placeOf(context.zone)));
    return moment->toUTC().toString(Qt::ISODate);
}

} // namespace

const std::vector<FieldWords>& fieldWords()
{
    return table();
}

const FieldWords* findFieldWords(const QString& field)
{
    for (const FieldWords& words : table())
        if (field == QLatin1String(words.field))
            return &words;
    return nullptr;
}

QString titleOf(const FieldWords& field)
{
    return say(field.title);
}

QString shownText(const QString& field, const FieldContext& context)
{
    const FieldWords* words = findFieldWords(field);
    return words ? words->shown(context) : QString();
}

Result<QString> typedValue(const QString& field, const QString& typed, const FieldContext& context)
{
    const QString text = typed.trimmed();
    if (field == QStringLiteral("name") && text.isEmpty())
        return refused(say("A person needs a name."));
    if (text.isEmpty())
        return text;
    if (field == QStringLiteral("time_zone"))
        return typedZone(text, context);
    if (field == QStringLiteral("applied_at"))
        return typedMoment(text, context);
    return text;
}

QString momentText(const QDateTime& utc, const QString& zone)
{
    return utc.isValid() ? describeMoment(utc, zone) : say("Not known");
}

} // namespace core
