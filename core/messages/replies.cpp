// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/replies.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Replies", text);
}

QString bodyFor(const Application& application, const Round& round)
{
    const QString& label = round.label;
    const QString because = application.statusReason.isEmpty()
                                ? QString()
                                : u' ' + say("The reason: %1.").arg(application.statusReason);
    switch (application.status) {
    case Status::Accepted:
        return say("You have a place in “%1”. We will write again when we have found a partner for you.").arg(label);
    case Status::Waiting:
        return say("Thank you for applying to “%1”. We could not give you a place this time, and you are on the waiting "
                   "list.")
                   .arg(label) +
               because + u' ' + say("You come first in the next round; you need not apply again.");
    case Status::Held:
        return say("Thank you for applying to “%1”. Before we can look for a partner we need your help.").arg(label) +
               because + u' ' + say("Please answer this letter.");
    case Status::Standby:
        return say("Thank you for standing by in “%1”. We will write to you if somebody needs a partner.").arg(label);
    case Status::Withdrawn:
        return say("We have taken you out of “%1”, as you asked. You are welcome to apply again at any time.").arg(label);
    case Status::Rejected:
        return say("Thank you for writing to us. “%1” pairs people who work in libraries for letters, and your form does "
                   "not seem to be an application to it.")
                   .arg(label) +
               because + u' ' + say("If we are mistaken, please answer this letter.");
    case Status::Merged:
        return say("We received more than one application to “%1” from you and keep them as one. You need not do "
                   "anything.")
            .arg(label);
    case Status::Applied:
        break;
    }
    return say("Thank you for applying to “%1”. We will write again when the places are given.").arg(label);
}

} // namespace

QStringList usualReasons(Status status)
{
    switch (status) {
    case Status::Rejected:
        return {say("a test"), say("advertising"), say("looks for a job"), say("asks for an exchange of staff"),
                say("does not work in a library")};
    case Status::Held:
        return {say("the address does not work"), say("the country is not clear"),
                say("answers in the wrong columns"), say("a question is open")};
    case Status::Withdrawn:
        return {say("no time"), say("left the profession"), say("asked to leave")};
    case Status::Accepted:
        return {say("helps to run the programme"), say("was left out last time"), say("applied late by our mistake")};
    default:
        return {};
    }
}

Reply replyTo(const Person& person, const Application& application, const Round& round)
{
    const QString greeting = person.name.isEmpty() ? say("Hello,") : say("Dear %1,").arg(person.name);
    return {say("Your application to “%1”").arg(round.label),
            greeting + QStringLiteral("\n\n") + bodyFor(application, round) + QStringLiteral("\n\n") +
                say("With kind regards,\nthe coordinators")};
}

} // namespace core
