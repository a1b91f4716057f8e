// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/outcome_view.h"

#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/counter_bar.h"
#include "ui/widgets/findings_list.h"
#include "ui/widgets/flow_layout.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr core::RowOutcome outcomes[] = {core::RowOutcome::New, core::RowOutcome::Same,
                                         core::RowOutcome::Changed, core::RowOutcome::MaybeSame,
                                         core::RowOutcome::Rejected};

QString tipOf(core::RowOutcome outcome)
{
    switch (outcome) {
    case core::RowOutcome::New:
        return OutcomeView::tr("Not here yet");
    case core::RowOutcome::Same:
        return OutcomeView::tr("Here already, nothing differs");
    case core::RowOutcome::Changed:
        return OutcomeView::tr("Here already, the form says something new. Your corrections stay");
    case core::RowOutcome::MaybeSame:
        return OutcomeView::tr("Brought in, and Clean-up asks whether it is the same person");
    case core::RowOutcome::Rejected:
        break;
    }
    return OutcomeView::tr("Kept aside with its reason, not brought in");
}

QString sentenceFor(const core::ImportPlan& plan)
{
    if (plan.read() == 0)
        return OutcomeView::tr("There are headings but no answers in this file.");
    if (plan.isEmpty())
        return OutcomeView::tr("Nothing new in this file.");
    return OutcomeView::tr("%n row(s) were read. This is what would happen", nullptr, plan.read());
}

} // namespace

void OutcomeFilter::hold(const QSet<QString>& held)
{
    m_held = held;
    invalidateFilter();
}

bool OutcomeFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return m_held.isEmpty() ||
           m_held.contains(sourceModel()->index(row, 0, parent).data(PlannedRowsModel::RawRole).toString());
}

OutcomeView::OutcomeView(QWidget* parent)
    : QWidget(parent), m_sentence(new TextLabel(TextRole::Strong, {}, this)),
      m_counters(new CounterBar(this)), m_table(new QTableView(this)), m_findings(new FindingsList(this)),
      m_bringIn(new QPushButton(this)), m_fileWins(new QPushButton(this))
{
    m_filter.setSourceModel(&m_rows);
    m_filter.setSortRole(PlannedRowsModel::SortRole);
    m_table->setAccessibleName(tr("Rows of the file and what happens to them"));
    m_table->setModel(&m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PlannedRowsModel::Row, Qt::AscendingOrder);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + air(this)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    copyRowsWithCtrlC(*m_table);
    connect(m_counters, &CounterBar::heldChanged, &m_filter, &OutcomeFilter::hold);
    setSymbol(m_bringIn, QStringLiteral("import"));
    connect(m_bringIn, &QPushButton::clicked, this, &OutcomeView::bringInWanted);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setToolTip(tr("Puts the file away. Nothing is brought in."));
    connect(cancel, &QPushButton::clicked, this, &OutcomeView::cancelled);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->addWidget(m_bringIn);
    row->addWidget(m_fileWins);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutcomeView::offerFileWins);
    connect(m_fileWins, &QPushButton::clicked, this, [this] {
        const std::set<int> toWin = selectedRows(false);
        Q_EMIT fileWinsWanted(toWin.empty() ? selectedRows(true) : toWin, !toWin.empty());
    });
    offerFileWins();
    row->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sentence);
    column->addWidget(m_counters);
    column->addWidget(m_table, 1);
    column->addWidget(m_findings);
    column->addWidget(buttons);
}

/// Rows of the selection where a correction stands, or where the file has won against one.
std::set<int> OutcomeView::selectedRows(bool won) const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const core::PlannedRow& row = m_rows.rows()[size_t(m_filter.mapToSource(index).row())];
        if (won ? m_won.count(row.row) > 0 : !row.kept.isEmpty())
            rows.insert(row.row);
    }
    return rows;
}

void OutcomeView::offerFileWins()
{
    const bool toWin = !selectedRows(false).empty();
    const bool toLose = !toWin && !selectedRows(true).empty();
    m_fileWins->setText(toLose ? tr("Keep my corrections") : tr("Take the file’s answers"));
    m_fileWins->setToolTip(tr("For the selected rows, against what was corrected here"));
    m_fileWins->setEnabled(toWin || toLose);
}

bool OutcomeView::isNarrow() const
{
    return width() < letters(this, 60);
}

/// In a narrow pane names and reasons share what is left, and their tips hold all of it: nothing scrolls
/// sideways.
void OutcomeView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    auto* header = m_table->horizontalHeader();
    const bool narrow = isNarrow();
    header->setSectionResizeMode(PlannedRowsModel::Name,
                                 narrow ? QHeaderView::Stretch : QHeaderView::Interactive);
    m_table->setColumnWidth(PlannedRowsModel::Row, letters(this, narrow ? 5 : 8));
    m_table->setColumnWidth(PlannedRowsModel::Outcome, letters(this, narrow ? 13 : 16));
    if (!narrow)
        m_table->setColumnWidth(PlannedRowsModel::Name, letters(this, 24));
}

void OutcomeView::show(const core::ImportPlan& plan, const std::set<int>& fileWins)
{
    m_won = fileWins;
    m_fileWins->setVisible(
        !m_won.empty() ||
        std::any_of(plan.rows.begin(), plan.rows.end(), [](const auto& row) { return !row.kept.isEmpty(); }));
    m_sentence->setText(sentenceFor(plan));
    std::vector<Counter> counters;
    for (const core::RowOutcome outcome : outcomes)
        counters.push_back({core::nameOf(outcome), titleOf(outcome), plan.count(outcome), tipOf(outcome)});
    m_counters->show(counters);
    m_counters->setVisible(true);
    m_rows.show(plan.rows);
    m_filter.hold(m_counters->held());
    // Where nothing needs a reason, names have the room.
    m_table->setColumnHidden(PlannedRowsModel::Why, !m_rows.saysWhy());
    offerFileWins();
    m_findings->show(plan.findings);
    m_findings->setVisible(!plan.findings.empty());
    // A few sentences take little room, many can be scrolled; large letters in a narrow pane need more lines.
    const int lines = std::min(isNarrow() ? 5 : 6, (isNarrow() ? 3 : 2) * int(plan.findings.size()));
    m_findings->setFixedHeight(lines * (fontMetrics().lineSpacing() + air(this) / 2) +
                               2 * m_findings->frameWidth());
    const int people = peopleIn(plan);
    m_bringIn->setText(people > 0 || plan.isEmpty() ? tr("Bring in %n person(s)", nullptr, people)
                       : plan.count(core::RowOutcome::Rejected) > 0 ? tr("Keep what cannot be read")
                                                                    : tr("Keep the new columns"));
    m_bringIn->setEnabled(!plan.isEmpty());
}

void OutcomeView::showWhy(const QString& why)
{
    m_sentence->setText(why);
    m_counters->setVisible(false);
    m_rows.show({});
    m_fileWins->setVisible(false);
    m_findings->setVisible(false);
    m_bringIn->setText(tr("Bring in"));
    m_bringIn->setEnabled(false);
}

QString OutcomeView::sentence() const
{
    return m_sentence->text();
}

int peopleIn(const core::ImportPlan& plan)
{
    return plan.count(core::RowOutcome::New) + plan.count(core::RowOutcome::MaybeSame) +
           plan.count(core::RowOutcome::Changed);
}

} // namespace ui
