// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/welcome/welcome_page.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/welcome/recent_list.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {
namespace {

QPushButton* wideButton(const QString& text, const char* symbol)
{
    auto* button = new QPushButton(text);
    setSymbol(button, QLatin1String(symbol));
    button->setAutoDefault(true);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_new(wideButton(tr("New programme…"), "new")),
      m_open(wideButton(tr("Open a programme…"), "open")),
      m_look(wideButton(tr("Look around a made-up round of 92 people"), "people")),
      m_recentTitle(new TextLabel(TextRole::Heading, tr("Open again"))), m_recent(new RecentList),
      m_empty(new TextLabel(TextRole::Body,
                            tr("Programmes that you have opened are listed here, with where their round "
                               "stands.")))
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(air(this, 6));
    columns->addWidget(makeBeginning(), 2);
    columns->addWidget(makeRecent(), 3);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(air(this, 6), air(this, 5), air(this, 6), air(this, 4));
    layout->setSpacing(air(this, 5));
    layout->addLayout(makeHead());
    layout->addLayout(columns, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    setFocusProxy(m_new);

    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_look, &QPushButton::clicked, this, &WelcomePage::lookAroundWanted);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT fileWanted(item->data(Qt::UserRole).toString()); });
    refresh();
}

QLayout* WelcomePage::makeHead()
{
    auto* picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(fontMetrics().height() * 3));
    auto* words = new QVBoxLayout;
    words->setSpacing(air(this) / 2);
    words->addWidget(new TextLabel(TextRole::Title, tr("Bifolium")));
    words->addWidget(
        new TextLabel(TextRole::Body, tr("From the first applicant to the introductions: a partner for "
                                         "everybody in your round.")));
    auto* head = new QHBoxLayout;
    head->setSpacing(air(this, 3));
    head->addWidget(picture);
    head->addLayout(words, 1);
    return head;
}

QWidget* WelcomePage::makeBeginning()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(air(this));
    layout->addWidget(new TextLabel(TextRole::Heading, tr("Begin")));
    const auto add = [&](QPushButton* button, const QString& why) {
        layout->addWidget(button);
        auto* label = new TextLabel(TextRole::Body, why);
        label->setContentsMargins(0, 0, 0, air(this, 2));
        layout->addWidget(label);
    };
    add(m_new, tr("One file that holds all rounds, all people and all history of what you run."));
    add(m_open, tr("A file that a colleague gave you, or one from a backup."));
    add(m_look, tr("Nobody in it exists. It is imported, cleaned and paired, so that every view has "
                   "something to show."));
    layout->addStretch();
    return side;
}

QWidget* WelcomePage::makeRecent()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(air(this));
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_empty);
    layout->addWidget(m_recent, 1);
    layout->addStretch();
    return side;
}

void WelcomePage::setBusy(bool busy)
{
    m_look->setEnabled(!busy);
    m_look->setText(busy ? tr("Making up a round…") : tr("Look around a made-up round of 92 people"));
}

void WelcomePage::refresh()
{
    fillRecentList(m_recent, recentFiles(m_desk.settings), m_desk.options.clock->now());
    m_recent->setVisible(m_recent->count() > 0);
    m_empty->setVisible(m_recent->count() == 0);
    setFocusProxy(m_recent->count() > 0 ? static_cast<QWidget*>(m_recent) : m_new);
}

} // namespace ui
