// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/person_answers.h"

#include "core/domain/countries.h"
#include "core/time/zones.h"
#include "ui/look/text.h"
#include "ui/models/edit_person.h"
#include "core/people/field_values.h"
#include "ui/session/session.h"
#include "ui/widgets/field_editor.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace ui {
namespace {

bool hasChoices(const QString& field)
{
    static const QStringList fields = {QStringLiteral("country"),      QStringLiteral("time_zone"),
                                       QStringLiteral("sector"),       QStringLiteral("role"),
                                       QStringLiteral("career_stage"), QStringLiteral("preference")};
    return fields.contains(field);
}

/// What the others of the round answered, so that one thing keeps one wording.
QStringList answersOfRound(const core::Snapshot& snapshot, const core::Id& round, const QString& field)
{
    QStringList answers;
    for (const core::Application& application : core::applicationsOf(snapshot, round)) {
        const core::Person* person = snapshot.people.find(application.person);
        const QString answer = person ? core::shownText(field, {*person, application, {}}) : QString();
        if (!answer.isEmpty() && !answers.contains(answer))
            answers += answer;
    }
    std::sort(answers.begin(), answers.end());
    return answers;
}

QStringList choicesFor(const QString& field, const core::Snapshot& snapshot, const core::Id& round,
                       const core::Person& person)
{
    QStringList choices;
    if (field == QStringLiteral("time_zone")) {
        choices = core::zonesOfCountry(person.country); // the likely ones first
        choices += core::zoneNames();
        choices.removeDuplicates();
    } else if (field == QStringLiteral("country")) {
        for (const QString& code : core::countryCodes())
            choices += core::countryName(code);
        std::sort(choices.begin(), choices.end());
    } else {
        choices = answersOfRound(snapshot, round, field);
    }
    return choices;
}

} // namespace

PersonAnswers::PersonAnswers(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setVerticalSpacing(air(this));
    for (const core::FieldWords& words : core::fieldWords()) {
        const QString field = QLatin1String(words.field);
        const auto shape = words.isLong        ? FieldEditor::Shape::Lines
                           : hasChoices(field) ? FieldEditor::Shape::Choice
                                               : FieldEditor::Shape::Line;
        auto* editor = new FieldEditor(titleOf(words), shape, this);
        editor->setObjectName(field);
        auto* label = new QLabel(titleOf(words), this);
        label->setBuddy(editor->field());
        form->addRow(label, editor);
        m_editors.insert(field, editor);
        connect(editor, &FieldEditor::committed, this,
                [this, field](const QString& typed) { keep(field, typed); });
    }
}

/// Titles stand beside the fields while there is room for both, else all of them stand above.
void PersonAnswers::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    static_cast<QFormLayout*>(layout())->setRowWrapPolicy(
        width() < letters(this, 36) ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void PersonAnswers::show(const core::Id& person)
{
    const bool another = person != m_person;
    m_person = person;
    const core::Snapshot& snapshot = m_session.snapshot();
    const core::Person& found = *snapshot.people.find(person);
    const core::Application& application = *core::findApplication(snapshot, m_session.round(), person);
    const core::FieldContext context{found, application, m_session.currentRound()->zone};
    for (const core::FieldWords& words : core::fieldWords()) {
        const QString field = QLatin1String(words.field);
        FieldEditor* editor = m_editors.value(field);
        if (another && hasChoices(field))
            editor->setChoices(choicesFor(field, snapshot, m_session.round(), found));
        if (another)
            editor->showAnew(words.shown(context), words.written(context));
        else
            editor->show(words.shown(context), words.written(context));
        if (const auto draft = m_drafts.constFind({person, field}); another && draft != m_drafts.constEnd())
            editor->showDraft(draft->text, draft->why);
    }
}

void PersonAnswers::keep(const QString& field, const QString& typed)
{
    // The answer is about who was shown while it was typed, whoever is chosen by the time it is kept.
    const core::Id person = m_person;
    const core::Outcome done = editPerson(m_session, person, field, typed);
    if (person != m_person)
        return;
    FieldEditor* editor = m_editors.value(field);
    if (done) {
        m_drafts.remove({m_person, field});
        // What is kept may read otherwise than what was typed.
        const core::Snapshot& snapshot = m_session.snapshot();
        const core::FieldContext context{*snapshot.people.find(m_person),
                                   *core::findApplication(snapshot, m_session.round(), m_person),
                                   m_session.currentRound()->zone};
        editor->showAnew(core::shownText(field, context), core::findFieldWords(field)->written(context));
        return;
    }
    m_drafts.insert({m_person, field}, {typed, done.error().message});
    editor->setFault(done.error().message);
}

} // namespace ui
