// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/write_reply.h"

#include <QCoreApplication>

namespace core {

Result<Reply> writeReply(const Snapshot& snapshot, const Id& round, const Id& person)
{
    const Round* found = snapshot.rounds.find(round);
    const Person* who = snapshot.people.find(person);
    const Application* application = findApplication(snapshot, round, person);
    if (!found || !who || !application)
        return notFound(QCoreApplication::translate("Usecases", "%1 has no application in this round.")
                            .arg(displayName(snapshot, person)));
    return replyTo(*who, *application, *found, snapshot.programme().name);
}

} // namespace core
