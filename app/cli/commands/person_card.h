// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A person with the answers of a round, as JSON and as lines. Shared by the verbs people and person.

#include "app/cli/answers.h"

namespace cli {

/// The keys that scripts rely on, and every other answer. `application` may be null.
QJsonObject personAsJson(const core::Person& person, const core::Application* application);

QString personText(const core::Person& person, const core::Application* application);

} // namespace cli
