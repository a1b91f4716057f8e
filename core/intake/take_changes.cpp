// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/take_changes.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace core {
namespace {

QString shown(const QString& text)
{
    return text;
}
QString shown(const QStringList& list)
{
    return list.join(QStringLiteral("; "));
}
QString shown(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

bool saysSomething(const QString& text)
{
    return !text.isEmpty();
}
bool saysSomething(const QStringList& list)
{
    return !list.isEmpty();
}
bool saysSomething(const QDateTime& time)
{
    return time.isValid();
}

template <class Row, class Value>
void take(Value Row::*member, Field title, const Row& before, const Row& now, Row& here, bool fileWins,
          std::vector<AnswerChange>& changes)
{
    if (here.*member == now.*member)
        return;
    const bool isNews = !(before.*member == now.*member);
    const bool isOverruled = fileWins && saysSomething(now.*member);
    if (!isNews && !isOverruled)
        return;
    AnswerChange change{title, shown(before.*member), shown(now.*member), shown(here.*member), false};
    if (isOverruled || here.*member == before.*member)
        here.*member = now.*member;
    else
        change.isKept = true;
    if (title != Field::Ignored)
        changes.push_back(std::move(change));
}

void prefer(QString& known, const QString& now)
{
    if (!now.isEmpty())
        known = now;
}

} // namespace

QString textOf(const AnswerChange& change)
{
    constexpr qsizetype enough = 80;
    const auto quoted = [](const QString& text) {
        if (text.isEmpty())
            return QCoreApplication::translate("Intake", "nothing");
        const QString line = tidyText(text);
        return isolated(line.size() > enough ? line.left(enough) + QChar(u'…') : line);
    };
    const QString words = change.isKept
                              ? QCoreApplication::translate("Intake", "%1: %2 stays, the file says %3")
                              : QCoreApplication::translate("Intake", "%1: %2 → %3");
    return words.arg(titleOf(change.field), quoted(change.here), quoted(change.now));
}

Taken takeChanges(const ReadAnswer& before, const ReadAnswer& now, const Person& person,
                  const Application& application, bool fileWins)
{
    Taken taken{person, application, {}};
    const auto ofPerson = [&](auto member, Field title) {
        take(member, title, before.person, now.person, taken.person, fileWins, taken.changes);
    };
    ofPerson(&Person::name, Field::Name);
    ofPerson(&Person::email, Field::Email);
    ofPerson(&Person::country, Field::Country);
    ofPerson(&Person::countryAsWritten, Field::Ignored);
    ofPerson(&Person::city, Field::City);
    ofPerson(&Person::timeZone, Field::TimeZone);
    ofPerson(&Person::zoneAsWritten, Field::Ignored);
    ofPerson(&Person::languages, Field::Languages);
    ofPerson(&Person::institution, Field::Institution);
    const auto ofApplication = [&](auto member, Field title) {
        take(member, title, before.application, now.application, taken.application, fileWins, taken.changes);
    };
    ofApplication(&Application::appliedAt, Field::AppliedAt);
    ofApplication(&Application::appliedAsWritten, Field::Ignored);
    ofApplication(&Application::sector, Field::Sector);
    ofApplication(&Application::role, Field::Role);
    ofApplication(&Application::careerStage, Field::CareerStage);
    ofApplication(&Application::interests, Field::Interests);
    ofApplication(&Application::preference, Field::Preference);
    ofApplication(&Application::about, Field::About);
    ofApplication(&Application::previousPartners, Field::PreviousPartners);
    return taken;
}

QStringList Taken::changed() const
{
    QStringList titles;
    for (const AnswerChange& change : changes)
        if (!change.isKept)
            titles += titleOf(change.field);
    return titles;
}

QStringList Taken::kept() const
{
    QStringList titles;
    for (const AnswerChange& change : changes)
        if (change.isKept)
            titles += titleOf(change.field);
    return titles;
}

Person laterWord(const Person& known, const Person& now)
{
    Person person = known;
    prefer(person.name, now.name);
    prefer(person.email, now.email);
    prefer(person.country, now.country);
    prefer(person.countryAsWritten, now.countryAsWritten);
    prefer(person.city, now.city);
    prefer(person.timeZone, now.timeZone);
    prefer(person.zoneAsWritten, now.zoneAsWritten);
    prefer(person.institution, now.institution);
    if (!now.languages.isEmpty())
        person.languages = now.languages;
    return person;
}

} // namespace core
