// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A mail-merge list: one row per message to one person, with everything that the message needs in the row.
// Made here, written by core/formats/export. The recipient of a row and the partners in it are kept beside
// the cells, so that the letter proof looks at what will really be written.

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

struct MailRow
{
    Id recipient;
    std::vector<Id> partners;
    QStringList cells; ///< as many as headings
};

struct MailList
{
    QString purpose; ///< "introductions"
    QString round;   ///< label
    QStringList headings;
    std::vector<MailRow> rows; ///< by name of the recipient

    qsizetype column(const QString& heading) const { return headings.indexOf(heading); }
};

} // namespace core
