// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/person_card.h"
#include "app/cli/text_table.h"

#include "core/base/text.h"
#include "core/domain/countries.h"

#include <algorithm>

namespace cli {
namespace {

using core::Application;
using core::Person;

bool isFound(const Person& person, const Application& application, const QString& folded)
{
    const QStringList fields = QStringList{person.name,           person.email,
                                           person.country,        core::countryName(person.country),
                                           person.city,           person.institution,
                                           application.foreignId, application.sector,
                                           application.role,      application.note} +
                               application.interests;
    return std::any_of(fields.begin(), fields.end(),
                       [&](const QString& field) { return core::foldText(field).contains(folded); });
}

core::Result<Answer> run(Context& context)
{
    const auto status = wordOf(context.given, "status", core::statusNamed, core::statusNames());
    if (!status)
        return status.error();
    const auto opened = openRound(context);
    if (!opened)
        return opened.error();
    auto applications =
        core::applicationsOf(opened->snapshot(), opened->round.id, *status == core::Status::Merged);
    std::stable_sort(applications.begin(), applications.end(),
                     [](const Application& a, const Application& b) { return a.row < b.row; });
    const QString search = core::foldText(context.given.value("search"));
    QJsonArray list;
    TextTable table(
        {say("Row"), say("Number"), say("Name"), say("Country"), say("City"), say("Status"), say("E-mail")},
        "r");
    for (const Application& application : applications) {
        const Person* person = opened->snapshot().people.find(application.person);
        if (!person || (*status && application.status != **status))
            continue;
        if (!search.isEmpty() && !isFound(*person, application, search))
            continue;
        list.append(personAsJson(*person, &application));
        table.add({QString::number(application.row), application.foreignId, core::isolated(person->name),
                   person->country.isEmpty() ? QStringLiteral("?") : core::countryName(person->country),
                   person->city, titleOf(application.status), person->email});
    }
    const int count = int(list.size());
    return Answer{list, (count > 0 ? table.text() + u'\n' : QString()) +
                            say("%n person(s) in “%1”.", count).arg(opened->round.label)};
}

} // namespace

Command peopleCommand()
{
    return {"people",
            QT_TRANSLATE_NOOP("Cli", "List the applicants of a round"),
            "FILE [-r LABEL] [--status STATUS] [--search WORDS]",
            "spring.bifolium -r \"Spring 2026\" --status accepted --search brazil",
            1,
            1,
            {roundOption(),
             {"status", "STATUS",
              QT_TRANSLATE_NOOP("Cli",
                                "only these: applied, accepted, waiting, held, withdrawn, rejected, merged")},
             {"search", "WORDS",
              QT_TRANSLATE_NOOP("Cli", "only those with these words in name, place, work or interests")}},
            run};
}

} // namespace cli
