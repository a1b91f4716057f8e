// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What belongs to a person's name and what people write around it: titles, degrees, nicknames in brackets,
// letters of another script that look alike. The name finder suggests with it, the search for doubles
// compares with it. Names as given are never changed here.

#include <QStringList>

namespace core {

/// "Dr. Ana Silva, PhD" as "Ana Silva"; the name itself when nothing is around it or nothing would be left.
QString withoutTitles(const QString& name);

/// "Robert (Bob) Hill" as "Robert Hill"; the name itself when there are no brackets.
QString withoutNickname(const QString& name);

/// "Ana Silva she/her" as "Ana Silva".
QString withoutPronouns(const QString& name);

/// "María García" typed with Cyrillic letters among Latin ones, all in Latin; the name itself when its words
/// are of one script each.
QString inOneScript(const QString& name);

/// "Jr", "PhD", "MLIS": what stands behind a comma and is no given name.
bool isTitleOrDegree(const QString& word);

/// For comparing only: folded words without anything around, ä, ae and a alike.
QStringList nameWords(const QString& name);

} // namespace core
