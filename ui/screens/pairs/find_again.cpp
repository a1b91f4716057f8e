// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/find_again.h"

#include "ui/look/text.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int firstFit = 50;
constexpr int closest = 4; ///< steps of the slider beyond the light one, each doubles twice

/// What a new pair costs at a step of the slider.
int costAt(int step, core::Objective objective)
{
    return qMin(core::dearestChange, core::lightChange(objective) << (2 * step));
}

} // namespace

FindAgain::FindAgain(Session& session, const RoundPairs& pairs, QWidget* parent)
    : QDialog(parent), m_session(session), m_pairs(pairs),
      m_all(new QRadioButton(tr("Everything but locked pairs"), this)),
      m_below(new QRadioButton(tr("Only unlocked pairs with a fit below"), this)),
      m_close(new QRadioButton(tr("Stay close to what is now"), this)), m_fit(new QSpinBox(this)),
      m_cost(new QSlider(Qt::Horizontal, this)), m_about(new TextLabel(TextRole::Body, {}, this))
{
    setWindowTitle(tr("Find pairs again"));
    setObjectName(QStringLiteral("findAgain"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_all->setObjectName(QStringLiteral("findAll"));
    m_below->setObjectName(QStringLiteral("findBelow"));
    m_close->setObjectName(QStringLiteral("findClose"));
    m_about->setObjectName(QStringLiteral("findAbout"));

    auto* page = new QVBoxLayout(this);
    page->setSpacing(air(this, 2));
    page->addWidget(new TextLabel(TextRole::Heading, tr("What may change?"), this));
    page->addWidget(m_all);
    page->addWidget(makeBelow());
    page->addWidget(makeClose());
    page->addWidget(m_about);
    page->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    auto* find = buttons->addButton(tr("Find pairs"), QDialogButtonBox::AcceptRole);
    find->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Leave as it is"));
    page->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QRadioButton* button : {m_all, m_below, m_close})
        connect(button, &QRadioButton::toggled, this, &FindAgain::describe);
    connect(m_fit, &QSpinBox::valueChanged, this, &FindAgain::describe);
    connect(m_cost, &QSlider::valueChanged, this, &FindAgain::describe);
    m_all->setChecked(true);
    m_all->setFocus();
    resize(letters(this, 75), sizeHint().height());
    describe();
}

QWidget* FindAgain::makeBelow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_fit->setRange(1, 100);
    m_fit->setValue(firstFit);
    m_fit->setAccessibleName(tr("Fit below which pairs are found again"));
    m_fit->setObjectName(QStringLiteral("findFit"));
    layout->addWidget(m_below);
    layout->addWidget(m_fit);
    layout->addStretch();
    connect(m_fit, &QSpinBox::valueChanged, m_below, [this] { m_below->setChecked(true); });
    return row;
}

QWidget* FindAgain::makeClose()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(m_close);
    m_cost->setRange(0, closest);
    m_cost->setValue(1);
    m_cost->setPageStep(1);
    m_cost->setTickPosition(QSlider::TicksBelow);
    m_cost->setAccessibleName(tr("How much a change has to help"));
    m_cost->setObjectName(QStringLiteral("findCost"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(letters(this, 3), 0, 0, 0);
    row->addWidget(new QLabel(tr("change what helps a little"), box));
    row->addWidget(m_cost, 1);
    row->addWidget(new QLabel(tr("change only what helps much"), box));
    column->addLayout(row);
    connect(m_cost, &QSlider::valueChanged, m_close, [this] { m_close->setChecked(true); });
    return box;
}

core::FindWish FindAgain::wish() const
{
    core::FindWish wish{m_session.round(), {}, {}, {}};
    const core::Round* round = m_session.currentRound();
    if (m_below->isChecked())
        wish.onlyUnlockedBelow = m_fit->value();
    else if (m_close->isChecked() && round)
        wish.changeCost = costAt(m_cost->value(), round->objective);
    return wish;
}

/// Whom it is about, before anything is searched.
void FindAgain::describe()
{
    int locked = 0;
    int open = 0;
    int people = 0;
    for (const core::PairRow& row : m_pairs.view().rows) {
        locked += row.locked;
        if (row.locked || (m_below->isChecked() && row.fit >= m_fit->value()))
            continue;
        ++open;
        people += int(row.members.size());
    }
    people += int(m_pairs.view().alone.size());
    QStringList lines = {tr("%n pair(s) may change.", nullptr, open) + u' ' +
                         tr("It is about %n people, those without a partner among them.", nullptr, people)};
    if (locked > 0)
        lines += tr("%n locked pair(s) stay together.", nullptr, locked);
    if (m_close->isChecked())
        lines += tr("A pair of now is given up only where that helps the round enough. How many people leave their "
                    "partner is said before you take anything.");
    lines += tr("You see what was found before it is taken. Nothing is sent.");
    m_about->setText(lines.join(u'\n'));
}

} // namespace ui
