// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/introductions.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/time/zones.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Letters", text);
}

constexpr int mostPartners = 2;

struct Member
{
    Person person;
    Application application;
};

QStringList headingsOfPartner(int number)
{
    const QString start = QStringLiteral("Partner %1 ").arg(number);
    return {start + QStringLiteral("first name"), start + QStringLiteral("full name"),
            start + QStringLiteral("email"),      start + QStringLiteral("country"),
            start + QStringLiteral("city"),       start + QStringLiteral("time zone"),
            start + QStringLiteral("languages"),  start + QStringLiteral("role"),
            start + QStringLiteral("library"),    start + QStringLiteral("interests"),
            start + QStringLiteral("about")};
}

QStringList cellsOfPartner(const Member& member)
{
    QStringList languages;
    for (const QString& code : member.person.languages)
        languages += languageName(code);
    return {firstNameOf(member.person.name),
            member.person.name,
            member.person.email,
            member.person.country.isEmpty() ? QString() : countryName(member.person.country),
            member.person.city,
            placeOf(member.person.timeZone),
            languages.join(QStringLiteral("; ")),
            member.application.role,
            member.application.sector,
            member.application.interests.join(QStringLiteral("; ")),
            member.application.about};
}

QStringList sharedInterests(const Member& recipient, const std::vector<Member>& partners)
{
    QStringList shared;
    for (const QString& interest : recipient.application.interests) {
        const QString folded = foldText(interest);
        const bool all = std::all_of(partners.begin(), partners.end(), [&](const Member& partner) {
            const QStringList& theirs = partner.application.interests;
            return std::any_of(theirs.begin(), theirs.end(),
                               [&](const QString& one) { return foldText(one) == folded; });
        });
        if (all)
            shared += interest;
    }
    return shared;
}

QString described(const Member& member)
{
    return member.person.country.isEmpty()
               ? member.person.name
               : say("%1 from %2").arg(member.person.name, countryInSentence(member.person.country));
}

QString partnersSentence(const std::vector<Member>& partners)
{
    if (partners.size() == 1)
        return say("Your partner is %1.").arg(described(partners[0]));
    return say("Your partners are %1 and %2.").arg(described(partners[0]), described(partners[1]));
}

QStringList cellsFor(const Round& round, const Member& recipient, const std::vector<Member>& partners)
{
    QStringList cells = {recipient.person.email, firstNameOf(recipient.person.name), recipient.person.name};
    for (int i = 0; i < mostPartners; ++i)
        cells += size_t(i) < partners.size() ? cellsOfPartner(partners[size_t(i)])
                                             : QStringList(headingsOfPartner(1).size(), QString());
    const QString code = recipient.application.foreignId.isEmpty() ? recipient.person.id.toString().left(8)
                                                                   : recipient.application.foreignId;
    cells += {sharedInterests(recipient, partners).join(QStringLiteral("; ")),
              partnersSentence(partners),
              say("Dear %1,").arg(firstNameOf(recipient.person.name)),
              round.label,
              QString::number(partners.size() + 1),
              code};
    return cells;
}

} // namespace

QString firstNameOf(const QString& name)
{
    static const QStringList titles = {
        QStringLiteral("dr"),  QStringLiteral("prof"), QStringLiteral("mr"),   QStringLiteral("mrs"),
        QStringLiteral("ms"),  QStringLiteral("miss"), QStringLiteral("mx"),   QStringLiteral("sr"),
        QStringLiteral("sra"), QStringLiteral("herr"), QStringLiteral("frau"), QStringLiteral("professor")};
    const QStringList words = tidyText(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (!titles.contains(foldText(word)))
            return word;
    return name;
}

MailList makeIntroductions(const Snapshot& snapshot, const Id& round)
{
    MailList list;
    list.purpose = QStringLiteral("introductions");
    list.headings = {QStringLiteral("Email"), QStringLiteral("First name"), QStringLiteral("Full name")};
    for (int number = 1; number <= mostPartners; ++number)
        list.headings += headingsOfPartner(number);
    list.headings += {QStringLiteral("Shared interests"), QStringLiteral("Partners sentence"),
                      QStringLiteral("Greeting line"),    QStringLiteral("Round"),
                      QStringLiteral("Group size"),       QStringLiteral("Participant code")};
    const Round* found = snapshot.rounds.find(round);
    if (!found)
        return list;
    list.round = found->label;
    QHash<Id, Application> applications;
    for (const Application& application : applicationsOf(snapshot, round))
        applications.insert(application.person, application);
    for (const Partnership& partnership : partnershipsOf(snapshot, round)) {
        std::vector<Member> members;
        for (const Id& id : partnership.members()) {
            const Person* person = snapshot.people.find(id);
            members.push_back({person ? *person : Person{}, applications.value(id)});
            members.back().person.id = id;
        }
        for (size_t i = 0; i < members.size(); ++i) {
            std::vector<Member> partners = members;
            partners.erase(partners.begin() + qsizetype(i));
            MailRow row;
            row.recipient = members[i].person.id;
            for (const Member& partner : partners)
                row.partners.push_back(partner.person.id);
            row.cells = cellsFor(*found, members[i], partners);
            list.rows.push_back(std::move(row));
        }
    }
    std::sort(list.rows.begin(), list.rows.end(), [](const MailRow& a, const MailRow& b) {
        return std::pair(foldText(a.cells[2]), a.recipient) < std::pair(foldText(b.cells[2]), b.recipient);
    });
    return list;
}

} // namespace core
