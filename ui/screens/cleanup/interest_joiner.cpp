// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/cleanup/interest_joiner.h"

#include "core/usecases/change.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/roomy_rows.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSlider>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int textRole = Qt::UserRole;
constexpr int leaderRole = Qt::UserRole + 1; ///< of a group: what most people wrote, whatever stays

} // namespace

InterestJoiner::InterestJoiner(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_title(new TextLabel(TextRole::Heading, tr("Interests that are nearly the same"), this)),
      m_level(new TextLabel(TextRole::Body, {}, this)), m_slider(new QSlider(Qt::Horizontal, this)),
      m_list(new QTreeWidget(this)), m_join(new QPushButton(icon(QStringLiteral("check")), {}, this)),
      m_apart(new QPushButton(tr("Not the same"), this)),
      m_stay(new QPushButton(tr("Let this wording stay"), this))
{
    m_slider->setAccessibleName(tr("From strict to loose"));
    m_slider->setRange(core::SameLetters, core::MostWords);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setValue(core::SameWords);
    m_slider->setMinimumSize(letters(this, 16), 24);
    m_slider->setMaximumWidth(letters(this, 40));
    auto* strict = new QLabel(tr("&Strict"), this);
    strict->setBuddy(m_slider);
    auto* scale = new QHBoxLayout;
    scale->addWidget(strict);
    scale->addWidget(m_slider, 1);
    scale->addWidget(new QLabel(tr("Loose"), this));
    scale->addStretch();
    m_list->setAccessibleName(tr("Groups of interests"));
    m_list->setHeaderLabels({tr("What stays, and what becomes it"), tr("People"), tr("How near")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    makeRowsRoomy(*m_list);
    m_apart->setToolTip(tr("The chosen wordings stay as they are and are not asked about again"));
    m_stay->setToolTip(tr("The others of its group become the chosen wording"));
    auto* back = new QPushButton(tr("Back"), this);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    for (QPushButton* button : {m_join, m_stay, m_apart, back})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(air(this, 2), air(this, 2), air(this, 2), air(this, 2));
    column->addWidget(m_title);
    column->addLayout(scale);
    column->addWidget(m_level);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_slider, &QSlider::valueChanged, this, &InterestJoiner::fill);
    connect(m_join, &QPushButton::clicked, this, &InterestJoiner::join);
    connect(m_apart, &QPushButton::clicked, this, &InterestJoiner::keepApart);
    connect(m_stay, &QPushButton::clicked, this, &InterestJoiner::letStay);
    connect(back, &QPushButton::clicked, this, &InterestJoiner::backWanted);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &InterestJoiner::sayTicked);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (m_filling)
            return;
        if (item->parent())
            m_ticks.insert(item->data(0, textRole).toString(), item->checkState(0) == Qt::Checked);
        else
            for (int i = 0; i < item->childCount() && item->checkState(0) != Qt::PartiallyChecked; ++i)
                m_ticks.insert(item->child(i)->data(0, textRole).toString(),
                               item->checkState(0) == Qt::Checked);
        sayTicked();
    });
}

void InterestJoiner::show()
{
    m_ticks.clear();
    m_stays.clear();
    fill();
    m_list->setFocus(Qt::OtherFocusReason);
}

void InterestJoiner::fill()
{
    const auto loosest = core::NearTerms(m_slider->value());
    m_level->setText(tr("Shown are wordings up to this: %1.").arg(core::wordsFor(loosest)));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        const QLocale locale;
        for (const core::InterestGroup& group :
             core::interestGroups(m_session.snapshot(), m_session.round(), loosest)) {
            std::vector<core::InterestWording> others = group.others;
            QString stays = m_stays.value(group.stays, group.stays);
            const auto chosen = std::find_if(others.begin(), others.end(),
                                             [&](const auto& one) { return one.text == stays; });
            int people = group.people;
            if (chosen != others.end()) {
                const core::InterestWording first{group.stays, group.people, chosen->looseness};
                people = std::exchange(*chosen, first).people;
            } else {
                stays = group.stays;
            }
            auto* parent = new QTreeWidgetItem(m_list, {stays, locale.toString(people)});
            parent->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
            parent->setData(0, textRole, stays);
            parent->setData(0, leaderRole, group.stays);
            parent->setFlags(parent->flags() | Qt::ItemIsAutoTristate | Qt::ItemIsUserCheckable);
            QFont font = parent->font(0);
            font.setBold(true);
            parent->setFont(0, font);
            for (const core::InterestWording& one : others) {
                const QString near = core::wordsFor(core::NearTerms(one.looseness));
                auto* item = new QTreeWidgetItem(parent, {one.text, locale.toString(one.people), near});
                item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
                item->setData(0, textRole, one.text);
                item->setToolTip(0, one.text);
                item->setToolTip(2, near);
                // What differs only by case is ticked; the rest is for somebody to say.
                const bool isTicked = m_ticks.value(one.text, one.looseness == core::SameLetters);
                item->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
            }
            parent->setExpanded(true);
        }
    }
    sayTicked();
}

std::vector<core::InterestJoin> InterestJoiner::ticked() const
{
    std::vector<core::InterestJoin> joins;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* parent = m_list->topLevelItem(group);
        for (int i = 0; i < parent->childCount(); ++i)
            if (parent->child(i)->checkState(0) == Qt::Checked)
                joins.push_back(
                    {parent->child(i)->data(0, textRole).toString(), parent->data(0, textRole).toString()});
    }
    return joins;
}

std::vector<core::InterestJoin> InterestJoiner::chosen() const
{
    std::vector<core::InterestJoin> pairs;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        if (item->parent())
            pairs.push_back(
                {item->data(0, textRole).toString(), item->parent()->data(0, textRole).toString()});
    return pairs;
}

void InterestJoiner::sayTicked()
{
    if (m_filling)
        return;
    const int groups = m_list->topLevelItemCount();
    const int count = int(ticked().size());
    m_title->setText(groups == 0 ? tr("No interests are nearly the same at this setting")
                                 : tr("%n group(s) of interests are nearly the same", nullptr, groups));
    m_join->setText(count > 0 ? tr("Join %n ticked wording(s)", nullptr, count) : tr("Join ticked wordings"));
    m_join->setEnabled(count > 0);
    m_apart->setEnabled(!chosen().empty());
    m_stay->setEnabled(chosen().size() == 1);
}

void InterestJoiner::join()
{
    const std::vector<core::InterestJoin> joins = ticked();
    m_session.change(this, [&](core::Store& store) {
        return core::change(store, core::joinInterests(store.snapshot(), m_session.round(), joins));
    });
    Q_EMIT say(m_session.undoText());
}

void InterestJoiner::keepApart()
{
    const std::vector<core::InterestJoin> pairs = chosen();
    m_session.change(this, [&](core::Store& store) {
        return core::change(store, core::keepInterestsApart(store.snapshot(), pairs));
    });
}

void InterestJoiner::letStay()
{
    const QTreeWidgetItem* item = m_list->selectedItems().value(0);
    if (!item || !item->parent())
        return;
    m_stays.insert(item->parent()->data(0, leaderRole).toString(), item->data(0, textRole).toString());
    m_ticks.insert(item->parent()->data(0, textRole).toString(), true);
    fill();
}

void InterestJoiner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
