// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/person_card.h"

#include "app/cli/text_table.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"

namespace cli {
namespace {

using core::Application;
using core::Person;

void addAnswers(QJsonObject& card, const Application& application)
{
    card.insert(QStringLiteral("row"), application.row);
    card.insert(QStringLiteral("foreign_id"), application.foreignId);
    card.insert(QStringLiteral("status"), nameOf(application.status));
    card.insert(QStringLiteral("status_reason"), withoutIsolates(application.statusReason));
    card.insert(QStringLiteral("applied_at"), isoTime(application.appliedAt));
    card.insert(QStringLiteral("applied_as_written"), application.appliedAsWritten);
    card.insert(QStringLiteral("sector"), application.sector);
    card.insert(QStringLiteral("role"), application.role);
    card.insert(QStringLiteral("career_stage"), application.careerStage);
    card.insert(QStringLiteral("interests"), QJsonArray::fromStringList(application.interests));
    card.insert(QStringLiteral("preference"), application.preference);
    card.insert(QStringLiteral("about"), application.about);
    card.insert(QStringLiteral("previous_partners"),
                QJsonArray::fromStringList(application.previousPartners));
    card.insert(QStringLiteral("tags"), QJsonArray::fromStringList(application.tags));
    card.insert(QStringLiteral("note"), application.note);
}

QString countryText(const Person& person)
{
    if (person.country.isEmpty())
        return person.countryAsWritten.isEmpty() ? QString()
                                                 : say("not known; wrote “%1”").arg(person.countryAsWritten);
    return say("%1 (%2)").arg(core::countryName(person.country), person.country);
}

QString zoneText(const Person& person)
{
    if (person.timeZone.isEmpty() && !person.zoneAsWritten.isEmpty())
        return say("not known; wrote “%1”").arg(person.zoneAsWritten);
    return person.timeZone;
}

void addLines(TextTable& table, const Application& application)
{
    const QString list = QStringLiteral("; ");
    QString status = titleOf(application.status);
    if (!application.statusReason.isEmpty())
        status += QStringLiteral(": ") + application.statusReason;
    table.add({say("  status"), status});
    table.add({say("  applied"), application.appliedAt.isValid() ? isoTime(application.appliedAt)
                                                                 : application.appliedAsWritten});
    table.add(
        {say("  row, number"),
         QStringList{QString::number(application.row), application.foreignId}.join(QStringLiteral(", "))});
    table.add({say("  sector"), application.sector});
    table.add({say("  role"), application.role});
    table.add({say("  career stage"), application.careerStage});
    table.add({say("  interests"), application.interests.join(list)});
    table.add({say("  match me by"), application.preference});
    table.add({say("  about"), application.about});
    table.add({say("  former partners"), application.previousPartners.join(list)});
    table.add({say("  tags"), application.tags.join(list)});
    table.add({say("  note"), application.note});
}

} // namespace

QJsonObject personAsJson(const Person& person, const Application* application)
{
    QJsonObject card{{QStringLiteral("id"), person.id.toString()},
                     {QStringLiteral("name"), person.name},
                     {QStringLiteral("email"), person.email},
                     {QStringLiteral("country"), person.country},
                     {QStringLiteral("country_as_written"), person.countryAsWritten},
                     {QStringLiteral("city"), person.city},
                     {QStringLiteral("time_zone"), person.timeZone},
                     {QStringLiteral("zone_as_written"), person.zoneAsWritten},
                     {QStringLiteral("languages"), QJsonArray::fromStringList(person.languages)},
                     {QStringLiteral("institution"), person.institution}};
    if (application)
        addAnswers(card, *application);
    return card;
}

QString personText(const Person& person, const Application* application)
{
    QStringList languages;
    for (const QString& code : person.languages)
        languages += core::languageName(code);
    TextTable table;
    table.add({say("  id"), person.id.toString()});
    table.add({say("  e-mail"), person.email});
    table.add({say("  country"), countryText(person)});
    table.add({say("  city"), person.city});
    table.add({say("  time zone"), zoneText(person)});
    table.add({say("  languages"), languages.join(QStringLiteral(", "))});
    table.add({say("  institution"), person.institution});
    if (application)
        addLines(table, *application);
    return core::isolated(person.name) + u'\n' + table.text();
}

} // namespace cli
