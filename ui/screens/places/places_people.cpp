// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/places/places_people.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/time/zones.h"
#include "ui/models/person_drag.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace ui {
namespace {

/// Countries where the last with a place and the first who waits came in the same second, with that second.
std::map<QString, qint64> tiesIn(const core::PlacesPlan& plan)
{
    std::map<QString, qint64> ties;
    for (const core::CountryPlaces& row : plan.byCountry)
        if (row.tieAtLimit)
            ties[row.country] = row.lastIn.toSecsSinceEpoch();
    return ties;
}

} // namespace

void PlacesPeople::show(const core::Snapshot& snapshot, const core::Id& round, const core::PlacesPlan& plan,
                        PlacesList list)
{
    beginResetModel();
    m_rows.clear();
    const core::Round* found = snapshot.rounds.find(round);
    const QString zone = found ? found->zone : QString();
    m_place = core::placeOf(zone);
    const auto ties = tiesIn(plan);
    std::map<core::Id, core::Application> applications;
    for (const core::Application& application : core::applicationsOf(snapshot, round))
        applications[application.person] = application;
    const auto add = [&](const core::Id& person, QString reason) {
        const core::Person* who = snapshot.people.find(person);
        const QString country = who ? who->country : QString();
        const QDateTime at = applications[person].appliedAt;
        if (const auto tie = ties.find(country); list == PlacesList::Waiting && tie != ties.end() &&
                                                 at.isValid() && at.toSecsSinceEpoch() == tie->second)
            reason += tr(", in the same second as the last with a place");
        const QString written = applications[person].appliedAsWritten;
        const QString unknown =
            written.isEmpty() ? tr("not known") : tr("not known, written “%1”").arg(core::isolated(written));
        const QString theirs = at.isValid() && who && !who->timeZone.isEmpty() && who->timeZone != zone
                                   ? tr("Where they live: %1").arg(core::describeMoment(at, who->timeZone))
                                   : QString();
        m_rows.push_back({person, QLocale().toString(int(m_rows.size()) + 1), core::isolated(core::displayName(snapshot, person)),
                          country.isEmpty() ? QString() : core::countryName(country),
                          at.isValid() ? core::describeClock(at, zone) : unknown, reason, theirs});
    };
    if (list == PlacesList::NoCountry) {
        for (const core::Id& person : plan.unknownCountry) {
            const core::Person* who = snapshot.people.find(person);
            add(person, who && !who->countryAsWritten.isEmpty()
                            ? tr("wrote “%1”").arg(core::isolated(who->countryAsWritten))
                            : tr("wrote nothing"));
        }
    } else {
        for (const core::PlacedPerson& one : plan.people) {
            const bool waits = one.status == core::Status::Waiting;
            if (list == PlacesList::Waiting ? waits : !waits && !one.reason.isEmpty())
                add(one.person, one.reason);
        }
    }
    endResetModel();
}

int PlacesPeople::rowOf(const core::Id& person) const
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.person == person; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int PlacesPeople::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int PlacesPeople::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlacesPeople::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (role == personRole)
        return row.person.toString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (role == Qt::ToolTipRole && (index.column() == AppliedAt || index.column() == Name)) {
        QStringList tip = {row.time, row.tip};
        if (index.column() == Name)
            tip.prepend(row.name);
        tip.removeAll(QString());
        return tip.join(u'\n');
    }
    switch (index.column()) {
    case Place:
        return row.place;
    case Name:
        return row.name;
    case Country:
        return row.country;
    case AppliedAt:
        return row.time;
    default:
        return row.reason;
    }
}

QVariant PlacesPeople::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Place)
        return tr("In the order of their applications: who comes first gets the next place of their country");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("No.");
    case Name:
        return tr("Person");
    case Country:
        return tr("Country");
    case AppliedAt:
        return m_place.isEmpty() ? tr("Applied") : tr("Applied, in %1").arg(m_place);
    default:
        return tr("Why");
    }
}

} // namespace ui
