// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/shortage_dialog.h"

#include "ui/look/text.h"
#include "ui/models/better_partners_model.h"
#include "ui/models/round_pairs.h"
#include "ui/screens/pairs/hand_changes.h"
#include "ui/session/session.h"
#include "ui/widgets/wrapped_rows.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

bool hasShortage(const core::FoundPairs& found)
{
    return !found.plan.unmatched.empty() || !found.relaxations.empty();
}

ShortageDialog::ShortageDialog(Session& session, const RoundPairs& pairs,
                               std::shared_ptr<const core::FoundPairs> found, QWidget* parent)
    : QDialog(parent), m_session(session), m_pairs(pairs), m_found(std::move(found)), m_people(new QTreeWidget(this)),
      m_ways(new QTreeWidget(this)), m_none(new TextLabel(TextRole::Body, {}, this)),
      m_do(new QPushButton(tr("Put them together…"), this))
{
    setWindowTitle(tr("Why not everybody has a partner"));
    setObjectName(QStringLiteral("shortageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_people->setObjectName(QStringLiteral("shortPeople"));
    m_people->setAccessibleName(tr("People without a partner, and why"));
    m_people->setHeaderLabels({tr("Who"), tr("Why")});
    m_ways->setObjectName(QStringLiteral("shortWays"));
    m_ways->setAccessibleName(tr("What would help"));
    m_ways->setHeaderLabels({tr("What would help"), tr("More with a partner"), tr("Fit"), tr("Price")});
    m_ways->headerItem()->setToolTip(3, tr("What the rest of the round loses by it"));
    for (QTreeWidget* list : {m_people, m_ways}) {
        list->setRootIsDecorated(false);
        list->setAllColumnsShowFocus(true);
        list->setAlternatingRowColors(true);
        wrapRows(*list);
    }
    m_people->setColumnWidth(0, letters(this, 28));
    m_ways->setColumnWidth(0, letters(this, 62));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_do, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setDefault(true);
    m_do->setAutoDefault(false);
    m_do->setObjectName(QStringLiteral("takeWay"));
    auto* page = new QVBoxLayout(this);
    page->addWidget(new TextLabel(
        TextRole::Heading, tr("%n person(s) find no partner", nullptr, int(m_found->plan.unmatched.size())), this));
    page->addWidget(m_people, 2);
    page->addWidget(new TextLabel(TextRole::Heading, tr("What would help, cheapest first"), this));
    page->addWidget(m_none);
    page->addWidget(m_ways, 2);
    page->addWidget(buttons);
    resize(letters(this, 110), letters(this, 80));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &ShortageDialog::act);
    connect(m_ways, &QTreeWidget::currentItemChanged, this, &ShortageDialog::updateButton);
    fillPeople();
    fillWays();
    updateButton();
}

void ShortageDialog::fillPeople()
{
    for (const core::Unplaced& left : m_found->plan.unmatched)
        new QTreeWidgetItem(m_people, {core::nameOf(m_found->question.at(left.person)), left.reason});
    // People who share too few possible partners, as whole groups.
    for (const core::Finding& finding : m_found->plan.findings)
        if (finding.severity != core::Severity::Note)
            new QTreeWidgetItem(m_people, {tr("several people"), finding.message});
}

void ShortageDialog::fillWays()
{
    for (const core::Relaxation& one : m_found->relaxations) {
        auto* item = new QTreeWidgetItem(
            m_ways, {core::inWords(one, m_found->question), QLocale().toString(one.morePlaced),
                     one.isException() ? QLocale().toString(one.fit) : QString(), signedText(one.price)});
        for (const int column : {1, 2, 3})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignTop);
    }
    const bool none = m_found->relaxations.empty();
    m_none->setText(tr("No exception from one rule helps here. With an odd number one person waits, joins a pair as a third, "
                       "or meets a volunteer: the settings of the round say which."));
    m_none->setVisible(none);
    m_ways->setVisible(!none);
    if (!none)
        m_ways->setCurrentItem(m_ways->topLevelItem(0));
}

const core::Relaxation* ShortageDialog::chosen() const
{
    const int row = m_ways->indexOfTopLevelItem(m_ways->currentItem());
    return row < 0 ? nullptr : &m_found->relaxations[size_t(row)];
}

void ShortageDialog::updateButton()
{
    const core::Relaxation* one = chosen();
    m_do->setText(one && one->isException() ? tr("Put them together…") : tr("Settings of the round…"));
    m_do->setToolTip(one && one->isException()
                         ? tr("They are locked together despite the rule, and pairs are found again around them")
                         : tr("Rules and what becomes of an odd number"));
}

/// An exception is a pair made by hand with consent, and locked, so that the next search keeps it.
void ShortageDialog::act()
{
    const core::Relaxation* one = chosen();
    if (!one || !one->isException()) {
        accept();
        return Q_EMIT settingsWanted();
    }
    const std::vector<core::Id> people = {m_found->idOf(one->pair[0]), m_found->idOf(one->pair[1])};
    if (!carryOut(m_session, this, pairing(m_session, people)))
        return;
    setLocked(m_session, this, {people.front()}, true);
    accept();
    Q_EMIT findWanted();
}

} // namespace ui
