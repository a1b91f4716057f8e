// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/round_choices.h"

#include "core/domain/words.h"

#include <QCoreApplication>

namespace ui {
namespace {

QString say(const char* text) { return QCoreApplication::translate("RoundChoices", text); }

} // namespace

std::vector<ChoiceWords> capRuleChoices()
{
    return {{core::nameOf(core::CapRule::Applicants), say("of everybody who applied")},
            {core::nameOf(core::CapRule::Accepted), say("of everybody who gets a place")}};
}

std::vector<ChoiceWords> separateChoices()
{
    return {{core::nameOf(core::SeparateBy::Country), say("countries")},
            {core::nameOf(core::SeparateBy::Institution), say("institutions")},
            {core::nameOf(core::SeparateBy::City), say("cities")},
            {core::nameOf(core::SeparateBy::Sector), say("kinds of library")},
            {core::nameOf(core::SeparateBy::None), say("places or the same, it does not matter")}};
}

std::vector<ChoiceWords> oddChoices()
{
    return {{core::nameOf(core::OddRule::Trio), say("three people write to each other")},
            {core::nameOf(core::OddRule::Wait), say("one person waits")}};
}

std::vector<ChoiceWords> objectiveChoices()
{
    return {{core::nameOf(core::Objective::Balanced), say("good pairs for everybody; the weakest weigh most")},
            {core::nameOf(core::Objective::Total), say("the best sum over all pairs")},
            {core::nameOf(core::Objective::WorstFirst), say("lift the weakest pair as far as it goes")}};
}

QComboBox* choiceBox(const QString& accessibleName, const std::vector<ChoiceWords>& choices)
{
    auto* box = new QComboBox;
    box->setAccessibleName(accessibleName);
    box->setFocusPolicy(Qt::StrongFocus);
    for (const ChoiceWords& choice : choices)
        box->addItem(choice.title, choice.name);
    return box;
}

void setChoice(QComboBox* box, const QString& name) { box->setCurrentIndex(box->findData(name)); }

QString choiceOf(const QComboBox* box) { return box->currentData().toString(); }

} // namespace ui
