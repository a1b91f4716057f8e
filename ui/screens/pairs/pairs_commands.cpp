// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/pairs_screen.h"

#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/screens/pairs/found_strip.h"
#include "ui/screens/pairs/people_view.h"
#include "ui/settings/settings.h"
#include "ui/widgets/facet_list.h"

#include <QPushButton>
#include <QToolButton>

namespace ui {

QAction* PairsScreen::command(const QString& text, const QString& iconName, const QKeySequence& key,
                              void (PairsScreen::*act)())
{
    auto* made = new QAction(icon(iconName), text, this);
    made->setShortcut(key);
    connect(made, &QAction::triggered, this, act);
    m_commands += made;
    return made;
}

void PairsScreen::buildCommands()
{
    m_find = command(tr("Find pairs"), QStringLiteral("find-pairs"), QKeySequence(tr("Ctrl+R")),
                     &PairsScreen::find);
    m_find->setToolTip(tr("Finds the best pairs for everybody with a place. Locked pairs stay together."));
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    m_findAgain = command(tr("Find again around what is…"), QStringLiteral("refresh"), QKeySequence(tr("Ctrl+Shift+R")),
                          &PairsScreen::findAgain);
    m_findAgain->setToolTip(tr("Everything but locked pairs, only weak pairs, or close to what is now"));
    m_findAgain->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_findAgain);
    m_compare = command(tr("Compare…"), QStringLiteral("compare"), {}, &PairsScreen::compare);
    m_compare->setToolTip(tr("Two plans side by side: what is, what was found, what was before"));
    m_stop = new QAction(icon(QStringLiteral("stop")), tr("Stop finding pairs"), this);
    connect(m_stop, &QAction::triggered, this, [this] { m_found->stop(); });
    m_commands += m_stop;
    m_approve = command(tr("Approve pairs"), QStringLiteral("approve"), {}, &PairsScreen::approvePairs);

