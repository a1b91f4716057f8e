// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/plan_places.h"

#include "core/domain/countries.h"
#include "core/domain/earlier_rounds.h"
#include "core/time/zones.h"

#include <QCoreApplication>

#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Places", text);
}

/// Applications that compete for places, by arrival; unknown times last, equal times by id.
std::vector<Application> queueOf(const Snapshot& snapshot, const Id& round)
{
    std::vector<Application> queue;
    for (const Application& application : applicationsOf(snapshot, round))
        if (application.status == Status::Applied || application.status == Status::Accepted ||
            application.status == Status::Waiting)
            queue.push_back(application);
    const auto rank = [](const Application& one) {
        return std::tuple(!one.appliedAt.isValid(),
                          one.appliedAt.isValid() ? one.appliedAt.toMSecsSinceEpoch() : 0, one.person);
    };
    std::sort(queue.begin(), queue.end(),
              [&](const Application& a, const Application& b) { return rank(a) < rank(b); });
    return queue;
}

bool isLate(const Application& application, const Round& round)
{
    return round.closes.isValid() && application.appliedAt.isValid() && application.appliedAt > round.closes;
}

class Counting
{
public:
    Counting(const Snapshot& snapshot, const Id& round, const PlacesSettings& settings) : m_snapshot(snapshot)
    {
        m_plan.settings = settings;
        if (const Round* found = snapshot.rounds.find(round))
            m_round = *found;
        m_queue = queueOf(snapshot, round);
    }

    PlacesPlan run()
    {
        std::map<QString, int> applications;
        for (const Application& one : m_queue)
            if (const QString country = countryOf(one); !country.isEmpty() && !isLate(one, m_round))
                ++applications[country];
        for (const auto& [country, count] : applications) {
            m_plan.applicants += count;
            m_rows[country].country = country;
            m_rows[country].applied = count;
        }
        const PlacesSettings& settings = m_plan.settings;
        const CapRule other = settings.rule == CapRule::Applicants ? CapRule::Accepted : CapRule::Applicants;
        m_plan.limit = limitFor(settings.rule, settings.percent, applications);
        m_plan.otherReading = limitFor(other, settings.percent, applications);
        for (const Application& one : m_queue)
            place(one);
        finish();
        return std::move(m_plan);
    }

private:
    QString countryOf(const Application& application) const
    {
        const Person* person = m_snapshot.people.find(application.person);
        return person ? person->country : QString();
    }

    void place(const Application& one)
    {
        const QString country = countryOf(one);
        const auto exception = m_plan.settings.exceptions.find(one.person);
        if (exception != m_plan.settings.exceptions.end())
            return accept(one, country, exception->second);
        if (country.isEmpty()) {
            m_plan.unknownCountry.push_back(one.person);
            return;
        }
        if (isLate(one, m_round))
            return wait(one, country, say("applied after closing"));
        CountryPlaces& row = m_rows[country];
        if (row.accepted < m_plan.limit)
            return accept(one, country, {});
        if (row.waiting == 0 && row.lastIn.isValid() && one.appliedAt.isValid())
            row.tieAtLimit = row.lastIn.toSecsSinceEpoch() == one.appliedAt.toSecsSinceEpoch();
        wait(one, country, say("over the country limit"));
    }

    void accept(const Application& one, const QString& country, const QString& reason)
    {
        m_plan.people.push_back({one.person, country, Status::Accepted, reason});
        CountryPlaces& row = m_rows[country];
        row.country = country;
        ++row.accepted;
        if (one.appliedAt.isValid())
            row.lastIn = one.appliedAt;
    }

    void wait(const Application& one, const QString& country, const QString& reason)
    {
        m_plan.people.push_back({one.person, country, Status::Waiting, reason});
        m_rows[country].country = country;
        ++m_rows[country].waiting;
        m_unknownTimeWaits += !one.appliedAt.isValid();
    }

    void finish()
    {
        const QSet<QString> newOnes = newCountriesOf(m_snapshot, m_round.id);
        for (auto& [country, row] : m_rows) {
            row.isNew = newOnes.contains(country);
            if (row.waiting == 0)
                row.lastIn = {};
            if (row.tieAtLimit)
                find(say("In %1 the last with a place and the first who waits applied in the same second; "
                         "the order "
                         "of their ids decided.")
                         .arg(countryInSentence(country)));
            if (!country.isEmpty())
                m_plan.byCountry.push_back(row);
        }
        std::stable_sort(
            m_plan.byCountry.begin(), m_plan.byCountry.end(),
            [](const CountryPlaces& a, const CountryPlaces& b) { return a.applied > b.applied; });
        if (m_unknownTimeWaits > 0)
            find(QCoreApplication::translate("Places",
                                             "%n person(s) wait whose time of application is not known.",
                                             nullptr, m_unknownTimeWaits));
        if (!m_plan.unknownCountry.empty())
            find(QCoreApplication::translate(
                "Places", "%n person(s) have no known country and get no place before it is known.", nullptr,
                int(m_plan.unknownCountry.size())));
        findDayNotEnded();
        if (m_plan.limit == 0 && m_plan.applicants > 0)
            find(say("With people from so few countries nobody can stay below %1 %. Choose a higher "
                     "percentage or the "
                     "other reading.")
                     .arg(m_plan.settings.percent));
    }

