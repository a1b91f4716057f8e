// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/found_strip.h"

#include "core/base/text.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/pairs/shortage_dialog.h"
#include "ui/session/session.h"
#include "ui/tasks/task_runner.h"
#include "ui/widgets/findings_list.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

FoundStrip::FoundStrip(Session& session, const RoundPairs& pairs, QWidget* parent)
    : QFrame(parent), m_session(session), m_pairs(pairs), m_title(new TextLabel(TextRole::Strong, {}, this)),
      m_bar(new QProgressBar(this)), m_figures(new QWidget(this)), m_grid(new QGridLayout(m_figures)),
      m_more(new TextLabel(TextRole::Body, {}, this)), m_showNotes(new QCheckBox(this)),
      m_notes(new FindingsList(this)),
      m_stop(new QPushButton(icon(QStringLiteral("stop")), tr("Stop"), this)),
      m_take(new QPushButton(icon(QStringLiteral("ok")), tr("Take these pairs"), this)),
      m_compare(new QPushButton(icon(QStringLiteral("compare")), tr("Compare…"), this)),
      m_save(new QPushButton(tr("Save as a proposal…"), this)),
      m_short(new QPushButton(icon(QStringLiteral("warning")), tr("Who has no partner, and what helps…"), this)),
      m_leave(new QPushButton(tr("Keep what is"), this))
{
    setFrameShape(StyledPanel);
    setObjectName(QStringLiteral("foundStrip"));
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_stop->setObjectName(QStringLiteral("stopSearch"));
    m_take->setObjectName(QStringLiteral("takePairs"));
    m_leave->setObjectName(QStringLiteral("keepPairs"));
    m_compare->setObjectName(QStringLiteral("compareFound"));
    m_compare->setToolTip(tr("What changes, in groups of which you can take any"));
    m_save->setObjectName(QStringLiteral("saveFound"));
    m_short->setObjectName(QStringLiteral("showShortage"));
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(air(this, 3));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_bar, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_take);
    buttons->addWidget(m_compare);
    buttons->addWidget(m_save);
    buttons->addWidget(m_short);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_title);
    page->addWidget(m_figures);
    page->addWidget(m_more);
    page->addWidget(m_showNotes);
    page->addWidget(m_notes);
    m_notes->setMaximumHeight(fontMetrics().height() * 10);
    m_notes->hide();
    connect(m_showNotes, &QCheckBox::toggled, m_notes, &QWidget::setVisible);
    page->addLayout(buttons);
    connect(m_stop, &QPushButton::clicked, this, &FoundStrip::stop);
    connect(m_take, &QPushButton::clicked, this, &FoundStrip::take);
    connect(m_leave, &QPushButton::clicked, this, &FoundStrip::leave);
    connect(m_compare, &QPushButton::clicked, this, &FoundStrip::compareWanted);
    connect(m_save, &QPushButton::clicked, this, &FoundStrip::saveWanted);
    connect(m_short, &QPushButton::clicked, this, &FoundStrip::shortageWanted);
    // Taken, or let go, in another section.
    connect(&session, &Session::foundChanged, this, [this] {
        if (m_found && !m_session.found()) {
            m_found.reset();
            hide();
            Q_EMIT stateChanged();
        }
    });
    hide();
}

void FoundStrip::find(const core::FindWish& wish)
{
    if (isSearching())
        return;
    keep({});
    m_asked = m_session.snapshot();
    m_askedRound = m_session.round();
    m_task = m_session.tasks().run<core::FoundPairs>(
        tr("Finding pairs"),
        [snapshot = m_session.snapshot(), wish](core::Progress& progress) {
            return core::findPairs(snapshot, wish, progress);
        },
        this, [this](core::Result<core::FoundPairs> result) { arrived(std::move(result)); });
    connect(m_task, &Task::progressed, this, [this](const QString& what, qint64 done, qint64 total) {
        if (!m_task || m_task->isStopping())
            return;
        m_title->setText(what.isEmpty() ? tr("Finding pairs") : what);
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? int(1000 * done / total) : 0);
    });
    showSearch();
    Q_EMIT say(tr("Finding pairs"));
    Q_EMIT stateChanged();
}

void FoundStrip::stop()
{
    if (!m_task)
        return;
    m_task->stop();
    m_title->setText(tr("Stopping"));
    m_stop->setEnabled(false);
}

/// Other sections may look at it too.
void FoundStrip::keep(std::shared_ptr<const core::FoundPairs> found)
{
    m_found = found;
    m_session.setFound(std::move(found));
}

void FoundStrip::arrived(core::Result<core::FoundPairs> result)
{
    m_task.clear();
    hide();
    if (result) {
        keep(std::make_shared<const core::FoundPairs>(*std::move(result)));
        showFound();
        Q_EMIT say(m_title->text());
        m_take->setFocus();
    } else if (result.error().kind == core::Error::Kind::Stopped) {
        Q_EMIT say(tr("Stopped. The pairs are as they were."));
    } else {
        m_session.ask().tell(this, result.error());
    }
    Q_EMIT stateChanged();
}

void FoundStrip::showSearch()
{
    m_title->setText(tr("Finding pairs"));
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    showParts(true);
}