    m_reopen = command(tr("Take the approval back…"), QStringLiteral("undo"), {}, &PairsScreen::reopenPairs);
    m_decisions = command(tr("Decisions by hand…"), QStringLiteral("history"), QKeySequence(tr("Ctrl+D")),
                          &PairsScreen::showDecisions);
    m_weigh = command(tr("What counts how much…"), QStringLiteral("weights"), {}, &PairsScreen::showWeights);
    m_weigh->setToolTip(tr("Weights of the criteria, and what others would do to the round"));
    m_solid = command(tr("Which pairs hold…"), QStringLiteral("check"), {}, &PairsScreen::showSolid);
    m_solid->setToolTip(tr("Which pairs hold under all reasonable weights, and which flip"));
    m_print = command(tr("Print or save as PDF…"), QStringLiteral("print"), QKeySequence(tr("Ctrl+Shift+L")), &PairsScreen::printPairs);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_print);
    m_decisions->setToolTip(tr("Locks, exceptions, people kept apart or waiting: with reason, author and time"));
    m_decisions->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_decisions);

    // Single letters hold in the tables only, and can be switched off.
    const bool letterKeys = session().settings().value(Preference::LetterKeys).toBool();
    const auto letter = [&](Qt::Key key) { return letterKeys ? QKeySequence(key) : QKeySequence(); };
    m_swap =
        command(tr("Change places with…"), QStringLiteral("swap"), letter(Qt::Key_S), &PairsScreen::swap);
    m_pairWith = command(tr("Pair with…"), QStringLiteral("pair"), letter(Qt::Key_P), &PairsScreen::pairWith);
    m_lock = command(tr("Lock"), QStringLiteral("lock"), letter(Qt::Key_L), &PairsScreen::lockThem);
    m_unpair = command(tr("Unpair"), QStringLiteral("unpair"), letter(Qt::Key_U), &PairsScreen::unpairThem);
    m_forbid =
        command(tr("Keep apart…"), QStringLiteral("forbid"), letter(Qt::Key_X), &PairsScreen::forbidThem);
    m_wait = command(tr("Must wait…"), QStringLiteral("clock"), {}, &PairsScreen::letWait);
    m_takeOff = command(tr("Take off the round…"), QStringLiteral("withdrawn"), {}, &PairsScreen::takeOffRound);
    m_whyNot = command(tr("Why not these two…"), QStringLiteral("help"), {}, &PairsScreen::whyNot);
    m_whyNot->setToolTip(tr("The rule that forbids a pair, or its reasons and what it would cost the round"));
    for (QAction* action : {m_swap, m_pairWith, m_lock, m_unpair, m_forbid})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void PairsScreen::updateCommands()
{
    const core::PairsView& view = m_pairs.view();
    const core::PairRow* row = pair();
    const bool anybody = person().has_value();
    const bool free = !m_found->isSearching() && !m_found->hasFound();
    const core::Round* round = session().currentRound();
    const bool approved = round && round->approvedAt.isValid();
    const int count = int(view.rows.size());

    m_find->setText(view.rows.empty() ? tr("Find pairs") : tr("Find pairs again"));
    m_find->setEnabled(free && (!view.rows.empty() || !view.alone.empty()));
    m_findAgain->setEnabled(m_find->isEnabled() && !view.rows.empty());
    m_stop->setEnabled(m_found->isSearching());
    m_compare->setEnabled(!view.rows.empty());
    m_approve->setText(tr("Approve %n pair(s)…", nullptr, count));
    m_approve->setEnabled(count > 0 && !approved && free);
    m_approve->setToolTip(approved ? tr("The pairs of this round are approved already.")
                                   : tr("Fixes who is introduced to whom. Sends nothing."));
    m_approveButton->setText(m_approve->text());
    m_approveButton->setToolTip(m_approve->toolTip());
    m_approveButton->setEnabled(m_approve->isEnabled());
    m_approveButton->setVisible(count > 0 && !approved);

    m_lock->setText(row && row->locked ? tr("Unlock") : tr("Lock"));
    m_lock->setIcon(icon(row && row->locked ? QStringLiteral("unlock") : QStringLiteral("lock")));
    m_lock->setEnabled(row != nullptr);
    m_unpair->setEnabled(row != nullptr);
    m_forbid->setEnabled(row != nullptr);
    m_swap->setEnabled(anybody && count > 0);
    m_pairWith->setEnabled(anybody);
    m_whyNot->setEnabled(anybody);
    m_wait->setEnabled(anybody);
    m_takeOff->setEnabled(anybody);
    m_reopen->setEnabled(approved);
    m_decisions->setEnabled(round != nullptr);
    m_print->setEnabled(!view.rows.empty());
    m_solid->setEnabled(!view.rows.empty());
    m_weigh->setEnabled(round && (!view.rows.empty() || !view.alone.empty()));
}

void PairsScreen::find()
{
    if (m_find->isEnabled())
        m_found->find({session().round(), {}, {}, {}});
}

void PairsScreen::letWait()
{
    if (const auto somebody = person())
        mustWait(session(), this, {*somebody});
}

void PairsScreen::takeOffRound()
{
    if (const auto somebody = person())
        takeOff(session(), this, {*somebody});
}

void PairsScreen::showFacets(bool shown)
{
    m_facets->setVisible(shown);
    session().settings().set(Preference::PairFacets, shown);
}

void PairsScreen::swap()
{
    openChooser(PartnerChooser::Act::Swap);
}
void PairsScreen::pairWith()
{
    openChooser(PartnerChooser::Act::Pair);
}

void PairsScreen::unpairThem()
{
    if (const auto somebody = person())
        unpair(session(), this, *somebody);
}

void PairsScreen::lockThem()
{
    const core::PairRow* row = pair();
    if (!row)
        return;
    const bool lock = !row->locked;
    setLocked(session(), this, peopleOfChosenPairs(), lock);
}

void PairsScreen::forbidThem()
{
    const core::PairRow* row = pair();
    if (!row)
        return;
    core::Id a = row->members[0];
    core::Id b = row->members[1];
    if (row->members.size() > 2) {
        QStringList buttons;
        for (size_t i = 0; i < 3; ++i)
            buttons +=
                tr("%1 and %2").arg(m_pairs.name(row->members[i]), m_pairs.name(row->members[(i + 1) % 3]));
        buttons += tr("Leave as it is");
        const int pressed = session().ask().choose(this, {tr("Which two shall be kept apart?"), {}, buttons});
        if (pressed < 0 || pressed > 2)
            return;
        a = row->members[size_t(pressed)];
        b = row->members[size_t(pressed + 1) % 3];
    }
    keepApart(session(), this, a, b);
}

} // namespace ui
