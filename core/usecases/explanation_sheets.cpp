// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/explanation_sheets.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "core/matching/sentence.h"
#include "core/plans/shared_hours.h"
#include "core/time/zones.h"
#include "core/usecases/look_at_pairs.h"

#include <QLocale>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return translate("Usecases", text);
}

SheetPerson personOf(const Candidate& one)
{
    const Person& person = one.person;
    const Application& answers = one.application;
    SheetPerson sheet;
    sheet.name = person.name.isEmpty() ? person.email : person.name;
    const auto add = [&](const QString& what, const QString& answer) {
        if (!saysNothing(answer))
            sheet.facts.emplace_back(what, answer);
    };
    add(say("Country"), person.country.isEmpty() ? QString() : countryName(person.country));
    add(say("City"), person.city);
    add(say("Time zone"), person.timeZone);
    QStringList languages;
    for (const QString& code : person.languages)
        languages += languageName(code);
    add(say("Languages"), languages.join(QStringLiteral(", ")));
    add(say("Works at"), person.institution);
    add(say("Kind of library"), answers.sector);
    add(say("Role"), answers.role);
    add(say("Career stage"), answers.careerStage);
    add(say("Interests"), answers.interests.join(QStringLiteral(", ")));
    add(say("Match me by"), answers.preference);
    add(say("Took part before"), one.earlierRounds == 0
                                     ? say("no")
                                     : translate("Usecases", "in %n round(s)", nullptr, one.earlierRounds));
    sheet.about = answers.about;
    return sheet;
}

QString dayText(const QDate& day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString clockText(const QTime& from, const QTime& to, const QString& zone)
{
    const QString pattern = QStringLiteral("HH:mm");
    return say("%1 to %2 in %3").arg(from.toString(pattern), to.toString(pattern), placeOf(zone));
}

void addHours(PairSheet& sheet, const Round& round, const Candidate& a, const Candidate& b)
{
    const QString& first = a.person.timeZone;
    const QString& second = b.person.timeZone;
    for (const HoursOfDays& days : sharedHours(round, first, second)) {
        SheetHours hours;
        hours.days = say("%1 to %2").arg(dayText(days.from), dayText(days.to));
        for (const SharedHours& one : days.hours)
            hours.byClocks += say("%1 is %2")
                                  .arg(clockText(one.first, one.firstEnd, first),
                                       clockText(one.second, one.secondEnd, second));
        if (days.hours.empty())
            hours.byClocks += say("Never both at once between 07:00 and 22:00.");
        sheet.hours.push_back(std::move(hours));
    }
}

/// In the words of the first one.
QStringList sharedBy(const Candidate& a, const Candidate& b)
{
    QStringList shared;
    for (const Interest& one : a.interests)
        if (std::any_of(b.interests.begin(), b.interests.end(),
                        [&](const Interest& other) { return other.id == one.id; }))
            shared += a.application.interests.value(one.at);
    return shared;
}

QStringList notesOf(const Partnership& partnership)
{
    QStringList notes;
    const auto withReason = [&](const QString& what) {
        return partnership.reason.isEmpty() ? what + u'.'
                                            : QStringLiteral("%1: %2").arg(what, partnership.reason);
    };
    if (partnership.byHand)
        notes += withReason(say("Put together by hand"));
    else if (partnership.locked)
        notes += withReason(say("Locked"));
    if (partnership.since.isValid())
        notes +=
            say("Together since %1, after the pairs were approved.").arg(dayText(partnership.since.date()));
    return notes;
}

PairSheet sheetOf(const MatchQuestion& question, const Partnership& partnership,
                  const std::vector<int>& members)
{
    PairSheet sheet;
    QStringList names;
    for (const int member : members) {
        names += nameOf(question.at(member));
        sheet.people.push_back(personOf(question.at(member)));
    }
    sheet.title = listOf(names);
    sheet.fit = fitOfGroup(question, members);
    sheet.notes = notesOf(partnership);
    for (std::size_t i = 0; i < members.size(); ++i)
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            const PairExplanation pair = explainPair(question, members[i], members[j]);
            for (const BrokenRule& rule : pair.rules)
                sheet.notes += rule.sentence;
            for (const Reason& reason : pair.reasons)
                sheet.reasons.push_back({reason.points, reason.most, reason.title, reason.text});
            const Candidate& a = question.at(members[i]);
            const Candidate& b = question.at(members[j]);
            for (const QString& interest : sharedBy(a, b))
                if (!sheet.shared.contains(interest))
                    sheet.shared += interest;
            addHours(sheet, question.round, a, b);
        }
    return sheet;
}

} // namespace

Result<SheetBook> explanationSheets(const Snapshot& snapshot, const Id& round, const QSet<Id>& only)
{
    const auto question = questionAbout(snapshot, round);
    if (!question)
        return question.error();
    SheetBook book;
    book.title = say("Pairs of “%1”").arg(question->round.label);
    for (const Partnership& partnership : partnershipsOf(snapshot, round)) {
        const std::vector<int> members = indicesOf(*question, partnership.members());
        if (!members.empty() && (only.isEmpty() || only.contains(partnership.id)))
            book.sheets.push_back(sheetOf(*question, partnership, members));
    }
    std::stable_sort(book.sheets.begin(), book.sheets.end(), [](const PairSheet& x, const PairSheet& y) {
        return foldText(x.title) < foldText(y.title);
    });
    if (book.sheets.empty())
        return refused(say("There are no pairs in this round yet. Find pairs first."));
    const RoundFigures figures = figuresOf(*question, question->round.objective, question->current);
    book.lead += say("%1, lowest fit %2, mean fit %3.")
                     .arg(translate("Usecases", "%n pair(s)", nullptr, figures.pairs + figures.trios),
                          QString::number(figures.lowestFit),
                          QString::number(figures.meanFitHundredths / 100.0, 'f', 1));
    if (question->round.approvedAt.isValid())
        book.lead += say("Approved %1 by %2.")
                         .arg(describeMoment(question->round.approvedAt, question->round.zone),
                              question->round.approvedBy);
    return book;
}

} // namespace core
