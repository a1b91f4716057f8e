// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/pairs_screen.h"

#include "core/base/text.h"
#include "core/usecases/saved_proposals.h"
#include "core/usecases/this_computer.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/person_chooser.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/print/pair_pages.h"
#include "ui/screens/pairs/decisions_dialog.h"
#include "ui/screens/pairs/find_again.h"
#include "ui/screens/pairs/found_strip.h"
#include "ui/screens/pairs/people_view.h"
#include "ui/screens/pairs/shortage_dialog.h"
#include "ui/screens/pairs/solid_dialog.h"
#include "ui/screens/pairs/weights_dialog.h"
#include "ui/screens/pairs/why_dialog.h"

// Commands that ask something in a dialog of their own first.

namespace ui {

void PairsScreen::findAgain()
{
    auto* dialog = new FindAgain(session(), m_pairs, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_found->find(dialog->wish()); });
    dialog->open();
}

/// What was found beside what is; else what is beside what was before pairs were found.
void PairsScreen::compare()
{
    Q_EMIT goTo(QStringLiteral("compare"),
                m_found->hasFound() ? QStringLiteral("now found") : QStringLiteral("before now"));
}

void PairsScreen::saveFound()
{
    const auto found = m_found->found();
    const auto name = found ? session().ask().line(this, tr("Save what was found as a proposal"),
                                                   tr("A name by which you find it again:"))
                            : std::nullopt;
    if (name)
        session().change(this, [&](core::Store& store) {
            return core::saveFound(store, *found,
                                   {core::tidyText(*name), {}, core::authorHere().name, session().now()});
        });
}

void PairsScreen::showShortage()
{
    const auto found = m_found->found();
    if (!found)
        return;
    auto* dialog = new ShortageDialog(session(), m_pairs, found, this);
    connect(dialog, &ShortageDialog::findWanted, this, [this] {
        m_found->leave();
        find();
    });
    connect(dialog, &ShortageDialog::settingsWanted, this,
            [this] { openRoundDialog(this, session(), RoundDialogFor::CurrentRound); });
    dialog->open();
}

/// The proof is made first, beside the window; what is asked then holds for the round as it is.
void PairsScreen::approvePairs()
{
    if (m_approval.isBusy())
        return;
    m_approval.run<core::ApprovalProof>(
        tr("Proving the pairs"),
        [snapshot = session().snapshot(), round = session().round()](core::Progress& progress) {
            return core::proveApproval(snapshot, round, progress);
        },
        [this, snapshot = session().snapshot(), round = session().round()](core::Result<core::ApprovalProof> proof) {
            if (proof && round == session().round() && sameForPairs(snapshot, session().snapshot()))
                approve(session(), this, m_pairs.view(), *proof);
            else if (proof)
                Q_EMIT say(tr("The round has changed meanwhile. Nothing was approved."));
            else if (proof.error().kind != core::Error::Kind::Stopped)
                session().ask().tell(this, proof.error());
        });
}

void PairsScreen::reopenPairs()
{
    takeApprovalBack(session(), this);
}

void PairsScreen::showDecisions()
{
    auto* dialog = new DecisionsDialog(session(), this);
    connect(dialog, &DecisionsDialog::personWanted, this, [this](const core::Id& who) { reveal(who.toString()); });
    dialog->open();
}

void PairsScreen::showWeights()
{
    auto* dialog = new WeightsDialog(session(), m_pairs, this);
    connect(dialog, &WeightsDialog::findWanted, this, &PairsScreen::find);
    dialog->open();
}

void PairsScreen::showSolid()
{
    auto* dialog = new SolidDialog(session(), m_pairs, this);
    connect(dialog, &SolidDialog::pairWanted, this, [this](const core::Id& pair) { reveal(pair.toString()); });
    dialog->open();
}

void PairsScreen::printPairs()
{
    std::vector<core::PairRow> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        shown.push_back(m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    std::vector<core::PairRow> chosen;
    for (const core::Id& one : peopleOfChosenPairs())
        if (const core::PairRow* row = m_pairs.rowOf(one))
            chosen.push_back(*row);
    (new PrintDialog(session(), printKinds(session(), m_pairs, shown, chosen), this))->open();
}

void PairsScreen::openChooser(PartnerChooser::Act act)
{
    const auto somebody = person();
    if (!somebody)
        return;
    const core::PairRow* row = pair();
    const auto group = row ? row->members : std::vector<core::Id>{*somebody};
    auto* chooser = new PartnerChooser(session(), m_pairs, m_prices, act, *somebody, group, this);
    connect(chooser, &QDialog::finished, this, [this, somebody] {
        if (const core::PairRow* now = m_pairs.rowOf(*somebody))
            select(now->partnership, int(std::find(now->members.begin(), now->members.end(), *somebody) -
                                         now->members.begin()));
    });
    chooser->open();
}

void PairsScreen::whyNot()
{
    const auto somebody = person();
    if (!somebody)
        return;
    choosePerson(this, tr("Why not %1 and …?").arg(m_pairs.name(*somebody)), session().snapshot(), session().round(), this,
                 [this, a = *somebody](const core::Id& b) { showWhy(a, b); },
                 [a = *somebody](const core::Id& b) { return a != b; });
}

void PairsScreen::showWhy(const core::Id& a, const core::Id& b)
{
    auto* dialog = new WhyDialog(session(), m_pairs, m_prices, a, b, this);
    connect(dialog, &WhyDialog::pairWanted, this, &PairsScreen::drop);
    dialog->open();
}

} // namespace ui
