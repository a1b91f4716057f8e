// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/fairness/links_view.h"

#include "core/base/text.h"
#include "ui/look/text.h"
#include "ui/widgets/roomy_rows.h"
#include "ui/widgets/world_map.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr size_t namedInTips = 6;

QString namesOf(const RoundPairs& pairs, const core::PairRow& row)
{
    QStringList names;
    for (const core::Id& member : row.members)
        names += pairs.name(member);
    return core::listOf(names);
}

} // namespace

LinksView::LinksView(const RoundPairs& pairs, QWidget* parent)
    : QWidget(parent), m_pairs(pairs), m_map(new WorldMap(this)), m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("linkList"));
    m_list->setAccessibleName(tr("Links between countries, with their pairs"));
    m_list->setHeaderLabels({tr("Countries and pairs"), tr("Pairs"), tr("Lowest fit"), tr("Average")});
    for (const int column : {1, 2, 3})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    makeRowsRoomy(*m_list);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2, 3})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_map);
    split->addWidget(m_list);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(split);

    connect(m_map, &WorldMap::chosenChanged, this, [this](int link) {
        const QSignalBlocker quiet(m_list);
        if (QTreeWidgetItem* item = itemOf(link))
            m_list->setCurrentItem(item);
    });
    connect(m_map, &WorldMap::activated, this, [this](int link) {
        if (QTreeWidgetItem* item = itemOf(link)) {
            item->setExpanded(true);
            m_list->setCurrentItem(item->child(0));
            m_list->setFocus();
        }
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const QSignalBlocker quiet(m_map);
        m_map->choose(linkOf(item));
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const core::Id pair = core::Id::fromString(item->data(0, idRole).toString());
        if (!pair.isNull())
            Q_EMIT pairWanted(pair);
    });
}

QTreeWidgetItem* LinksView::itemOf(int link) const
{
    return link < 0 ? nullptr : m_list->topLevelItem(link);
}

int LinksView::linkOf(const QTreeWidgetItem* item) const
{
    if (!item)
        return -1;
    return m_list->indexOfTopLevelItem(item->parent() ? item->parent() : const_cast<QTreeWidgetItem*>(item));
}

void LinksView::show(const CountryLinks& links)
{
    m_links = links;
    std::vector<MapLink> arcs;
    QList<QTreeWidgetItem*> items;
    for (const CountryLink& link : links.links) {
        QStringList tip = {inWords(link)};
        auto* item = new QTreeWidgetItem({tr("%1 and %2").arg(countryText(link.from), countryText(link.to)),
                                          QLocale().toString(int(link.partnerships.size())),
                                          QLocale().toString(link.lowestFit), fitText(link.meanFitHundredths)});
        for (const core::Id& id : link.partnerships)
            if (const core::PairRow* row = m_pairs.find(id)) {
                const QString names = namesOf(m_pairs, *row);
                if (size_t(tip.size()) <= namedInTips)
                    tip += tr("%1, fit %2").arg(names, QLocale().toString(row->fit));
                auto* child = new QTreeWidgetItem(item, {names, {}, QLocale().toString(row->fit), {}});
                child->setData(0, idRole, id.toString());
                child->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
            }
        if (link.partnerships.size() > namedInTips)
            tip += tr("and %n more", nullptr, int(link.partnerships.size() - namedInTips));
        for (const int column : {1, 2, 3})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        items += item;
        arcs.push_back({link.from, link.to, int(link.partnerships.size()), tip.join(u'\n')});
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addTopLevelItems(items);
    m_map->show(arcs);
    if (QTreeWidgetItem* item = itemOf(m_map->chosen()))
        m_list->setCurrentItem(item);
}

void LinksView::choose(const QString& from, const QString& to)
{
    for (size_t i = 0; i < m_links.links.size(); ++i)
        if ((m_links.links[i].from == from && m_links.links[i].to == to) ||
            (m_links.links[i].from == to && m_links.links[i].to == from))
            m_list->setCurrentItem(itemOf(int(i)));
}

} // namespace ui
