// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What to write to an applicant about their place: ready texts for each status, to be sent by hand. Pure.

#include "core/domain/snapshot.h"

namespace core {

struct Reply
{
    QString subject;
    QString text;
};

/// Reasons that coordinators give again and again, for offering; any other words will do.
QStringList usualReasons(Status status);

/// In the words of the program's language, with the reason where there is one, signed for the programme.
Reply replyTo(const Person& person, const Application& application, const Round& round, const QString& programme = {});

} // namespace core
