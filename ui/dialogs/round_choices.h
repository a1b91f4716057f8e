// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The closed lists of a round's settings as a coordinator reads them, and the boxes to choose from them.

#include <QComboBox>

#include <vector>

namespace ui {

struct ChoiceWords
{
    QString name; ///< as in core/domain/words.h
    QString title;
};

std::vector<ChoiceWords> capRuleChoices();
std::vector<ChoiceWords> separateChoices();
std::vector<ChoiceWords> oddChoices();
std::vector<ChoiceWords> objectiveChoices();

QComboBox* choiceBox(const QString& accessibleName, const std::vector<ChoiceWords>& choices);
void setChoice(QComboBox* box, const QString& name);
QString choiceOf(const QComboBox* box);

} // namespace ui
