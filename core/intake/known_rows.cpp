// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/known_rows.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/same_person.h"

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

QString namedKey(const QString& name, const QString& sign)
{
    return foldText(name).isEmpty() || sign.isEmpty() ? QString() : foldText(name) + u'\n' + sign;
}

/// Married, or spelled another way, but not a colleague who reads the same mailbox: some word of the name is the same.
bool mayBeOneName(const QString& a, const QString& b)
{
    const QStringList words = foldText(a).split(u' ', Qt::SkipEmptyParts);
    const QStringList others = foldText(b).split(u' ', Qt::SkipEmptyParts);
    const auto isIn = [&](const QString& word) {
        static const QSet<QString> particles = {
            QStringLiteral("al"),  QStringLiteral("bin"), QStringLiteral("da"),  QStringLiteral("de"),
            QStringLiteral("del"), QStringLiteral("den"), QStringLiteral("der"), QStringLiteral("di"),
            QStringLiteral("dos"), QStringLiteral("el"),  QStringLiteral("la"),  QStringLiteral("le"),
            QStringLiteral("ten"), QStringLiteral("van"), QStringLiteral("von")};
        return !particles.contains(word) && std::any_of(others.begin(), others.end(), [&](const QString& other) {
            return word == other || (word.size() > 3 && editDistance(word, other, 1) < 2);
        });
    };
    return words.isEmpty() || others.isEmpty() || std::any_of(words.begin(), words.end(), isIn);
}

/// One person's mailbox, however the address is spelled; what is no address at all stays as it is.
QString mailboxOf(const QString& email)
{
    return email.contains(u'@') ? mailboxKey(email) : foldedAddress(email);
}

QString timedKey(const QString& email, const QString& applied)
{
    return email.isEmpty() || applied.isEmpty() ? QString() : foldedAddress(email) + u'\n' + applied;
}

} // namespace

KnownRows::KnownRows(const Snapshot& snapshot, const Id& round) : m_snapshot(snapshot)
{
    QSet<Id> here;
    const std::vector<Application> applications = applicationsOf(snapshot, round, true);
    for (const Application& application : applications) {
        here.insert(application.person);
        const Person* person = snapshot.people.find(application.person);
        if (!person)
            continue;
        ReadAnswer stands;
        stands.person = *person;
        stands.application = application;
        learnSigns(application.id, stands);
        learnName(*person);
    }
    for (const SourceRow& source : snapshot.sourceRows.live) {
        if (source.round != round || source.application.isNull())
            continue;
        m_source.insert(source.application, source.id);
        m_byCells.insert(source.cells, source.application);
    }
    const SamePeople same(snapshot);
    QHash<Id, Id> rowless; ///< human being -> application that no file has told of
    for (const Application& application : applications)
        if (!m_source.contains(application.id) && application.status != Status::Merged &&
            application.status != Status::Withdrawn &&
            application.status != Status::Rejected) // who left and applies again is to be seen
            rowless.insert(same.of(application.person), application.id);
    for (const Person& person : snapshot.people.live) {
        const QString address = mailboxOf(person.email);
        if (address.isEmpty())
            continue;
        if (const Id application = rowless.value(same.of(person.id)); !application.isNull())
            m_rowless.insert(address, application);
        else if (!here.contains(person.id) && !m_elsewhere.contains(address))
            m_elsewhere.insert(address, person.id);
    }
}

void KnownRows::learnSigns(const Id& application, const ReadAnswer& answer)
{
    const auto add = [&](QMultiHash<QString, Id>& shelf, const QString& key) {
        if (!key.isEmpty() && !shelf.contains(key, application))
            shelf.insert(key, application);
    };
    const Person& person = answer.person;
    const QString& applied = answer.application.appliedAsWritten;
    add(m_byForeignId, answer.application.foreignId);
    add(m_byKey, timedKey(person.email, applied));
    add(m_byName, namedKey(person.name, foldedAddress(person.email)));
    add(m_byName, namedKey(person.name, applied));
}

void KnownRows::learnSaid(const Id& application, const ReadAnswer& said)
{
    learnSigns(application, said);
    m_said.insert(application, {foldedAddress(said.person.email), foldText(said.person.name)});
}

const Application* KnownRows::application(const ReadAnswer& answer, const QString& cells, Sign sign)
{
    if (sign == Sign::AllCells)
        return take(byCells(cells));
    if (sign == Sign::Address)
        return take(byAddress(answer));
    return take(sign == Sign::Key ? byKey(answer) : byRemainder(answer));
}

