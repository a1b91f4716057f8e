// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding pairs anew around what was decided: everything but the locked, only weak pairs, or close to what is. Says
// beforehand how many pairs and people it is about; gives back what was wished for.

#include "core/usecases/find_pairs.h"
#include "ui/models/round_pairs.h"

#include <QDialog>

class QRadioButton;
class QSlider;
class QSpinBox;

namespace ui {

class Session;
class TextLabel;

class FindAgain : public QDialog
{
    Q_OBJECT

public:
    FindAgain(Session& session, const RoundPairs& pairs, QWidget* parent = nullptr);

    core::FindWish wish() const;

private:
    QWidget* makeBelow();
    QWidget* makeClose();
    void describe();

    Session& m_session;
    const RoundPairs& m_pairs;
    QRadioButton* m_all;
    QRadioButton* m_below;
    QRadioButton* m_close;
    QSpinBox* m_fit;
    QSlider* m_cost;
    TextLabel* m_about;
};

} // namespace ui
