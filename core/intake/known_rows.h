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

    /// What the file said of an application when it came: people are known by that as well, whatever was
    /// corrected here since.
    void learnSaid(const Id& application, const ReadAnswer& said);

    /// What a row is known by, the surest first. All rows of a file are asked for one sign before the next,
    /// so that their order decides nothing.
    enum class Sign
    {
        AllCells,  ///< it stands there as it stood
        Key,       ///< the form's own id, else address and time as written
        Remainder, ///< somebody whom no other row is about: name and time, or name and address
        Address,   ///< somebody of whom no file has told yet: carried over, or added by hand
        None
    };
    /// The application of this round that the row is about, and claims it.
    const Application* application(const ReadAnswer& answer, const QString& cells, Sign sign);
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
    /// Applications from files of this form that no row of this file was about, by their rows; none when the
    /// file knew nobody.
    std::vector<const Application*> unseen(const QStringList& headings) const;

private:
    struct Signs
    {
        QString address; ///< folded
        QString name;    ///< folded
    };

    void learnName(const Person& person);
    void learnSigns(const Id& application, const ReadAnswer& answer);
    const Application* byCells(const QString& cells);
    const Application* byKey(const ReadAnswer& answer);
    const Application* byRemainder(const ReadAnswer& answer);
    const Application* byAddress(const ReadAnswer& answer) const;
    const Application* take(const Application* application);
    bool isOfForm(const Id& batch, const QStringList& headings) const;

    const Snapshot& m_snapshot;
    QMultiHash<QString, Id> m_byForeignId; ///< -> application
    QMultiHash<QString, Id> m_byKey;       ///< -> application
    QMultiHash<QString, Id> m_byCells;     ///< the row as it stood -> application
    QMultiHash<QString, Id> m_byName;      ///< folded name, then address or time -> application
    QHash<QString, Id> m_elsewhere;        ///< mailbox -> person of other rounds
    QMultiHash<QString, Id> m_rowless;     ///< mailbox -> application that no file has told of
    QHash<QString, QString> m_addressHere; ///< folded address -> name of somebody of this round
    QHash<QString, QString> m_nameHere;    ///< name and country -> address of somebody of this round
    QHash<Id, Signs> m_said;               ///< application -> what the file said
    QHash<Id, Id> m_source;                ///< application -> source row
    QSet<Id> m_claimedApplications;
    QSet<Id> m_claimedPeople;
};

} // namespace core
