// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/history/history_screen.h"

#include "core/usecases/go_back.h"
#include "core/usecases/take_out_import.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/history/backup_list.h"
#include "ui/screens/history/history_model.h"
#include "ui/session/time_words.h"
#include "ui/settings/settings.h"
#include "ui/tasks/task_runner.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr qsizetype mostListed = 8; ///< sentences in the question; the rest is counted

QString settingsName()
{
    return QStringLiteral("history");
}

} // namespace

Screen* makeHistoryScreen(Session& session, QWidget* parent)
{
    return new HistoryScreen(session, parent);
}

HistoryScreen::HistoryScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_model(new HistoryModel(session, this)), m_filter(new HistoryFilter(this)),
      m_goBackAction(new QAction(icon(QStringLiteral("undo-history")), tr("&Go back to here…"), this)),
      m_takeOutAction(new QAction(icon(QStringLiteral("import")), tr("&Take this import out…"), this)),
      m_split(new QSplitter)
{
    m_filter->setSourceModel(m_model);
    m_split->addWidget(makeList());
    m_split->addWidget(makeDetails());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(air(this, 3));
    m_split->restoreState(session.settings().value(Preference::PaneSizes, settingsName()).toByteArray());
    auto* layout = new QVBoxLayout(this);
    const int edge = air(this, 2);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_split);
    addActions({m_goBackAction, m_takeOutAction});
    connect(m_goBackAction, &QAction::triggered, this, &HistoryScreen::goBack);
    connect(m_goBack, &QPushButton::clicked, this, &HistoryScreen::goBack);
    connect(m_takeOutAction, &QAction::triggered, this, &HistoryScreen::takeOut);
    connect(m_takeOut, &QPushButton::clicked, this, &HistoryScreen::takeOut);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        showLine();
    });
    connect(m_onlyStanding, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setOnlyStanding(only);
        showLine();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryScreen::showLine);
    connect(m_backups, &BackupList::say, this, &Screen::say);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        this->session().settings().set(Preference::PaneSizes, m_split->saveState(), settingsName());
    });
}

QWidget* HistoryScreen::makeList()
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search in the history"));
    m_search->setAccessibleName(tr("Search in the history"));
    m_search->setClearButtonEnabled(true);
    m_onlyStanding = new QCheckBox(tr("Only what &stands"));
    m_table = new QTableView;
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("History"));
    m_table->setWhatsThis(
        tr("Every change, the newest first. What was taken back stays here and can be done again."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(24, m_table->fontMetrics().height() * 3 / 2));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_count = new TextLabel(TextRole::Body);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_onlyStanding);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    return side;
}

QWidget* HistoryScreen::makeDetails()
{
    m_what = new TextLabel(TextRole::Heading);
    m_who = new TextLabel(TextRole::Body);
    m_after = new TextLabel(TextRole::Body);
    m_goBack = new QPushButton(tr("Go back to here…"));
    setSymbol(m_goBack, QStringLiteral("undo-history"));
    m_takeOut = new QPushButton(tr("Take this import out…"));
    m_takeOut->setToolTip(tr("The people of this file go, whatever was done since; later steps stay"));
    setSymbol(m_takeOut, QStringLiteral("import"));
    m_backups = new BackupList(session());
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(air(this));
    layout->addWidget(m_what);
    layout->addWidget(m_who);
    layout->addSpacing(air(this));
    layout->addWidget(m_after);
    layout->addWidget(m_goBack, 0, Qt::AlignLeading);
    layout->addWidget(m_takeOut, 0, Qt::AlignLeading);
    layout->addSpacing(air(this, 3));
    layout->addWidget(m_backups, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(letters(this, 34));
    return scroll;
}

/// Details beside the list, or below it where sentences would be cut off.
void HistoryScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    const bool isBelow = width() < letters(this, 110);
    const Qt::Orientation fitting = isBelow ? Qt::Vertical : Qt::Horizontal;
    m_table->setColumnHidden(HistoryModel::Who, isBelow); // the details below name them
    if (fitting == m_split->orientation())
        return;
    m_split->setOrientation(fitting);
    m_split->setStretchFactor(0, isBelow ? 1 : 3);
    m_split->setSizes({(isBelow ? 1 : 3) * width(), width()}); // shares; small ones would be raised unevenly
}

void HistoryScreen::refresh()
{
    m_model->reload();
    for (const int column : {HistoryModel::When, HistoryModel::Who, HistoryModel::Standing})
        m_table->resizeColumnToContents(column);
    m_table->setCurrentIndex(m_filter->index(0, HistoryModel::What));
    m_backups->refresh();
    showLine();
}

std::optional<size_t> HistoryScreen::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return size_t(index.data(HistoryModel::LineRole).toULongLong());
}

