// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/export/row_sample.h"

#include "core/base/text.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/widgets/flow_layout.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

const QString nameHeading = QStringLiteral("Full name");

int emptyCells(const core::MailRow& row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(),
                             [](const QString& cell) { return cell.isEmpty(); }));
}

} // namespace

RowSample::RowSample(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::Heading, {}, this)),
      m_previous(new QPushButton(tr("Previous"), this)), m_next(new QPushButton(tr("Next"), this)),
      m_longest(new QPushButton(tr("Longest name"), this)),
      m_emptiest(new QPushButton(tr("Most left empty"), this)), m_table(new QTableWidget(0, 2, this))
{
    m_previous->setIcon(icon(QStringLiteral("chevron-left")));
    m_next->setIcon(icon(QStringLiteral("chevron-right")));
    m_previous->setObjectName(QStringLiteral("previousRow"));
    m_next->setObjectName(QStringLiteral("nextRow"));
    m_longest->setObjectName(QStringLiteral("longestName"));
    m_emptiest->setObjectName(QStringLiteral("emptiestRow"));
    m_title->setObjectName(QStringLiteral("sampleTitle"));
    m_table->setObjectName(QStringLiteral("sampleTable"));
    m_table->setAccessibleName(tr("One letter's row: what will be written"));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("What stands there")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* button : {m_previous, m_next, m_longest, m_emptiest})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(buttons);
    column->addWidget(m_table, 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { showRow(m_row - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showRow(m_row + 1); });
    connect(m_longest, &QPushButton::clicked, this, &RowSample::showLongestName);
    connect(m_emptiest, &QPushButton::clicked, this, &RowSample::showEmptiest);
}

QWidget* RowSample::table() const
{
    return m_table;
}

void RowSample::show(const core::MailList& list)
{
    const core::Id before = m_row >= 0 ? m_list.rows[size_t(m_row)].recipient : core::Id();
    m_list = list;
    m_row = -1;
    if (!showPerson(before))
        showRow(0);
}

bool RowSample::showPerson(const core::Id& person)
{
    const auto at = std::find_if(m_list.rows.begin(), m_list.rows.end(),
                                 [&](const core::MailRow& row) { return row.recipient == person; });
    if (at == m_list.rows.end())
        return false;
    showRow(int(at - m_list.rows.begin()));
    return true;
}

void RowSample::showRow(int row)
{
    m_row = std::clamp(row, m_list.rows.empty() ? -1 : 0, int(m_list.rows.size()) - 1);
    fill();
}

void RowSample::showLongestName()
{
    const qsizetype column = m_list.column(nameHeading);
    const auto at = std::max_element(m_list.rows.begin(), m_list.rows.end(),
                                     [column](const core::MailRow& a, const core::MailRow& b) {
                                         return a.cells.value(column).size() < b.cells.value(column).size();
                                     });
    showRow(int(at - m_list.rows.begin()));
}

void RowSample::showEmptiest()
{
    const auto at = std::max_element(
        m_list.rows.begin(), m_list.rows.end(),
        [](const core::MailRow& a, const core::MailRow& b) { return emptyCells(a) < emptyCells(b); });
    showRow(int(at - m_list.rows.begin()));
}

void RowSample::fill()
{
    const int count = int(m_list.rows.size());
    m_previous->setEnabled(m_row > 0);
    m_next->setEnabled(m_row >= 0 && m_row + 1 < count);
    m_longest->setEnabled(count > 0);
    m_emptiest->setEnabled(count > 0);
    m_table->setRowCount(0);
    if (m_row < 0)
        return m_title->setText(tr("No letter yet"));
    const core::MailRow& row = m_list.rows[size_t(m_row)];
    m_title->setText(tr("Letter %1 of %2: %3")
                         .arg(QLocale().toString(m_row + 1), QLocale().toString(count),
                              core::isolated(row.cells.value(m_list.column(nameHeading)))));
    m_table->setRowCount(int(m_list.headings.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QString cell = row.cells.value(i);
        auto* heading = new QTableWidgetItem(m_list.headings.at(i));
        auto* value = new QTableWidgetItem(cell.isEmpty() ? tr("(empty)") : cell);
        if (cell.isEmpty()) {
            QFont slanted = m_table->font();
            slanted.setItalic(true);
            value->setFont(slanted);
        }
        value->setToolTip(cell);
        m_table->setItem(i, 0, heading);
        m_table->setItem(i, 1, value);
    }
}

} // namespace ui
