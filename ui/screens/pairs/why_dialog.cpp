// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/why_dialog.h"

#include "core/base/text.h"
#include "ui/look/text.h"
#include "ui/models/better_partners_model.h"
#include "ui/models/round_pairs.h"
#include "ui/screens/pairs/page_parts.h"
#include "ui/session/session.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

WhyDialog::WhyDialog(Session& session, const RoundPairs& pairs, RoundPrices& prices, const core::Id& a,
                     const core::Id& b, QWidget* parent)
    : QDialog(parent), m_pairs(pairs), m_a(a), m_b(b),
      m_why(core::explainTwo(session.snapshot(), session.round(), a, b)), m_page(new QTextBrowser(this)),
      m_pair(new QPushButton(tr("Put together…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("whyDialog"));
    const core::PairRow* row = pairs.rowOf(a);
    m_isTogether = row && row == pairs.rowOf(b);
    setWindowTitle(m_isTogether ? tr("Why these two?") : tr("Why not these two?"));
    m_page->setAccessibleName(windowTitle());
    m_page->setTabChangesFocus(true);
    m_page->setOpenLinks(false);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pair->setVisible(!m_isTogether);
    m_pair->setEnabled(m_why && effectOfGroups(pairs, groupsOfDrop(pairs, a, b)).refusal.isEmpty());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_pair, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    close->setDefault(true);
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_page, 1);
    page->addWidget(buttons);
    resize(letters(this, 80), letters(this, 70));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pair, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT pairWanted(m_a, m_b);
    });
    // What is said here holds for the round as it is.
    connect(&session, &Session::changed, this, &QDialog::reject);

    const bool hasPrice = m_why && m_why->allowed && !m_isTogether;
    show(hasPrice ? tr("What it costs the round is being worked out.") : QString());
    if (hasPrice)
        prices.whyNot(a, b, this, [this](const core::WhyNot& why) {
            if (!why.priced)
                return show(why.obstacle);
            const core::PairPrice& price = why.priced->price;
            if (price.fewerPlaced > 0)
                return show(tr("With these two together, %n fewer people find a partner.", nullptr, price.fewerPlaced),
                            chainHtml(why));
            show(price.price == 0
                     ? tr("It costs the round nothing: there is a best round in which they are together.")
                     : tr("The best possible round with these two together loses %1 more than the best without.")
                           .arg(QLocale().toString(price.price)),
                 chainHtml(why));
        });
    m_page->setFocus();
}

QString WhyDialog::text() const
{
    return m_page->toPlainText();
}

void WhyDialog::show(const QString& price, const QString& chain)
{
    QString html = QStringLiteral("<h2>%1</h2>")
                       .arg(escapedText(tr("%1 and %2").arg(m_pairs.name(m_a), m_pairs.name(m_b))));
    if (!m_why) {
        html += QStringLiteral("<p>%1</p>").arg(escapedText(m_why.error().message));
    } else {
        html += m_why->rules.empty() ? QString() : rulesHtml();
        html += effectHtml();
        if (!price.isEmpty())
            html += QStringLiteral("<h3>%1</h3><p>%2</p>")
                        .arg(escapedText(tr("If the whole round were found around them")), escapedText(price));
        html += chain + reasonsHtml();
    }
    m_page->setHtml(html);
    turnText(*m_page->document(), layoutDirection());
}

QString WhyDialog::rulesHtml() const
{
    QString html = QStringLiteral("<h3>%1</h3>")
                       .arg(escapedText(m_isTogether ? tr("A rule is broken") : tr("A rule forbids it")));
    for (const core::BrokenRule& rule : m_why->rules)
        html += QStringLiteral("<p>⚠ %1</p>").arg(escapedText(rule.sentence));
    return html;
}

QString WhyDialog::effectHtml() const
{
    if (m_isTogether)
        return QStringLiteral("<p>%1</p>").arg(escapedText(tr("They are together now.")));
    const HandEffect effect = effectOfGroups(m_pairs, groupsOfDrop(m_pairs, m_a, m_b));
    QString html = QStringLiteral("<h3>%1</h3>").arg(escapedText(tr("If they were put together now")));
    html += QStringLiteral("<p>%1</p>").arg(escapedText(inWords(m_pairs, effect)));
    if (effect.refusal.isEmpty() && effect.placedChange == 0)
        html += QStringLiteral("<p>%1</p>")
                    .arg(escapedText(
                        effect.lossChange < 0
                            ? tr("The round as a whole would get better: its loss falls by %1.")
                                  .arg(QLocale().toString(-effect.lossChange))
                        : effect.lossChange > 0
                            ? tr("The round as a whole would get worse: its loss grows by %1.")
                                  .arg(QLocale().toString(effect.lossChange))
                            : tr("The round as a whole would stay as good as it is.")));
    return html;
}

/// Who has to move, one after the other, from the best round to the best one that holds the two.
QString WhyDialog::chainHtml(const core::WhyNot& why) const
{
    if (why.chain.empty())
        return {};
    const auto named = [this](const std::vector<core::Id>& people, int fit) {
        QStringList names;
        for (const core::Id& person : people)
            names += m_pairs.name(person);
        return people.empty() ? tr("nobody")
                              : tr("%1 %2", "names, fit").arg(core::listOf(names), QLocale().toString(fit));
    };
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\"><tr>"
                                  "<th align=\"left\">%1</th><th align=\"left\">%2</th><th align=\"left\">%3</th></tr>")
                       .arg(escapedText(tr("Who moves")), escapedText(tr("In the best round with")),
                            escapedText(tr("Then with")));
    for (const core::Move& move : why.chain)
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
                    .arg(escapedText(m_pairs.name(move.person)), escapedText(named(move.from, move.fitBefore)),
                         escapedText(named(move.to, move.fitAfter)));
    return html + QStringLiteral("</table>");
}

QString WhyDialog::reasonsHtml() const
{
    return QStringLiteral("<h3>%1</h3>").arg(escapedText(tr("Fit %1 of 100").arg(m_why->fit))) +
           reasonTable(*m_why);
}

} // namespace ui
