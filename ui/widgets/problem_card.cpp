// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_card.h"

#include "core/domain/countries.h"
#include "core/time/zones.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "core/people/field_values.h"
#include "ui/widgets/field_editor.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace ui {
namespace {

/// Answers that every one of the problems has, as the first one has them.
std::vector<core::Option> sharedOptions(const std::vector<core::Problem>& problems)
{
    std::vector<core::Option> shared;
    for (const core::Option& option : problems.front().options)
        if (std::all_of(problems.begin(), problems.end(),
                        [&](const core::Problem& one) { return one.option(option.id); }))
            shared.push_back(option);
    return shared;
}

bool isPlace(const core::Option& option)
{
    return core::isCountry(option.id) || core::canonicalZone(option.id).has_value();
}

QStringList choicesFor(const QString& field)
{
    if (field == QStringLiteral("time_zone"))
        return core::zoneNames();
    QStringList names;
    if (field == QStringLiteral("country")) {
        for (const QString& code : core::countryCodes())
            names += core::countryName(code);
        std::sort(names.begin(), names.end());
    }
    return names;
}

} // namespace

ProblemCard::ProblemCard(QWidget* parent)
    : QWidget(parent), m_message(new TextLabel(TextRole::Strong, {}, this)), m_column(new QVBoxLayout(this))
{
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins({});
    m_column->addWidget(m_message);
    m_column->addStretch();
}

void ProblemCard::show(const core::Problem& problem)
{
    show(std::vector{problem});
}

void ProblemCard::show(const std::vector<core::Problem>& problems)
{
    m_problems.clear();
    for (const core::Problem& problem : problems)
        m_problems += problem.id;
    m_typing = nullptr;
    // An answer may have been given by one of these buttons, which is still at work.
    if (m_answers) {
        m_answers->hide();
        m_answers->setParent(nullptr);
        m_answers->deleteLater();
    }
    m_answers = new QWidget(this);
    new QVBoxLayout(m_answers);
    m_answers->layout()->setContentsMargins({});
    m_column->insertWidget(1, m_answers);
    if (problems.empty()) {
        m_message->setText({});
        return;
    }
    const bool single = problems.size() == 1;
    m_message->setText(single
                           ? problems.front().message
                           : tr("%n chosen. These answers fit all of them.", nullptr, int(problems.size())));
    std::vector<core::Option> options = sharedOptions(problems);
    const QString safe = single ? problems.front().safe : QString();
    const QString learned = single ? problems.front().learned : QString();
    const auto rank = [&](const core::Option& option) {
        return std::tuple(option.id != safe, option.id != learned, option.fix.leave);
    };
    std::stable_sort(options.begin(), options.end(),
                     [&](const core::Option& a, const core::Option& b) { return rank(a) < rank(b); });
    for (const core::Option& option : options)
        if (!option.fix.leave)
            m_answers->layout()->addWidget(addAnswer(option, option.id == safe      ? tr("sure")
                                                             : option.id == learned ? tr("as before")
                                                                                    : QString()));
    if (std::all_of(options.begin(), options.end(), [](const core::Option& one) { return one.fix.leave; }))
        addFirstOfEach(problems);
    const bool sameField = std::all_of(problems.begin(), problems.end(), [&](const core::Problem& one) {
        return one.field == problems.front().field;
    });
    if (sameField && !problems.front().field.isEmpty())
        addTyping(problems.front().field);
    for (const core::Option& option : options)
        if (option.fix.leave)
            m_answers->layout()->addWidget(addAnswer(option, {}));
    m_answers->show(); // counts for the room that the card asks for
    if (options.empty() && !m_typing && !firstAnswer())
        m_message->setText(
            tr("%n chosen. No answer fits all of them; choose fewer.", nullptr, int(problems.size())));
}

/// Different answers at once: what the queue shows for each of them.
void ProblemCard::addFirstOfEach(const std::vector<core::Problem>& problems)
{
    const bool all = std::all_of(problems.begin(), problems.end(), [](const core::Problem& problem) {
        return !problem.options.empty() && !problem.options.front().fix.leave;
    });
    if (problems.size() < 2 || !all)
        return;
    auto* button = new QPushButton(tr("Take the first answer of each"), m_answers);
    button->setToolTip(tr("The answers that stand beside them in the list, as one step that undo takes back"));
    button->setMinimumHeight(24);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_problems, {}); });
    m_answers->layout()->addWidget(button);
}

QPushButton* ProblemCard::addAnswer(const core::Option& option, const QString& mark)
{
    const QString label =
        option.fix.leave || !isPlace(option) ? option.label : tr("Use %1").arg(option.label);
    auto* button = new QPushButton(mark.isEmpty() ? label : tr("%1 (%2)", "answer (how sure it is)").arg(label, mark),
                                   m_answers);
    if (!mark.isEmpty())
        button->setIcon(icon(QStringLiteral("check")));
    button->setToolTip(option.fix.leave ? tr("Nothing changes, and this is not asked again") : QString());
    button->setMinimumHeight(24);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, id = option.id] { Q_EMIT answered(m_problems, id); });
    return button;
}

void ProblemCard::addTyping(const QString& field)
{
    const core::FieldWords* words = core::findFieldWords(field);
    const QString title = words ? titleOf(*words) : field;
    const QStringList choices = choicesFor(field);
    auto* label = new QLabel(tr("%1, another answer:").arg(title), m_answers);
    m_typing =
        new FieldEditor(tr("%1, another answer").arg(title),
                        choices.isEmpty() ? FieldEditor::Shape::Line : FieldEditor::Shape::Choice, m_answers);
    if (!choices.isEmpty())
        m_typing->setChoices(choices);
    m_typing->sendOnlyOnEnter();
    label->setBuddy(m_typing->field());
    auto* use = new QPushButton(tr("Use this"), m_answers);
    use->setAccessibleName(tr("Use this as %1").arg(title));
    connect(use, &QPushButton::clicked, m_typing, &FieldEditor::commit);
    auto* row = new QHBoxLayout;
    row->addWidget(m_typing, 1);
    row->addWidget(use, 0, Qt::AlignTop);
    m_answers->layout()->addWidget(label);
    static_cast<QVBoxLayout*>(m_answers->layout())->addLayout(row);
    connect(m_typing, &FieldEditor::committed, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            Q_EMIT typed(m_problems, text);
    });
}

void ProblemCard::setFault(const QString& why)
{
    if (m_typing)
        m_typing->setFault(why);
}

QWidget* ProblemCard::firstAnswer() const
{
    const auto buttons = m_answers ? m_answers->findChildren<QPushButton*>() : QList<QPushButton*>();
    return buttons.isEmpty() ? (m_typing ? m_typing->field() : nullptr)
                             : static_cast<QWidget*>(buttons.first());
}

} // namespace ui