/// Either what belongs to a search under way, or what belongs to something found.
void FoundStrip::showParts(bool searching)
{
    m_bar->setVisible(searching);
    m_stop->setVisible(searching);
    m_figures->setVisible(!searching);
    m_more->setVisible(!searching);
    m_showNotes->setVisible(!searching);
    m_notes->setVisible(!searching && m_showNotes->isChecked());
    m_take->setVisible(!searching);
    m_leave->setVisible(!searching);
    m_compare->setVisible(!searching && !m_pairs.view().rows.empty());
    m_save->setVisible(!searching);
    m_short->setVisible(!searching && m_found && hasShortage(*m_found));
    show();
}

void FoundStrip::showFound()
{
    showParts(false);
    refresh();
}

/// What is and what was found, one column for each figure.
void FoundStrip::showFigures()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const core::RoundFigures& now = m_pairs.view().figures;
    const core::Plan& plan = m_found->plan;
    struct Figure
    {
        QString title, before, after;
    };
    const auto number = [](int value) { return QLocale().toString(value); };
    const Figure figures[] = {
        {{}, tr("Now"), tr("Found")},
        {tr("Pairs"), number(now.pairs), number(int(plan.pairs.size()))},
        {tr("Groups of three"), number(now.trios), number(int(plan.trios.size()))},
        {tr("Without a partner"), number(int(m_pairs.view().alone.size())), number(leftOver())},
        {tr("Average fit"), fitText(now.meanFitHundredths), fitText(plan.meanFitHundredths)},
        {tr("Lowest fit"), number(now.lowestFit), number(plan.lowestFit)},
    };
    int column = 0;
    for (const Figure& figure : figures) {
        const Qt::Alignment side = column == 0 ? Qt::AlignLeading : Qt::AlignTrailing;
        int line = 0;
        for (const QString& text : {figure.title, figure.before, figure.after}) {
            auto* label = new TextLabel(line == 2 ? TextRole::Strong : TextRole::Body, text, m_figures);
            label->setWordWrap(false);
            m_grid->addWidget(label, line++, column, side | Qt::AlignVCenter);
        }
        ++column;
    }
    m_grid->setColumnStretch(column, 1);
}

QString FoundStrip::changesText() const
{
    const auto& partnerships = m_session.snapshot().partnerships;
    const int kept =
        int(std::count_if(m_found->partnerships.begin(), m_found->partnerships.end(),
                          [&](const core::Partnership& one) { return partnerships.find(one.id); }));
    QStringList lines;
    if (!m_pairs.view().rows.empty())
        lines += tr("%n pair(s) stay together.", nullptr, kept) + u' ' +
                 tr("%n are new.", nullptr, int(m_found->partnerships.size()) - kept) + u' ' +
                 tr("%n people leave the partner they have now.", nullptr, m_found->plan.disturbed.people);
    if (m_found->plan.optimal)
        lines += tr("It is proven that no other choice is better by the rules and weights of this round.");
    return lines.join(u'\n');
}

int FoundStrip::leftOver() const
{
    QSet<core::Id> placed;
    for (const core::Partnership& one : m_found->partnerships)
        for (const core::Id& member : one.members())
            placed.insert(member);
    int left = 0;
    for (const core::Application& application : core::applicationsOf(m_session.snapshot(), m_found->round))
        left += application.status == core::Status::Accepted && !placed.contains(application.person);
    return left;
}

/// Who is left over comes first, then what concerns the whole round, then single rows.
std::vector<core::Finding> FoundStrip::notes() const
{
    std::vector<core::Finding> notes;
    for (const core::Unplaced& left : m_found->plan.unmatched)
        notes.push_back({core::Severity::Warning, left.reason, 0, {}});
    notes.insert(notes.end(), m_found->findings.begin(), m_found->findings.end());
    std::stable_partition(notes.begin(), notes.end(),
                          [](const core::Finding& note) { return note.row == 0; });
    return notes;
}

void FoundStrip::refresh()
{
    if (!m_found)
        return;
    const bool fits = m_session.round() == m_askedRound && sameForPairs(m_asked, m_session.snapshot());
    const int count = int(m_found->partnerships.size());
    m_take->setEnabled(fits);
    m_compare->setEnabled(fits);
    m_title->setText(fits ? tr("Found %n pair(s). Nothing has been changed yet.", nullptr, count)
                          : tr("The round has changed since these pairs were found. Find pairs again."));
    showFigures();
    m_more->setText(changesText());
    const std::vector<core::Finding> all = notes();
    m_notes->show(all);
    m_showNotes->setText(tr("%n thing(s) to know", nullptr, int(all.size())));
    m_showNotes->setVisible(!all.empty());
    m_notes->setVisible(m_showNotes->isChecked() && !all.empty());
}

void FoundStrip::take()
{
    if (!m_found || !m_take->isEnabled())
        return;
    const auto found = std::exchange(m_found, {});
    const bool taken =
        m_session.change(this, [&](core::Store& store) { return core::takePairs(store, *found); });
    keep(taken ? nullptr : found);
    setVisible(!taken);
    Q_EMIT stateChanged();
}

void FoundStrip::leave()
{
    keep({});
    hide();
    Q_EMIT say(tr("The pairs are as they were."));
    Q_EMIT stateChanged();
}

} // namespace ui