    /// "Midnight" is argued about with those for whom the day of closing had not ended.
    void findDayNotEnded()
    {
        if (!m_round.closes.isValid())
            return;
        const QDate day = wallClockAt(m_round.zone, m_round.closes).date;
        const QDateTime everywhere(day.addDays(1), QTime(12, 0), QTimeZone::utc()); // midnight at UTC-12
        const auto late = std::count_if(m_queue.begin(), m_queue.end(), [&](const Application& one) {
            return isLate(one, m_round) && one.appliedAt < everywhere;
        });
        if (late > 0)
            m_plan.findings.push_back(
                {Severity::Note,
                 QCoreApplication::translate("Places",
                                             "%n person(s) applied after closing, while the day of closing had not ended "
                                             "everywhere on Earth.",
                                             nullptr, int(late)),
                 0,
                 say("To take them as in time, move the closing of the round to %1.")
                     .arg(describeMoment(everywhere.addSecs(-60), m_round.zone))});
    }

    void find(const QString& message) { m_plan.findings.push_back({Severity::Warning, message, 0, {}}); }

    const Snapshot& m_snapshot;
    Round m_round;
    std::vector<Application> m_queue;
    std::map<QString, CountryPlaces> m_rows;
    int m_unknownTimeWaits = 0;
    PlacesPlan m_plan;
};

} // namespace

PlacesSettings placesSettingsOf(const Snapshot& snapshot, const Id& round)
{
    PlacesSettings settings;
    if (const Round* found = snapshot.rounds.find(round)) {
        settings.percent = found->capPercent;
        settings.rule = found->capRule;
    }
    for (const Application& application : applicationsOf(snapshot, round))
        if (application.status == Status::Accepted && !application.statusReason.isEmpty())
            settings.exceptions[application.person] = application.statusReason;
    return settings;
}

int PlacesPlan::accepted() const
{
    return int(std::count_if(people.begin(), people.end(),
                             [](const PlacedPerson& one) { return one.status == Status::Accepted; }));
}

const CountryPlaces* PlacesPlan::largest() const
{
    const auto at = std::max_element(byCountry.begin(), byCountry.end(), [](const auto& a, const auto& b) {
        return a.accepted < b.accepted; // the first of equals, which are in a settled order
    });
    return at == byCountry.end() || at->accepted == 0 ? nullptr : &*at;
}

int PlacesPlan::permilleOf(const CountryPlaces& country) const
{
    const int all = accepted();
    return all == 0 ? 0 : int((qint64(country.accepted) * 1000 + all / 2) / all);
}

int PlacesPlan::waiting() const
{
    return int(people.size()) - accepted();
}

int limitFor(CapRule rule, int percent, const std::map<QString, int>& applications)
{
    int total = 0;
    for (const auto& [country, count] : applications)
        total += count;
    if (percent >= 100)
        return total;
    if (rule == CapRule::Applicants)
        return int(qint64(total) * percent / 100);
    // The largest x for which nobody has more than the share of what is left when every country is cut to x.
    for (int x = total; x > 0; --x) {
        qint64 placed = 0;
        int largest = 0;
        for (const auto& [country, count] : applications) {
            placed += std::min(count, x);
            largest = std::max(largest, std::min(count, x));
        }
        if (qint64(largest) * 100 <= placed * percent)
            return largest < x ? int(qint64(total) * percent / 100) : x; // nobody is cut
    }
    return 0;
}

QSet<QString> newCountriesOf(const Snapshot& snapshot, const Id& round)
{
    const std::vector<Id> rounds = earlierRounds(snapshot, round);
    const QSet<Id> earlier(rounds.begin(), rounds.end());
    QSet<QString> known;
    QSet<QString> here;
    for (const Application& application : snapshot.applications.live) {
        const Person* person = snapshot.people.find(application.person);
        if (!person || person->country.isEmpty() || application.status == Status::Rejected ||
            application.status == Status::Merged)
            continue;
        if (application.round == round && application.status != Status::Withdrawn)
            here.insert(person->country);
        else if (earlier.contains(application.round))
            known.insert(person->country);
    }
    return known.isEmpty() ? QSet<QString>() : here - known;
}

PlacesPlan planPlaces(const Snapshot& snapshot, const Id& round, const PlacesSettings& settings)
{
    return Counting(snapshot, round, settings).run();
}

} // namespace core
