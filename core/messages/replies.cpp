// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/replies.h"

#include "core/time/zones.h"

#include <QCoreApplication>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Replies", text);
}

/// The reasons that the program gives or offers, in words for the applicant; others as they stand.
QString reasonFor(const Application& application, const Round& round)
{
    const QString& reason = application.statusReason;
    const auto is = [&](const char* context, const char* text) {
        return reason == QCoreApplication::translate(context, text);
    };
    if (is("Places", "over the country limit"))
        return say("So many people from your country applied that places were given in the order in which they wrote to us.");
    if (is("Places", "applied after closing"))
        return round.closes.isValid()
                   ? say("Your application reached us after the closing date, %1.").arg(describeMoment(round.closes, round.zone))
                   : say("Your application reached us after the closing date.");
    if (is("Replies", "the address does not work"))
        return say("Letters to the e-mail address in your form did not reach you. Which address should we use?");
    if (is("Replies", "the country is not clear"))
        return say("We could not tell from your form in which country you work. Which one is it?");
    if (is("Replies", "answers in the wrong columns"))
        return say("Some answers in your form stand under the wrong questions. Could you fill it in once more?");
    if (is("Replies", "a question is open") || reason.isEmpty())
        return {};
    return say("The reason: %1.").arg(reason);
}

QString bodyFor(const Application& application, const Round& round)
{
    const QString& label = round.label;
    const QString reason = reasonFor(application, round);
    QStringList sentences;
    switch (application.status) {
    case Status::Accepted:
        sentences = {say("Good news: you have a place in “%1”.").arg(label),
                     say("We are now looking for the right partner for you and will write as soon as we know who it is."),
                     say("If you cannot take part after all, please tell us soon, so that nobody waits in vain.")};
        break;
    case Status::Waiting:
        sentences = {say("Thank you for applying to “%1”.").arg(label),
                     say("We are sorry that we cannot give you a place now."), reason,
                     say("You are on our waiting list: if a place becomes free, we will write to you."),
                     say("In the next round you come before those who apply then, and you need not apply again.")};
        break;
    case Status::Held:
        sentences = {say("Thank you for applying to “%1”.").arg(label),
                     say("Before we can look for a partner for you, we need your help."), reason,
                     say("Please answer this letter.")};
        break;
    case Status::Standby:
        sentences = {say("Thank you for standing by in “%1”.").arg(label),
                     say("We will write to you as soon as somebody needs a partner.")};
        break;
    case Status::Withdrawn:
        sentences = {say("Thank you for letting us know."),
                     say("We have taken you out of “%1”, and you will get no more letters about it.").arg(label),
                     say("You are welcome to apply again at any time.")};
        break;
    case Status::Rejected:
        sentences = {say("Thank you for writing to us."),
                     say("“%1” brings people who work in libraries together to write to each other, and we do not think "
                         "that it is what you are looking for.")
                         .arg(label),
                     reason, say("If we have misunderstood you, please answer this letter.")};
        break;
    case Status::Merged:
        sentences = {say("We received more than one application to “%1” from you and have put them together.").arg(label),
                     say("You need not do anything.")};
        break;
    case Status::Applied:
        sentences = {say("Thank you for applying to “%1”.").arg(label),
                     say("We have your answers and will write again when we know who has a place.")};
        break;
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
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

Reply replyTo(const Person& person, const Application& application, const Round& round, const QString& programme)
{
    const QString greeting = person.name.isEmpty() ? say("Hello,") : say("Dear %1,").arg(person.name);
    return {say("Your application to “%1”").arg(round.label),
            greeting + QStringLiteral("\n\n") + bodyFor(application, round) + QStringLiteral("\n\n") +
                (programme.isEmpty() ? say("With kind regards,\nthe coordinators")
                                     : say("With kind regards,\nthe coordinators of %1").arg(programme))};
}

} // namespace core
