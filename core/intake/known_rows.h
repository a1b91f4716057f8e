// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who is here already: finds the application that a row of a file is about, the person of an earlier round,
// and people who may be the same. Each application is claimed by one row of a file at most. Used by
// plan_import.cpp only.

#include "core/domain/snapshot.h"
#include "core/intake/read_row.h"

#include <QMultiHash>
#include <QSet>

namespace core {

class KnownRows
{
public:
    KnownRows(const Snapshot& snapshot, const Id& round);

    /// The application of this round that the row is about, and claims it. By all that stands in the row,
    /// else by the form's own id, else by address and time as written.
    const Application* application(const ReadAnswer& answer, const QString& cells);
    /// Somebody of another round with this address and no application in this one.
    const Person* returner(const ReadAnswer& answer) const;
    /// Why this may be somebody of this round; empty when there is nobody like that.
    QString twinOf(const ReadAnswer& answer) const;
    /// What tells this applicant from others, wherever the row stands.
    QString keyOf(const ReadAnswer& answer) const;
    /// From here on the row's person is one of this round.
    void claim(const Person& person, const Application& application);
    bool isClaimed(const Id& person) const { return m_claimedPeople.contains(person); }

    Id sourceOf(const Id& application) const { return m_source.value(application); }
    /// Applications from files that no row of this file was about; 0 when the file knew nobody.
    int countUnseen() const;

private:
    void learnName(const Person& person);

    const Snapshot& m_snapshot;
    QMultiHash<QString, Id> m_byForeignId; ///< -> application
    QMultiHash<QString, Id> m_byKey;       ///< -> application
    QMultiHash<QString, Id> m_byCells;     ///< the row as it stood -> application
    QHash<QString, Id> m_elsewhere;        ///< folded address -> person of other rounds
    QHash<QString, QString> m_addressHere; ///< folded address -> name of somebody of this round
    QHash<QString, QString> m_nameHere;    ///< name and country -> address of somebody of this round
    QHash<Id, Id> m_source;                ///< application -> source row
    QSet<Id> m_claimedApplications;
    QSet<Id> m_claimedPeople;
};

} // namespace core
