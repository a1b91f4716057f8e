// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which people of the model are shown, and in what order: the words of a search and the facets, all of which
// must hold.

#include "ui/models/people_facets.h"

#include <QSortFilterProxyModel>

namespace ui {

class PeopleModel;

class PeopleFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PeopleFilter(PeopleModel& people, QObject* parent = nullptr);

    void setSearch(const QString& text);
    void choose(Facet facet, const QSet<QString>& values);
    void clear();
    bool isOpen() const; ///< nothing searched, nothing chosen

    const FacetChoice& choice() const { return m_choice; }
    std::vector<FacetGroup> facets() const;
    /// Ids of the people in these rows of the filter, each once, in the order shown.
    std::vector<core::Id> peopleAt(const QModelIndexList& indexes) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    PeopleModel& m_people;
    QStringList m_words;
    FacetChoice m_choice;
};

} // namespace ui