void HistoryScreen::showLine()
{
    const auto& lines = session().timeline().lines;
    m_count->setText(m_filter->rowCount() == m_model->rowCount()
                         ? tr("%n step(s)", nullptr, m_model->rowCount())
                         : tr("%1 of %n step(s)", nullptr, m_model->rowCount()).arg(m_filter->rowCount()));
    const std::optional<size_t> line = current();
    if (!line || *line >= lines.size()) {
        m_what->setText(tr("No step has these words"));
        m_who->clear();
        m_after->clear();
        m_goBack->setEnabled(false);
        m_goBackAction->setEnabled(false);
        m_takeOut->hide();
        m_takeOutAction->setEnabled(false);
        return;
    }
    const core::HistoryLine& shown = lines[*line];
    m_what->setText(sentenceOf(shown));
    QString who = tr("%1, %2").arg(shown.author, momentHereAndThere(shown.at, session().programme().zone));
    if (const QString standing = standingOf(shown); !standing.isEmpty())
        who += QStringLiteral(" · ") + standing;
    m_who->setText(who);
    const auto plan = core::planGoingBack(session().timeline(), *line);
    m_after->setText(plan ? tr("%n later step(s) would be set aside.", nullptr, int(plan->setAside.size()))
                          : plan.error().message);
    m_goBack->setEnabled(plan.ok());
    m_goBackAction->setEnabled(plan.ok());
    m_takeOut->setVisible(core::isImport(shown));
    m_takeOutAction->setEnabled(core::isImport(shown));
}

void HistoryScreen::goBack()
{
    const std::optional<size_t> line = current();
    const auto plan = line ? core::planGoingBack(session().timeline(), *line)
                           : core::Result<core::GoBackPlan>(core::notFound(tr("Mark a step first.")));
    if (!plan) {
        session().ask().tell(this, plan.error());
        return;
    }
    const int count = int(plan->setAside.size());
    QStringList listed;
    for (const QString& text : plan->setAside.first(std::min(mostListed, plan->setAside.size())))
        listed += QStringLiteral("• ") + text;
    if (count > mostListed)
        listed += tr("… and %n more", nullptr, count - int(mostListed));
    const int answer =
        session().ask().choose(this, {tr("Go back to “%1”?").arg(plan->to),
                                      tr("These %n step(s) would be set aside:\n%1\nA backup is made before. "
                                         "The steps stay in the history, and "
                                         "Redo does them again.",
                                         nullptr, count)
                                          .arg(listed.join(u'\n')),
                                      {tr("Set %n step(s) aside", nullptr, count), tr("Leave everything")}});
    if (answer != 0)
        return;
    session().change(this, [&plan](core::Store& store) { return core::goBack(store, *plan); });
}

/// With thousands of people it takes a moment, so it is planned beside the window.
void HistoryScreen::takeOut()
{
    if (m_isPlanning)
        return;
    const std::optional<size_t> line = current();
    auto story = line ? session().importStory(*line)
                      : core::Result<core::ImportStory>(core::notFound(tr("Mark a step first.")));
    if (!story) {
        session().ask().tell(this, story.error());
        return;
    }
    m_isPlanning = true;
    session().tasks().run<core::WaysOut>(
        tr("Looking at what came after the import"),
        [snapshot = session().snapshot(), story = *std::move(story)](core::Progress& progress) {
            return core::waysOfTakingOut(snapshot, story, progress);
        },
        this,
        [this](core::Result<core::WaysOut> ways) {
            m_isPlanning = false;
            if (ways)
                askAndTakeOut(*ways);
            else if (ways.error().kind != core::Error::Kind::Stopped)
                session().ask().tell(this, ways.error());
        });
}

void HistoryScreen::askAndTakeOut(const core::WaysOut& ways)
{
    const core::TakeOutPlan& plan = ways.plan;
    const QString file = plan.import.batch.fileName;
    QStringList more;
    if (plan.what.turnedBack > 0)
        more += tr("Answers of %n person(s) go back to what they were.", nullptr, plan.what.turnedBack);
    for (const core::Finding& finding : plan.findings)
        more += finding.suggestion.isEmpty() ? finding.message : finding.message + u' ' + finding.suggestion;
    if (!plan.what.staying.empty())
        more += core::whoStays(plan.what, int(mostListed));
    more += tr("A backup is made before. Later steps stay, and this step can be taken back.");
    Question question{tr("Take %n person(s) of “%1” out again?", nullptr, plan.what.leaving).arg(file),
                      more.join(u'\n'),
                      {}};
    std::vector<const core::TakeOutPlan*> offered;
    if (!plan.what.edit.isEmpty()) {
        offered.push_back(&plan);
        question.buttons += plan.what.leaving > 0 ? tr("Take %n person(s) out", nullptr, plan.what.leaving)
                                                  : tr("Turn answers back");
    }
    if (ways.evenByHand) {
        offered.push_back(&*ways.evenByHand);
        question.buttons +=
            tr("Take out %n, with those changed by hand", nullptr, ways.evenByHand->what.leaving);
    }
    question.buttons += tr("Leave everything");
    if (offered.empty())
        question.text = tr("Nobody of “%1” can be taken out.").arg(file);
    const int answer = session().ask().choose(this, question);
    if (answer < 0 || size_t(answer) >= offered.size())
        return;
    session().change(this,
                     [&](core::Store& store) { return core::takeOut(store, *offered[size_t(answer)]); });
}

QWidget* HistoryScreen::searchField()
{
    return m_search;
}
QWidget* HistoryScreen::startField()
{
    return m_table;
}
QList<QWidget*> HistoryScreen::panes()
{
    return {m_search, m_table, m_goBack, m_takeOut, m_backups};
}

} // namespace ui
