// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Why not these two?": the rules that forbid a pair, or its reasons and what it would cost the round. Asked from the
// list of better partners, and for any two people by a command. Changes nothing; says when the two are wanted
// together.

#include "core/usecases/look_at_pairs.h"
#include "ui/models/round_prices.h"

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace ui {

class RoundPairs;
class Session;

class WhyDialog : public QDialog
{
    Q_OBJECT

public:
    WhyDialog(Session& session, const RoundPairs& pairs, RoundPrices& prices, const core::Id& a,
              const core::Id& b, QWidget* parent = nullptr);

    QString text() const;

Q_SIGNALS:
    void pairWanted(const core::Id& a, const core::Id& b);

private:
    void show(const QString& price, const QString& chain = {});
    QString chainHtml(const core::WhyNot& why) const;
    QString rulesHtml() const;
    QString reasonsHtml() const;
    QString effectHtml() const;

    const RoundPairs& m_pairs;
    const core::Id m_a;
    const core::Id m_b;
    core::Result<core::PairExplanation> m_why;
    bool m_isTogether = false;
    QTextBrowser* m_page;
    QPushButton* m_pair;
};

} // namespace ui
