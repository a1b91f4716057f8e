// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/check_certificate.h"

#include "core/matching/fit.h"
#include "core/matching/rules/catalogue.h"
#include "core/matching/verify.h"

#include <QCoreApplication>
#include <QHash>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Usecases", text);
}

quint64 keyOf(int a, int b)
{
    return quint64(std::min(a, b)) << 32 | quint64(std::max(a, b));
}

Error badLine(qsizetype line)
{
    return unreadable(say("Line %1 of the list of pairs is not “a,b,fit,cost”. Write the list again with "
                          "bifolium-cli edges.")
                          .arg(line));
}

} // namespace

Outcome checkAgainstEdges(const Certificate& certificate, const QByteArray& csv, Progress& progress)
{
    QHash<QByteArray, int> places;
    for (qsizetype i = 0; i < certificate.people.size(); ++i)
        places.insert(certificate.people[i].toUtf8(), int(i));
    QHash<quint64, int> fits;
    qsizetype number = 0;
    for (const QByteArray& line : csv.split('\n')) {
        ++number;
        const QList<QByteArray> cells = line.trimmed().split(',');
        if (cells.size() == 1 && cells.first().isEmpty())
            continue;
        if (number == 1 && cells.first() == "a")
            continue;
        bool isNumber = false;
        const int fit = cells.value(2).toInt(&isNumber);
        if (cells.size() < 3 || !isNumber || fit < 0 || fit > 100)
            return badLine(number);
        const auto a = places.constFind(cells[0]);
        const auto b = places.constFind(cells[1]);
        if (a != places.constEnd() && b != places.constEnd())
            fits.insert(keyOf(*a, *b), fit);
    }
    const FitOf fitOf = [&](int a, int b) { return fits.value(keyOf(a, b), forbiddenFit); };
    return verify(certificate, fitOf, progress);
}

Outcome checkAgainstRound(const Certificate& certificate, const Snapshot& snapshot, const Id& round,
                          Progress& progress)
{
    std::vector<Id> people;
    for (const QString& id : certificate.people)
        people.push_back(Id::fromString(id));
    const auto question = makeQuestion(snapshot, round, people);
    if (!question)
        return question.error();
    std::vector<int> places;
    for (const Id& id : people) {
        const std::optional<int> place = findCandidate(*question, id);
        if (!place)
            return refused(say("The certificate names somebody who is not in this round."));
        places.push_back(*place);
    }
    const FitOf fitOf = [&](int a, int b) {
        const int one = places[std::size_t(a)];
        const int other = places[std::size_t(b)];
        return mayMeet(*question, one, other) ? quickFit(*question, one, other) : forbiddenFit;
    };
    return verify(certificate, fitOf, progress);
}

} // namespace core
