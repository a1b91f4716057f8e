// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Facets to tick, with how many people each value has. Shows counts anew in place, so that neither scroll nor
// the keyboard's place jumps while somebody ticks.

#include "core/people/facets.h"

#include <QTreeWidget>

namespace ui {

class FacetList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetList(QWidget* parent = nullptr);

    void show(const std::vector<core::FacetGroup>& groups);

Q_SIGNALS:
    void chosen(core::Facet facet, const QSet<QString>& values);

private:
    void fill(QTreeWidgetItem& parent, const core::FacetGroup& group);
    void tell(QTreeWidgetItem* item);

    bool m_filling = false;
};

} // namespace ui
