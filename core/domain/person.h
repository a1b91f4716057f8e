// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// People and what they wrote in an application. A person stays the same over rounds; an application is one
// person's answers in one round. Wording of the applicant is kept beside what we understood of it.

#include "core/base/id.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace core {

struct Person
{
    Id id;
    QString name;  ///< as given
    QString email; ///< as typed, white space removed
    QString country;          ///< alpha-2; empty while not known
    QString countryAsWritten; ///< the applicant's own wording
    QString city;
    QString timeZone;      ///< IANA id from our own list; empty while not known
    QString zoneAsWritten; ///< the applicant's own wording
    QStringList languages; ///< ISO 639-1 codes, or the word itself where there is no code
    QString institution;
    Id sameAs; ///< who this one turned out to be; null: nobody else

    bool operator==(const Person&) const = default;
};

struct Application
{
    Id id;
    Id round;
    Id person;
    QString foreignId; ///< the form tool's own id of the answer, if it has one
    int row = 0;       ///< data row in the file it came from, counted from 1; 0: added by hand
    Status status = Status::Applied;
    QString statusReason;
    QDateTime appliedAt;      ///< UTC; invalid while not known, never "now"
    QString appliedAsWritten;
    QString sector; ///< kind of library
    QString role;
    QString careerStage;
    QStringList interests;
    QString preference; ///< "match me by …"
    QString about;
    QStringList previousPartners; ///< as written: ids, addresses or names
    QString note;                 ///< for coordinators only, never exported
    QStringList tags;             ///< coordinators' own words for what they read in the wishes; never exported

    bool operator==(const Application&) const = default;
};

/// Where somebody lives, for finding their clock: the city, else the place that they wrote for a country.
QString placeWritten(const Person& person);

/// For comparing addresses: small letters, nothing around. Not for sending.
QString foldedAddress(const QString& email);

} // namespace core
