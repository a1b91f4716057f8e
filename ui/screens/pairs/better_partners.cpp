// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/better_partners.h"

#include "ui/look/text.h"
#include "ui/models/round_pairs.h"
#include "ui/widgets/end_elided.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/roomy_rows.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

BetterPartners::BetterPartners(const RoundPairs& pairs, RoundPrices& prices, QWidget* parent)
    : QWidget(parent), m_pairs(pairs), m_prices(prices), m_model(new BetterPartnersModel(pairs, this)),
      m_title(new TextLabel(TextRole::Strong, tr("Better partners, and what they do to the round"), this)),
      m_whom(new QWidget(this)), m_whomRow(new FlowLayout(m_whom)), m_group(new QButtonGroup(this)),
      m_list(new QTableView(this)), m_pair(new QPushButton(tr("Put together"), this)),
      m_why(new QPushButton(tr("Why?"), this))
{
    setObjectName(QStringLiteral("betterPartners"));
    m_list->setObjectName(QStringLiteral("betterList"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Better partners"));
    makeTableOfRows(*m_list);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setMinimumHeight(m_list->verticalHeader()->defaultSectionSize() * 9 / 2);
    for (const auto& [column, count] :
         {std::pair(BetterPartnersModel::Name, 19), std::pair(BetterPartnersModel::Fit, 5),
          std::pair(BetterPartnersModel::Round, 8), std::pair(BetterPartnersModel::Price, 8)})
        m_list->setColumnWidth(column, letters(this, count));
    m_list->setItemDelegateForColumn(BetterPartnersModel::Then, new EndElided(m_list));
    m_pair->setObjectName(QStringLiteral("pairBetter"));
    m_pair->setToolTip(tr("The two become a pair, and so do those whom they leave"));
    m_why->setObjectName(QStringLiteral("whyBetter"));
    m_why->setToolTip(tr("Reasons or rules, and what it would cost the round"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_pair);
    buttons->addWidget(m_why);
    buttons->addStretch();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_title);
    page->addWidget(m_whom);
    page->addWidget(m_list, 1);
    page->addLayout(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(60);
    connect(&m_soon, &QTimer::timeout, this, &BetterPartners::look);
    connect(&prices, &RoundPrices::bestChanged, this, &BetterPartners::askPrices);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BetterPartners::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BetterPartners::updateButtons);
    connect(m_pair, &QPushButton::clicked, this, [this] {
        if (const auto other = partner())
            Q_EMIT pairWanted(m_person, *other);
    });
    const auto why = [this] {
        if (const auto other = partner())
            Q_EMIT whyWanted(m_person, *other);
    };
    connect(m_why, &QPushButton::clicked, this, why);
    connect(m_list, &QTableView::activated, this, why);
    updateButtons();
}

void BetterPartners::showFor(const std::vector<core::Id>& people, const core::Id& person)
{
    m_people = people;
    m_person = person;
    m_model->showNobody(); // nothing of the round as it was, nor of somebody else
    while (QLayoutItem* item = m_whomRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const core::Id& one : people) {
        auto* button = new QToolButton(m_whom);
        button->setText(tr("for %1").arg(m_pairs.name(one)));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setChecked(one == person);
        m_group->addButton(button);
        connect(button, &QToolButton::toggled, this, [this, one](bool on) {
            if (!on)
                return;
            m_person = one;
            m_model->showNobody();
            m_soon.start();
        });
        m_whomRow->addWidget(button);
    }
    m_soon.start();
}

void BetterPartners::showNobody()
{
    m_soon.stop();
    m_people.clear();
    m_person = {};
    while (QLayoutItem* item = m_whomRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_model->showNobody();
}

void BetterPartners::look()
{
    if (m_person.isNull())
        return;
    m_model->showFor(m_person);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    askPrices();
}

void BetterPartners::askPrices()
{
    if (m_person.isNull() || m_soon.isActive())
        return;
    std::vector<core::Id> also;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->partner(row).against.isEmpty())
            also.push_back(m_model->partner(row).person);
    m_prices.alternativesFor(m_person, BetterPartnersModel::most, also, this,
                             [this, person = m_person](const RoundPrices::Found& ranked) {
                                 if (person != m_person)
                                     return;
                                 const auto chosen = partner();
                                 m_model->setPrices(ranked);
                                 const int row = chosen ? m_model->rowOf(*chosen) : 0;
                                 m_list->setCurrentIndex(m_model->index(qMax(0, row), 0));
                             });
}

std::optional<core::Id> BetterPartners::partner() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && current.row() < m_model->rowCount()
               ? std::optional(m_model->partner(current.row()).person)
               : std::nullopt;
}

void BetterPartners::updateButtons()
{
    const QModelIndex current = m_list->currentIndex();
    const bool any = partner().has_value();
    m_why->setEnabled(any);
    m_pair->setEnabled(any && m_model->partner(current.row()).effect.refusal.isEmpty());
}

} // namespace ui
