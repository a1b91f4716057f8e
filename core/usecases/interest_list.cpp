// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/interest_list.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/same_person.h"
#include "core/edits/kept_lists.h"
#include "core/people/cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

bool isAddress(const QString& text)
{
    return text.contains(u'@') && faultOfAddress(tidyAddress(text)).isEmpty();
}

Interested somebody(const QString& name, const QString& address, const QDateTime& now)
{
    Interested one;
    one.name = tidyText(name);
    one.email = tidyAddress(address);
    one.since = now;
    return one;
}

/// "Ana Silva <ana@example.org>" and the bare address.
std::optional<Interested> readWords(const QString& words, const QDateTime& now)
{
    const qsizetype open = words.indexOf(u'<');
    if (open > 0 && isAddress(words.mid(open)))
        return somebody(words.left(open).remove(u'"'), words.mid(open), now);
    return isAddress(words) ? std::optional(somebody({}, words, now)) : std::nullopt;
}

/// The people in one line of cells; none when there is no address in it.
std::vector<Interested> readLine(const QStringList& cells, const QDateTime& now)
{
    std::vector<Interested> found;
    const auto at = std::find_if(cells.begin(), cells.end(), isAddress);
    if (at != cells.end() && cells.size() > 1) {
        QStringList others;
        for (const QString& cell : cells)
            if (&cell != &*at && !cell.trimmed().isEmpty())
                others += cell;
        found.push_back(somebody(others.value(0), *at, now));
        found.back().note = others.mid(1).join(QStringLiteral("; "));
        return found;
    }
    QString line = cells.join(u' ');
    if (const auto one = readWords(line.trimmed(), now)) {
        found.push_back(*one);
        return found;
    }
    for (const QString& part : line.replace(u';', u',').split(u',', Qt::SkipEmptyParts))
        if (const auto one = readWords(part.trimmed(), now))
            found.push_back(*one);
    return found;
}

/// People of the programme by the mailbox of their address.
QHash<QString, Id> mailboxes(const Snapshot& snapshot)
{
    QHash<QString, Id> people;
    for (const Person& person : snapshot.people.live)
        if (!person.email.isEmpty())
            people.insert(mailboxKey(person.email), person.id);
    return people;
}

} // namespace

std::vector<InterestRow> interestList(const Snapshot& snapshot, const Id& round)
{
    const QHash<QString, Id> people = mailboxes(snapshot);
    const SamePeople same(snapshot);
    QSet<Id> applicants;
    for (const Application& application : applicationsOf(snapshot, round))
        applicants.insert(same.of(application.person));
    std::vector<InterestRow> rows;
    for (const Interested& one : snapshot.interested.live) {
        InterestRow row{one, InterestRow::State::ToTell, people.value(mailboxKey(one.email))};
        if (!row.person.isNull() && applicants.contains(same.of(row.person)))
            row.state = InterestRow::State::Applied;
        else if (!round.isNull() && one.toldOf == round)
            row.state = InterestRow::State::Told;
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const InterestRow& a, const InterestRow& b) {
        const auto rank = [](const InterestRow& row) {
            return std::tuple(!row.one.since.isValid(), row.one.since, foldText(row.one.name), row.one.id);
        };
        return rank(a) < rank(b);
    });
    return rows;
}

QString nameOf(InterestRow::State state)
{
    switch (state) {
    case InterestRow::State::ToTell:
        return QStringLiteral("to_tell");
    case InterestRow::State::Told:
        return QStringLiteral("told");
    case InterestRow::State::Applied:
        break;
    }
    return QStringLiteral("applied");
}

QString titleOf(InterestRow::State state)
{
    switch (state) {
    case InterestRow::State::ToTell:
        return say("To be told");
    case InterestRow::State::Told:
        return say("Has been told");
    case InterestRow::State::Applied:
        break;
    }
    return say("Has applied");
}

Result<InterestPlan> planInterested(const Snapshot& snapshot, const QString& text, const QDateTime& now)
{
    InterestPlan plan;
    std::vector<Interested> all;
    QSet<Id> seen;
    for (const QStringList& line : cellsIn(text)) {
        const std::vector<Interested> found = readLine(line, now);
        if (const QString words = line.join(u' ').simplified(); found.empty() && !words.isEmpty())
            plan.unread += words;
        for (const Interested& one : found) {
            const Id id = interestedId(one.email);
            if (seen.contains(id))
                continue;
            seen.insert(id);
            (snapshot.interested.find(id) ? plan.known : plan.added).push_back(one);
            all.push_back(one);
        }
    }
    if (all.empty())
        return plan;
    const Result<Edit> edit = keepInterested(snapshot, all);
    if (!edit)
        return edit.error();
    plan.edit = *edit;
    return plan;
}

} // namespace core
