// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/round_chooser.h"

#include "ui/look/text.h"

#include <QSignalBlocker>

namespace ui {

RoundChooser::RoundChooser(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Round in view"));
    setToolTip(tr("The round in view"));
    setWhatsThis(tr(
        "All sections show this round. People, former partners and people to keep apart belong to the whole "
        "programme."));
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(14);
    setMaximumWidth(letters(this, 60));
    setPlaceholderText(tr("No round yet"));
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (m_session)
            m_session->setRound(core::Id::fromString(itemData(row).toString()));
    });
}

void RoundChooser::setSession(Session* session)
{
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &RoundChooser::show);
        connect(session, &Session::roundChanged, this, &RoundChooser::show);
    }
    show();
}

/// The newest round first.
void RoundChooser::show()
{
    const QSignalBlocker quiet(this);
    clear();
    if (!m_session)
        return;
    std::vector<core::Round> rounds = core::roundsInOrder(m_session->snapshot());
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round)
        addItem(round->label, round->id.toString());
    setCurrentIndex(findData(m_session->round().toString()));
    setEnabled(count() > 0);
}

} // namespace ui
