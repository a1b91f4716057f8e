// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/pairs_screen.h"

#include "ui/dialogs/ask.h"
#include "ui/dialogs/person_chooser.h"
#include "ui/look/icon.h"
#include "ui/screens/pairs/found_strip.h"
#include "ui/screens/pairs/people_view.h"
#include "ui/screens/pairs/why_dialog.h"
#include "ui/settings/settings.h"
#include "ui/widgets/facet_list.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QToolTip>

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
    m_findBelow =
        command(tr("Find again only below a fit…"), QStringLiteral("refresh"), {}, &PairsScreen::findBelow);
    m_findBelow->setToolTip(
        tr("Only unlocked pairs with a lower fit are found anew; the others stay together."));
    m_stop = new QAction(icon(QStringLiteral("stop")), tr("Stop finding pairs"), this);
    connect(m_stop, &QAction::triggered, this, [this] { m_found->stop(); });
    m_commands += m_stop;
    m_approve = command(tr("Approve pairs"), QStringLiteral("approve"), {}, &PairsScreen::approvePairs);

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
    m_findBelow->setEnabled(m_find->isEnabled() && !view.rows.empty());
    m_stop->setEnabled(m_found->isSearching());
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
}

void PairsScreen::find()
{
    if (m_find->isEnabled())
        m_found->find({session().round(), {}, {}, {}});
}

void PairsScreen::findBelow()
{
    const auto typed = session().ask().line(
        this, tr("Find again only below a fit"),
        tr("Unlocked pairs with a fit below this number are found anew, all others stay together. 1 to 100:"),
        QStringLiteral("50"));
    if (!typed)
        return;
    bool isNumber = false;
    const int below = typed->trimmed().toInt(&isNumber);
    if (!isNumber || below < 1 || below > 100)
        return session().ask().tell(
            this,
            core::usage(
                tr("“%1” is no fit. Nothing was searched. Type a whole number from 1 to 100.").arg(*typed)));
    m_found->find({session().round(), {}, {}, below});
}

void PairsScreen::approvePairs()
{
    approve(session(), this, m_pairs.view());
}

void PairsScreen::openChooser(PartnerChooser::Act act)
{
    const auto somebody = person();
    if (!somebody)
        return;
    const core::PairRow* row = pair();
    const auto group = row ? row->members : std::vector<core::Id>{*somebody};
    auto* chooser = new PartnerChooser(session(), m_pairs, act, *somebody, group, this);
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

/// Fits of the touched pairs at once, the exact price as soon as it is there.
void PairsScreen::hint(const core::Id& dragged, const core::Id& target, const QPoint& where)
{
    m_hintAt = where;
    if (m_hintFor == std::pair(dragged, target)) {
        QToolTip::showText(where, m_hint->text(), this);
        return;
    }
    m_hintFor = {dragged, target};
    const HandEffect effect = effectOfGroups(m_pairs, groupsOfDrop(m_pairs, dragged, target));
    sayHint(inWords(m_pairs, effect), where);
    if (!effect.refusal.isEmpty() || !effect.broken.empty())
        return m_prices.forgetPrice();
    m_prices.priceOf(dragged, target, this, [this, effect, both = m_hintFor](const core::PairPrice& price) {
        if (m_hintFor == both)
            sayHint(inWords(m_pairs, effect) + u'\n' + lossInWords(effect, price), m_hintAt);
    });
}

void PairsScreen::sayHint(const QString& text, const QPoint& where)
{
    m_hint->setText(text);
    m_hint->show();
    QToolTip::showText(where, text, this);
}

/// The round's loss before and after, beside the best there could be.
QString PairsScreen::lossInWords(const HandEffect& effect, const core::PairPrice& price) const
{
    if (!m_prices.best())
        return {};
    const auto number = [](qint64 value) { return QLocale().toString(value); };
    const qint64 best = m_prices.best()->totalLoss;
    const qint64 now = m_pairs.view().figures.totalLoss;
    const QString together =
        price.fewerPlaced > 0
            ? tr("The best round with these two leaves %n more without a partner.", nullptr, price.fewerPlaced)
            : tr("The best possible loss is %1, with these two together %2.").arg(number(best), number(best + price.price));
    if (effect.placedChange != 0)
        return together;
    return tr("Loss of the round %1 → %2.").arg(number(now), number(now + effect.lossChange)) + u' ' + together;
}

void PairsScreen::endHint()
{
    m_hintFor = {};
    m_prices.forgetPrice();
    m_hint->hide();
    QToolTip::hideText();
}

void PairsScreen::drop(const core::Id& dragged, const core::Id& target)
{
    if (!carryOut(session(), this, dropping(session(), dragged, target)))
        return;
    if (const core::PairRow* row = m_pairs.rowOf(dragged))
        select(row->partnership, 0);
}

} // namespace ui
