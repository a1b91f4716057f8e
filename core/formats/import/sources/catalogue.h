// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All form and survey tools whose exports are recognised, in the order in which they are asked. Import
// screen, help and shape_table read this list; nobody else keeps one.

#include "core/formats/import/sources/source.h"

namespace core {

const std::vector<Source>& sources();

/// The tool whose export this is; null: none that is known.
const Source* findSource(const SourceLook& look);
/// By its id; null: there is none.
const Source* sourceNamed(const QString& id);

/// The word that asks for no tool at all where an id is expected.
QString noSource();

} // namespace core