const Application* KnownRows::take(const Application* application)
{
    if (application)
        m_claimedApplications.insert(application->id);
    return application;
}

/// Whatever was corrected here since, the file says what it said.
const Application* KnownRows::byCells(const QString& cells)
{
    QList<Id> found = m_byCells.values(cells);
    std::sort(found.begin(), found.end());
    for (const Id& id : found)
        if (!m_claimedApplications.contains(id))
            return m_snapshot.applications.find(id);
    return nullptr;
}

const Application* KnownRows::byKey(const ReadAnswer& answer)
{
    QList<Id> found;
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
        const QString address = foldedAddress(answer.person.email);
        const QString name = foldText(answer.person.name);
        const auto said = m_said.constFind(id);
        const bool isSaid = said != m_said.constEnd();
        const bool sameAddress =
            (person && foldedAddress(person->email) == address) || (isSaid && said->address == address);
        const bool sameName = (person && foldText(person->name) == name) || (isSaid && said->name == name);
        if (sameAddress && sameName)
            return application;
        if ((sameAddress || sameName) && !weaker)
            weaker = application;
    }
    return weaker;
}

/// A form that lets people edit their answers changes the time; one who mistyped an address changes that.
/// When several could be meant, nobody is.
const Application* KnownRows::byRemainder(const ReadAnswer& answer)
{
    for (const QString& sign : {answer.application.appliedAsWritten, foldedAddress(answer.person.email)}) {
        QSet<Id> open;
        for (const Id& id : m_byName.values(namedKey(answer.person.name, sign))) {
            const Application* application = m_snapshot.applications.find(id);
            const bool hasOtherId = application && !application->foreignId.isEmpty() &&
                                    !answer.application.foreignId.isEmpty() &&
                                    application->foreignId != answer.application.foreignId;
            if (application && !hasOtherId && m_source.contains(id) && !m_claimedApplications.contains(id))
                open.insert(id);
        }
        if (open.size() == 1)
            return m_snapshot.applications.find(*open.begin());
    }
    return nullptr;
}

const Application* KnownRows::byAddress(const ReadAnswer& answer) const
{
    QList<Id> found = m_rowless.values(mailboxOf(answer.person.email));
    std::sort(found.begin(), found.end());
    for (const Id& id : found) {
        const Application* application = m_snapshot.applications.find(id);
        const Person* person = application ? m_snapshot.people.find(application->person) : nullptr;
        if (person && !m_claimedApplications.contains(id) && mayBeOneName(person->name, answer.person.name))
            return application;
    }
    return nullptr;
}

const Person* KnownRows::returner(const ReadAnswer& answer) const
{
    const Id id = m_elsewhere.value(mailboxOf(answer.person.email));
    const Person* person = m_snapshot.people.find(id);
    const bool isFree = person && !m_claimedPeople.contains(id);
    return isFree && mayBeOneName(person->name, answer.person.name) ? person : nullptr;
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

/// Rounds may take applicants from several forms: a batch is of this one when most of its columns are here.
bool KnownRows::isOfForm(const Id& batch, const QStringList& headings) const
{
    const ImportBatch* known = m_snapshot.batches.find(batch);
    const auto mapping = known ? mappingFromJson(known->mapping.toUtf8()) : Result<Mapping>(Mapping());
    if (!mapping)
        return false;
    qsizetype shared = 0;
    for (const QString& heading : mapping->columns.keys())
        shared += headings.contains(heading);
    return shared * 2 >= mapping->columns.size();
}

std::vector<const Application*> KnownRows::unseen(const QStringList& headings) const
{
    std::vector<const Application*> gone;
    QHash<Id, bool> ofForm;
    bool hasSeen = false;
    for (auto at = m_source.begin(); at != m_source.end(); ++at) {
        if (m_claimedApplications.contains(at.key())) {
            hasSeen = true;
            continue;
        }
        const SourceRow* row = m_snapshot.sourceRows.find(at.value());
        const Application* application = m_snapshot.applications.find(at.key());
        if (!row || !application)
            continue;
        if (!ofForm.contains(row->batch))
            ofForm.insert(row->batch, isOfForm(row->batch, headings));
        if (ofForm.value(row->batch))
            gone.push_back(application);
    }
    if (!hasSeen)
        return {};
    std::sort(gone.begin(), gone.end(), [](const Application* a, const Application* b) {
        return std::pair(a->row, a->id) < std::pair(b->row, b->id);
    });
    return gone;
}

} // namespace core
