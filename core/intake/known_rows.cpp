// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/known_rows.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

/// Words of a name in alphabetical order, so that "García, María" is "María García".
QString nameKey(const Person& person)
{
    QStringList words = foldText(person.name).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    const QString place = person.country.isEmpty() ? foldText(person.countryAsWritten) : person.country;
    return words.isEmpty() || place.isEmpty() ? QString() : words.join(u' ') + u'\n' + place;
}

QString timedKey(const QString& email, const QString& applied)
{
    return email.isEmpty() || applied.isEmpty() ? QString() : foldedAddress(email) + u'\n' + applied;
}

} // namespace

KnownRows::KnownRows(const Snapshot& snapshot, const Id& round) : m_snapshot(snapshot)
{
    QSet<Id> here;
    for (const Application& application : applicationsOf(snapshot, round, true)) {
        here.insert(application.person);
        if (!application.foreignId.isEmpty())
            m_byForeignId.insert(application.foreignId, application.id);
        const Person* person = snapshot.people.find(application.person);
        if (!person)
            continue;
        if (const QString key = timedKey(person->email, application.appliedAsWritten); !key.isEmpty())
            m_byKey.insert(key, application.id);
        learnName(*person);
    }
    for (const SourceRow& source : snapshot.sourceRows.live) {
        if (source.round != round || source.application.isNull())
            continue;
        m_source.insert(source.application, source.id);
        m_byCells.insert(source.cells, source.application);
    }
    for (const Person& person : snapshot.people.live)
        if (!here.contains(person.id) && !person.email.isEmpty() &&
            !m_elsewhere.contains(foldedAddress(person.email)))
            m_elsewhere.insert(foldedAddress(person.email), person.id);
}

const Application* KnownRows::application(const ReadAnswer& answer, const QString& cells)
{
    QList<Id> found = m_byCells.values(cells);
    std::sort(found.begin(), found.end());
    for (const Id& id : found) { // whatever was corrected here since, the file says what it said
        if (m_claimedApplications.contains(id))
            continue;
        m_claimedApplications.insert(id);
        return m_snapshot.applications.find(id);
    }
    found.clear();
    if (!answer.application.foreignId.isEmpty())
        found = m_byForeignId.values(answer.application.foreignId);
    else if (const QString key = timedKey(answer.person.email, answer.application.appliedAsWritten);
             !key.isEmpty())
        found = m_byKey.values(key);
    std::sort(found.begin(), found.end());
    const Application* weaker = nullptr;
    for (const Id& id : found) {
        const Application* application = m_snapshot.applications.find(id);
        if (!application || m_claimedApplications.contains(id))
            continue;
        const Person* person = m_snapshot.people.find(application->person);
        const bool sameAddress = person && foldedAddress(person->email) == foldedAddress(answer.person.email);
        const bool sameName = person && foldText(person->name) == foldText(answer.person.name);
        if (sameAddress && sameName) {
            m_claimedApplications.insert(id);
            return application;
        }
        if ((sameAddress || sameName) && !weaker)
            weaker = application;
    }
    if (weaker)
        m_claimedApplications.insert(weaker->id);
    return weaker;
}

const Person* KnownRows::returner(const ReadAnswer& answer) const
{
    if (answer.person.email.isEmpty())
        return nullptr;
    const Id id = m_elsewhere.value(foldedAddress(answer.person.email));
    return id.isNull() || m_claimedPeople.contains(id) ? nullptr : m_snapshot.people.find(id);
}

QString KnownRows::twinOf(const ReadAnswer& answer) const
{
    if (const auto at = m_addressHere.constFind(foldedAddress(answer.person.email));
        at != m_addressHere.constEnd() && !answer.person.email.isEmpty())
        return say("same address as %1").arg(isolated(*at));
    if (const auto at = m_nameHere.constFind(nameKey(answer.person));
        at != m_nameHere.constEnd() && !nameKey(answer.person).isEmpty())
        return say("same name and country as somebody at %1").arg(*at);
    return {};
}

QString KnownRows::keyOf(const ReadAnswer& answer) const
{
    const QString address = foldedAddress(answer.person.email);
    if (!answer.application.foreignId.isEmpty())
        return answer.application.foreignId + u'\n' + address;
    return address + u'\n' + answer.application.appliedAsWritten + u'\n' + foldText(answer.person.name);
}

void KnownRows::claim(const Person& person, const Application& application)
{
    m_claimedPeople.insert(person.id);
    m_claimedApplications.insert(application.id);
    learnName(person);
}

void KnownRows::learnName(const Person& person)
{
    if (!person.email.isEmpty() && !m_addressHere.contains(foldedAddress(person.email)))
        m_addressHere.insert(foldedAddress(person.email), person.name.isEmpty() ? person.email : person.name);
    if (const QString key = nameKey(person); !key.isEmpty() && !m_nameHere.contains(key))
        m_nameHere.insert(key, person.email);
}

int KnownRows::countUnseen() const
{
    int seen = 0;
    for (auto at = m_source.begin(); at != m_source.end(); ++at)
        seen += m_claimedApplications.contains(at.key());
    return seen == 0 ? 0 : int(m_source.size()) - seen;
}

} // namespace core
