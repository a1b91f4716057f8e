// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Findings as sentences, each with its weight as a word and a symbol, the row it is about and what to do. Can
// be read by keyboard and copied.

#include "core/base/finding.h"

#include <QTreeWidget>

#include <vector>

namespace ui {

class FindingsList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    void show(const std::vector<core::Finding>& findings);
};

/// "Row 12: it has no e-mail address. Ask for it." for a line of text.
QString sentenceOf(const core::Finding& finding);

} // namespace ui
