// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fits of people by one trait: how many, lowest, median and mean, with a bar as long as the mean. That a group is
// small is said in words.

#include "core/plans/fairness.h"

#include <QTreeWidget>

namespace ui {

class FitTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FitTable(const QString& trait, QWidget* parent = nullptr);

    void show(const std::vector<core::FairnessRow>& rows);
};

} // namespace ui
