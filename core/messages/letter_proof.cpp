// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/letter_proof.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/countries.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Letters", text);
}

class Prover
{
public:
    Prover(const Snapshot& snapshot, const Id& round, const MailList& list)
        : m_snapshot(snapshot), m_round(round), m_list(list)
    {
        for (const Application& application : snapshot.applications.live)
            if (application.round == round && application.status != Status::Merged)
                m_applications.insert(application.person, &application);
        for (const Partnership& partnership : snapshot.partnerships.live)
            if (partnership.round == round)
                for (const Id& member : partnership.members())
                    m_partnerships[member].push_back(&partnership);
    }

    LetterProof run()
    {
        m_proof.rows = int(m_list.rows.size());
        if (m_list.rows.empty())
            fail(say("There are no pairs yet, so there is nobody to write to."));
        for (const MailRow& row : m_list.rows)
            proveRow(row);
        m_proof.recipients = int(m_owner.size());
        proveEverybodyIsThere();
        return std::move(m_proof);
    }

private:
    void proveRow(const MailRow& row)
    {
        m_about = row.recipient;
        const QString who = name(row.recipient);
        if (row.cells.size() != m_list.headings.size())
            return fail(say("The row of %1 does not fit its headings.").arg(who));
        if (m_seen.contains(row.recipient))
            fail(say("%1 would get two introductions.").arg(who));
        m_seen.insert(row.recipient, &row);
        proveRecipient(row, who);
        if (row.partners.empty() || row.partners.size() > 2)
            fail(say("%1 has no partner, or too many.").arg(who));
        for (size_t i = 0; i < row.partners.size(); ++i)
            provePartner(row, int(i), who);
        proveNobodyElse(row, who);
    }

    void proveRecipient(const MailRow& row, const QString& who)
    {
        const Person* person = m_snapshot.people.find(row.recipient);
        const Application* application = m_applications.value(row.recipient);
        if (!person || !application)
            return fail(say("%1 is not among the applicants of this round.").arg(who));
        if (application->status != Status::Applied && application->status != Status::Accepted)
            fail(say("%1 is in a pair, but: %2.").arg(who, titleOf(application->status).toLower()));
        const QString address = cell(row, QStringLiteral("Email"));
        if (const QString fault = faultOfAddress(address); !fault.isEmpty())
            fail(say("The address of %1 %2.").arg(who, fault));
        else if (address != person->email)
            fail(say("The row of %1 bears another address than the programme.").arg(who));
        if (cell(row, QStringLiteral("Full name")) != person->name || person->name.isEmpty())
            fail(say("The row of %1 bears another name than the programme, or none.").arg(who));
        const QString key = foldedAddress(address);
        if (key.isEmpty())
            return;
        if (m_owner.contains(key))
            fail(
                say("%1 and %2 would get letters at one address, %3.").arg(who, name(m_owner[key]), address));
        m_owner.insert(key, row.recipient);
    }

    void provePartner(const MailRow& row, int index, const QString& who)
    {
        const Id& partner = row.partners[size_t(index)];
        const Person* person = m_snapshot.people.find(partner);
        if (!person || partner == row.recipient)
            return fail(say("The partner of %1 is not somebody else in this programme.").arg(who));
        const QString start = QStringLiteral("Partner %1 ").arg(index + 1);
        const bool own = cell(row, start + QStringLiteral("email")) == person->email &&
                         cell(row, start + QStringLiteral("full name")) == person->name &&
                         cell(row, start + QStringLiteral("country")) ==
                             (person->country.isEmpty() ? QString() : countryName(person->country));
        if (!own)
            fail(say("The letter to %1 would not bear the data of the partner, %2.").arg(who, name(partner)));
        if (person->email.isEmpty() || person->name.isEmpty())
            fail(say("%2, the partner of %1, has no address or no name.").arg(who, name(partner)));
        const auto theirs = m_partnerships.value(row.recipient);
        if (theirs.size() != 1 || !theirs.front()->has(partner))
            fail(say("%1 and %2 are not one pair in the programme.").arg(who, name(partner)));
        if (!cell(row, QStringLiteral("Partners sentence")).contains(person->name))
            fail(say("The sentence about the partners in the letter to %1 does not name %2.")
                     .arg(who, name(partner)));
    }

    /// All partners are in the row, and the columns of one who is not there are empty.
    void proveNobodyElse(const MailRow& row, const QString& who)
    {
        std::set<Id> wanted;
        for (const Partnership* partnership : m_partnerships.value(row.recipient))
            for (const Id& member : partnership->members())
                if (member != row.recipient)
                    wanted.insert(member);
        if (std::set<Id>(row.partners.begin(), row.partners.end()) != wanted)
            fail(say("The letter to %1 is not about exactly the partners that the programme has.").arg(who));
        for (qsizetype i = 0; i < m_list.headings.size(); ++i) {
            const QString number = m_list.headings[i].section(u' ', 1, 1);
            if (m_list.headings[i].startsWith(QLatin1String("Partner ")) &&
                number.toInt() > int(row.partners.size()) && !row.cells[i].isEmpty())
                fail(say("The letter to %1 bears data of somebody who is no partner.").arg(who));
        }
        const QString greeting = cell(row, QStringLiteral("Greeting line"));
        const QString first = cell(row, QStringLiteral("First name"));
        const Person* person = m_snapshot.people.find(row.recipient);
        if (first.isEmpty() || !greeting.contains(first) || !person || !person->name.contains(first))
            fail(say("The letter to %1 would greet somebody else, or nobody.").arg(who));
    }

    void proveEverybodyIsThere()
    {
        for (const MailRow& row : m_list.rows) {
            m_about = row.recipient;
            for (const Id& partner : row.partners) {
                const auto back = m_seen.constFind(partner);
                const bool answers =
                    back != m_seen.constEnd() && std::find((*back)->partners.begin(), (*back)->partners.end(),
                                                           row.recipient) != (*back)->partners.end();
                if (!answers)
                    fail(say("%1 would learn of %2, but %2 would not learn of %1.")
                             .arg(name(row.recipient), name(partner)));
            }
        }
        for (const Partnership& partnership : m_snapshot.partnerships.live) {
            if (partnership.round != m_round)
                continue;
            for (const Id& member : partnership.members()) {
                m_about = member;
                if (!m_seen.contains(member))
                    fail(say("%1 is in a pair and would get no letter.").arg(name(member)));
            }
        }
    }

    QString cell(const MailRow& row, const QString& heading) const
    {
        return row.cells.value(m_list.column(heading));
    }
    QString name(const Id& person) const { return isolated(displayName(m_snapshot, person)); }
    void fail(const QString& sentence)
    {
        if (m_proof.failures.contains(sentence))
            return;
        m_proof.failures += sentence;
        m_proof.people.push_back(m_about);
    }

    const Snapshot& m_snapshot;
    const Id m_round;
    const MailList& m_list;
    QHash<Id, const Application*> m_applications;
    QHash<Id, std::vector<const Partnership*>> m_partnerships;
    QHash<Id, const MailRow*> m_seen;
    QHash<QString, Id> m_owner; ///< folded address -> recipient
    Id m_about;                 ///< whose row is looked at
    LetterProof m_proof;
};

} // namespace

LetterProof proveLetters(const Snapshot& snapshot, const Id& round, const MailList& list)
{
    return Prover(snapshot, round, list).run();
}

} // namespace core
