// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was understood before by the same words, in this round or an earlier one: whoever wrote them there has
// an answer by now. Finders offer it again; nothing is taken over without being asked.

#include "core/cleaning/applicants.h"

#include <QHash>

namespace core {

class Learned
{
public:
    explicit Learned(const Snapshot& snapshot);

    /// The one country that everybody who wrote this turned out to mean; empty: nobody did, or several are
    /// meant.
    QString country(const QString& written) const;
    /// The same for a time zone, which also depends on the country and the city.
    QString zone(const Person& person) const;

private:
    QHash<QString, QString> m_countries;
    QHash<QString, QString> m_zones;
};

} // namespace core
