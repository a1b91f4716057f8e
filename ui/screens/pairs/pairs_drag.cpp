// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/pairs_screen.h"

#include <QLabel>
#include <QLocale>
#include <QToolTip>

// What a drag over the tables says and does.

namespace ui {

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
