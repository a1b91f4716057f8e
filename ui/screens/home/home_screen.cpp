// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/home_screen.h"

#include "ui/dialogs/round_dialog.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/home/step_row.h"
#include "ui/session/time_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/flow_layout.h"

#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr size_t lastShown = 5;

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// A number above its noun, read as one.
QWidget* figureWidget(const Figure& figure)
{
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, air(cell, 6), 0);
    layout->setSpacing(0);
    auto* number = new TextLabel(TextRole::Figure, QLocale().toString(figure.number));
    auto* noun = new TextLabel(TextRole::Body, figure.noun);
    noun->setWordWrap(false);
    noun->setAccessibleName(QStringLiteral("%1 %2").arg(figure.number).arg(figure.noun));
    layout->addWidget(number);
    layout->addWidget(noun);
    return cell;
}

} // namespace

Screen* makeHomeScreen(Session& session, QWidget* parent)
{
    return new HomeScreen(session, parent);
}

HomeScreen::HomeScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_pages(new QStackedWidget), m_empty(new EmptyView)
{
    m_empty->say(
        tr("A round begins here"),
        tr("A round is one run of your programme, from sign-up to farewell. This programme has none yet."),
        tr("New round…"));
    m_page = makePage();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connect(m_empty, &EmptyView::pressed, this,
            [this] { openRoundDialog(this, this->session(), RoundDialogFor::NewRound); });
    connect(&session, &Session::stateChanged, this, &HomeScreen::showState);
    connect(m_steps, &StepRow::wanted, this, [this](const QString& screen) { Q_EMIT goTo(screen, {}); });
    connect(m_nextButton, &QPushButton::clicked, this, [this] { Q_EMIT goTo(m_nextScreen, {}); });
}

QWidget* HomeScreen::makePage()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    const int edge = air(this, 4);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(air(this, 4));

    m_title = new TextLabel(TextRole::Title);
    m_time = new TextLabel(TextRole::Body);
    auto* head = new QVBoxLayout;
    head->setSpacing(air(this));
    head->addWidget(m_title);
    head->addWidget(m_time);
    layout->addLayout(head);

    m_steps = new StepRow;
    m_steps->setAccessibleName(tr("Steps of the round"));
    m_steps->setWhatsThis(
        tr("A tick is done, a dot is what to do now, an empty ring is for later. Press a step to go "
           "to the section where it is done."));
    layout->addWidget(m_steps);
    layout->addWidget(makeNext());

    auto* figures = new QWidget;
    m_figures = new FlowLayout(figures);
    m_figures->setContentsMargins({});
    layout->addWidget(figures);

    auto* last = new QVBoxLayout;
    last->setSpacing(air(this));
    last->addWidget(new TextLabel(TextRole::Heading, tr("Last changes")));
    m_last = new QGridLayout;
    m_last->setHorizontalSpacing(air(this, 4));
    m_last->setColumnStretch(1, 1);
    last->addLayout(m_last);
    layout->addLayout(last);
    layout->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* HomeScreen::makeNext()
{
    auto* panel = new QFrame;
    panel->setFrameShape(QFrame::StyledPanel);
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    m_next = new TextLabel(TextRole::Heading);
    m_nextWhy = new TextLabel(TextRole::Body);
    m_nextButton = new QPushButton;
    m_nextButton->setAutoDefault(true);
    m_nextButton->setDefault(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(air(this));
    words->addWidget(m_next);
    words->addWidget(m_nextWhy);
    m_advice = new QGridLayout(panel);
    const int edge = air(this, 3);
    m_advice->setContentsMargins(edge, edge, edge, edge);
    m_advice->setHorizontalSpacing(air(this, 4));
    m_advice->setVerticalSpacing(air(this, 3));
    m_advice->setColumnStretch(0, 1);
    m_advice->addLayout(words, 0, 0);
    m_advice->addWidget(m_nextButton, 0, 1, Qt::AlignVCenter);
    return panel;
}

void HomeScreen::refresh()
{
    const core::Round* round = session().currentRound();
    m_pages->setCurrentWidget(round ? m_page : m_empty);
    if (!round)
        return;
    m_title->setText(round->label);
    m_time->setText(whatTimeItIs(*round, session().now()));
    showLast();
    showState();
}

void HomeScreen::showState()
{
    if (!session().currentRound())
        return;
    const core::RoundState state = session().state().value_or(core::RoundState());
    const std::vector<Advice> advice = adviceFor(state);
    m_steps->show(stepsOf(state));
    m_next->setText(tr("Next: %1").arg(advice.front().what));
    m_nextWhy->setText(advice.front().why);
    m_nextButton->setText(advice.front().button);
    m_nextButton->setEnabled(session().state().has_value());
    m_nextScreen = advice.front().screen;
    showAlso({advice.begin() + 1, advice.end()});
    showFigures();
}

void HomeScreen::showAlso(const std::vector<Advice>& advice)
{
    qDeleteAll(m_also);
    m_also.clear();
    int row = 1;
    for (const Advice& one : advice) {
        auto* words = new TextLabel(TextRole::Body, tr("%1. %2").arg(one.what, one.why));
        auto* button = new QPushButton(one.button);
        button->setAccessibleName(tr("%1: %2").arg(one.button, one.what));
        connect(button, &QPushButton::clicked, this,
                [this, screen = one.screen] { Q_EMIT goTo(screen, {}); });
        m_advice->addWidget(words, row, 0);
        m_advice->addWidget(button, row, 1, Qt::AlignVCenter);
        m_also += {words, button};
        ++row;
    }
}

void HomeScreen::showFigures()
{
    clear(m_figures);
    for (const Figure& figure : figuresOf(session().state().value_or(core::RoundState())))
        m_figures->addWidget(figureWidget(figure));
}

void HomeScreen::showLast()
{
    clear(m_last);
    const auto& lines = session().timeline().lines;
    int row = 0;
    for (auto line = lines.rbegin(); line != lines.rend() && size_t(row) < lastShown; ++line, ++row) {
        auto* when = new QLabel(shortMoment(line->at, session().now()));
        when->setTextFormat(Qt::PlainText);
        auto* what = new ElidedLabel;
        what->setWhole(sentenceOf(*line));
        m_last->addWidget(when, row, 0);
        m_last->addWidget(what, row, 1);
    }
    auto* all = new QPushButton(tr("All changes"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo(QStringLiteral("history"), {}); });
    m_last->addWidget(all, row, 0, 1, 2, Qt::AlignLeading);
}

QWidget* HomeScreen::startField()
{
    return session().currentRound() ? m_nextButton : m_empty->button();
}

QList<QWidget*> HomeScreen::panes()
{
    if (!session().currentRound())
        return {m_empty};
    return {m_nextButton, m_steps};
}

} // namespace ui
