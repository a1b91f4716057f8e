// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Facets to tick, with how many people, or pairs, each value has. Shows counts anew in place, so that neither scroll nor
// the keyboard's place jumps while somebody ticks.

#include "core/people/facets.h"

#include <QTreeWidget>

#include <functional>

namespace ui {

class FacetList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetList(QWidget* parent = nullptr);

    void show(const std::vector<core::FacetGroup>& groups);
    /// How a count is read out: "12 pairs". Without it, people are counted.
    void setCounted(std::function<QString(int)> counted) { m_counted = std::move(counted); }

Q_SIGNALS:
    void chosen(core::Facet facet, const QSet<QString>& values);
    /// The same by the place of the group in what is shown.
    void chosenIn(int group, const QSet<QString>& values);

private:
    void fill(QTreeWidgetItem& parent, const core::FacetGroup& group);
    void tell(QTreeWidgetItem* item);

    std::function<QString(int)> m_counted;
    bool m_filling = false;
};

} // namespace ui
