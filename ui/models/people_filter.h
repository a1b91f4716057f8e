// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which people of the model are shown, and in what order: a search, facets, and columns to sort by one after
// the other. Headings say which of them sort, and how.

#include "core/people/list_look.h"

#include <QSortFilterProxyModel>

#include <memory>

class QItemSelection;

namespace ui {

class PeopleModel;

class PeopleFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PeopleFilter(PeopleModel& people, QObject* parent = nullptr);

    void setSearch(const QString& text);
    void choose(core::Facet facet, const QSet<QString>& values);
    void clear();
    bool isOpen() const; ///< nothing searched, nothing chosen

    void sortBy(const std::vector<core::ListOrder>& order);
    /// By this column alone; the other way round when it does so already.
    void sortBy(core::ListColumn column);
    /// Among equals by this column as well; the other way round, then not at all.
    void sortThenBy(core::ListColumn column);
    const std::vector<core::ListOrder>& order() const { return m_order; }

    const core::FacetChoice& choice() const { return m_choice; }
    std::vector<core::FacetGroup> facets() const;
    /// Ids of the people in these rows of the filter, each once, in the order shown.
    std::vector<core::Id> peopleAt(const QItemSelection& selection) const;
    const core::PersonRow& rowAt(int row) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void sorted();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    PeopleModel& m_people;
    core::PeopleSearch m_search;
    core::FacetChoice m_choice;
    std::vector<core::ListOrder> m_order;
    mutable std::unique_ptr<core::ListSorter> m_sorter; ///< made when it is needed, gone when people change
};

} // namespace ui
