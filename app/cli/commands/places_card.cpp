// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/places_card.h"

#include "app/cli/text_table.h"

#include "core/domain/countries.h"

namespace cli {

QJsonObject placesAsJson(const core::PlacesPlan& plan)
{
    QJsonObject countries;
    for (const core::CountryPlaces& one : plan.byCountry)
        countries.insert(one.country, QJsonObject{{QStringLiteral("applied"), one.applied},
                                                  {QStringLiteral("accepted"), one.accepted},
                                                  {QStringLiteral("waiting"), one.waiting},
                                                  {QStringLiteral("share"), plan.permilleOf(one) / 1000.0},
                                                  {QStringLiteral("last_in"), isoTime(one.lastIn)},
                                                  {QStringLiteral("new"), one.isNew},
                                                  {QStringLiteral("tie_at_limit"), one.tieAtLimit}});
    QJsonArray people;
    for (const core::PlacedPerson& one : plan.people)
        people.append(QJsonObject{{QStringLiteral("id"), one.person.toString()},
                                  {QStringLiteral("country"), one.country},
                                  {QStringLiteral("status"), nameOf(one.status)},
                                  {QStringLiteral("reason"), withoutIsolates(one.reason)}});
    return {{QStringLiteral("applicants"), plan.applicants},
            {QStringLiteral("percent"), plan.settings.percent},
            {QStringLiteral("rule"), nameOf(plan.settings.rule)},
            {QStringLiteral("limit"), plan.limit},
            {QStringLiteral("other_reading"), plan.otherReading},
            {QStringLiteral("accepted"), plan.accepted()},
            {QStringLiteral("waiting"), plan.waiting()},
            {QStringLiteral("by_country"), countries},
            {QStringLiteral("unknown_country"), idsAsJson(plan.unknownCountry)},
            {QStringLiteral("people"), people},
            {QStringLiteral("findings"), findingsAsJson(plan.findings)}};
}

QString placesText(const core::Snapshot& snapshot, const core::PlacesPlan& plan)
{
    QString text =
        say("%1 % of %2 by the rule “%3”: at most %4 of one country (the other reading gives %5).\n"
            "%6 have a place, %7 wait.\n\n")
            .arg(QString::number(plan.settings.percent), say("%n applicant(s)", plan.applicants),
                 nameOf(plan.settings.rule), QString::number(plan.limit), QString::number(plan.otherReading),
                 QString::number(plan.accepted()), QString::number(plan.waiting()));
    TextTable countries(
        {say("Country"), say("Applied"), say("In"), say("% of places"), say("Wait"), say("Last one in")}, "lrrrr");
    for (const core::CountryPlaces& one : plan.byCountry)
        countries.add({core::countryName(one.country), QString::number(one.applied), QString::number(one.accepted),
                       QString::number(plan.permilleOf(one) / 10.0, 'f', 1), QString::number(one.waiting),
                       isoTime(one.lastIn)});
    text += countries.text();
    TextTable waiting;
    for (const core::PlacedPerson& one : plan.people)
        if (one.status == core::Status::Waiting)
            waiting.add({QStringLiteral("  ") + namesOf(snapshot, {one.person}),
                         core::countryName(one.country), one.reason});
    if (!waiting.isEmpty())
        text += u'\n' + say("On the waiting list:") + u'\n' + waiting.text();
    return plan.findings.empty() ? text : text + u'\n' + findingsText(plan.findings);
}

} // namespace cli
