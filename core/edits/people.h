// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits about people and their applications, made by hand or by the clean-up queue. Pure.

#include "core/edits/edit.h"

namespace core {

/// One field as the command line and the tables name it: "name", "email", "sector", "status" …
QStringList personFieldNames();
QStringList applicationFieldNames();

/// Sets a field of a person, or of the person's application in a round. Lists are separated by ";".
/// Refused for unknown fields and values that cannot be (a country that is no code, a zone not in our list).
Result<Edit> setField(const Snapshot& snapshot, const Id& round, const Id& person, const QString& field,
                      const QString& value);

/// Several fields as one step.
Result<Edit> setFields(const Snapshot& snapshot, const Id& round, const Id& person,
                       const std::vector<std::pair<QString, QString>>& values);

/// The same for one field of two values that somebody is working on.
Outcome writeField(Person& person, Application& application, const QString& field, const QString& value);

/// Many people at once, as they shall be. `text` names them.
Edit changePeople(const Snapshot& snapshot, const std::vector<std::pair<Person, Application>>& people,
                  const QString& text);

/// A person who came by mail: a new person and an application.
Result<Edit> addApplicant(const Snapshot& snapshot, const Id& round, Person person, Application application);

/// Withdraw, hold, reject, take back in. A partnership of somebody who leaves is ended in the same step.
Result<Edit> setStatus(const Snapshot& snapshot, const Id& round, const std::vector<Id>& people,
                       Status status, const QString& reason);

} // namespace core
