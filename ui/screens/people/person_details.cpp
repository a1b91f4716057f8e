// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/person_details.h"

#include "core/usecases/clean_up.h"
#include "ui/look/text.h"
#include "ui/models/edit_person.h"
#include "ui/screens/people/person_answers.h"
#include "ui/screens/people/person_records.h"
#include "ui/session/session.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/problem_card.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

enum Page
{
    Answers,
    Work,
    Source,
    History
};

QScrollArea* scrolling(QWidget* inside, const QString& name, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

} // namespace

PersonDetails::PersonDetails(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_stack(new QStackedWidget(this)), m_nobody(new EmptyView(this)),
      m_name(new ElidedLabel(this)), m_state(new TextLabel(TextRole::Body, {}, this)),
      m_tabs(new QTabWidget(this)), m_answers(new PersonAnswers(session)), m_problemsPage(nullptr),
      m_source(new SourceRowView(session)), m_history(new PersonHistory(session))
{
    setAccessibleName(tr("Details of the person"));
    m_tabs->setAccessibleName(tr("Pages about the person"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    m_problemsPage = scrolling(new QWidget, tr("What Clean-up asks about this person"), this);
    m_tabs->addTab(scrolling(m_answers, tr("Answers"), this), tr("Answers"));
    m_tabs->addTab(m_problemsPage, tr("Needs work"));
    m_tabs->addTab(m_source, tr("Row of the file"));
    m_tabs->addTab(m_history, tr("History"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &PersonDetails::showPage);

    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    m_name->setFont(fontFor(TextRole::Heading, font()));
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);
}

void PersonDetails::show(const std::vector<core::Id>& chosen, const std::vector<core::Problem>& problems)
{
    const core::Id person = chosen.size() == 1 ? chosen.front() : core::Id();
    if (person.isNull() || !core::findApplication(m_session.snapshot(), m_session.round(), person)) {
        m_person = {};
        if (chosen.size() > 1)
            m_nobody->say(tr("%n person(s) chosen", nullptr, int(chosen.size())),
                          tr("Commands act on all of them. Choose one to see the answers."));
        else
            m_nobody->say(tr("Nobody chosen"), tr("Choose a person to see and correct the answers here."));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_person = person;
    m_problems.clear();
    for (const core::Problem& problem : problems)
        if (std::find(problem.people.begin(), problem.people.end(), person) != problem.people.end())
            m_problems.push_back(problem);
    m_answers->show(person);
    showHeader();
    showProblems();
    showPage();
    m_stack->setCurrentIndex(1);
}

void PersonDetails::focusFirstField()
{
    if (m_stack->currentIndex() == 0)
        return;
    if (m_tabs->currentIndex() == Answers)
        m_answers->editor(QStringLiteral("name"))->setFocus(Qt::TabFocusReason);
    else
        m_tabs->setFocus(Qt::TabFocusReason);
}

void PersonDetails::showHeader()
{
    const core::Application& application =
        *core::findApplication(m_session.snapshot(), m_session.round(), m_person);
    m_name->setWhole(core::displayName(m_session.snapshot(), m_person));
    QString state = core::titleOf(application.status);
    if (!application.statusReason.isEmpty())
        state += tr(": %1", "status: reason").arg(application.statusReason);
    m_state->setText(state);
}

void PersonDetails::showProblems()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setSpacing(air(this, 4));
    for (const core::Problem& problem : m_problems) {
        auto* card = new ProblemCard(page);
        card->show(problem);
        connect(card, &ProblemCard::answered, this,
                [this, card, problem](const QStringList&, const QString& option) {
                    answer(option, *card, problem);
                });
        connect(card, &ProblemCard::typed, this,
                [this, card, problem](const QStringList&, const QString& text) {
                    answerTyped(text, *card, problem);
                });
        column->addWidget(card);
    }
    if (m_problems.empty())
        column->addWidget(new TextLabel(TextRole::Body, tr("Nothing to check about this person."), page));
    column->addStretch();
    // The answer may come from a button on the old page, so that page goes once the click is over.
    if (QWidget* old = m_problemsPage->takeWidget())
        old->deleteLater();
    m_problemsPage->setWidget(page);
    m_tabs->setTabText(Work, m_problems.empty() ? tr("Needs work")
                                                : tr("Needs work (%n)", nullptr, int(m_problems.size())));
}

/// The history is only asked for by who looks at it.
void PersonDetails::showPage()
{
    if (m_person.isNull())
        return;
    if (m_tabs->currentIndex() == Source)
        m_source->show(m_person);
    if (m_tabs->currentIndex() == History)
        m_history->show(m_person);
}

void PersonDetails::answer(const QString& option, ProblemCard&, const core::Problem& problem)
{
    m_session.change(
        this, [&](core::Store& store) { return core::fixOne(store, m_session.round(), {problem.id, option}); });
}

void PersonDetails::answerTyped(const QString& text, ProblemCard& card, const core::Problem& problem)
{
    const core::Outcome done = editPeople(m_session, problem.people, problem.field, text);
    if (!done)
        card.setFault(done.error().message);
}

} // namespace ui
