// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Something a coordinator should look at that is no failure: "row 12 has no e-mail address". Plans carry them.

#include <QString>

namespace core {

enum class Severity { Note, Warning, Problem };

struct Finding
{
    Severity severity = Severity::Warning;
    QString message;    ///< one sentence, names the thing
    int row = 0;        ///< data row in the file, counted from 1; 0 when it concerns the whole
    QString suggestion; ///< what to do about it; may be empty

    bool operator==(const Finding&) const = default;
};

} // namespace core
