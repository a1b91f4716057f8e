// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Choosing a partner for somebody, or whom to change places with: a search field, everybody by fit, and for
// the one under the mark what it would do to the round. Enter carries it out. Shown over the workbench, which
// goes on.

#include "ui/models/partners_model.h"
#include "ui/models/round_prices.h"
#include "ui/screens/pairs/hand_changes.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

class PartnerChooser : public QDialog
{
    Q_OBJECT

public:
    enum class Act
    {
        Pair,
        Swap
    };

    /// `group`: the person and those they are with now; `person` is one of them.
    PartnerChooser(Session& session, const RoundPairs& pairs, RoundPrices& prices, Act act, const core::Id& person,
                   const std::vector<core::Id>& group, QWidget* parent);

    std::optional<core::Id> candidate() const;
    /// What the candidate under the mark would do to the round.
    QString effect();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildWho(const std::vector<core::Id>& group);
    void showFor(const core::Id& person);
    void search(const QString& text);
    void previewSoon();
    void preview();
    void askPrice(const core::Id& other);
    Preview wanted() const;
    void carryOutNow();

    Session& m_session;
    const RoundPairs& m_pairs;
    RoundPrices& m_prices;
    const Act m_act;
    core::Id m_person;
    PartnersModel* m_model;
    QSortFilterProxyModel* m_filter;
    QWidget* m_who;
    QLineEdit* m_search;
    QTableView* m_list;
    QCheckBox* m_asThird;
    QLabel* m_effect;
    QLabel* m_figures;
    QPushButton* m_do;
    QTimer m_soon; ///< runs while a preview is due
};

} // namespace ui
