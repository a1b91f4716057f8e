// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The links of a round on a map, and the same as a list: countries, how many pairs, and the pairs themselves. What is
// chosen in one is chosen in the other.

#include "ui/models/country_links.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

class WorldMap;

class LinksView : public QWidget
{
    Q_OBJECT

public:
    LinksView(const RoundPairs& pairs, QWidget* parent = nullptr);

    void show(const CountryLinks& links);
    /// Chooses the link of two countries.
    void choose(const QString& from, const QString& to);
    WorldMap* map() const { return m_map; }
    QTreeWidget* list() const { return m_list; }

Q_SIGNALS:
    void pairWanted(const core::Id& partnership);

private:
    QTreeWidgetItem* itemOf(int link) const;
    int linkOf(const QTreeWidgetItem* item) const;

    const RoundPairs& m_pairs;
    CountryLinks m_links;
    WorldMap* m_map;
    QTreeWidget* m_list;
};

} // namespace ui
