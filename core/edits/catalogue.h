// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every kind of edit there is. Read by the history (titles, what is a mark), by filters of it, and by the
// laws of the tests, which ask for an example of each kind. An edit of a kind that is not here is a mistake
// of the program.

#include <QString>

#include <vector>

namespace core {

struct EditKind
{
    const char* id;    ///< as in the programme file
    const char* title; ///< for people; say it with titleOf
    bool isMark;       ///< happened in the world: undo stops there
};

/// In the order of a round.
const std::vector<EditKind>& editKinds();
const EditKind* findEditKind(const QString& id);
/// "Import", in the language of the coordinator.
QString titleOf(const EditKind& kind);

} // namespace core
