// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Below the details of a pair: who would be better for one of them, what that does to the round, and the buttons to
// do it or to ask why. Says what was wanted; the screen does it.

#include "ui/models/better_partners_model.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QTableView;

namespace ui {

class FlowLayout;
class TextLabel;

class BetterPartners : public QWidget
{
    Q_OBJECT

public:
    BetterPartners(const RoundPairs& pairs, RoundPrices& prices, QWidget* parent = nullptr);

    /// The people of the partnership under the mark, and whom of them it is about.
    void showFor(const std::vector<core::Id>& people, const core::Id& person);
    void showNobody();
    QTableView* list() const { return m_list; }

Q_SIGNALS:
    void pairWanted(const core::Id& person, const core::Id& partner);
    void whyWanted(const core::Id& person, const core::Id& partner);

private:
    void look();
    void askPrices();
    void updateButtons();
    std::optional<core::Id> partner() const;

    const RoundPairs& m_pairs;
    RoundPrices& m_prices;
    BetterPartnersModel* m_model;
    std::vector<core::Id> m_people;
    core::Id m_person;
    TextLabel* m_title;
    QWidget* m_whom;
    FlowLayout* m_whomRow;
    QButtonGroup* m_group;
    QTableView* m_list;
    QPushButton* m_pair;
    QPushButton* m_why;
    QTimer m_soon; ///< the list is looked for where the mark rests
};

} // namespace ui
